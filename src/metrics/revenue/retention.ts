import type { Facts } from "../facts.ts";
import { Sum } from "../fold.ts";
import { type Sampling, Spread } from "../sampling.ts";

/** What customers of an earlier period have kept, and what they have come to. */
export interface Retained {
  readonly customers: number;
  /** Σ what they brought in the earlier period. */
  readonly start: number;
  /** Σ of that which they still bring in this one, none more than before; and all that they bring. */
  readonly kept: number;
  readonly brought: number;
  readonly keptSampling: Sampling;
  readonly broughtSampling: Sampling;
}

/**
 * Gross and net revenue retention by period: what the customers of an earlier period bring in this one, capped at what
 * each brought then, and in full. Who is new in between is in neither.
 *
 * @param periodOf each row's period; -1 for a row that does not count
 * @param periods how many there are
 * @param back how many periods earlier the customers are looked at: 1, or as many as a year has
 * @param isIn the rows of a group
 * @returns by period; undefined where nobody brought anything in the earlier one
 */
export function retained(
  facts: Facts,
  {
    periodOf,
    periods,
    back,
  }: { readonly periodOf: Int32Array; readonly periods: number; readonly back: number },
  isIn: (row: number) => boolean,
): readonly (Retained | undefined)[] {
  const { codes } = facts.labels("customer");
  const amounts = facts.numbers("amount");
  const revenue = Array.from({ length: periods }, () => new Map<number, Sum>());
  for (const [row, period] of periodOf.entries()) {
    const [customer, amount] = [codes[row] ?? -1, amounts[row] ?? Number.NaN];
    const of = revenue[period];
    if (of === undefined || customer < 0 || Number.isNaN(amount) || !isIn(row)) continue;
    const sum = of.get(customer) ?? new Sum();
    if (sum.count === 0) of.set(customer, sum);
    sum.add(amount);
  }
  return revenue.map((now, period) => compare(revenue[period - back] ?? new Map(), now));
}

function compare(before: ReadonlyMap<number, Sum>, now: ReadonlyMap<number, Sum>): Retained | undefined {
  const [start, kept, brought] = [new Sum(), new Sum(), new Sum()];
  const [ofKept, ofBrought] = [new Spread(), new Spread()];
  for (const [customer, { value }] of before) {
    if (value <= 0) continue;
    const later = now.get(customer)?.value ?? 0;
    const part = Math.max(0, Math.min(value, later));
    start.add(value);
    kept.add(part);
    brought.add(later);
    ofKept.add(part, value);
    ofBrought.add(later, value);
  }
  if (start.count === 0) return undefined;
  return {
    customers: start.count,
    start: start.value,
    kept: kept.value,
    brought: brought.value,
    keptSampling: ofKept.of(kept.value, start.value),
    broughtSampling: ofBrought.of(brought.value, start.value),
  };
}
