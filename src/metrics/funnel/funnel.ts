import { outcome } from "../../table/outcome.ts";
import { Sum } from "../fold.ts";
import type { StagedDeals } from "./staged-deals.ts";

/** A stage and what the deals say of it. */
export interface StageCount {
  readonly name: string;
  /** Deals that came surely at least this far. */
  readonly reached: number;
  /** Share of those of the stage before; undefined for the first, and where too many lost deals may be either side. */
  readonly fromPrevious: number | undefined;
  readonly fromFirst: number | undefined;
  readonly open: number;
  /** What the open ones are worth; undefined without amounts, and where none of them has one. */
  readonly openValue: number | undefined;
}

export interface FunnelCounts {
  /** The stages before won, and won. */
  readonly stages: readonly StageCount[];
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Lost deals of which nobody knows how far they came. */
  readonly unknown: number;
}

/** How many lost deals may have come to a stage or not, as a share of those that have, and its count still stands. */
const DOUBT = 0.05;

/**
 * @param amountOf what a row's deal is worth, NaN where it does not say; undefined without a column of amounts
 * @param wonName what the last stage is called where the data has no word for it
 */
export function funnelCounts(
  { stages, deals, rows }: StagedDeals,
  amountOf: ((row: number) => number) | undefined,
  wonName: string,
): FunnelCounts {
  const names = [...stages, rows.wonLabel ?? wonName];
  const reached = names.map((_, place) => count(deals.low, (low) => low >= place));
  const sure = reached.map((found, place) => {
    const doubtful = count(deals.low, (low, deal) => low < place && (deals.high[deal] ?? -1) >= place);
    return doubtful <= found * DOUBT;
  });
  const rate = (place: number, of: number) => {
    const base = reached[of] ?? 0;
    return base === 0 || !sure[place] || !sure[of] ? undefined : (reached[place] ?? 0) / base;
  };
  return {
    stages: names.map((name, place) => ({
      name,
      reached: reached[place] ?? 0,
      fromPrevious: rate(place, place - 1),
      fromFirst: rate(place, 0),
      open: count(deals.current, (current) => current === place),
      openValue: amountOf && openValue(deals.current, place, (deal) => amountOf(deals.row[deal] ?? -1)),
    })),
    won: ofOutcome(deals.outcomes, outcome.won),
    lost: ofOutcome(deals.outcomes, outcome.lost),
    open: count(deals.current, (current) => current >= 0),
    unknown: count(deals.low, (low, deal) => low < (deals.high[deal] ?? -1)),
  };
}

function count(values: Int32Array, holds: (value: number, deal: number) => boolean): number {
  let found = 0;
  for (const [deal, value] of values.entries()) if (holds(value, deal)) found += 1;
  return found;
}

function ofOutcome(outcomes: Uint8Array, wanted: number): number {
  let found = 0;
  for (const code of outcomes) if (code === wanted) found += 1;
  return found;
}

function openValue(
  current: Int32Array,
  place: number,
  amountOf: (deal: number) => number,
): number | undefined {
  const sum = new Sum();
  let [blank, known] = [false, false];
  for (const [deal, at] of current.entries()) {
    if (at !== place) continue;
    const amount = amountOf(deal);
    if (Number.isNaN(amount)) {
      blank = true;
    } else {
      known = true;
      sum.add(amount);
    }
  }
  return blank && !known ? undefined : sum.value;
}
