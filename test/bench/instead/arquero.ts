import { op, table } from "arquero";
import type { Figures } from "../alike.ts";
import type { Measured } from "../instead.ts";
import { handedOver, type Table } from "../made-deals.ts";
import { timed } from "../paired.ts";
import { plainDeals } from "./plain-deals.ts";

/** A data frame's group-by, from the same rows: it wants them as columns. */
export function byArquero(deals: Table): Measured {
  let figures: Figures = new Map();
  const run = (given: Table) => {
    figures = groupedBy(given);
  };
  const ms = timed({ give: () => handedOver(deals), run }, 5);
  return { ms, figures };
}

function groupedBy(deals: Table): Figures {
  const { owners, stages, amounts, days } = plainDeals(deals);
  const frame = table({ owner: owners, stage: stages, amount: amounts, days });
  const found = frame
    .filter((deal: { readonly stage: string }) => deal.stage === "Won" || deal.stage === "Lost")
    .derive({
      won: (deal: { readonly stage: string }) => (deal.stage === "Won" ? 1 : 0),
      wonAmount: (deal: { readonly stage: string; readonly amount: number }) =>
        deal.stage === "Won" ? deal.amount : 0,
      wonDays: (deal: { readonly stage: string; readonly days: number }) =>
        deal.stage === "Won" ? deal.days : null,
    })
    .groupby("owner")
    .rollup({
      rate: (deal: { readonly won: number }) => op.mean(deal.won),
      volume: (deal: { readonly wonAmount: number }) => op.sum(deal.wonAmount),
      cycle: (deal: { readonly wonDays: number }) => op.mean(deal.wonDays),
    });
  const rows = found.objects();
  const figures = new Map<string, readonly number[]>();
  for (const row of rows) {
    const { owner, rate, volume, cycle } = row as { readonly [name: string]: unknown };
    figures.set(String(owner), [rate, volume, cycle].map(Number));
  }
  return figures;
}
