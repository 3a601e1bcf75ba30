import { cohortRetention } from "./cohort-retention.ts";
import { cohortRevenue } from "./cohort-revenue.ts";
import { revenueRetention } from "./revenue-retention.ts";

export const retention = {
  COHORT_RETENTION: () => cohortRetention,
  COHORT_REVENUE: () => cohortRevenue,
  REVENUE_RETENTION: () => revenueRetention,
};
