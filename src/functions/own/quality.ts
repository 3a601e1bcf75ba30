import { completeness } from "./completeness.ts";
import { dataQuality } from "./data-quality.ts";
import { likelyMatchesFormula } from "./likely-matches.ts";
import { periodBounds } from "./period-bounds.ts";

export const quality = {
  DATA_QUALITY: () => dataQuality,
  COMPLETENESS: () => completeness,
  LIKELY_MATCHES: () => likelyMatchesFormula,
  PERIOD_BOUNDS: () => periodBounds,
};
