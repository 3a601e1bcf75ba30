import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthsLater } from "../../src/table/month.ts";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

const products = column("GTX Pro", "gtx pro ", "MG Special", "MG Special", "GTXPro");
const amounts = column(100, 300, 500, 100, 1000);
const dates = column("2026-01-31", "2026-02-01", "2026-02-01", "2024-12-01", "2026-02-01");
const launched = column("GTX Pro", "MG Special");
const launches = column("2025-02-01", "2024-01-01");

describe("NEW_PRODUCT_SHARE", () => {
  // new for 12 months: GTX Pro until 1 February 2026, MG Special until 1 January 2025. New: 100 + 100; all but GTXPro,
  // which is another product and has no launch: 100 + 300 + 500 + 100
  test("revenue of products within 12 months of their launch ÷ revenue of all with a launch", () => {
    expect(ask("NEW_PRODUCT_SHARE", [products, amounts, dates, launched, launches])).toBe(0.2);
  });

  test.each([
    [13, 0.5],
    [25, 0.5],
    [26, 1],
    [1, 0],
  ])("within %d months: %d", (months, expected) => {
    expect(ask("NEW_PRODUCT_SHARE", [products, amounts, dates, launched, launches, "", months])).toBe(
      expected,
    );
  });

  test.each([["old"], ["eski"]])("products without a launch counted as %s: 200 ÷ 2000", (unlisted) => {
    const args = [products, amounts, dates, launched, launches, "", "", unlisted];
    expect(ask("NEW_PRODUCT_SHARE", args)).toBe(0.1);
  });

  test("refunds are taken off: (100 − 60) ÷ (1000 − 60 − 140)", () => {
    const refunds = column(60, "", 40, 100, "");
    expect(ask("NEW_PRODUCT_SHARE", [products, amounts, dates, launched, launches, refunds])).toBe(0.05);
  });

  test("of two launches the first counts; a blank one is none", () => {
    const args = [column("A"), column(10), column("2026-03-01"), column("A", "a", "A")];
    expect(ask("NEW_PRODUCT_SHARE", [...args, column("", "2026-02-01", "2024-01-01")])).toBe(0);
    expect(ask("NEW_PRODUCT_SHARE", [...args, column("", "2026-02-01", "")])).toBe(1);
    expect(ask("NEW_PRODUCT_SHARE", [...args, column("2024-01-01", "2026-02-01", "")])).toBe(0);
  });

  test("what is sold before its launch is new", () => {
    expect(
      ask("NEW_PRODUCT_SHARE", [
        column("A"),
        column(10),
        column("2026-01-01"),
        column("A"),
        column("2026-06-01"),
      ]),
    ).toBe(1);
  });

  test("by region, without a column of the launches'", () => {
    const by = column("East", "West", "West", "East", "North");
    const args = [products, amounts, dates, launched, launches, "", "", "", by];
    expect(ask("NEW_PRODUCT_SHARE", args)).toEqual([
      ["East", 1, 2],
      ["North", "", 0],
      ["West", 0, 2],
    ]);
  });

  test("each reason why a row does not count, a deal's date being its close", () => {
    const figure = figureOf(
      "new-product-share",
      {
        product: ["A", "A", "A", "", "A", "B", "A"],
        amount: [10, 20, "", 9, 9, 9, 9],
        end: ["2026-02-01", "2028-01-01", "2026-02-01", "2026-02-01", "", "2026-02-01", "2026-02-01"],
        outcome: ["Won", "Won", "Won", "Won", "Won", "Won", "Lost"],
      },
      { beside: { product: ["a"], launch: ["2026-01-01"] } },
    );
    expect(figure).toMatchObject({ kind: "value", numerator: 10, denominator: 30 });
    expect(leftRows(figure)).toEqual({ noAmount: 1, noLabel: 1, noDate: 1, noMatch: 1, notWon: 1 });
  });

  test("cancelled orders do not count", () => {
    const cells = {
      product: ["A", "A"],
      amount: [10, 20],
      date: ["2026-02-01", "2028-01-01"],
      status: ["", "void"],
    };
    const beside = { launched: ["A"], launch: ["2026-01-01"] };
    expect(figureValue(figureOf("new-product-share", cells, { beside }))).toBe(1);
  });

  test.each([
    [
      "no revenue",
      [column("A"), column(0), column("2026-01-01"), column("A"), column("2026-01-01")],
      "amounts: the total is 0",
      "toplam 0",
    ],
    [
      "no launch of what is sold",
      [column("A"), column(1), column("2026-01-01"), column("B"), column("2026-01-01")],
      "amounts: the total is 0",
      "toplam 0",
    ],
    [
      "no launches",
      [column("A"), column(1), column("2026-01-01")],
      "launched_products is missing",
      "launched_products eksik",
    ],
    [
      "0 months",
      [products, amounts, dates, launched, launches, "", 0],
      "months: 0 is out of range",
      "aralık dışında",
    ],
    [
      "a choice not known",
      [products, amounts, dates, launched, launches, "", "", "maybe"],
      'unlisted: "maybe" is not known',
      "bilinmiyor",
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("NEW_PRODUCT_SHARE", args)).toContain(english);
    expect(errorOf("NEW_PRODUCT_SHARE", args, "tr")).toContain(turkish);
  });

  test("order and blank rows do not matter; money does not change it; shares weighted by equal sales add up", () => {
    const date = fc
      .integer({ min: 1, max: 900 })
      .map((n) => new Date(Date.UTC(2025, 0, n)).toISOString().slice(0, 10));
    const product = fc.constantFrom("GTX Pro", "GTXPro", "MG Special");
    const args = (...columns: unknown[][][]) => [...columns, launched, launches];
    const generated = {
      formula: "NEW_PRODUCT_SHARE",
      row: fc.tuple(product, fc.integer({ min: 1, max: 900 }), date),
      args,
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1], 1);
    const flat = fc.tuple(product, fc.constant(10), date, fc.constantFrom("a", "b"));
    groupsAddUp({ formula: "NEW_PRODUCT_SHARE", row: flat, args }, 3, "weighted");
  });
});

describe("the same day some months later", () => {
  test.each([
    ["2026-01-15", 1, "2026-02-15"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-01", -12, "2025-01-01"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-01-15T10:30", 1, "2026-02-15T10:30"],
  ])("%s and %d is %s", (from, months, to) => {
    expect(monthsLater(Date.parse(from.includes("T") ? `${from}Z` : from), months)).toBe(
      Date.parse(to.includes("T") ? `${to}Z` : to),
    );
  });
});
