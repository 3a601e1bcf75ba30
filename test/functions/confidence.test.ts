import { describe, expect, test } from "vitest";
import { formulaCalled, formulaNames } from "../../src/functions/all.ts";
import type { Answer } from "../../src/functions/formula.ts";
import { column } from "../reading.ts";
import { ask, errorOf } from "./ask.ts";

const OUTCOMES = column("Won", "Lost", "Won", "Open", "Won", "Lost");
const OWNERS = column("Ada", "Ada", "Ada", "Ada", "Can", "Ece");
const DEALS = [
  ["Stage", "Owner", "Amount", "Close date"],
  ["Won", "Ada", 100, "2026-01-05"],
  ["Lost", "Ada", 300, "2026-01-09"],
  ["Won", "Can", 200, "2026-02-03"],
  ["Won", "Can", 50, "2026-02-20"],
];

/** To four digits. */
function rounded(answer: Answer): unknown {
  if (!Array.isArray(answer)) return answer;
  return answer.map((row: readonly (string | number)[]) =>
    row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e4) / 1e4 : cell)),
  );
}

/** The arguments of a formula by their names. */
function args(name: string, given: { readonly [param: string]: unknown }): readonly unknown[] {
  return formulaCalled(name).params.map((param) => given[param.name] ?? "");
}

// Wilson at 95 %, R's prop.test without correction: 3 of 5 0.2307 to 0.8824; 2 of 3 0.2077 to 0.9385; 1 of 1 0.2065
// to 1; 0 of 1 0 to 0.7935; 1 of 2 0.0945 to 0.9055; 2 of 2 0.3424 to 1. At 80 %, 3 of 5: 0.3304 to 0.8201.
describe("the interval beside a ratio", () => {
  test("value, from and to; by group label, value, from, to, rows", () => {
    expect(rounded(ask("WIN_RATE", args("WIN_RATE", { outcomes: OUTCOMES, confidence: 0.95 })))).toEqual([
      [0.6, 0.2307, 0.8824],
    ]);
    expect(
      rounded(ask("WIN_RATE", args("WIN_RATE", { outcomes: OUTCOMES, by: OWNERS, confidence: "95%" }))),
    ).toEqual([
      ["Ada", 0.6667, 0.2077, 0.9385, 3],
      ["Can", 1, 0.2065, 1, 1],
      ["Ece", 0, 0, 0.7935, 1],
    ]);
  });

  test("as sure as is asked", () => {
    expect(rounded(ask("WIN_RATE", args("WIN_RATE", { outcomes: OUTCOMES, confidence: 0.8 })))).toEqual([
      [0.6, 0.3304, 0.8201],
    ]);
  });

  test("blank where too few rows tell how much they vary", () => {
    const given = { outcomes: OUTCOMES, amounts: column(1, 2, 3, 4, 5, 6), confidence: 0.95 };
    expect(rounded(ask("WIN_RATE_VALUE", args("WIN_RATE_VALUE", given)))).toEqual([[0.5294, "", ""]]);
  });

  test("in a table by group, by period, and of several metrics", () => {
    expect(rounded(ask("SALES_METRIC", [DEALS, "win rate", "owner", "", "", "", "", 0.95]))).toEqual([
      ["Ada", 0.5, 0.0945, 0.9055, 2],
      ["Can", 1, 0.3424, 1, 2],
    ]);
    expect(rounded(ask("SALES_METRIC", [DEALS, "win rate", "", "month", "", "", "", 0.95]))).toEqual([
      ["2026-01", 0.5, 0.0945, 0.9055, 2],
      ["2026-02", 1, 0.3424, 1, 2],
    ]);
    const several = [DEALS, column("Win rate", "Deals won"), "owner", "", "", "", "", 0.95];
    expect(rounded(ask("SALES_METRIC", several))).toEqual([
      ["Group", "Win rate", "Win rate, 95% from", "Win rate, 95% to", "Deals won"],
      ["Ada", 0.5, 0.0945, 0.9055, 1],
      ["Can", 1, 0.3424, 1, 2],
    ]);
    expect((ask("SALES_METRIC", several, "tr_TR") as string[][])[0]).toEqual([
      "Grup",
      "Kazanma oranı",
      "Kazanma oranı, %95 alt",
      "Kazanma oranı, %95 üst",
      "Kazanılan anlaşmalar",
    ]);
  });

  test("METRIC_EXPLAIN takes it as the formula does, and as SALES_METRIC does", () => {
    const byColumns = ["win rate", ...args("WIN_RATE", { outcomes: OUTCOMES, confidence: 0.8 })];
    expect(ask("METRIC_EXPLAIN", byColumns)).toContainEqual(["80% interval from", expect.closeTo(0.3304, 4)]);
    const byTable = ["win rate", DEALS, "", "", "", "", "", 0.8];
    const lines = ask("METRIC_EXPLAIN", byTable) as readonly (readonly unknown[])[];
    expect(lines.map(([name]) => name)).toContain("80% interval from");
    expect((ask("METRIC_EXPLAIN", byTable, "tr_TR") as string[][]).map(([name]) => name)).toContain(
      "%80 aralığı, alt",
    );
  });

  test.each([
    [95, "en", "confidence: 95 is more than 100%. For 95 percent write 95% or 0.95."],
    [0.2, "en", "confidence: 0.2 is out of range, expected 0.5 to 0.9999."],
    [1, "en", "confidence: 1 is out of range, expected 0.5 to 0.9999."],
    ["sure", "en", 'confidence, row 1: found "sure", expected a number'],
  ] as const)("%s is refused", (confidence, language, message) => {
    expect(errorOf("WIN_RATE", args("WIN_RATE", { outcomes: OUTCOMES, confidence }), language)).toContain(
      message,
    );
  });

  test("what has no interval says so, in both languages", () => {
    const given = [DEALS, "sales volume", "", "", "", "", "", 0.95];
    expect(errorOf("SALES_METRIC", given)).toBe(
      "confidence: there is no interval for what is no ratio, or compares periods or tables. Leave confidence out.",
    );
    expect(errorOf("SALES_METRIC", given, "tr")).toBe(
      "confidence: oran olmayan ya da dönemleri veya tabloları karşılaştıran bir metriğin güven aralığı yoktur. confidence değerini boş bırakın.",
    );
  });

  test("is the last argument of every formula that takes it", () => {
    const taking = formulaNames.filter((name) =>
      formulaCalled(name).params.some((param) => param.name === "confidence"),
    );
    expect(taking.length).toBeGreaterThan(30);
    const METRICS = taking.filter((name) => name.endsWith("_RATE"));
    for (const name of METRICS) expect(formulaCalled(name).params.slice(-1)[0]?.name).toBe("confidence");
  });
});
