import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, expectClose, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

const forecasts = column(120, 90, 50, "", 10);
const actuals = column(100, 100, 0, 70, "");
const money = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(""));

describe("FORECAST_ACCURACY", () => {
  test("off by 20, 10 and 50 of 200 in all: 1 − 80 ÷ 200; an actual of 0 counts", () => {
    expect(ask("FORECAST_ACCURACY", [forecasts, actuals])).toBe(0.6);
  });

  test("exact is 1; twice as much is 0; three times as much is −1", () => {
    expect(ask("FORECAST_ACCURACY", [column(5, 7), column(5, 7)])).toBe(1);
    expect(ask("FORECAST_ACCURACY", [column(200), column(100)])).toBe(0);
    expect(ask("FORECAST_ACCURACY", [column(300), column(100)])).toBe(-1);
  });

  test("rows with one of the two are left out, and by quarter", () => {
    const table = {
      forecast: [110, "", 30, 80],
      actual: [100, 50, "", 100],
      date: ["2026-01-31", "2026-02-01", "2026-02-01", "2026-04-01"],
    };
    expect(leftRows(figureOf("forecast-accuracy", table))).toEqual({ noAmount: 2 });
    const { figures } = figuresOf("forecast-accuracy", table, { by: "quarter" });
    expect(figures.map(figureValue)).toEqual([0.9, 0.8]);
  });
});

describe("FORECAST_BIAS", () => {
  test("(20 − 10 + 50) ÷ 200 is 30 % too high; errors either way cancel out", () => {
    expect(ask("FORECAST_BIAS", [forecasts, actuals])).toBe(0.3);
    expect(ask("FORECAST_BIAS", [column(120, 80), column(100, 100)])).toBe(0);
    expect(ask("FORECAST_BIAS", [column(75), column(100)])).toBe(-0.25);
  });

  test("by person", () => {
    expect(ask("FORECAST_BIAS", [forecasts, actuals, column("b", "a", "b", "a", "c")])).toEqual([
      ["a", -0.1, 1],
      ["b", 0.7, 2],
      ["c", "", 0],
    ]);
  });

  test("the forecasts' sum is (1 + bias) × the actuals'", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const [forecast, actual] = [0, 1].map((i) => rows.reduce((sum, cells) => sum + (cells[i] ?? 0), 0));
        const columns = [0, 1].map((i) => column(...rows.map((cells) => cells[i])));
        expectClose((1 + Number(ask("FORECAST_BIAS", columns))) * Number(actual), forecast);
      }),
    );
  });
});

describe.each(["FORECAST_ACCURACY", "FORECAST_BIAS"])("%s", (formula) => {
  test.each([
    [
      "actuals of 0",
      [column(5), column(0)],
      "actuals: what came true adds up to 0",
      "gerçekleşenlerin toplamı 0",
    ],
    [
      "actuals below 0",
      [column(5, 1), column(-9, 1)],
      "actuals: what came true adds up to 0 or less",
      "ya da daha az",
    ],
    ["no row with both", [column(5, ""), column("", 5)], "actuals: what came true adds up to 0", "toplamı 0"],
    ["no rows", [column(""), column("")], "forecasts has no rows", "forecasts içinde satır yok"],
    ["no actuals", [column(5)], "actuals is missing", "actuals eksik"],
    ["unlike heights", [column(5, 6), column(5)], "actuals has 1 rows", "actuals 1 satır"],
  ])("%s: an error", (_, args, english, turkish) => {
    expect(errorOf(formula, args)).toContain(english);
    expect(errorOf(formula, args, "tr")).toContain(turkish);
  });

  test("order and blank rows do not matter; all money in another unit is the same share", () => {
    orderDoesNotMatter({ formula, row: fc.tuple(money, money) });
    blankRowsChangeNothing({ formula, row: fc.tuple(money, money) });
    moneyScales({ formula, row: fc.tuple(money, money) }, [0, 1], 1);
  });
});
