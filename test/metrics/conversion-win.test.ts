import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

/** WIN_RATE's arguments: basis, excluded, early, as_of, expected_closes. */
function winArgs(outcomes: unknown[][], ...more: unknown[]): unknown[] {
  return [outcomes, "", ...more];
}

describe("WIN_RATE", () => {
  // 3 won, 1 lost, 4 open: 2 proposals, 1 discovery, 1 duplicate
  const outcomes = column("Won", "Won", "WON", "Lost", "Proposal", "Proposal", "Discovery", "Duplicate", "");

  test.each([
    ["closed: 3 ÷ 4", [], 0.75],
    ["all: 3 ÷ 8", ["all"], 0.375],
    ["all but duplicates: 3 ÷ 7", ["hepsi", "duplicate"], 3 / 7],
    ["closed, lost excluded: 3 ÷ 3", ["closed", "Lost"], 1],
    ["past discovery, which is known: 3 ÷ 7", ["past-discovery"], 3 / 7],
    ["the same in other words: 3 ÷ 7", ["Keşif sonrası"], 3 / 7],
    ["past discovery, duplicates excluded: 3 ÷ 6", ["past discovery", "Duplicate"], 0.5],
    ["past stages that are named: 3 ÷ 6", ["past-discovery", "", "proposal"], 0.5],
    ["past two stages that are named: 3 ÷ 5", ["past-discovery", "", column("Proposal", "DISCOVERY")], 0.6],
  ])("%s", (_, more, expected) => {
    expect(ask("WIN_RATE", winArgs(outcomes, ...more))).toBeCloseTo(expected, 12);
  });

  test("closed and overdue: on 31 March one of the proposals is past its expected close, 3 ÷ 5", () => {
    const expected = column("", "2026-01-01", "", "", "2026-03-30", "2026-03-31", "", "2026-04-01", "");
    const onDay = (day: string) => ask("WIN_RATE", winArgs(outcomes, "overdue", "", "", day, expected));
    expect(onDay("2026-03-31")).toBe(0.6);
    expect(onDay("2026-04-01")).toBe(0.5);
    expect(onDay("2026-03-30 18:00")).toBe(0.75);
    expect(ask("WIN_RATE", winArgs(outcomes, "overdue", "Proposal", "", "2026-04-02", expected))).toBe(0.6);
  });

  test("in a table an open deal's close date is its expected one, and the latest start is the as-of day", () => {
    const cells = {
      outcome: ["Won", "Open", "Open", "Lost"],
      start: ["2026-01-01", "2026-01-01", "2026-03-31", "2026-01-01"],
      end: ["2026-02-01", "2026-03-01", "2026-06-01", "2026-02-01"],
    };
    const figure = figureOf("win-rate", cells, { options: { basis: "overdue" } });
    expect(figureValue(figure)).toBeCloseTo(1 / 3, 12);
    expect(leftRows(figure)).toEqual({ open: 1 });
  });

  test("other labels for won, and by owner at the end", () => {
    const signed = column("Signed", "Lost", "Open", "Signed");
    expect(ask("WIN_RATE", [signed, "signed"])).toBeCloseTo(2 / 3, 12);
    const owners = column("Ada", "Ada", "Can", "Ece");
    expect(ask("WIN_RATE", [signed, "signed", "", "", "", "", "", owners])).toEqual([
      ["Ada", 0.5, 2],
      ["Can", "", 0],
      ["Ece", 1, 1],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = { outcome: ["Won", "Duplicate", "Discovery", ""], owner: ["Ada", "Ada", "Ada", "Ada"] };
    const options = { basis: "past-discovery", excluded: "duplicate" };
    const reasons = { excluded: 1, otherStage: 1, noOutcome: 1 };
    expect(leftRows(figureOf("win-rate", cells, { options }))).toEqual(reasons);
    expect(leftRows(figureOf("win-rate", { outcome: ["Won", "Demo"] }))).toEqual({ open: 1 });
  });

  test.each([
    [
      "none closed",
      [column("Open", "Demo")],
      "no closed deals among 2 rows",
      "2 satır arasında kapanmış anlaşma yok",
    ],
    [
      "all in an early stage",
      winArgs(column("Discovery"), "past-discovery"),
      "outcomes: no deal counts here",
      "outcomes: sayılacak anlaşma yok",
    ],
    ["all excluded", winArgs(column("Won"), "all", "won"), "no deal counts here", "sayılacak anlaşma yok"],
    [
      "overdue without expected dates",
      winArgs(outcomes, "overdue", "", "", "2026-03-31"),
      "expected_closes is missing",
      "expected_closes eksik",
    ],
    [
      "overdue without a day",
      winArgs(column("Open"), "overdue", "", "", "", column("2026-03-31")),
      "as_of is missing",
      "as_of eksik",
    ],
    [
      "an unknown basis",
      winArgs(outcomes, "most"),
      'basis: "most" is not known. Use one of closed, all, past-discovery, overdue',
      'basis: "most" bilinmiyor',
    ],
    ["an error cell", [column("Won", "#N/A")], "outcomes, row 2", "outcomes, 2. satır"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("WIN_RATE", args, "en")).toContain(english);
    expect(errorOf("WIN_RATE", args, "tr")).toContain(turkish);
  });

  const label = fc.constantFrom("Won", "Lost", "Open", "Discovery", "Duplicate", "");
  const due = fc.constantFrom("", 46_000, 46_100);

  test.each(["closed", "all", "past-discovery", "overdue"])(
    "%s: order and blank rows do not matter, groups come to the whole",
    (basis) => {
      const args = (outcomes: unknown[][] = [], expected: unknown[][] = []) =>
        winArgs(outcomes, basis, "duplicate", "", "2026-03-01", expected);
      orderDoesNotMatter({ formula: "WIN_RATE", row: fc.tuple(label, due), args });
      // Never blank: one blank cell alone is an argument that is not given.
      blankRowsChangeNothing({
        formula: "WIN_RATE",
        row: fc.tuple(label, fc.constantFrom(46_000, 46_100)),
        args,
      });
      const row = fc.tuple(label, due, fc.constantFrom("Ada", "Can"));
      groupsAddUp({ formula: "WIN_RATE", row, args }, 2, "weighted");
    },
  );
});

describe("WIN_RATE_VALUE", () => {
  const outcomes = column("Won", "Lost", "Open", "Won", "Lost", "Won", "");

  // won 300, lost 100; the open 500, the blank, the 0 and the refund are on neither side
  test("300 ÷ 400, though 3 of 5 closed deals are won", () => {
    const amounts = column(300, 100, 500, "", 0, -50, 70);
    expect(ask("WIN_RATE_VALUE", [outcomes, amounts])).toBe(0.75);
    expect(ask("WIN_RATE_VALUE", [outcomes, amounts, "open"])).toBeCloseTo(500 / 600, 12);
    expect(ask("WIN_RATE_VALUE", [outcomes, amounts, "", "LOST"])).toBe(1);
  });

  test("by owner", () => {
    const owners = column("Ada", "Ada", "Can", "Ece", "Can", "Ece", "");
    expect(ask("WIN_RATE_VALUE", [outcomes, column(1, 3, 5, "", 2, 4, ""), "", "", owners])).toEqual([
      ["Ada", 0.25, 2],
      ["Can", 0, 1],
      ["Ece", 1, 1],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = {
      outcome: ["Won", "Duplicate", "Open", "Won", "Lost", ""],
      amount: [10, 10, 10, "", -1, 10],
    };
    const figure = figureOf("win-rate-value", cells, { options: { excluded: "duplicate" } });
    expect(figureValue(figure)).toBe(1);
    expect(leftRows(figure)).toEqual({ excluded: 1, open: 1, noAmount: 1, notPositive: 1, noOutcome: 1 });
  });

  test("a deal of 0 is on neither side", () => {
    const figure = figureOf("win-rate-value", { outcome: ["Won", "Lost", "Lost"], amount: [10, 0, 10] });
    expect(figureValue(figure)).toBe(0.5);
    expect(leftRows(figure)).toEqual({ notPositive: 1 });
  });

  test.each([
    ["none closed", [column("Open"), column(5)], "no closed deals among 1 rows", "kapanmış anlaşma yok"],
    [
      "closed ones without amounts",
      [column("Won", "Lost"), column("", 0)],
      "amounts: no row that counts has an amount",
      "amounts: sayılan hiçbir satırda tutar yok",
    ],
    ["a text amount", [column("Won"), column("n/a")], 'amounts, row 1: found "n/a"', '"n/a" bulundu'],
    ["two currencies", [column("Won", "Won"), column("$1", "€1")], "amounts, row 2", "para biriminde"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("WIN_RATE_VALUE", args, "en")).toContain(english);
    expect(errorOf("WIN_RATE_VALUE", args, "tr")).toContain(turkish);
  });

  const label = fc.constantFrom("Won", "Lost", "Open", "");
  const generated = {
    formula: "WIN_RATE_VALUE",
    row: fc.tuple(label, fc.oneof(fc.constant(""), fc.integer({ min: -100, max: 1_000_000 }))),
  };
  test("order, blank rows and the unit of money do not matter; with one amount for all it is the win rate", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1], 1);
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Won", "Lost"), { minLength: 1 }), (labels) => {
        const outcomes = column(...labels);
        const byValue = ask("WIN_RATE_VALUE", [outcomes, column(...labels.map(() => 70))]);
        expect(byValue).toBeCloseTo(ask("WIN_RATE", [outcomes]) as number, 12);
      }),
    );
  });
});
