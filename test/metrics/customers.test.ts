import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

const name = fc.constantFrom("Ada", "ada ", "Can", "Ece", "");
const amount = fc.oneof(fc.integer({ min: -200, max: 900 }), fc.constant(""));
const group = fc.constantFrom("East", "West");

describe("CUSTOMER_COUNT", () => {
  test("Ada twice, Can and Ece are 3 customers; with amounts only Ada and Can have bought", () => {
    const customers = column("Ada", "ADA ", "Can", "", "Ece");
    expect(ask("CUSTOMER_COUNT", [customers])).toBe(3);
    expect(ask("CUSTOMER_COUNT", [customers, column(100, -100, 5, 70, 0)])).toBe(2);
  });

  test.each([
    ["one customer", [column("Ada")], 1],
    ["nobody who paid", [column("Ada", "Can"), column(0, -5)], 0],
    ["amounts but no names", [column("", ""), column(10, 20)], 0],
  ])("%s", (_, args, count) => {
    expect(ask("CUSTOMER_COUNT", args)).toBe(count);
  });

  test("no rows at all are an error", () => {
    expect(errorOf("CUSTOMER_COUNT", [column("", "")])).toBe("customers has no rows: every cell is blank.");
  });

  test("by region who buys in both is in both", () => {
    const args = [column("Ada", "Ada", "Can"), "", column("East", "West", "West")];
    expect(ask("CUSTOMER_COUNT", args)).toEqual([
      ["East", 1, 1],
      ["West", 2, 2],
    ]);
  });

  test("in a table of deals only won ones are purchases, and the rest says why it is none", () => {
    const figure = figureOf("customer-count", {
      customer: ["Ada", "Can", "Ece", "", "Deniz", "Efe"],
      amount: [10, 20, 30, 40, "", 0],
      outcome: ["Won", "Lost", "Open", "Won", "Won", "Won"],
    });
    expect(figure).toMatchObject({ kind: "value", value: 1, rows: 1 });
    expect(leftRows(figure)).toEqual({ notWon: 2, noCustomer: 1, noAmount: 1, notPositive: 1 });
  });

  test("order and blank rows do not matter", () => {
    // An optional column of one blank cell would be taken for none: the first row is never blank.
    const generated = {
      formula: "CUSTOMER_COUNT",
      row: fc.tuple(name, amount),
      args: (customers: unknown[][] = [], amounts: unknown[][] = []) => [
        [["Efe"], ...customers],
        [[10], ...amounts],
      ],
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1], 1);
  });
});

describe("CLV_TOTAL", () => {
  const customers = column("Ada", "Ada", "Can", "");

  test("100 − 30 + 50 is 120, at 40 % margin 48; the 1,000 without a customer are nobody's", () => {
    const amounts = column(100, -30, 50, 1000);
    expect(ask("CLV_TOTAL", [customers, amounts])).toBe(120);
    expect(ask("CLV_TOTAL", [customers, amounts, "40%"])).toBe(48);
  });

  test("is CLV × the customers who bought", () => {
    const args = [column("Ada", "Ada", "Can", "Ece"), column(100, 60, 50, 30)];
    expect(ask("CLV_TOTAL", args)).toBe((ask("CLV", args) as number) * 3);
  });

  test.each([
    ["a margin of 40", [column("a"), column(1), 40], "margin: 40 is more than 100%"],
    ["no amounts", [column("a")], "amounts is missing"],
    ["unlike heights", [column("a", "b"), column(1)], "amounts has 1 rows and customers has 2"],
    ["nothing but blanks", [column(""), column("")], "customers has no rows"],
  ])("%s is an error", (_, args, english) => {
    expect(errorOf("CLV_TOTAL", args)).toContain(english);
  });

  test("in a table open and lost deals are no purchases", () => {
    const figure = figureOf("clv-total", {
      customer: ["Ada", "Can", "Ece", "", "Efe"],
      amount: [10, 20, 30, 40, ""],
      outcome: ["Won", "Lost", "Open", "Won", "Won"],
    });
    expect(figure).toMatchObject({ value: 10, rows: 1 });
    expect(leftRows(figure)).toEqual({ notWon: 2, noCustomer: 1, noAmount: 1 });
  });

  test("a table's column of refunds is deducted and its cancelled orders left out: 100 − 30 + 50, of two", () => {
    const cells = {
      customer: ["Ada", "Can", "Ece", "Efe"],
      amount: [100, 50, 70, 20],
      refund: [30, "", "", 20],
      status: ["paid", "", "cancelled", ""],
    };
    expect(figureOf("clv-total", cells)).toMatchObject({ value: 120, rows: 3 });
    expect(figureOf("clv", cells)).toMatchObject({ value: 60, denominator: 2 });
    expect(figureOf("customer-count", cells)).toMatchObject({ value: 2, rows: 2 });
    expect(leftRows(figureOf("customer-count", cells))).toEqual({ excluded: 1, notPositive: 1 });
  });

  test("order, blank rows, ten times the money, groups", () => {
    const generated = { formula: "CLV_TOTAL", row: fc.tuple(name, amount) };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1], 10);
    groupsAddUp({ formula: "CLV_TOTAL", row: fc.tuple(name, amount, group) }, 2, "sum");
  });
});

