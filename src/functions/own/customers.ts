import { cacPayback } from "./cac-payback.ts";
import { clvRetention } from "./clv-retention.ts";
import { clvSimple } from "./clv-simple.ts";
import { clvSubscription } from "./clv-subscription.ts";
import { ltvCac } from "./ltv-cac.ts";

export const customers = {
  CLV_SIMPLE: clvSimple,
  CLV_RETENTION: clvRetention,
  CLV_SUBSCRIPTION: clvSubscription,
  LTV_CAC: ltvCac,
  CAC_PAYBACK: cacPayback,
};
