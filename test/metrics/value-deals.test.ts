import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

const outcomes = column("Won", "Lost", "Kazanıldı", "", "Negotiation", "Won");
const amounts = column(100, 500, 50, 900, 700, "");
const owners = column("Ada", "Ada", "Can", "Can", "Can", "Ece");

const outcome = fc.constantFrom("Won", "Lost", "Open");
const money = fc.integer({ min: -500, max: 5000 });
const owner = fc.constantFrom("Ada", "Can", "Ece");

describe("SALES_VOLUME", () => {
  test("won amounts only: 100 + 50", () => {
    expect(ask("SALES_VOLUME", [amounts, outcomes])).toBe(150);
  });

  test("without outcomes all amounts, refunds of either sign and credits taken off: 100 − 30 + 50 − 50 − 20", () => {
    const refunds = column(30, "", -50, "");
    expect(ask("SALES_VOLUME", [column(100, "", 50, -20), "", refunds])).toBe(50);
  });

  test("a refund in a row of its own is taken off as well", () => {
    expect(ask("SALES_VOLUME", [column(100, ""), "", column("", 40)])).toBe(60);
  });

  test("labels named as won count instead", () => {
    expect(ask("SALES_VOLUME", [amounts, outcomes, "", "negotiation"])).toBe(700);
    expect(ask("SALES_VOLUME", [amounts, outcomes, "", column("Lost", "Negotiation")])).toBe(1200);
  });

  test("nothing won is a real 0; of a won deal without an amount the sum is not known", () => {
    expect(ask("SALES_VOLUME", [column(10), column("Lost")])).toBe(0);
    const by = column("Ada", "Naz", "Can", "Can", "Can", "Ece");
    expect(ask("SALES_VOLUME", [amounts, outcomes, "", "", by])).toEqual([
      ["Ada", 100, 1],
      ["Can", 50, 1],
      ["Ece", "", 0],
      ["Naz", 0, 0],
    ]);
  });

  test("each reason why a row does not count, cancelled orders among them", () => {
    const deals = { amount: [100, 1, ""], outcome: ["Won", "Lost", "Won"] };
    expect(leftRows(figureOf("sales-volume", deals))).toEqual({ notWon: 1, noAmount: 1 });
    const orders = { amount: [100, 70, 9], status: ["Paid", "İPTAL EDİLDİ", "voided"] };
    const figure = figureOf("sales-volume", orders);
    expect(figureValue(figure)).toBe(100);
    expect(leftRows(figure)).toEqual({ excluded: 2 });
  });

  test("by month of the close: a month without sales is 0", () => {
    const cells = { amount: [100, 50], outcome: ["Won", "Won"], end: ["2026-01-31", "2026-03-01"] };
    const { periods, figures } = figuresOf("sales-volume", cells, { by: "month" });
    expect(periods).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(figures.map(figureValue)).toEqual([100, 0, 50]);
  });

  test("GTXPro and GTX Pro stay two products", () => {
    const products = column("GTXPro", "GTX Pro", "gtx pro");
    expect(ask("SALES_VOLUME", [column(10, 20, 30), "", "", "", products])).toEqual([
      ["GTX Pro", 50, 2],
      ["GTXPro", 10, 1],
    ]);
  });

  test.each([
    ["no rows", [column("", "")], "amounts has no rows", "satır yok"],
    ["two currencies", [column("$10", "€10")], "amounts, row 2", "başka bir para biriminde"],
    ["a text", [column("many")], 'found "many", expected a number', '"many" bulundu'],
    ["unlike heights", [column(1, 2), column("Won")], "outcomes has 1 rows and amounts has 2", "2 satır"],
    ["sums beyond a number", [column(1e308, 1e308)], "far too large", "Aşırı büyük"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("SALES_VOLUME", args)).toContain(english);
    expect(errorOf("SALES_VOLUME", args, "tr")).toContain(turkish);
  });

  test("order and blank rows do not matter; ten times the money is ten times the sum; owners add up to the whole", () => {
    const generated = {
      formula: "SALES_VOLUME",
      row: fc.tuple(money, outcome, fc.integer({ min: 0, max: 90 })),
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [0, 2], 10);
    groupsAddUp({ formula: "SALES_VOLUME", row: fc.tuple(money, outcome, owner) }, 2, "sum");
  });
});

