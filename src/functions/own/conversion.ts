import { conversionCompare } from "./conversion-compare.ts";
import { conversionInterval } from "./conversion-interval.ts";
import { conversionSampleSize } from "./conversion-sample-size.ts";
import { lossReasonShare } from "./loss-reason-share.ts";
import { stageConversion } from "./stage-conversion.ts";
import { winProbabilityByAge } from "./win-probability-by-age.ts";

export const conversion = {
  STAGE_CONVERSION: () => stageConversion,
  LOSS_REASON_SHARE: () => lossReasonShare,
  CONVERSION_INTERVAL: () => conversionInterval,
  CONVERSION_COMPARE: () => conversionCompare,
  CONVERSION_SAMPLE_SIZE: () => conversionSampleSize,
  WIN_PROBABILITY_BY_AGE: () => winProbabilityByAge,
};
