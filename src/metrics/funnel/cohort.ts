import type { StagedDeals } from "./staged-deals.ts";

/** Of all deals those whose row is kept; stages and their order stay those of all. */
export function cohortOf(staged: StagedDeals, keep: (row: number) => boolean): StagedDeals {
  const { deals, placeOf } = staged;
  const kept = (deal: number) => {
    const row = deals.row[deal] ?? -1;
    return row >= 0 && keep(row);
  };
  const masked = (values: Int32Array) => values.map((value, deal) => (kept(deal) ? value : -1));
  return {
    ...staged,
    placeOf: placeOf.map((place, row) => (keep(row) ? place : -1)),
    deals: {
      count: deals.count,
      outcomes: deals.outcomes.map((code, deal) => (kept(deal) ? code : 0)),
      current: masked(deals.current),
      low: masked(deals.low),
      high: masked(deals.high),
      row: masked(deals.row),
    },
  };
}
