import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

const customer = fc.constantFrom("Ada", "Can", "Ece", "");
const money = fc.integer({ min: -500, max: 5000 });

describe("REVENUE_PER_USER", () => {
  const customers = column("Ada", "ADA ", "Can", "Ece", "Naz", "");
  const amounts = column(100, 50, 90, -20, "", 500);

  // 100 + 50 + 90 − 20 over Ada and Can: Ece has a refund only, Naz nothing, and the last row no customer
  test("revenue ÷ distinct payers: 220 ÷ 2", () => {
    expect(ask("REVENUE_PER_USER", [customers, amounts])).toBe(110);
  });

  test("refunds are taken off; who got all back is no payer: (100 − 30 + 50) ÷ 1", () => {
    expect(
      ask("REVENUE_PER_USER", [column("Ada", "Can", "Ada"), column(100, 40, 50), column(30, 40, "")]),
    ).toBe(120);
  });

  // all revenue, that of no known customer included: 720
  test.each([
    [[10], 72],
    [[10, 14], 60],
    [["", 20], 36],
  ])("÷ the active users given, or the average of start and end: %j", (users, expected) => {
    expect(ask("REVENUE_PER_USER", [customers, amounts, "", ...users])).toBe(expected);
  });

  test("by region", () => {
    const by = column("East", "East", "West", "West", "North", "North");
    expect(ask("REVENUE_PER_USER", [customers, amounts, "", "", "", by])).toEqual([
      ["East", 150, 2],
      ["North", "", 0],
      ["West", 70, 2],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = {
      customer: ["Ada", "", "Can", "Ece", "Naz"],
      amount: [100, 1, "", 2, 3],
      outcome: ["Won", "Won", "Won", "Lost", "Won"],
      status: ["", "", "", "", "refunded"],
    };
    const figure = figureOf("revenue-per-user", cells);
    expect(figure).toMatchObject({ value: 100, numerator: 100, denominator: 1 });
    expect(leftRows(figure)).toEqual({ noCustomer: 1, noAmount: 1, notWon: 1, excluded: 1 });
  });

  test.each([
    ["nobody who paid", [column("Ada"), column(-5)], "customers: there are no customers", "müşteri yok"],
    ["0 active users", [column("Ada"), column(5), "", 0], "customers: there are no customers", "müşteri yok"],
    ["fewer than 0", [column("Ada"), column(5), "", -1], "active_users: -1 is too small", "çok küçük"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("REVENUE_PER_USER", args)).toContain(english);
    expect(errorOf("REVENUE_PER_USER", args, "tr")).toContain(turkish);
  });

  test("order and blank rows do not matter; money scales", () => {
    const generated = {
      formula: "REVENUE_PER_USER",
      row: fc.tuple(customer, money, fc.constantFrom("", 10, 400)),
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1, 2], 10);
  });
});

describe("DISCOUNT_SHARE", () => {
  // 10 + 0 + 20 of 100 + 50 + 50: the row without a list price is left out
  test("Σ discounts ÷ Σ list prices, whichever the discounts' sign; a blank one is none", () => {
    expect(ask("DISCOUNT_SHARE", [column(10, "", 20, 99), column(100, 50, 50, "")])).toBe(0.15);
    expect(ask("DISCOUNT_SHARE", [column(-10, 0, 20), column(100, 50, 50)])).toBe(0.15);
    expect(ask("DISCOUNT_SHARE", [column(5, 10), column(0, 50)])).toBe(0.3);
  });

  test("what is returned takes its discount back: (30 − 10) ÷ (200 − 100)", () => {
    expect(ask("DISCOUNT_SHARE", [column(30, -10), column(200, -100)])).toBe(0.2);
  });

  test("by seller", () => {
    expect(
      ask("DISCOUNT_SHARE", [column(10, 5, ""), column(100, 10, ""), column("Ada", "Can", "Ece")]),
    ).toEqual([
      ["Ada", 0.1, 1],
      ["Can", 0.5, 1],
      ["Ece", "", 0],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = {
      discount: [10, 5, 1, 2],
      list: [100, "", 50, 60],
      outcome: ["Won", "Won", "Lost", "Won"],
      status: ["", "", "", "iptal"],
    };
    const figure = figureOf("discount-share", cells);
    expect(figure).toMatchObject({ value: 0.1, numerator: 10, denominator: 100 });
    expect(leftRows(figure)).toEqual({ noNumber: 1, notWon: 1, excluded: 1 });
  });

  test("list prices of 0, or none, are an error in both languages", () => {
    expect(errorOf("DISCOUNT_SHARE", [column(5), column("")])).toContain("list_prices: the total is 0");
    expect(errorOf("DISCOUNT_SHARE", [column(5), column(0)])).toContain("list_prices: the total is 0");
    expect(errorOf("DISCOUNT_SHARE", [column(5), column(0)], "tr")).toContain("toplam 0");
  });

  test("order and blank rows do not matter; money of both does not change it", () => {
    const generated = {
      formula: "DISCOUNT_SHARE",
      row: fc.tuple(fc.constantFrom("", 0, 5, 20, -7), fc.integer({ min: 1, max: 900 })),
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [0, 1], 1);
    const flat = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constant(10), fc.constantFrom("a", "b"));
    groupsAddUp({ formula: "DISCOUNT_SHARE", row: flat }, 2, "weighted");
  });
});

describe("REVENUE_GROWTH", () => {
  const dates = column("2025-02-10", "2026-01-05", "2026-01-20", "2026-02-03", "2026-02-10", "");
  const amounts = column(40, 100, 900, 70, 80, 5);

  // as of 10 February, the latest date: 70 + 80 against 1 to 10 January, 100
  test("a month half gone is compared with as many days of the month before: (150 − 100) ÷ 100", () => {
    expect(ask("REVENUE_GROWTH", [dates, amounts])).toBe(0.5);
  });

  test("a month that is over with the whole month before: (150 − 1000) ÷ 1000", () => {
    expect(ask("REVENUE_GROWTH", [dates, amounts, "", "", "", "", "", "2026-02-28"])).toBe(-0.85);
  });

  test.each([["year"], ["geçen yıl"]])("against %s: (150 − 40) ÷ 40", (against) => {
    expect(ask("REVENUE_GROWTH", [dates, amounts, "", "", against])).toBe(2.75);
  });

  // 2026 to 10 February: 100 + 900 + 70 + 80 = 1150; 2025 to 10 February: 40
  test("by the year: (1150 − 40) ÷ 40", () => {
    expect(ask("REVENUE_GROWTH", [dates, amounts, "", "", "", "", "year"])).toBe(27.75);
  });

  test("won deals only, refunds taken off: (80 − 20 − 100) ÷ 100; other labels where they are named", () => {
    const outcomes = column("Won", "Won", "Lost", "Lost", "Won", "Won");
    const refunds = column("", "", "", "", 20, "");
    expect(ask("REVENUE_GROWTH", [dates, amounts, outcomes, refunds])).toBe(-0.4);
    // 70 in February against nothing before the 11th of January
    expect(errorOf("REVENUE_GROWTH", [dates, amounts, outcomes, refunds, "", "Lost"])).toContain(
      "the period before has nothing to compare with",
    );
  });

  test("a month worse than minus: (50 + 100) ÷ 100, as |previous| is the measure", () => {
    expect(ask("REVENUE_GROWTH", [column("2026-01-31", "2026-02-28"), column(-100, 50)])).toBe(1.5);
  });

  test("by region; one that sold nothing before has none, one that sells nothing any more lost all", () => {
    const by = column("East", "East", "East", "West", "East", "East");
    expect(ask("REVENUE_GROWTH", [dates, amounts, "", "", "", "", "", "", by])).toEqual([
      ["East", -0.2, 2],
      ["West", "", 0],
    ]);
    const gone = [
      column("2026-01-05", "2026-02-10"),
      column(100, 50),
      "",
      "",
      "",
      "",
      "",
      "",
      column("x", "y"),
    ];
    expect(ask("REVENUE_GROWTH", gone)).toEqual([
      ["x", -1, 1],
      ["y", "", 0],
    ]);
  });

  test("month by month, the last one to date", () => {
    const cells = {
      date: ["2025-11-30", "2025-12-10", "2025-12-31", "2026-01-10"],
      amount: [100, 50, 100, 75],
    };
    const { periods, figures } = figuresOf("revenue-growth", cells, { by: "month" });
    expect(periods).toEqual(["2025-11", "2025-12", "2026-01"]);
    // 150 against 100; then to 10 January 75 against 50
    expect(figures.map(figureValue)).toEqual([undefined, 0.5, 0.5]);
  });

  test("deals go by their close date where there is no other; each reason why a row does not count", () => {
    const cells = {
      end: ["2026-01-31", "2026-02-28", "2025-12-31", "", "2026-02-01", "2026-02-01", "2026-02-02"],
      amount: [100, 150, 9, 9, "", 9, 9],
      outcome: ["Won", "Won", "Won", "Won", "Won", "Lost", "Won"],
      status: ["", "", "", "", "", "", "void"],
    };
    const figure = figureOf("revenue-growth", cells);
    expect(figure).toMatchObject({ value: 0.5, numerator: 50, denominator: 100 });
    expect(leftRows(figure)).toEqual({ outsidePeriod: 1, noDate: 1, noAmount: 1, notWon: 1, excluded: 1 });
  });

  test.each([
    [
      "nothing before",
      [column("2026-01-05"), column(5)],
      "amounts: the period before has nothing",
      "önceki dönemde",
    ],
    [
      "0 before",
      [column("2026-01-31", "2026-02-28"), column(0, 5)],
      "the period before has nothing",
      "önceki dönemde",
    ],
    ["no date", [column("", ""), column(5, 6)], "dates: there is no column with a date", "tarih sütunu yok"],
    [
      "against the plan",
      [column("2026-01-05"), column(5), "", "", "plan"],
      'against: "plan" is not known',
      "bilinmiyor",
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("REVENUE_GROWTH", args)).toContain(english);
    expect(errorOf("REVENUE_GROWTH", args, "tr")).toContain(turkish);
  });

  test("order and blank rows do not matter; money does not change it", () => {
    const date = fc
      .integer({ min: 1, max: 70 })
      .map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10));
    const generated = { formula: "REVENUE_GROWTH", row: fc.tuple(date, money) };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1], 1);
  });
});
