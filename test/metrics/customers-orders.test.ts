import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

/** Ada orders three times, twice on one day; Can twice on one day; Ece once. */
const customers = column("Ada", "ada", "Ada ", "Can", "CAN", "Ece", "");
const dates = column(
  "2026-01-05 09:00",
  "2026-01-05 17:30",
  "2026-02-01",
  "2026-01-07",
  "2026-01-07",
  "2026-01-08",
  "2026-01-09",
);

const row = fc.tuple(
  fc.constantFrom("Ada", "ada ", "Can", "Ece", ""),
  fc.constantFrom("2026-01-05", "2026-01-05 12:00", "2026-01-06", "2026-02-01", ""),
);

describe("PURCHASE_FREQUENCY", () => {
  test("6 orders ÷ 3 customers is 2; as days (2 + 1 + 1) ÷ 3", () => {
    expect(ask("PURCHASE_FREQUENCY", [customers])).toBe(2);
    expect(ask("PURCHASE_FREQUENCY", [customers, dates, "rows"])).toBe(2);
    expect(ask("PURCHASE_FREQUENCY", [customers, dates, "days"])).toBeCloseTo(4 / 3, 12);
    expect(ask("PURCHASE_FREQUENCY", [customers, dates, "gün"])).toBeCloseTo(4 / 3, 12);
  });

  test("rows of one id are one order, and each row without an id is one", () => {
    const orders = (...id: readonly string[]) =>
      figureValue(figureOf("purchase-frequency", { customer: ["Ada", "Ada", "Ada"], id }));
    expect(orders("a", "a", "b")).toBe(2);
    expect(orders("a", "", "a")).toBe(2);
    expect(orders("", "", "")).toBe(3);
  });

  test("what is cancelled is left out for that, whatever else it lacks", () => {
    const status = ["", "Cancelled"];
    const nameless = figureOf("customer-count", { customer: ["Ada", ""], status });
    expect([figureValue(nameless), leftRows(nameless)]).toEqual([1, { excluded: 1 }]);
    const cells = { customer: ["Ada", "Ada"], date: ["2026-01-05", ""], status };
    const undated = figureOf("purchase-frequency", cells, { options: { count: "days" } });
    expect([figureValue(undated), leftRows(undated)]).toEqual([1, { excluded: 1 }]);
    const credit = figureOf("purchase-frequency", {
      customer: ["Ada", "Ada", "Ada"],
      amount: [100, -30, -20],
      id: ["a", "c", "c"],
      status: ["Paid", "Paid", "Cancelled"],
    });
    expect([figureValue(credit), leftRows(credit)]).toEqual([1, { notPositive: 1, excluded: 1 }]);
  });

  test("by region", () => {
    const by = column("East", "East", "West", "West", "West", "West", "");
    expect(ask("PURCHASE_FREQUENCY", [customers, dates, "", by])).toEqual([
      ["(blank)", "", 0],
      ["East", 2, 2],
      ["West", 4 / 3, 4],
    ]);
  });

  test("in a table by month a customer is one of each month in which there is an order", () => {
    const cells = {
      customer: ["Ada", "Ada", "Ada", "Can"],
      date: ["2026-01-05", "2026-01-09", "2026-02-01", "2026-01-07"],
    };
    const { periods, figures } = figuresOf("purchase-frequency", cells, { by: "month" });
    expect(periods).toEqual(["2026-01", "2026-02"]);
    expect(figures.map(figureValue)).toEqual([1.5, 1]);
  });
});

describe("REPEAT_RATE", () => {
  test("Ada and Can of three have two orders; by days only Ada has", () => {
    expect(ask("REPEAT_RATE", [customers])).toBeCloseTo(2 / 3, 12);
    expect(ask("REPEAT_RATE", [customers, dates, "days"])).toBeCloseTo(1 / 3, 12);
  });

  test.each([
    ["nobody came back", [column("Ada", "Can")], 0],
    ["all came back", [column("Ada", "Ada")], 1],
    ["one row", [column("Ada")], 0],
  ])("%s", (_, args, rate) => {
    expect(ask("REPEAT_RATE", args)).toBe(rate);
  });

  test("by region: who ordered once in each of two regions came back in neither", () => {
    const by = column("East", "West", "East", "East");
    expect(ask("REPEAT_RATE", [column("Ada", "Ada", "Can", "Can"), "", "", by])).toEqual([
      ["East", 0.5, 3],
      ["West", 0, 1],
    ]);
  });
});

