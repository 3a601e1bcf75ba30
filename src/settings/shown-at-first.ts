import type { MetricId } from "../metrics/catalogue.ts";

/** The metrics that a file shows as tiles before anybody has chosen others, in this order. */
export const SHOWN_AT_FIRST: readonly MetricId[] = ["conversion-rate", "win-rate", "clv", "cycle-time"];
