import { completeness } from "./completeness.ts";
import { likelyMatchesFormula } from "./likely-matches.ts";
import { periodBounds } from "./period-bounds.ts";

export const quality = {
  COMPLETENESS: completeness,
  LIKELY_MATCHES: likelyMatchesFormula,
  PERIOD_BOUNDS: periodBounds,
};
