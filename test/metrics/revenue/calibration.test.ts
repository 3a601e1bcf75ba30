import { describe, expect, test } from "vitest";
import type { Lives } from "../../../src/metrics/lives.ts";
import { calibrate, type Windows } from "../../../src/metrics/revenue/calibration.ts";
import { incidenceCurve } from "../../../src/statistics/cumulative-incidence.ts";
import { cause, lifeTable } from "../../../src/statistics/life-table.ts";
import { DAY_MS } from "../../../src/table/date.ts";

const { none, first: won, second: lost } = cause;

/** So many deals of a start, a life in days and an end. */
type Deals = readonly (readonly [count: number, start: number, life: number, how: number])[];

const each = <T>(deals: Deals, of: (deal: Deals[number]) => T): T[] =>
  deals.flatMap((deal) => Array.from({ length: deal[0] }, () => of(deal)));

/** Half of all are won after 10 days, and half are lost after 20. */
const HALF: Deals = [
  [5, 0, 10, won],
  [5, 0, 20, lost],
];

function calibrated(deals: Deals, windows: Partial<Windows> = {}, learned = HALF) {
  const lives: Lives = {
    days: Float64Array.from(each(deals, ([, , life]) => life)),
    causes: Uint8Array.from(each(deals, ([, , , how]) => how)),
    why: () => 0,
    today: 100 * DAY_MS,
  };
  const curve = incidenceCurve(
    lifeTable(
      each(learned, ([, , life]) => life),
      each(learned, ([, , , how]) => how),
    ),
  );
  const starts = Float64Array.from(each(deals, ([, start]) => start * DAY_MS));
  return calibrate(starts, lives, curve, { origins: [5 * DAY_MS], from: 0, to: 10, ...windows });
}

/** Where nothing beyond chance is seen, in so many periods besides the two that count before any tells. */
const usual = (periods: number) => Math.sqrt(((2 * 0.2 ** 2) / (2 + periods)) * (1 + 1 / (2 + periods)));

describe("how far earlier forecasts were off", () => {
  test("before any period tells, not at all, give or take a fifth", () => {
    const found = calibrated([], { origins: [] });
    expect(found.factor).toBe(1);
    expect(found.spread).toBeCloseTo(Math.sqrt(0.2 ** 2 * (1 + 1 / 2)), 12);
  });

  // 10 of 20 were expected and 20 came: (20 + 10) ÷ (10 + 10). Beyond chance, 20 · 0.5 · 0.5 in variance, is
  // (20 ÷ 15 − 1)² − 5 ÷ 10²; with two periods of 0.2², ÷ 3 periods, and a third more for the factor.
  test("by what came ÷ what had been expected, as if ten wins more had come as expected", () => {
    const found = calibrated([[20, 0, 10, won]]);
    expect(found.factor).toBeCloseTo(1.5, 12);
    expect(found.spread).toBeCloseTo(Math.sqrt((((1 / 3) ** 2 - 0.05 + 0.08) / 3) * (4 / 3)), 12);
  });

  // Open are those that begin on the day, or before it and go on: 14, of which 7 were expected. Ten were won by the
  // end of the window; (10 + 10) ÷ (7 + 10), which is no more than chance.
  test("of deals that were open on the day, and won by the end of the window", () => {
    const found = calibrated([
      [10, 5, 10, won],
      [2, 0, 16, won],
      [2, 0, 8, lost],
      [4, 0, 5, won],
      [3, 6, 3, won],
      [1, 0, Number.NaN, none],
    ]);
    expect(found.factor).toBeCloseTo(20 / 17, 12);
    expect(found.spread).toBeCloseTo(usual(1), 12);
  });

  // Two of ten are won after 8 days, three after 10: of those 5 days old, 0.5 by 13 less 0.2 by 9. 24 · 0.3 = 7.2.
  test("in a later window, without what was won before it", () => {
    const learned: Deals = [
      [2, 0, 8, won],
      [3, 0, 10, won],
      [5, 0, 20, lost],
    ];
    const deals: Deals = [
      [10, 0, 13, won],
      [10, 0, 9, won],
      [4, 0, 6, won],
    ];
    expect(calibrated(deals, { from: 4, to: 8 }, learned).factor).toBeCloseTo(20 / 17.2, 12);
  });

  test("in periods that had expected five wins or more", () => {
    const enough = calibrated([[10, 0, 10, won]]);
    expect(enough.factor).toBeCloseTo(20 / 15, 12);
    // (10 ÷ (4/3 · 5) − 1)² − 2.5 ÷ 5² = 0.15.
    expect(enough.spread).toBeCloseTo(Math.sqrt(((0.15 + 0.08) / 3) * (4 / 3)), 12);
    const few = calibrated([[9, 0, 10, won]]);
    expect(few.factor).toBe(1);
    expect(few.spread).toBeCloseTo(usual(0), 12);
  });
});
