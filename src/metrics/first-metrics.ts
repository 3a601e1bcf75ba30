import type { MetricId } from "./catalogue.ts";
import type { TableKind } from "./table-kind.ts";

/** What a team with such a table looks at first, in this order. */
const OF_KIND: { readonly [kind in TableKind]: readonly MetricId[] } = {
  deals: [
    "sales-volume",
    "win-rate",
    "cycle-time",
    "average-deal-size",
    "pipeline-value",
    "open-deals",
    "conversion-rate",
    "clv",
  ],
  leads: ["lead-count", "conversion-rate", "lead-response-time", "qualification-rate"],
  orders: ["sales-volume", "order-count", "average-order-value", "repeat-rate", "clv"],
  customers: ["retention-rate", "churn-rate", "nrr", "activation-rate"],
  activities: ["contact-rate", "training-completion"],
  campaigns: ["open-rate", "click-rate", "session-conversion-rate", "cost-per-lead", "campaign-roi"],
  people: ["quota-attainment", "reps-at-quota", "ramp-time"],
  surveys: ["nps-score", "csat-score", "ces-score", "response-rate"],
};

const MOST = 8;

/** All that may be shown first of such tables. */
export function firstOf(kinds: readonly TableKind[]): readonly MetricId[] {
  return [...new Set(kinds.flatMap((kind) => OF_KIND[kind]))];
}

/**
 * The metrics to show before anybody has chosen any: of each table that there is the first, then the second ones, and
 * so on, so that none is left out for another's many.
 *
 * @param fits whether a metric has something to show
 */
export function firstMetrics(
  kinds: readonly TableKind[],
  fits: (metric: MetricId) => boolean,
): readonly MetricId[] {
  const lists = kinds.map((kind) => OF_KIND[kind].filter(fits));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
  return [...new Set(turns.flat())].slice(0, MOST);
}
