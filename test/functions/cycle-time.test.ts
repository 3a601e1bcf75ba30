import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column } from "../reading.ts";
import { ask, errorOf } from "./ask.ts";

/** Midnight of a day as Google hands it over for a sheet in New York. */
const newYork = (year: number, month: number, day: number, summer: boolean) =>
  new Date(Date.UTC(year, month - 1, day, summer ? 4 : 5));

describe("CYCLE_TIME", () => {
  const starts = column("2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01");
  const ends = column("2026-01-02", "2026-01-03", "2026-01-05", "2026-01-09", "");

  // 1, 2, 4 and 8 days. Type 7: median at 1.5 → 3, p75 at 2.25 → 4 + 0.25·4 = 5, p90 at 2.7 → 4 + 0.7·4 = 6.8
  test.each([
    [undefined, 3.75],
    ["mean", 3.75],
    ["ortalama", 3.75],
    ["Median", 3],
    ["medyan", 3],
    ["p75", 5],
    ["P90", 6.8],
    ["min", 1],
    ["en çok", 8],
    ["MAX", 8],
  ])("the %s of 1, 2, 4 and 8 days is %d; the open deal is left out", (statistic, expected) => {
    expect(ask("CYCLE_TIME", [starts, ends, statistic])).toBeCloseTo(expected, 12);
  });

  test("days are whole across a clock change: 1 March to 1 April is 31 days in New York", () => {
    const args = [column(newYork(2026, 3, 1, false)), column(newYork(2026, 4, 1, true))];
    expect(ask("CYCLE_TIME", args, "en_US", "America/New_York")).toBe(31);
  });

  test("times give fractions: 18 hours are 0.75 days", () => {
    expect(ask("CYCLE_TIME", [column("2026-01-01 06:00"), column("2026-01-02 00:00")])).toBe(0.75);
  });

  test("the same day is 0 days, a real figure", () => {
    expect(ask("CYCLE_TIME", [column("2026-01-01"), column("2026-01-01")])).toBe(0);
  });

  test("an end without a time on its start's own day is 0 days, on an earlier day an error", () => {
    expect(ask("CYCLE_TIME", [column("2025-01-15 14:32"), column("2025-01-15")])).toBe(0);
    expect(errorOf("CYCLE_TIME", [column("2025-01-15 14:32"), column("2025-01-14")])).toContain(
      "before it starts",
    );
    expect(errorOf("CYCLE_TIME", [column("2025-01-15 14:32"), column("2025-01-15 09:00")])).toContain(
      "before it starts",
    );
  });

  test("by owner: label, days, deals; one without an end has none", () => {
    const by = column("Cem", "Cem", "Ada", "Ada", "Ece");
    expect(ask("CYCLE_TIME", [starts, ends, "", by])).toEqual([
      ["Ada", 6, 2],
      ["Cem", 1.5, 2],
      ["Ece", "", 0],
    ]);
  });

  test.each([
    [
      "an end before its start",
      [column("2026-01-05", "2026-02-10"), column("2026-01-06", "2026-02-01")],
      "ends, row 2: ends on 2026-02-01, before it starts (starts: 2026-02-10)",
      "ends, 2. satır: bitiş 2026-02-01, başlangıçtan önce (starts: 2026-02-10)",
    ],
    [
      "a text that is no date",
      [column("soon"), column("2026-01-01")],
      'starts, row 1: found "soon", expected a date such as 2026-03-31',
      'starts, 1. satır: "soon" bulundu',
    ],
    [
      "an ambiguous date",
      [column("03/04/2025"), column("2026-01-01")],
      'starts, row 1: "03/04/2025" may be day first or month first. Write it as 2026-03-31',
      "gün önce de ay önce de okunabilir",
    ],
    [
      "an unknown statistic",
      [column("2026-01-01"), column("2026-01-02"), "mode"],
      'statistic: "mode" is not known. Use one of mean, median, p75, p90, min, max',
      'statistic: "mode" bilinmiyor',
    ],
    [
      "nothing that has ended",
      [column("2026-01-01"), column("")],
      "no row has both a start and an end",
      "hem başlangıç hem bitiş yok",
    ],
    [
      "unlike heights",
      [column("2026-01-01", ""), column("2026-01-02")],
      "ends has 1 rows and starts has 2",
      "ends 1 satır, starts 2 satır",
    ],
    [
      "a time without a date",
      [column(new Date(Date.UTC(1899, 11, 30, 9))), column("2026-01-02")],
      "a time of day without a date",
      "tarihsiz bir saat",
    ],
    [
      "dates that contradict each other",
      [column("25/01/2026", "01/25/2026"), column("", "")],
      "day and month the other way round",
      "gün ile ay önceki tarihlere göre ters",
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("CYCLE_TIME", args, "en")).toContain(english);
    expect(errorOf("CYCLE_TIME", args, "tr")).toContain(turkish);
  });

  // 13/01 proves day first: 13 January to 6 February is 24 days, 5 January to 7 February 33
  test("starts and ends are read in one order, which either of them proves", () => {
    const proving = column("13/01/2025", "05/01/2025");
    const open = column("06/02/2025", "07/02/2025");
    expect(ask("CYCLE_TIME", [proving, open])).toBe(28.5);
    expect(ask("CYCLE_TIME", [column("05/01/2025"), column("13/02/2025")])).toBe(39);
  });

  test("an end that contradicts the order of the starts is refused at its row", () => {
    const args = [column("13/01/2025", "05/01/2025"), column("06/02/2025", "02/25/2025")];
    expect(errorOf("CYCLE_TIME", args)).toBe(
      'ends, row 2: "02/25/2025" has day and month the other way round than the dates before it. Write all dates as 2026-03-31.',
    );
  });

  test("a day-first text beside date cells of an en_US sheet is refused: they were imported swapped", () => {
    const args = [column(new Date(Date.UTC(2025, 4, 1)), "25/01/2025"), column("", "")];
    expect(errorOf("CYCLE_TIME", args, "en", "en_US")).toContain(
      'starts, row 2: "25/01/2025" has day and month',
    );
    expect(errorOf("CYCLE_TIME", args, "en", "en_US")).toContain("Import the data again");
    expect(errorOf("CYCLE_TIME", args, "tr", "en_US")).toContain("yeniden içe aktarın");
    const ended = column(new Date(Date.UTC(2025, 4, 2)), "26/01/2025");
    expect(ask("CYCLE_TIME", [args[0], ended], "en_GB")).toBe(1);
  });

  const span = fc.tuple(fc.integer({ min: 20_000, max: 60_000 }), fc.integer({ min: 0, max: 900 }));

  test("min ≤ median ≤ p75 ≤ p90 ≤ max, whatever the order, and 100 blank rows change nothing", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 40 }), (spans) => {
        const from = column(...spans.map(([start]) => start));
        const to = column(...spans.map(([start, days]) => start + days));
        const of = (statistic: string) => ask("CYCLE_TIME", [from, to, statistic]) as number;
        const figures = ["min", "median", "p75", "p90", "max"].map(of);
        expect([...figures].sort((a, b) => a - b)).toEqual(figures);
        const blank = Array.from({ length: 100 }, () => [""]);
        expect(
          ask("CYCLE_TIME", [
            [...from.reverse(), ...blank],
            [...to.reverse(), ...blank],
          ]),
        ).toBeCloseTo(of("mean"), 9);
      }),
    );
  });
});
