import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

const outcomes = column("Won", "Won", "Won", "Lost", "Open", "Open", "Open", "Open");
const starts = column(
  "2026-01-01",
  "2026-01-01",
  "2026-01-01",
  "2026-01-01",
  "2026-01-01",
  "2026-01-01",
  "2026-03-11",
  "2026-03-31",
);
const ends = column("2026-01-05", "2026-01-11", "2026-03-31", "2026-01-02", "", "", "", "");
const activities = column("", "", "", "", "", "2026-03-12", "", "");

describe("STALLED_DEAL_RATE", () => {
  // won after 4, 10 and 89 days: twice the median is 20. As of 31 March (the latest date) the open deals are idle for
  // 89, 19 (an activity), 20 and 0 days: 1 of 4
  test("open deals idle for more than twice the median cycle ÷ open deals", () => {
    expect(ask("STALLED_DEAL_RATE", [outcomes, starts, ends, activities])).toBe(0.25);
  });

  test("without activities by age: 89, 89, 20 and 0 days, 2 of 4", () => {
    expect(ask("STALLED_DEAL_RATE", [outcomes, starts, ends])).toBe(0.5);
  });

  test.each([
    [18, 0.75],
    [19, 0.5],
    [20, 0.25],
    [89, 0],
    [0, 0.75],
  ])("with %d days, %d: more than so many days, not as many", (days, expected) => {
    expect(ask("STALLED_DEAL_RATE", [outcomes, starts, ends, activities, days])).toBe(expected);
  });

  test("given the days no ends are needed", () => {
    expect(
      ask("STALLED_DEAL_RATE", [column("Open", "Open"), column("2026-01-01", "2026-01-09"), "", "", 7]),
    ).toBe(0.5);
  });

  // as of 6 January the deals won on the 11th and later were open, and the cycle known then is 4 days: all are 5 days
  // old but not over 8; the two created in March are not there yet, and one has its only known activity later
  test("as of an earlier day", () => {
    const cells = {
      outcome: outcomes.map(([cell]) => cell),
      start: starts.map(([cell]) => cell),
      end: ends.map(([cell]) => cell),
      activity: activities.map(([cell]) => cell),
    };
    const early = figureOf("stalled-deal-rate", cells, { options: { as_of: "2026-01-06" } });
    expect(early).toMatchObject({ kind: "value", numerator: 0, denominator: 3 });
    expect(leftRows(early)).toEqual({ closed: 2, future: 3 });
    const later = figureOf("stalled-deal-rate", cells, { options: { as_of: "2026-01-10" } });
    expect(later).toMatchObject({ numerator: 3, denominator: 3 });
  });

  test("by owner, against the one threshold of all", () => {
    const by = column("Ada", "Ada", "Ada", "Ada", "Ada", "Can", "Can", "Ece");
    expect(ask("STALLED_DEAL_RATE", [outcomes, starts, ends, activities, "", "", by])).toEqual([
      ["Ada", 1, 1],
      ["Can", 0, 2],
      ["Ece", 0, 1],
    ]);
  });

  test("an activity dates a deal without a start; one with neither is left out, as is a blank outcome", () => {
    const figure = figureOf(
      "stalled-deal-rate",
      { outcome: ["Open", "Open", ""], start: ["", "", "2026-01-01"], activity: ["2026-01-01", "", ""] },
      { options: { days: 5, as_of: "2026-01-31" } },
    );
    expect(figureValue(figure)).toBe(1);
    expect(leftRows(figure)).toEqual({ noStart: 1, noOutcome: 1 });
  });

  test.each([
    [
      "no open deals",
      [column("Won"), column("2026-01-01"), column("2026-01-05")],
      "outcomes: there are no open deals",
      "açık anlaşma yok",
    ],
    [
      "no cycle to go by",
      [column("Open"), column("2026-01-01")],
      "ends: no row has both a start and an end",
      "hem başlangıç hem bitiş",
    ],
    [
      "days below 0",
      [column("Open"), column("2026-01-01"), "", "", -1],
      "days: -1 is too small",
      "çok küçük",
    ],
    [
      "a won deal that ends before it starts",
      [column("Won", "Open"), column("2026-01-09", "2026-01-01"), column("2026-01-05", "")],
      "ends, row 1",
      "ends, 1. satır",
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("STALLED_DEAL_RATE", args)).toContain(english);
    expect(errorOf("STALLED_DEAL_RATE", args, "tr")).toContain(turkish);
  });

  test("order and blank rows do not matter, owners weighted by their open deals come to the whole", () => {
    const text = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10);
    const deal = fc
      .tuple(
        fc.constantFrom("Won", "Open", "Open"),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 60 }),
      )
      .map(([outcome, from, days]) => [outcome, text(from), outcome === "Won" ? text(from + days) : ""]);
    orderDoesNotMatter({ formula: "STALLED_DEAL_RATE", row: deal });
    blankRowsChangeNothing({ formula: "STALLED_DEAL_RATE", row: deal });
    const owned = fc.tuple(deal, fc.constantFrom("Ada", "Can")).map(([cells, owner]) => [...cells, owner]);
    groupsAddUp({ formula: "STALLED_DEAL_RATE", row: owned }, 3, "weighted");
  });
});
