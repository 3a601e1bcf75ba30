import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

/** Ada reaches 80 of 100 in April (3 months after January), Can 40 of 50 in his month of hire, Ece never. */
const people = column("Ada", "Can", "Ece");
const hired = column("2026-01-10", "2026-02-20", "2026-01-05");
const quotas = column(100, 50, 100);
const owners = column("ada", "Ada", "ADA ", "Ada", "Can", "Ece", "Deniz");
const ends = column(
  "2025-12-31",
  "2026-02-03",
  "2026-04-01",
  "2026-04-30",
  "2026-02-25",
  "2026-03-01",
  "2026-01-31",
);
const amounts = column(500, 79, 30, 50, 40, 10, 900);

const ramp = (...rest: unknown[]) =>
  ask("RAMP_TIME", [people, hired, quotas, owners, ends, amounts, ...rest]);

describe("RAMP_TIME", () => {
  const beside = {
    owner: ["Ada", "Ada", "Ada", ""],
    end: ["2026-03-20", "", "2026-03-12", "2026-01-20"],
    amount: [100, 500, "", 100],
  };

  test("who has no name, no hire date or no quota is left out; so are sales without a date, an amount or a seller", () => {
    const cells = {
      person: ["Ada", "", "Can", "Ece", "Gül"],
      hired: ["2026-01-10", "2026-01-10", "", "2026-01-10", "2026-01-10"],
      quota: [100, 100, 100, 0, ""],
    };
    const figure = figureOf("ramp-time", cells, { beside });
    expect(figureValue(figure)).toBe(2);
    expect(leftRows(figure)).toEqual({ noLabel: 1, noStart: 1, noQuota: 2 });
  });

  test("the first deal is the earliest from the day of hire on, in whatever order they stand", () => {
    const cells = { person: ["Ada", "", "Can"], hired: ["2026-02-02", "2026-01-10", ""] };
    const deals = { owner: ["Ada", "Ada", "Ada"], end: ["2026-03-20", "2026-02-12", "2026-02-01"] };
    const figure = figureOf("time-to-first-deal", cells, { beside: deals });
    expect(figureValue(figure)).toBe(10);
    expect(leftRows(figure)).toEqual({ noLabel: 1, noStart: 1 });
  });

  test("Ada 3 months, Can 0: the median of two is 1.5; Ece has not got there, December was before Ada's time", () => {
    expect(ramp()).toBe(1.5);
  });

  test.each([
    ["max", 3],
    ["ortalama", 1.5],
    ["min", 0],
  ])("statistic %s is %d", (statistic, months) => {
    expect(ramp("", "", "", statistic)).toBe(months);
  });

  test("at 79 % Ada's February counts: (1 + 0) ÷ 2; at 100 % nobody is there", () => {
    expect(ramp("", 0.79)).toBe(0.5);
    expect(errorOf("RAMP_TIME", [people, hired, quotas, owners, ends, amounts, "", 1])).toContain(
      "people: nobody has got there yet",
    );
  });

  test("two months in a row: March 90, April 20, May 80, June 85 of 100 ramp in May, 4 months after January", () => {
    const args = [
      column("Ada"),
      column("2026-01-31"),
      column(100),
      column("Ada", "Ada", "Ada", "Ada"),
      column("2026-03-01", "2026-04-01", "2026-05-31", "2026-06-01"),
      column(90, 20, 80, 85),
    ];
    expect(ask("RAMP_TIME", [...args, "", "", 2])).toBe(4);
    expect(ask("RAMP_TIME", args)).toBe(2);
    expect(errorOf("RAMP_TIME", [...args, "", "", 3])).toContain("nobody has got there yet");
  });

  test("a month without deals breaks a run: January 100, March 100", () => {
    const sold = [column("Ada", "Ada"), column("2026-01-31", "2026-03-01"), column(100, 100)];
    const args = [column("Ada"), column("2026-01-01"), column(100), ...sold, "", "", 2];
    expect(errorOf("RAMP_TIME", args)).toContain("nobody has got there yet");
  });

  test("over a new year: hired in November 2025, at quota in January 2026, 2 months", () => {
    const args = [column("Ada"), column("2025-11-03"), column(10), "Ada", "2026-01-15", 10];
    expect(ask("RAMP_TIME", args)).toBe(2);
  });

  test("with outcomes only won deals count, by labels of one's own too", () => {
    const outcomes = column("Won", "Lost", "Won", "Won", "Won", "Won", "Won");
    expect(ramp(outcomes, 0.79)).toBe(1.5);
    const signed = column("Signed", "Signed", "Signed", "Won", "Signed", "Signed", "Signed");
    expect(ramp(signed, 0.7, "", "", "Signed")).toBe(0.5);
  });

  test("by team: who has no quota, no hire date or no name is left out of the rows", () => {
    const teams = column("East", "West", "West", "East", "East", "East");
    const args = [
      column("Ada", "Can", "Ece", "Ali", "Oya", ""),
      column("2026-01-10", "2026-02-20", "2026-01-05", "2026-01-01", "", "2026-01-01"),
      column(100, 50, 100, 0, 100, 100),
      owners,
      ends,
      amounts,
    ];
    expect(ask("RAMP_TIME", [...args, "", "", "", "", "", teams])).toEqual([
      ["East", 3, 1],
      ["West", 0, 1],
    ]);
  });

  test.each([
    [
      "a person twice",
      [column("Ada", "ada"), column("2026-01-01", "2026-01-01"), column(1, 1)],
      "people, row 2",
    ],
    ["a text quota", [people, hired, column(1, "lots", 1)], 'quotas, row 2: found "lots"'],
    ["no people", [column("", ""), column("", ""), column("", "")], "people has no rows"],
  ])("%s is an error", (_, beginning, words) => {
    expect(errorOf("RAMP_TIME", [...beginning, owners, ends, amounts])).toContain(words);
  });

  test("a threshold of 80 instead of 80 % is refused", () => {
    expect(errorOf("RAMP_TIME", [people, hired, quotas, owners, ends, amounts, "", 80])).toContain(
      "threshold: 80 is more than 100%",
    );
  });

  const deal = fc.tuple(
    fc.constantFrom("Ada", "Can", "Ece", "", "Deniz"),
    fc.constantFrom("2026-01-05", "2026-02-10", "2026-03-31", ""),
    fc.option(fc.integer({ min: -50, max: 120 }), { nil: "" }),
    fc.constantFrom("Won", "Lost", "Open"),
  );
  const generated = {
    formula: "RAMP_TIME",
    row: deal,
    args: (who: unknown[][], when: unknown[][], paid: unknown[][], become: unknown[][]) => [
      people,
      hired,
      quotas,
      who,
      when,
      paid,
      become,
    ],
  };

  test("order and blank rows do not matter", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });

  test("money in another unit, quotas too, ramps alike", () => {
    moneyScales(
      {
        formula: "RAMP_TIME",
        row: fc.tuple(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 150 })),
        args: (quota: unknown[][], paid: unknown[][]) => {
          const each = quota.map((_, i) => `P${i}`);
          const dates = quota.map(() => ["2026-02-01"]);
          return [column(...each), dates.map(() => ["2026-01-15"]), quota, column(...each), dates, paid];
        },
      },
      [0, 1],
      1,
    );
  });
});