describe("DEALS_WON and DEAL_COUNT", () => {
  test("3 won of 5 with an outcome", () => {
    expect(ask("DEALS_WON", [outcomes])).toBe(3);
    expect(ask("DEAL_COUNT", [outcomes])).toBe(5);
  });

  test("labels named as won count instead", () => {
    expect(ask("DEALS_WON", [outcomes, "Lost"])).toBe(1);
  });

  test("by owner", () => {
    expect(ask("DEALS_WON", [outcomes, "", owners])).toEqual([
      ["Ada", 1, 1],
      ["Can", 1, 1],
      ["Ece", 1, 1],
    ]);
    expect(ask("DEAL_COUNT", [outcomes, owners])).toEqual([
      ["Ada", 2, 2],
      ["Can", 2, 2],
      ["Ece", 1, 1],
    ]);
  });

  test("none won is 0, no outcome at all an error", () => {
    expect(ask("DEALS_WON", [column("Lost", "Open")])).toBe(0);
    for (const name of ["DEALS_WON", "DEAL_COUNT"]) {
      expect(errorOf(name, [column("", "")])).toContain("outcomes has no rows");
      expect(errorOf(name, [column("Won", "#REF!")])).toContain("outcomes, row 2: the cell shows #REF!");
    }
  });

  test("each reason why a row does not count", () => {
    const cells = { outcome: ["Won", "", "Lost"], amount: [1, 2, 3] };
    expect(leftRows(figureOf("deals-won", cells))).toEqual({ noOutcome: 1, notWon: 1 });
    expect(leftRows(figureOf("deal-count", cells))).toEqual({ noOutcome: 1 });
  });

  test("deals count in the month of their start, won ones in that of their close", () => {
    const cells = {
      outcome: ["Won", "Lost"],
      start: ["2026-01-05", "2026-01-06"],
      end: ["2026-02-01", "2026-01-20"],
    };
    expect(figuresOf("deal-count", cells, { by: "month" }).figures.map(figureValue)).toEqual([2]);
    expect(figuresOf("deals-won", cells, { by: "month" }).figures.map(figureValue)).toEqual([0, 1]);
  });

  test("order and blank rows do not matter; owners add up to the whole", () => {
    for (const formula of ["DEALS_WON", "DEAL_COUNT"]) {
      const generated = { formula, row: fc.tuple(outcome) };
      orderDoesNotMatter(generated);
      blankRowsChangeNothing(generated);
      groupsAddUp({ formula, row: fc.tuple(outcome, owner) }, 1, "sum");
    }
  });
});

describe("AVERAGE_DEAL_SIZE", () => {
  // won: 100, 20, 30 and one without an amount, which is missing and not 0
  const won = column("Won", "Won", "Lost", "Won", "Won");
  const paid = column(100, 20, 999, 30, "");

  test.each([
    [undefined, 50],
    ["median", 30],
    ["min", 20],
    ["ortalama", 50],
  ])("the %s of 100, 20 and 30", (statistic, expected) => {
    expect(ask("AVERAGE_DEAL_SIZE", [won, paid, "", statistic])).toBe(expected);
  });

  test("labels named as won count instead", () => {
    expect(ask("AVERAGE_DEAL_SIZE", [won, paid, "lost"])).toBe(999);
  });

  test("by owner: who has won nothing has no average", () => {
    const by = column("Ada", "Ada", "Can", "Ece", "Ece");
    expect(ask("AVERAGE_DEAL_SIZE", [won, paid, "", "", by])).toEqual([
      ["Ada", 60, 2],
      ["Can", "", 0],
      ["Ece", 30, 1],
    ]);
  });

  test("a table's refunds are taken off: (100 − 40 + 60) ÷ 2", () => {
    const cells = {
      outcome: ["Won", "Won", "Lost", "Won"],
      amount: [100, 60, 1, ""],
      refund: [40, "", "", ""],
    };
    const figure = figureOf("average-deal-size", cells);
    expect(figure).toMatchObject({ value: 60, numerator: 120, denominator: 2 });
    expect(leftRows(figure)).toEqual({ notWon: 1, noAmount: 1 });
  });

  test("nothing won is an error in both languages, never 0", () => {
    const args = [column("Lost", "Open"), column(5, 6)];
    expect(errorOf("AVERAGE_DEAL_SIZE", args)).toBe(
      "amounts: no won deal has an amount, so there is no average.",
    );
    expect(errorOf("AVERAGE_DEAL_SIZE", args, "tr")).toContain("ortalama da yok");
  });

  test("order and blank rows do not matter; money scales; owners weighted by their deals come to the whole", () => {
    const generated = { formula: "AVERAGE_DEAL_SIZE", row: fc.tuple(outcome, money) };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1], 10);
    groupsAddUp({ formula: "AVERAGE_DEAL_SIZE", row: fc.tuple(outcome, money, owner) }, 2, "weighted");
  });
});
