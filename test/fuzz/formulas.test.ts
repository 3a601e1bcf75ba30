import { describe, expect, test } from "vitest";
import { formulaNames } from "../../src/functions/all.ts";
import { ask, errorOf } from "../functions/ask.ts";
import { fuzz } from "./fuzz.ts";
import { answerFault, faultOf } from "./judge.ts";

const RUNS_EACH = 25;
const SEED = 20_261_126;

describe(`whatever a formula is given (seed ${SEED}), it answers with cells or an error that names the argument`, () => {
  test.each(formulaNames)("%s", (name) => {
    expect(fuzz(RUNS_EACH, SEED, [name])).toEqual([]);
  });
});

describe("the judge finds fault", () => {
  test("with a call that fails with anything but a worded error", () => {
    expect(faultOf({ name: "NO_SUCH_FORMULA", args: [], locale: "en_US", zone: "Etc/UTC" })).toContain(
      "threw",
    );
  });
});

describe("the judge finds fault with an answer", () => {
  test.each([
    ["a number that is none", Number.NaN, "the number NaN"],
    ["a number without end", [[1, Number.POSITIVE_INFINITY]], "the number Infinity"],
    ["rows of unlike width", [[1, 2], [3]], "rows of 2, 1 cells"],
    ["no row", [], "no row"],
    ["rows without cells", [[]], "rows of 0 cells"],
    ["a cell that is missing", [["a", undefined]], "a cell of type undefined"],
    ["a text that a program has lost", "NaN of undefined", "the text NaN of undefined"],
  ] as const)("%s", (_, answer, fault) => {
    expect(answerFault(answer as never)).toBe(fault);
  });

  test("and none with numbers, texts and tables of them", () => {
    expect([
      answerFault(0),
      answerFault("NaN"),
      answerFault([
        ["a", 1],
        ["b", ""],
      ]),
    ]).toEqual([undefined, undefined, undefined]);
  });
});

describe("found by the long run", () => {
  const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

  test.each([
    ["SALES_VOLUME", [column(1e308, 1e308)], "amounts: the result is too large"],
    ["COST_PER_LEAD", [column("a", "b"), column(1e308, 1e308)], "spend: the result is too large"],
    ["QUOTA_ATTAINMENT", [column("Won"), column(1e308), column(5e-324)], "amounts: the result is too large"],
    ["LTV_CAC", [12, 5e-324], "lifetime_value: the result is too large"],
    ["CLV_SIMPLE", [1, 2, 1e308], "average_order_value: the result is too large"],
    [
      "SALES_VELOCITY",
      [
        column("Won", "Open", "Open"),
        column(1e308, "", ""),
        column("2026-01-01", "2026-01-01", "2026-01-01"),
        column("2026-01-02", "", ""),
      ],
      "amounts: the result is too large",
    ],
    ["RUN_RATE", [1e308, "2026-06-01", "2026-06-30", "2026-06-04"], "actual: the result is too large"],
  ] as const)("%s names the argument whose numbers are too large", (name, args, said) => {
    expect(errorOf(name, args)).toContain(said);
  });

  test("SCORECARD's median of two amounts that lie further apart than the largest number is finite", () => {
    const args = [column("Ada", "Can"), column("Won", "Won"), column(-1e308, 1e308)];
    const rows = ask("SCORECARD", args, "en_US", "Etc/UTC") as readonly (readonly unknown[])[];
    const [header = [], , , median = []] = rows;
    expect(median[header.indexOf("Sales volume")]).toBe(0);
  });

  test("a header that reads NaN is a person's own text, which an error may quote", () => {
    const args = [
      [
        ["Stage", "NaN"],
        ["Won", 5],
      ],
      "revenue",
    ];
    expect(faultOf({ name: "SALES_METRIC", args, locale: "", zone: "Etc/UTC" })).toBeUndefined();
  });
});