describe("TIME_TO_FIRST_DEAL", () => {
  const first = (...rest: unknown[]) => ask("TIME_TO_FIRST_DEAL", [people, hired, owners, ends, ...rest]);

  test("Ada 01-10 to 02-03 is 24 days, Can 02-20 to 02-25 is 5, Ece 01-05 to 03-01 is 55: the median is 24", () => {
    expect(first()).toBe(24);
    expect(first("", "mean")).toBe(28);
    expect(first("", "en uzun")).toBe(55);
  });

  test("only won deals count: Ada's first is then 04-01, 81 days", () => {
    const outcomes = column("Won", "Lost", "Won", "Won", "Won", "Open", "Won");
    expect(first(outcomes, "max")).toBe(81);
    expect(first(column("Won", "Sold", "Sold", "Won", "Won", "Won", "Won"), "max", "Sold")).toBe(24);
  });

  test("a deal on the day of hire is 0 days, whatever the time of either", () => {
    const args = [column("Ada"), column("2026-01-10 09:00"), column("Ada"), column("2026-01-10")];
    expect(ask("TIME_TO_FIRST_DEAL", args)).toBe(0);
  });

  test("by person; who has not won yet has no figure", () => {
    const args = [column("Ada", "Can", "Oya"), hired, owners, ends, "", "", ""];
    expect(ask("TIME_TO_FIRST_DEAL", [...args, column("Ada", "Can", "Oya")])).toEqual([
      ["Ada", 24, 1],
      ["Can", 5, 1],
      ["Oya", "", 0],
    ]);
  });

  test.each([
    ["nobody has won", [column("Oya"), column("2026-01-01")], "people: nobody has got there yet"],
    ["nobody has a name", [column("", "Ada"), column("2026-01-01", "")], "people: nobody has got there yet"],
    ["Ada is there twice", [column("Ada", "Ada"), column("2026-01-01", "2026-01-02")], "people, row 2"],
    ["one hire date is missing", [column("Ada", "Can"), column("2026-01-01")], "hire_dates has 1 rows"],
  ])("%s: an error", (_, beginning, words) => {
    expect(errorOf("TIME_TO_FIRST_DEAL", [...beginning, owners, ends])).toContain(words);
  });

  const person = fc.tuple(fc.uuid(), fc.constantFrom("2026-01-05", "2026-02-01", ""), fc.nat({ max: 400 }));
  const generated = {
    formula: "TIME_TO_FIRST_DEAL",
    row: person,
    args: (who: unknown[][], since: unknown[][], after: unknown[][]) => [
      who,
      since,
      who,
      after.map(([days]) => [typeof days === "number" ? 46_000 + days : ""]),
    ],
  };

  test("order and blank rows do not matter", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });
});
