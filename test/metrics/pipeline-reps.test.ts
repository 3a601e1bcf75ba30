import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

describe("REPS_AT_QUOTA", () => {
  const owners = column("Ada", "ada ", "Can", "Ece", "Gül");
  const amounts = column(60, 40, 99, 500, 70);
  const people = column("ADA", "Can", "Ece", "Efe");
  const quotas = column(100, 100, 200, 50);

  test("Ada (100 of 100) and Ece (500 of 200) of four; Gül has no quota, Efe no deals", () => {
    expect(ask("REPS_AT_QUOTA", [owners, amounts, people, quotas])).toBe(0.5);
  });

  test("at 99 % Can has reached it too, at 260 % nobody", () => {
    expect(ask("REPS_AT_QUOTA", [owners, amounts, people, quotas, "", "", 0.99])).toBe(0.75);
    expect(ask("REPS_AT_QUOTA", [owners, amounts, people, quotas, "", "", "260%"])).toBe(0);
  });

  test("with outcomes only what is won counts, by its own label if one is named", () => {
    const stages = column("Won", "Open", "Won", "Won", "Won");
    expect(ask("REPS_AT_QUOTA", [owners, amounts, people, quotas, stages])).toBe(0.25);
    const signed = column("Signed", "Signed", "Won", "Won", "Won");
    const args = [owners, amounts, people, quotas, signed, "", "", "", "", "signed"];
    expect(ask("REPS_AT_QUOTA", args)).toBe(0.25);
  });

  test("monthly quotas of a person are summed: Ada 100 of 60 + 60", () => {
    const args = [owners, amounts, column("Ada", "Ada", "Ece"), column(60, 60, 200)];
    expect(ask("REPS_AT_QUOTA", args)).toBe(0.5);
  });

  test("who is in the first three months is left out of both: of Ada, Can and Efe one", () => {
    const hired = column("2024-01-01", "", "2026-02-01", "2026-01-30");
    const args = [owners, amounts, people, quotas, "", hired];
    expect(ask("REPS_AT_QUOTA", [...args, "", "", "2026-04-30"])).toBe(1 / 3);
    // One day before, Efe too is ramping up: 30 January + 3 months is 30 April.
    expect(ask("REPS_AT_QUOTA", [...args, "", "", "2026-04-29"])).toBe(0.5);
    expect(ask("REPS_AT_QUOTA", [...args, "", 2, "2026-04-29"])).toBe(0.5);
    expect(ask("REPS_AT_QUOTA", [...args, "", 0, "2026-02-01"])).toBe(0.5);
  });

  test("31 January + 1 month is 28 February", () => {
    const of = (day: string) => [
      column("a"),
      column(1),
      column("a"),
      column(1),
      "",
      column("2026-01-31"),
      "",
      1,
      day,
    ];
    expect(ask("REPS_AT_QUOTA", of("2026-02-28"))).toBe(1);
    expect(errorOf("REPS_AT_QUOTA", of("2026-02-27"))).toContain("quotas: the quota is 0");
  });

  test("half a month has 15 days: 1 January + 1.5 months is 16 February", () => {
    const of = (day: string) => [
      column("a"),
      column(1),
      column("a"),
      column(1),
      "",
      column("2026-01-01"),
      "",
      1.5,
      day,
    ];
    expect(ask("REPS_AT_QUOTA", of("2026-02-16"))).toBe(1);
    expect(errorOf("REPS_AT_QUOTA", of("2026-02-15"))).toContain("quotas: the quota is 0");
  });

  test("why deals do not count; a table's own dates say as of when", () => {
    const deals = {
      owner: ["a", "", "b", "c", "d", "a", "a"],
      amount: [10, 1, 1, 1, 1, "", 1],
      outcome: ["Won", "Won", "Won", "Won", "Won", "Won", "Lost"],
      end: ["2026-03-01", "", "", "", "", "", ""],
    };
    const beside = {
      quotaOwner: ["a", "b", "d", ""],
      quota: [10, 0, 5, 3],
      hired: ["2020-01-01", "", "2026-02-01", ""],
    };
    const figure = figureOf("reps-at-quota", deals, { beside });
    expect(figureValue(figure)).toBe(1);
    expect(leftRows(figure)).toEqual({ noLabel: 1, noMatch: 2, tooYoung: 1, noAmount: 1, notWon: 1 });
  });

  test("a table of people may call them owners", () => {
    const figure = figureOf(
      "reps-at-quota",
      { owner: ["a", "b"], amount: [10, 1] },
      { beside: { owner: ["A", "B"], quota: [10, 10] } },
    );
    expect(figureValue(figure)).toBe(0.5);
  });

  test("by team: who has no deals has not reached it", () => {
    const teams = column("East", "East", "East", "West", "West");
    const args = [owners, amounts, people, quotas, "", "", "", "", "", "", teams];
    expect(ask("REPS_AT_QUOTA", [...args, column("East", "East", "West", "North")])).toEqual([
      ["East", 0.5, 3],
      ["North", 0, 0],
      ["West", 1, 1],
    ]);
  });

  test.each([
    ["quotas of 0", [owners, amounts, column("Ada"), column(0)], "quotas: the quota is 0"],
    [
      "hire dates as of no day",
      [owners, amounts, people, quotas, "", column("2024-01-01", "", "", "")],
      "as_of is missing",
    ],
    [
      "a threshold of 80",
      [owners, amounts, people, quotas, "", "", 80],
      "threshold: 80 is out of range, expected 0 to 5",
    ],
    ["a negative ramp", [owners, amounts, people, quotas, "", "", "", -1], "ramp_months: -1 is out of range"],
    [
      "more quotas than people",
      [owners, amounts, people, column(1)],
      "quotas has 1 rows and quota_owners has 4",
    ],
    ["no deals", [column(""), column(""), people, quotas], "owners has no rows"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("REPS_AT_QUOTA", args)).toContain(words);
  });

  test("0.1 + 0.2 reaches 0.3, though not in binary; 0.7 + 0.1 reaches 0.8", () => {
    expect(ask("REPS_AT_QUOTA", [column("a", "a"), column(0.1, 0.2), "a", 0.3])).toBe(1);
    expect(ask("REPS_AT_QUOTA", [column("a", "a"), column(0.7, 0.1), "a", 0.8])).toBe(1);
  });

  const person = fc.constantFrom("a", "b", "c", "");
  const money = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(""));
  test("order and blank rows do not matter; all money in another unit is the same share", () => {
    const generated = { formula: "REPS_AT_QUOTA", row: fc.tuple(person, money, person, money) };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1, 3], 1);
  });
});
