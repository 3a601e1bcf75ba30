import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, leftRows } from "./table-figures.ts";

/** 400 at the start. One grows by 50, one shrinks by 50, one leaves with 200; two are new. */
const starts = column(100, 100, 200, 0, "");
const ends = column(150, 50, "", 80, 60);

describe("REVENUE_CHURN, GRR and NRR", () => {
  test("gross (50 + 200) ÷ 400; net (400 − 150 − 50) ÷ 400", () => {
    expect(ask("REVENUE_CHURN", [starts, ends])).toBe(0.625);
    expect(ask("REVENUE_CHURN", [starts, ends, "", "brüt"])).toBe(0.625);
    expect(ask("REVENUE_CHURN", [starts, ends, "", "net"])).toBe(0.5);
  });

  test("GRR (100 + 50 + 0) ÷ 400; NRR (150 + 50 + 0) ÷ 400", () => {
    expect(ask("GRR", [starts, ends])).toBe(0.375);
    expect(ask("NRR", [starts, ends])).toBe(0.5);
  });

  test("more expansion than loss: net churn below 0, NRR above 1, GRR never", () => {
    const args = [column(100, 100), column(180, 60)];
    expect(ask("REVENUE_CHURN", [...args, "", "net"])).toBeCloseTo(-0.2, 12);
    expect(ask("NRR", args)).toBeCloseTo(1.2, 12);
    expect(ask("GRR", args)).toBeCloseTo(0.8, 12);
    expect(ask("REVENUE_CHURN", args)).toBeCloseTo(0.2, 12);
  });

  test("a customer's rows are added up before the cap: from 100 + 50 to 180, with 20 of a product that is new", () => {
    const args = [column(100, 50, "", 100), column(0, 180, 20, 50), column("Ada", "ADA", "Ada", "Can")];
    expect(ask("GRR", args)).toBeCloseTo((150 + 50) / 250, 12);
    expect(ask("NRR", args)).toBeCloseTo((200 + 50) / 250, 12);
    expect(ask("GRR", args.slice(0, 2))).toBeCloseTo((0 + 50 + 50) / 250, 12);
  });

  test("by plan: 1 of 1 kept, 50 of 300 kept; who is new has no figure", () => {
    const by = column("Basic", "Pro", "Pro", "New", "New");
    expect(ask("GRR", [starts, ends, "", by])).toEqual([
      ["Basic", 1, 1],
      ["New", "", 0],
      ["Pro", 50 / 300, 2],
    ]);
  });

  test("rows that do not count say why", () => {
    const cells = { startValue: [100, 100, 0, "", 50], endValue: [150, 50, 80, 60, 50] };
    expect(leftRows(figureOf("grr", cells))).toEqual({ notAtStart: 2 });
    const figure = figureOf("nrr", { ...cells, customer: ["Ada", "", "Ada", "Can", "Ece"] });
    // Ada from 100 to 150 + 80, Ece from 50 to 50.
    expect(figure).toMatchObject({ value: 280 / 150, numerator: 280, denominator: 150, rows: 3 });
    expect(leftRows(figure)).toEqual({ noCustomer: 1, notAtStart: 1 });
  });

  const value = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant(""));
  const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), value), { minLength: 1 });

  test("churn and retention come to 1, and GRR exceeds neither 1 nor NRR", () => {
    fc.assert(
      fc.property(rows, (own) => {
        const args = [column(...own.map(([start]) => start)), column(...own.map(([, end]) => end))];
        const [grr, nrr] = [ask("GRR", args) as number, ask("NRR", args) as number];
        expect(ask("REVENUE_CHURN", args) as number).toBeCloseTo(1 - grr, 9);
        expect(ask("REVENUE_CHURN", [...args, "", "net"]) as number).toBeCloseTo(1 - nrr, 9);
        expect(grr).toBeLessThanOrEqual(Math.min(1, nrr) + 1e-12);
        expect(grr).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe.each(["REVENUE_CHURN", "GRR", "NRR"])("%s", (formula) => {
  test.each([
    [
      "nothing at the start",
      [column(0, ""), column(10, 20)],
      "start_values: the value at the start is 0",
      "0",
    ],
    ["a text", [column(1, 2), column(1, "gone")], 'end_values, row 2: found "gone"', '"gone" bulundu'],
    ["two currencies", [column("$1", "€1"), column(1, 1)], "in another currency", "başka bir para"],
    ["no end values", [column(1)], "end_values is missing", "end_values eksik"],
    ["no rows", [column(""), column("")], "start_values has no rows", "satır yok"],
    ["unlike heights", [column(1, 2), column(1)], "end_values has 1 rows", "aynı yükseklikte"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf(formula, args, "en")).toContain(english);
    expect(errorOf(formula, args, "tr")).toContain(turkish);
  });

  const value = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant(""));
  const row = fc.tuple(value, value);

  test("order, blank rows and ten times the money do not matter", () => {
    orderDoesNotMatter({ formula, row });
    blankRowsChangeNothing({ formula, row });
    moneyScales({ formula, row }, [0, 1], 1);
  });

  test("of equal starts the groups weighted by their customers come to the whole", () => {
    const grouped = fc.tuple(fc.constant(100), value, fc.constantFrom("Basic", "Pro"));
    groupsAddUp({ formula, row: grouped }, 2, "weighted");
  });
});

test("an unknown kind of revenue churn is an error", () => {
  expect(errorOf("REVENUE_CHURN", [starts, ends, "", "nett"])).toBe(
    'kind: "nett" is not known. Use one of gross, net.',
  );
});
