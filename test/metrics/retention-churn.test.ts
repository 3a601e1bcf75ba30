import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

/**
 * January begins with Ada, Can, Ece and Deniz. Can leaves on its first day and Ece on its last, Deniz on February's
 * first. Efe joins on its first day, Gül joins and leaves within it, Hale has left before.
 */
const starts = column(
  "2025-11-03",
  "2025-12-31",
  "2025-12-01",
  "2025-12-01",
  "2026-01-01",
  "2026-01-10",
  "2025-10-01",
);
const ends = column("", "2026-01-01", "2026-01-31", "2026-02-01", "", "2026-01-20", "2025-12-31");
const january = ["month", "2026-01-31"];

describe("CHURN_RATE, RETENTION_RATE and CANCELLATION_RATE", () => {
  test("January loses Can and Ece of four and sees three cancellations", () => {
    expect(ask("CHURN_RATE", [starts, ends, "", "", ...january])).toBe(0.5);
    expect(ask("RETENTION_RATE", [starts, ends, "", ...january])).toBe(0.5);
    expect(ask("CANCELLATION_RATE", [starts, ends, ...january])).toBe(0.75);
  });

  test("up to 15 January only Can has gone", () => {
    expect(ask("CHURN_RATE", [starts, ends, "", "", "", "2026-01-15"])).toBe(0.25);
    expect(ask("RETENTION_RATE", [starts, ends, "", "", "2026-01-15"])).toBe(0.75);
    expect(ask("CANCELLATION_RATE", [starts, ends, "", "2026-01-15"])).toBe(0.25);
  });

  test("by default it is the month of the latest date: February begins with Ada, Deniz and Efe", () => {
    expect(ask("CHURN_RATE", [starts, ends])).toBeCloseTo(1 / 3, 12);
    expect(ask("RETENTION_RATE", [starts, ends])).toBeCloseTo(2 / 3, 12);
    expect(ask("CANCELLATION_RATE", [starts, ends])).toBeCloseTo(1 / 3, 12);
  });

  test("the first quarter loses three of four", () => {
    expect(ask("CHURN_RATE", [starts, ends, "", "", "quarter", "2026-03-31"])).toBe(0.75);
    expect(ask("RETENTION_RATE", [starts, ends, "", "çeyrek", "2026-03-31"])).toBe(0.25);
    expect(ask("CANCELLATION_RATE", [starts, ends, "quarter", "2026-03-31"])).toBe(1);
  });

  test("by plan; a plan that nobody had when the month began has no figure", () => {
    const by = column("Pro", "Pro", "Basic", "Basic", "New", "New", "Old");
    expect(ask("CHURN_RATE", [starts, ends, "", "", ...january, by])).toEqual([
      ["Basic", 0.5, 2],
      ["New", "", 0],
      ["Old", "", 0],
      ["Pro", 0.5, 2],
    ]);
  });

  test("an end in the future is none yet", () => {
    expect(ask("CHURN_RATE", [column("2025-12-01"), column("2027-05-01"), "", "", ...january])).toBe(0);
  });

  test("an end without a time on the day of a start with one is no contradiction", () => {
    const args = [column("2025-11-01", "2026-01-05 14:00"), column("", "2026-01-05"), ...january];
    expect(ask("CANCELLATION_RATE", args)).toBe(1);
  });
});

describe("rows of one customer", () => {
  const customers = column("Ada", "ADA", "Can", "Ece", "Ece");
  const from = column("2025-11-01", "2026-01-10", "2025-11-01", "2025-11-01", "2026-01-20");
  const until = column("2026-01-10", "", "2026-01-10", "2026-01-05", "");

  test("Ada changes plan and Ece comes back: only Can of three is lost; by rows all three would be", () => {
    expect(ask("CHURN_RATE", [from, until, customers, "", ...january])).toBeCloseTo(1 / 3, 12);
    expect(ask("RETENTION_RATE", [from, until, customers, ...january])).toBeCloseTo(2 / 3, 12);
    expect(ask("CHURN_RATE", [from, until, "", "", ...january])).toBe(1);
  });

  test("on 15 January Ece is not back yet", () => {
    expect(ask("RETENTION_RATE", [from, until, customers, "", "2026-01-15"])).toBeCloseTo(1 / 3, 12);
  });
});

describe("annual", () => {
  test("half of them lost in a month are 1 − 0.5^12 in a year, not six times all", () => {
    for (const yes of ["yes", "evet", true]) {
      expect(ask("CHURN_RATE", [starts, ends, "", yes, ...january])).toBe(0.999755859375);
    }
    expect(ask("CHURN_RATE", [starts, ends, "", false, ...january])).toBe(0.5);
  });

  test("its interval is that of the month, compounded", () => {
    const first = Array.from({ length: 100 }, () => "2025-12-01");
    const last = first.map((_, i) => (i < 5 ? "2026-01-15" : ""));
    const args = [column(...first), column(...last), "", "yes", ...january, "", 0.95];
    // Wilson's of 5 in 100 by hand: 2.154 % to 11.175 %.
    const [value, low, high] = [ask("CHURN_RATE", args)].flat(2).filter((cell) => typeof cell === "number");
    expect(value).toBeCloseTo(1 - 0.95 ** 12, 12);
    expect(low).toBeCloseTo(1 - (1 - 0.021543) ** 12, 4);
    expect(high).toBeCloseTo(1 - (1 - 0.111751) ** 12, 4);
  });

  test.each([
    ["a month that is not over", ["", "2026-01-30"]],
    ["a quarter", ["quarter", "2026-03-31"]],
  ])("%s has no yearly rate", (_, when) => {
    const args = [starts, ends, "", "yes", ...when];
    expect(errorOf("CHURN_RATE", args)).toContain("annual: a yearly rate is worked out from one whole month");
    expect(errorOf("CHURN_RATE", args, "tr")).toContain("yıllık oran tam bir aydan hesaplanır");
  });

  test("nobody there when the month began is said first", () => {
    const args = [column("2026-01-05"), column(""), "", "yes", ...january];
    expect(errorOf("CHURN_RATE", args)).toContain("no customers at the start of the period");
  });
});

