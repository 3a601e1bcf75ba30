import type { FamilyId, families } from "./families.ts";

/**
 * Every metric of every family, in the order in which they are shown: a table of contents, so that to find one no
 * other family has to be read.
 */
export const familyMetrics = {
  leads: [
    "lead-count",
    "lead-velocity-rate",
    "cost-per-lead",
    "lead-quality",
    "lead-response-time",
    "lead-sla-rate",
    "qualification-rate",
    "stale-lead-rate",
  ],
  conversion: [
    "conversion-rate",
    "win-rate",
    "win-rate-value",
    "conversion-rate-cohort",
    "close-rate",
    "leads-converted",
    "conversion-rate-km",
  ],
  speed: [
    "cycle-time",
    "close-time",
    "stage-time",
    "lead-to-close-time",
    "cycle-time-open",
    "sales-velocity",
    "stalled-deal-rate",
  ],
  value: [
    "sales-volume",
    "deals-won",
    "deals-lost",
    "deal-count",
    "average-deal-size",
    "average-order-value",
    "order-count",
    "attach-rate",
    "revenue-per-user",
    "discount-share",
    "revenue-growth",
    "new-product-share",
  ],
  pipeline: [
    "pipeline-value",
    "open-deals",
    "pipeline-weighted",
    "pipeline-coverage",
    "coverage-gap",
    "quota-attainment",
    "reps-at-quota",
    "forecast-accuracy",
    "forecast-bias",
  ],
  customers: ["clv", "customer-count", "clv-total", "cac", "purchase-frequency"],
  retention: [
    "churn-rate",
    "retention-rate",
    "cancellation-rate",
    "revenue-churn",
    "grr",
    "nrr",
    "repeat-rate",
    "activation-rate",
  ],
  feedback: ["nps-score", "csat-score", "ces-score", "response-rate"],
  people: [
    "ramp-time",
    "time-to-first-deal",
    "content-adoption",
    "content-influence",
    "training-completion",
    "contact-rate",
  ],
  campaigns: [
    "campaign-roi",
    "open-rate",
    "click-rate",
    "click-to-open-rate",
    "reply-rate",
    "unsubscribe-rate",
    "bounce-rate",
    "session-conversion-rate",
  ],
  quality: [
    "duplicate-rate",
    "missing-owner-rate",
    "stale-deals",
    "closed-before-start",
    "won-without-amount",
  ],
} as const satisfies { readonly [Family in FamilyId]: readonly (keyof (typeof families)[Family])[] };

type ListedId = (typeof familyMetrics)[FamilyId][number];

export const metricIds: readonly ListedId[] = Object.values(familyMetrics).flat();