describe("CAC", () => {
  const customers = column("Ada", "Can", "Ada", "Ece");
  const dates = column("2026-01-31", "2026-02-10", "2026-02-20", "2026-03-01");

  test("(400 + 200) ÷ 3 customers is 200", () => {
    expect(ask("CAC", [customers, column(400, "", 200)])).toBe(200);
    expect(ask("CAC", [customers, 600])).toBe(200);
  });

  test("in February only Can is new: Ada bought in January, Ece buys in March", () => {
    expect(ask("CAC", [customers, 600, dates, "2026-02-01", "2026-02-28"])).toBe(600);
  });

  test("the first and the last day count: from 31 January to 1 March all three are new", () => {
    expect(ask("CAC", [customers, 600, dates, "2026-01-31", "2026-03-01"])).toBe(200);
    expect(ask("CAC", [customers, 600, dates, "", "2026-02-28"])).toBe(300);
    expect(ask("CAC", [customers, 600, dates, "2026-02-01"])).toBe(300);
  });

  test("by channel: 100 ÷ 1 and 300 ÷ 2; spend on a channel that won nobody has no figure", () => {
    const by = column("Ads", "Fair", "Fair", "Fair");
    const args = [customers, column(100, 300, 50), dates, "", "", by, column("ads", "Fair", "Mail")];
    expect(ask("CAC", args)).toEqual([
      ["Ads", 100, 1],
      ["Fair", 150, 2],
      ["Mail", "", 0],
    ]);
  });

  test("nothing spent is 0 for each, a real one; no spend given is none", () => {
    expect(ask("CAC", [customers, 0])).toBe(0);
    expect(errorOf("CAC", [customers, column("", "")])).toBe("spend: no spend is given.");
    expect(errorOf("CAC", [customers])).toContain("spend is missing");
  });

  test.each([
    [
      "a period that brought nobody",
      [customers, 600, dates, "2026-04-01"],
      "customers: there are no new customers.",
      "yeni müşteri yok",
    ],
    ["a day without dates", [customers, 600, "", "2026-02-01"], "dates is missing", "dates eksik"],
    ["a last day without dates", [customers, 600, "", "", "2026-02-01"], "dates is missing", "dates eksik"],
    ["groups of one table only", [customers, 600, "", "", "", customers], "spend_by is missing", "eksik"],
  ])("%s is an error", (_, args, english, turkish) => {
    expect(errorOf("CAC", args, "en")).toContain(english);
    expect(errorOf("CAC", args, "tr")).toContain(turkish);
  });

  test("in a table by month: each month's spend ÷ those whose first won and paid deal falls in it", () => {
    const { periods, figures } = figuresOf(
      "cac",
      {
        customer: ["Ada", "Ada", "Can", "Ece", "Ece"],
        outcome: ["Lost", "Won", "Won", "Won", "Won"],
        amount: [10, 20, 30, 0, 40],
        end: ["2026-01-05", "2026-02-05", "2026-01-20", "2026-01-25", "2026-03-02"],
      },
      { by: "month", beside: { spend: [90, 80, 70], date: ["2026-01-01", "2026-02-01", "2026-03-31"] } },
    );
    expect(periods).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(figures.map(figureValue)).toEqual([90, 80, 70]);
    expect(figures.map(leftRows)).toEqual([{ notWon: 1, notPositive: 1 }, {}, {}]);
  });

  test("says which rows bring nobody new", () => {
    const figure = figureOf(
      "cac",
      {
        customer: ["Ada", "Ada", "Can", "Ece"],
        date: ["2026-01-05", "2026-02-05", "2025-12-31", ""],
      },
      { options: { from: "2026-01-01" }, beside: { spend: [100] } },
    );
    expect(figure).toMatchObject({ value: 100, numerator: 100, denominator: 1, rows: 1 });
    expect(leftRows(figure)).toEqual({ notFirst: 1, outsidePeriod: 1, noDate: 1 });
  });

  test("order, blank rows, ten times the spend", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((at) => `2026-02-${String(at).padStart(2, "0")}`);
    const generated = {
      formula: "CAC",
      row: fc.tuple(name, day),
      args: (customers: unknown, dates: unknown) => [customers, 600, dates, "2026-02-05", "2026-02-20"],
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    const spent = fc.tuple(fc.integer({ min: 1, max: 900 }));
    moneyScales({ formula: "CAC", row: spent, args: (spend) => [customers, spend] }, [0], 10);
  });
});