/** The place of `period` among the arguments. */
describe.each([
  ["CHURN_RATE", 4],
  ["RETENTION_RATE", 3],
  ["CANCELLATION_RATE", 2],
])("%s", (formula, place) => {
  const between = Array.from({ length: place - 2 }, () => "");
  const args = (from: unknown, to: unknown, ...rest: unknown[]) => [from, to, ...between, ...rest];

  test.each([
    [
      "nobody at the start",
      args(column("2026-01-01"), column(""), ...january),
      "starts: there were no customers at the start of the period.",
      "dönem başında müşteri yoktu",
    ],
    [
      "an end before its start",
      args(column("2025-11-01", "2026-01-05"), column("", "2026-01-04"), ...january),
      "ends, row 2: ends on 2026-01-04, before it starts",
      "ends, 2. satır: bitiş 2026-01-04, başlangıçtan önce",
    ],
    ["no dates", args(column("", ""), column("", "")), "starts: there is no column with a date", "tarih"],
    ["no ends", [starts], "ends is missing", "ends eksik"],
    ["an unknown period", args(starts, ends, "decade"), 'period: "decade" is not known', "bilinmiyor"],
    ["a text that is no date", args(column("soon"), column("")), 'starts, row 1: found "soon"', '"soon"'],
  ])("%s is an error in both languages", (_, given, english, turkish) => {
    expect(errorOf(formula, given, "en")).toContain(english);
    expect(errorOf(formula, given, "tr")).toContain(turkish);
  });

  const day = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 28 }));
  const text = ([month, at]: [number, number]) =>
    new Date(Date.UTC(2025, 11 + month, at)).toISOString().slice(0, 10);
  const row = fc.tuple(day, day, fc.boolean()).map(([a, b, open]) => {
    const [from = "", to = ""] = [text(a), text(b)].sort();
    return [from, open ? "" : to] as const;
  });
  const february = (from: unknown, to: unknown) => args(from, to, "month", "2026-02-28");

  test("order and blank rows do not matter", () => {
    const generated = { formula, row, args: february };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });

  test("February's is what comparing the texts of the dates gives", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const [first, next] = ["2026-02-01", "2026-03-01"];
        const began = rows.filter(([from, to]) => from < first && (to === "" || to >= first));
        const lost = began.filter(([, to]) => to !== "" && to < next).length;
        const cancelled = rows.filter(([, to]) => to >= first && to < next).length;
        fc.pre(began.length > 0);
        const count = { CHURN_RATE: lost, RETENTION_RATE: began.length - lost, CANCELLATION_RATE: cancelled };
        const columns = [column(...rows.map(([from]) => from)), column(...rows.map(([, to]) => to))] as const;
        const expected = count[formula as keyof typeof count] / began.length;
        expect(ask(formula, february(...columns))).toBeCloseTo(expected, 12);
      }),
    );
  });

  const plans = fc.tuple(row, fc.constantFrom("Basic", "Pro")).map(([own, plan]) => [...own, plan]);
  // A cancellation of one who joined in the month is a row without weight.
  const weighted = formula === "CANCELLATION_RATE" ? [] : [formula];
  test.each(weighted)("plans weighted by their customers come to the whole", () => {
    groupsAddUp({ formula, row: plans, args: february }, 2, "weighted");
  });
});

describe("in a table", () => {
  const cells = {
    start: ["2025-11-03", "2025-12-31", "2026-01-05", "", "2025-12-01"],
    end: ["", "2026-01-09", "2026-02-07", "2026-01-05", "2026-02-20"],
  };

  test("by month: nobody yet in November, 0 of 1, 1 of 3, 2 of 3", () => {
    const { periods, figures } = figuresOf("churn-rate", cells, { by: "month" });
    expect(periods).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect(figures.map(figureValue)).toEqual([undefined, 0, 1 / 3, 2 / 3]);
    expect(figures[2]).toMatchObject({ numerator: 1, denominator: 3, rows: 3 });
  });

  test("the status of a subscription does not hide its end, as that of an open deal would", () => {
    const outcome = ["Active", "Churned", "Active", "", "Churned"];
    const asked = { asOf: "2026-02-28" };
    expect(figureOf("churn-rate", { ...cells, outcome }, asked)).toEqual(
      figureOf("churn-rate", cells, asked),
    );
    expect(figureValue(figureOf("churn-rate", { ...cells, outcome }, asked))).toBe(2 / 3);
  });

  test("rows that do not count say why", () => {
    const asked = { asOf: "2026-01-31" };
    expect(leftRows(figureOf("churn-rate", cells, asked))).toEqual({ noStart: 1, notAtStart: 1 });
    expect(leftRows(figureOf("cancellation-rate", cells, asked))).toEqual({ noStart: 1, outsidePeriod: 1 });
    const named = { ...cells, customer: ["Ada", "", "Can", "Ece", "Ada"] };
    const figure = figureOf("retention-rate", named, asked);
    expect(figure).toMatchObject({ value: 1, numerator: 1, denominator: 1, rows: 2 });
    expect(leftRows(figure)).toEqual({ noCustomer: 1, noStart: 1, notAtStart: 1 });
  });
});
