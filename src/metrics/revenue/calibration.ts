import { type IncidenceCurve, shareBetween } from "../../statistics/cumulative-incidence.ts";
import { cause } from "../../statistics/life-table.ts";
import { DAY_MS } from "../../table/date.ts";
import type { Lives } from "../lives.ts";

/** What earlier forecasts would have been off by. */
export interface Calibration {
  /** What came ÷ what had been expected. */
  readonly factor: number;
  /** The standard deviation of its logarithm from one period to another, with what is not known of the factor. */
  readonly spread: number;
}

/** Past windows of the same place in their periods: from a day on, what is won after `from` days and by `to`. */
export interface Windows {
  /** The days, as wall clocks, whose windows have all passed. */
  readonly origins: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** As if so many wins more had come just as expected. */
const PRIOR_WINS = 10;
/** Before any period tells, forecasts are off by a fifth, which counts like two periods. */
const PRIOR_SPREAD = 0.2;
const PRIOR_PERIODS = 2;
/** Fewer expected wins than this tell nothing of a period. */
const LEAST_EXPECTED = 5;

/**
 * Asks what would have been expected of the deals that were open on earlier days, and what came of them. Deals close in
 * bunches at the end of a quarter, and one quarter is not as the other: a curve over all deals knows neither.
 *
 * @param starts of each row, as wall clocks
 */
export function calibrate(
  starts: Float64Array,
  { days, causes }: Lives,
  curve: IncidenceCurve,
  { origins, from, to }: Windows,
): Calibration {
  const known = new Map<number, number>();
  const chanceAt = (age: number): number => {
    const before = known.get(age);
    if (before !== undefined) return before;
    const chance = shareBetween(curve, age, age + to) - shareBetween(curve, age, age + from);
    known.set(age, chance);
    return chance;
  };
  const seen = origins
    .map((origin) => {
      let [expected, variance, won] = [0, 0, 0];
      for (const [row, start] of starts.entries()) {
        const age = (origin - start) / DAY_MS;
        const life = days[row] ?? Number.NaN;
        // Open on that day: begun by then, and not ended.
        if (!(age >= 0 && life > age)) continue;
        const p = chanceAt(age);
        expected += p;
        variance += p * (1 - p);
        if (causes[row] === cause.first && life > age + from && life <= age + to) won += 1;
      }
      return { expected, variance, won };
    })
    .filter(({ expected }) => expected >= LEAST_EXPECTED);
  const total = (of: (one: (typeof seen)[number]) => number) => seen.reduce((sum, one) => sum + of(one), 0);
  const factor = (total(({ won }) => won) + PRIOR_WINS) / (total(({ expected }) => expected) + PRIOR_WINS);
  const beyondChance = total(({ expected, variance, won }) =>
    Math.max(0, (won / (factor * expected) - 1) ** 2 - variance / expected ** 2),
  );
  const periods = seen.length + PRIOR_PERIODS;
  const squared = (beyondChance + PRIOR_PERIODS * PRIOR_SPREAD ** 2) / periods;
  return { factor, spread: Math.sqrt(squared * (1 + 1 / periods)) };
}