describe.each([
  ["PURCHASE_FREQUENCY", "purchase-frequency"],
  ["REPEAT_RATE", "repeat-rate"],
] as const)("%s", (formula, id) => {
  test.each([
    ["days without dates", [customers, "", "days"], "dates is missing", "dates eksik"],
    ["an unknown way to count", [customers, dates, "weeks"], 'count: "weeks" is not known', "bilinmiyor"],
    [
      "nobody",
      [column("", ""), column("2026-01-05", "")],
      "customers: there are no customers.",
      "müşteri yok",
    ],
    ["no rows", [column("", "")], "customers has no rows", "satır yok"],
    ["a text that is no date", [column("Ada"), column("soon"), "days"], 'found "soon"', '"soon" bulundu'],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf(formula, args, "en")).toContain(english);
    expect(errorOf(formula, args, "tr")).toContain(turkish);
  });

  const cells = {
    customer: ["Ada", "Ada", "Ada", "Can", "Ece", "", "Can", "Can", "Efe"],
    outcome: ["Won", "Won", "Won", "Won", "Lost", "Won", "Won", "Won", "Won"],
    status: ["", "", "", "", "", "", "", "", "iptal"],
    amount: [10, 20, -20, 0, 5, 7, 3, 9, 9],
    id: ["A", "B", "", "C", "D", "E", "F", "F", "G"],
    end: [
      "2026-01-05",
      "2026-01-06",
      "2026-01-07",
      "2026-01-05",
      "2026-01-05",
      "2026-01-05",
      "",
      "2026-01-05 10:00",
      "2026-01-05",
    ],
  };
  const none = { notWon: 1, noCustomer: 1, notPositive: 1, excluded: 1 };

  test("in a table lines of one order are one; refunds, cancelled orders and what was not won are none", () => {
    // Ada orders A and B, Can C, which is free, and F of two lines: 4 ÷ 2 orders, both came back.
    const figure = figureOf(id, cells);
    expect(figure).toMatchObject({ value: id === "repeat-rate" ? 1 : 2, denominator: 2, rows: 5 });
    expect(leftRows(figure)).toEqual(none);
  });

  test("in a table by days Ada has two and Can, all of whose dated orders are of one day, one", () => {
    const figure = figureOf(id, cells, { options: { count: "days" } });
    expect(figure).toMatchObject({ value: id === "repeat-rate" ? 0.5 : 1.5, denominator: 2, rows: 4 });
    expect(leftRows(figure)).toEqual({ ...none, noDate: 1 });
  });

  test("in a table without amounts ids still tell orders from lines", () => {
    const { customer, outcome, id: ids } = cells;
    const figure = figureOf(id, { customer, outcome, id: ids });
    // Ada A, B and one without an id, Can C and F, Efe G: 6 ÷ 3 orders, two of three came back.
    expect(figure).toMatchObject({ value: id === "repeat-rate" ? 2 / 3 : 2, denominator: 3, rows: 7 });
  });

  test.each(["rows", "days"])("order and blank rows do not matter, counting %s", (count) => {
    // An optional column of one blank cell would be taken for none: the first row is never blank.
    const generated = {
      formula,
      row,
      args: (customers: unknown[][] = [], dates: unknown[][] = []) => [
        [["Efe"], ...customers],
        [["2026-01-01"], ...dates],
        count,
      ],
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });
});

describe("PURCHASE_FREQUENCY beside REPEAT_RATE", () => {
  test("days are never more than rows, and all ordering once is no repeat", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const dated = rows.filter(([name, date]) => name !== "" && date !== "");
        fc.pre(dated.length > 0);
        const columns = [column(...dated.map(([name]) => name)), column(...dated.map(([, date]) => date))];
        const [byRows, byDays] = ["rows", "days"].map(
          (count) => ask("PURCHASE_FREQUENCY", [...columns, count]) as number,
        ) as [number, number];
        expect(byDays).toBeLessThanOrEqual(byRows);
        expect(ask("REPEAT_RATE", [...columns, "days"]) === 0).toBe(byDays === 1);
      }),
    );
  });
});
