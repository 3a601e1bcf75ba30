import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { expectClose } from "./properties.ts";

// June 2026 begins on a Monday: 30 days, 22 of them from Monday to Friday.
const JUNE = ["2026-06-01", "2026-06-30"];

describe("GOAL_PACE", () => {
  test("60 of 200 after 12 of 30 days, of which 80 are due: 0.75; on working days 10 of 22", () => {
    expect(ask("GOAL_PACE", [60, 200, ...JUNE, "2026-06-12"])).toBe(0.75);
    expect(ask("GOAL_PACE", [60, 220, ...JUNE, "2026-06-12", "working"])).toBe(0.6);
    expect(ask("GOAL_PACE", [60, 220, ...JUNE, "2026-06-12", "İş günü"])).toBe(0.6);
  });

  test("a weekend adds no working day: 12 to 14 June are alike, 15 June is the eleventh", () => {
    const paces = ["2026-06-12", "2026-06-13", "2026-06-14", "2026-06-15"].map((day) =>
      ask("GOAL_PACE", [10, 22, ...JUNE, day, "working"]),
    );
    expect(paces.slice(0, 3)).toEqual([1, 1, 1]);
    expect(paces[3]).toBeCloseTo(10 / 11, 12);
  });

  test("the first day counts in full, and so does the last; after it all of the target is due", () => {
    expect(ask("GOAL_PACE", [10, 300, ...JUNE, "2026-06-01"])).toBe(1);
    expect(ask("GOAL_PACE", [150, 300, ...JUNE, "2026-06-30"])).toBe(0.5);
    expect(ask("GOAL_PACE", [150, 300, ...JUNE, "2027-01-01"])).toBe(0.5);
    expect(ask("GOAL_PACE", [5, 5, "2026-06-03", "2026-06-03", "2026-06-03"])).toBe(1);
  });

  test("a time of day does not matter, nor does a range of one cell", () => {
    expect(ask("GOAL_PACE", [column(60), column("200"), ...JUNE, column("2026-06-12 23:59")])).toBe(0.75);
  });

  test("nothing reached is 0, and credits make it negative", () => {
    expect(ask("GOAL_PACE", [0, 200, ...JUNE, "2026-06-12"])).toBe(0);
    expect(ask("GOAL_PACE", [-40, 200, ...JUNE, "2026-06-12"])).toBe(-0.5);
  });

  test.each([
    ["a target of 0", [1, 0, ...JUNE, "2026-06-12"], "target: the target is 0", "hedef 0"],
    [
      "a negative target",
      [1, -5, ...JUNE, "2026-06-12"],
      "target: -5 is too small, expected 0 or more",
      "çok küçük",
    ],
    ["no actual", ["", 5, ...JUNE, "2026-06-12"], "actual is missing", "actual eksik"],
    ["no as_of", [1, 5, ...JUNE], "as_of is missing", "as_of eksik"],
    ["no end", [1, 5, "2026-06-01", "", "2026-06-12"], "period_end is missing", "period_end eksik"],
    [
      "an end before the start",
      [1, 5, "2026-06-30", "2026-06-01", "2026-06-12"],
      "ends on 2026-06-01, before it starts (period_start: 2026-06-30)",
      "başlangıçtan önce",
    ],
    [
      "a day before the start",
      [1, 5, ...JUNE, "2026-05-31"],
      "as_of: 2026-05-31 is too early. There is a figure from 2026-06-01 on.",
      "2026-05-31 çok erken",
    ],
    [
      "Saturday as the first of the working days",
      [1, 5, "2026-08-01", "2026-08-31", "2026-08-02", "working"],
      "There is a figure from 2026-08-03 on",
      "2026-08-03 tarihinden itibaren",
    ],
    [
      "a period of a weekend",
      [1, 5, "2026-08-01", "2026-08-02", "2026-08-02", "working"],
      "period_end: there is no working day in the period",
      "hiç iş günü",
    ],
    [
      "unknown days",
      [1, 5, ...JUNE, "2026-06-12", "lunar"],
      "Use one of calendar, working",
      "birini kullanın",
    ],
    ["a text date", [1, 5, "soon", "2026-06-30", "2026-06-12"], 'found "soon"', '"soon" bulundu'],
  ])("%s: an error", (_, args, english, turkish) => {
    expect(errorOf("GOAL_PACE", args)).toContain(english);
    expect(errorOf("GOAL_PACE", args, "tr")).toContain(turkish);
  });
});

describe("RUN_RATE", () => {
  test("60 in 12 of 30 days is 150 in 30; in 10 of 22 working days 132", () => {
    expect(ask("RUN_RATE", [60, ...JUNE, "2026-06-12"])).toBe(150);
    expect(ask("RUN_RATE", [60, ...JUNE, "2026-06-12", "working"])).toBe(132);
  });

  test("once the period is over it is what was reached", () => {
    expect(ask("RUN_RATE", [60, ...JUNE, "2026-06-30"])).toBe(60);
    expect(ask("RUN_RATE", [60, ...JUNE, "2026-07-15"])).toBe(60);
  });

  test("from a tenth of the period on: the third of 30 days, the third of 22 working days", () => {
    expect(ask("RUN_RATE", [6, ...JUNE, "2026-06-03"])).toBe(60);
    expect(ask("RUN_RATE", [6, ...JUNE, "2026-06-03", "working"])).toBe(44);
    const early = "as_of: 2026-06-02 is too early. There is a figure from 2026-06-03 on.";
    expect(errorOf("RUN_RATE", [6, ...JUNE, "2026-06-02"])).toBe(early);
    expect(errorOf("RUN_RATE", [6, ...JUNE, "2026-06-02", "working"])).toBe(early);
  });

  test.each([
    ["no actual", ["", ...JUNE, "2026-06-12"], "actual is missing"],
    ["a text", ["much", ...JUNE, "2026-06-12"], 'actual, row 1: found "much"'],
    ["an actual beyond a number", [1e308, ...JUNE, "2026-06-03"], "far too large"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("RUN_RATE", args)).toContain(words);
  });

  const day = fc.integer({ min: 0, max: 3000 });
  const dateText = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);

  test("working days are what counting them one by one finds", () => {
    const isWorking = (days: number) => ![0, 6].includes(new Date(Date.UTC(2020, 0, 1 + days)).getUTCDay());
    fc.assert(
      fc.property(day, fc.nat(90), fc.nat(90), (start, length, into) => {
        const end = start + length;
        const worked = (last: number) =>
          Array.from({ length: last - start + 1 }, (_, i) => start + i).filter(isWorking).length;
        const [all, passed] = [worked(end), worked(Math.min(end, start + into))];
        fc.pre(all > 0 && passed > 0);
        const args = [dateText(start), dateText(end), dateText(start + into), "working"];
        expectClose(ask("GOAL_PACE", [7, 100, ...args]), (7 * all) / (100 * passed));
        if (passed * 10 >= all) expectClose(ask("RUN_RATE", [7, ...args]), (7 * all) / passed);
        else expect(errorOf("RUN_RATE", [7, ...args])).toContain("is too early");
      }),
    );
  });

  test("the pace is the run rate against the target", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 3, max: 30 }), (actual, days) => {
        const asOf = `2026-06-${String(days).padStart(2, "0")}`;
        const rate = Number(ask("RUN_RATE", [actual, ...JUNE, asOf]));
        expectClose(ask("GOAL_PACE", [actual, 5000, ...JUNE, asOf]), rate / 5000);
      }),
    );
  });
});
