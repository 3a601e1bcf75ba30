import { commission } from "./commission.ts";
import { goalPace } from "./goal-pace.ts";
import { goalStatusFormula } from "./goal-status.ts";
import { revenueForecastFormula } from "./revenue-forecast.ts";
import { runRate } from "./run-rate.ts";

export const pipeline = {
  GOAL_PACE: () => goalPace,
  RUN_RATE: () => runRate,
  COMMISSION: () => commission,
  GOAL_STATUS: () => goalStatusFormula,
  REVENUE_FORECAST: () => revenueForecastFormula,
};
