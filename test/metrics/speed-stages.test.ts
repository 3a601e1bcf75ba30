import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

const day = fc
  .integer({ min: 0, max: 300 })
  .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const stay = fc
  .tuple(day, fc.integer({ min: 0, max: 90 }))
  .map(([from, days]) => [from, new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)]);

describe("STAGE_TIME", () => {
  const entered = column("2026-01-01", "2026-01-01", "", "2026-01-01", "2026-01-05");
  const left = column("2026-01-03", "2026-01-05", "", "2026-01-21", "");

  // stays of 2, 4 and 20 days; the fourth has not ended
  test.each([
    [undefined, 4],
    ["median", 4],
    ["mean", 26 / 3],
    ["max", 20],
    ["en kısa", 2],
  ])("the %s of stays of 2, 4 and 20 days", (statistic, expected) => {
    expect(ask("STAGE_TIME", [entered, left, statistic])).toBeCloseTo(expected, 12);
  });

  // with the open stay, from 5 to 21 January (the latest date): 2, 4, 16, 20 → median 10
  test.each([["yes"], [true], ["EVET"]])("include_open %s counts the open stay to the as-of day", (yes) => {
    expect(ask("STAGE_TIME", [entered, left, "", yes])).toBe(10);
    // to 15 January 10 days; the stay that ends on the 21st is open on the 15th: 2, 4, 10, 14 → 7
    expect(ask("STAGE_TIME", [entered, left, "", yes, "2026-01-15"])).toBe(7);
  });

  test("what is left after the as-of day is open on it; what is entered after it is not there yet", () => {
    const cells = {
      entered: ["2026-01-01", "2026-01-05", "2026-01-10"],
      left: ["2026-01-04", "2026-01-20", ""],
    };
    const figure = figureOf("stage-time", cells, { options: { as_of: "2026-01-08" } });
    expect(figureValue(figure)).toBe(3);
    expect(leftRows(figure)).toEqual({ open: 1, future: 1 });
  });

  test("who enters later on the as-of day has stayed 0 days", () => {
    const args = [column("2026-01-15 09:00"), column(""), "", "yes", "2026-01-15"];
    expect(ask("STAGE_TIME", args)).toBe(0);
  });

  test("a stay that is left on the as-of day has ended, whatever the hour", () => {
    expect(
      ask("STAGE_TIME", [column("2026-01-01"), column("2026-01-15 12:00"), "", "no", "2026-01-15"]),
    ).toBe(14.5);
  });

  test("by stage: label, days, stays; a stage that nobody has left has none", () => {
    const by = column("Demo", "Offer", "", "Offer", "Signature");
    expect(ask("STAGE_TIME", [entered, left, "", "", "", by])).toEqual([
      ["Demo", 2, 1],
      ["Offer", 12, 2],
      ["Signature", "", 0],
    ]);
  });

  test("a row without an entry is left out", () => {
    const figure = figureOf("stage-time", {
      entered: ["", "2026-01-01"],
      left: ["2026-01-03", "2026-01-04"],
    });
    expect(figureValue(figure)).toBe(3);
    expect(leftRows(figure)).toEqual({ noStart: 1 });
  });

  test.each([
    [
      "nothing left",
      [column("2026-01-01"), column("")],
      "no row has both a start and an end",
      "hem başlangıç hem bitiş",
    ],
    [
      "left before entered",
      [column("2026-01-05"), column("2026-01-02")],
      "left, row 1: ends on 2026-01-02, before it starts (entered: 2026-01-05)",
      "başlangıçtan önce",
    ],
    [
      "perhaps",
      [column("2026-01-05"), column(""), "", "perhaps"],
      'include_open: "perhaps" is not known',
      "bilinmiyor",
    ],
    ["no rows", [column("", ""), column("", "")], "entered has no rows", "satır yok"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("STAGE_TIME", args)).toContain(english);
    expect(errorOf("STAGE_TIME", args, "tr")).toContain(turkish);
  });

  test("order and blank rows do not matter, stages weighted by their stays come to the mean", () => {
    const generated = { formula: "STAGE_TIME", row: stay };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    const byStage = fc.tuple(stay, fc.constantFrom("a", "b", "c")).map(([cells, stage]) => [...cells, stage]);
    groupsAddUp(
      { formula: "STAGE_TIME", row: byStage, args: (entries, exits) => [entries, exits, "mean"] },
      2,
      "weighted",
    );
  });
});

describe("CLOSE_TIME", () => {
  const outcomes = column("Won", "Lost", "Negotiation", "", "Won");
  const starts = column("2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01");
  const ends = column("2026-01-11", "2026-01-31", "2026-12-31", "2026-02-01", "2026-01-03");

  // won after 10 and 2 days, lost after 30: (10 + 2 + 30) ÷ 3 = 14; the open deal's date is a forecast
  test.each([
    [undefined, 14],
    ["all", 14],
    ["kapanan", 14],
    ["won", 6],
    ["Lost", 30],
  ])("of %s deals", (deals, expected) => {
    expect(ask("CLOSE_TIME", [outcomes, starts, ends, deals])).toBe(expected);
  });

  test("the median, by owner", () => {
    const by = column("Ada", "Ada", "Ada", "Can", "Can");
    expect(ask("CLOSE_TIME", [outcomes, starts, ends, "", "median", by])).toEqual([
      ["Ada", 20, 2],
      ["Can", 2, 1],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = {
      outcome: ["Won", "Lost", "Open", "", "Won", "Lost", "Won"],
      start: ["2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "", "2026-01-01", "2026-01-01"],
      end: ["2026-01-11", "2026-01-31", "2026-01-31", "2026-01-31", "2026-01-31", "2026-01-31", ""],
    };
    const won = figureOf("close-time", cells, { options: { deals: "won" } });
    expect(leftRows(won)).toEqual({ notWon: 2, open: 1, noOutcome: 1, noStart: 1, noEnd: 1 });
    const lost = figureOf("close-time", cells, { options: { deals: "lost" } });
    expect(leftRows(lost)).toEqual({ excluded: 3, open: 1, noOutcome: 1 });
  });

  test("only open deals, or an end before its start, is an error", () => {
    expect(errorOf("CLOSE_TIME", [column("Open"), column("2026-01-01"), column("2026-01-02")])).toContain(
      "no row has both a start and an end",
    );
    expect(errorOf("CLOSE_TIME", [column("Lost"), column("2026-01-03"), column("2026-01-02")])).toContain(
      "before it starts",
    );
  });

  test("order and blank rows do not matter", () => {
    const row = fc
      .tuple(fc.constantFrom("Won", "Lost", "Open"), stay)
      .map(([outcome, cells]) => [outcome, ...cells]);
    orderDoesNotMatter({ formula: "CLOSE_TIME", row });
    blankRowsChangeNothing({ formula: "CLOSE_TIME", row });
  });
});
