import { placeAt } from "./kaplan-meier.ts";
import type { LifeTable } from "./life-table.ts";

/** What becomes of those that last beyond a time; the three shares add up to 1. */
export interface Incidence {
  /** Lives that last beyond it. */
  readonly lives: number;
  /** The share that ends by the first cause, with its standard error. */
  readonly first: number;
  readonly error: number;
  /** By the second. */
  readonly second: number;
  /** The share that has not ended yet. */
  readonly open: number;
}

/**
 * The cumulative incidence of two causes that compete, by Aalen & Johansen (1978), among the lives that last beyond
 * `from`. Counting those that end by the other cause as if they were only lost from sight, as 1 − Kaplan–Meier would,
 * makes it too large. The variance is Aalen's by the delta method (Marubini & Valsecchi 1995, 10.12), which equals the
 * Greenwood type of Andersen, Borgan, Gill & Keiding (1993, IV.4.1.3).
 *
 * @param until the time up to which endings count, itself included
 */
export function incidence(table: LifeTable, from: number, until = Number.POSITIVE_INFINITY): Incidence {
  const { times, atRisk, first, second } = table;
  const begin = placeAt(times, from) + 1;
  const end = placeAt(times, until);
  const steps: { readonly before: number; readonly sum: number; readonly place: number }[] = [];
  let [open, ofFirst, ofSecond] = [1, 0, 0];
  for (let place = begin; place <= end; place += 1) {
    const lives = atRisk[place] ?? 0;
    const [one, other] = [first[place] ?? 0, second[place] ?? 0];
    if (one + other === 0) continue;
    const before = open;
    ofFirst += (before * one) / lives;
    ofSecond += (before * other) / lives;
    open = (before * (lives - one - other)) / lives;
    steps.push({ before, sum: ofFirst, place });
  }
  let variance = 0;
  for (const { before, sum, place } of steps) {
    const lives = atRisk[place] ?? 0;
    const one = first[place] ?? 0;
    const ended = one + (second[place] ?? 0);
    const later = ofFirst - sum;
    // Where all have ended there is no later.
    if (ended < lives) variance += (later * later * ended) / (lives * (lives - ended));
    variance +=
      ((before * before * one * (lives - one)) / lives - 2 * later * before * one) / (lives * lives);
  }
  const lives = atRisk[begin] ?? 0;
  return { lives, first: ofFirst, error: Math.sqrt(Math.max(0, variance)), second: ofSecond, open };
}

/** The share that has ended by the first cause, and that has not ended, just after each time at which one has ended. */
export interface IncidenceCurve {
  readonly times: readonly number[];
  readonly first: readonly number[];
  readonly open: readonly number[];
}

/** As `incidence` of all lives, at every time: for questions about many ages. */
export function incidenceCurve({ times, atRisk, first, second }: LifeTable): IncidenceCurve {
  const curve = { times: [] as number[], first: [] as number[], open: [] as number[] };
  let [open, ofFirst] = [1, 0];
  for (const [place, time] of times.entries()) {
    const lives = atRisk[place] ?? 0;
    const one = first[place] ?? 0;
    const ended = one + (second[place] ?? 0);
    if (ended === 0) continue;
    ofFirst += (open * one) / lives;
    open *= (lives - ended) / lives;
    curve.times.push(time);
    curve.first.push(ofFirst);
    curve.open.push(open);
  }
  return curve;
}

/** The share that ends by the first cause after `from` and by `until`, of those that last beyond `from`. */
export function shareBetween({ times, first, open }: IncidenceCurve, from: number, until: number): number {
  const [begin, end] = [placeAt(times, from), placeAt(times, until)];
  const rest = begin < 0 ? 1 : (open[begin] ?? 1);
  if (rest <= 0 || end <= begin) return 0;
  return Math.min(1, ((first[end] ?? 0) - (begin < 0 ? 0 : (first[begin] ?? 0))) / rest);
}
