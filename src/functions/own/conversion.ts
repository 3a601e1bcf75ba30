import { lossReasonShare } from "./loss-reason-share.ts";
import { stageConversion } from "./stage-conversion.ts";

export const conversion = { STAGE_CONVERSION: stageConversion, LOSS_REASON_SHARE: lossReasonShare };
