import { cacPayback } from "./cac-payback.ts";
import { clvForecast } from "./clv-forecast.ts";
import { clvModel } from "./clv-model.ts";
import { clvRetention } from "./clv-retention.ts";
import { clvSimple } from "./clv-simple.ts";
import { clvSubscription } from "./clv-subscription.ts";
import { expectedPurchases } from "./expected-purchases.ts";
import { ltvCac } from "./ltv-cac.ts";
import { pAlive } from "./p-alive.ts";

export const customers = {
  CLV_SIMPLE: () => clvSimple,
  CLV_RETENTION: () => clvRetention,
  CLV_SUBSCRIPTION: () => clvSubscription,
  CLV_FORECAST: () => clvForecast,
  CLV_MODEL: () => clvModel,
  P_ALIVE: () => pAlive,
  EXPECTED_PURCHASES: () => expectedPurchases,
  LTV_CAC: () => ltvCac,
  CAC_PAYBACK: () => cacPayback,
};
