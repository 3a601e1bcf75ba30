import { cohortRetention } from "./cohort-retention.ts";
import { cohortRevenue } from "./cohort-revenue.ts";

export const retention = { COHORT_RETENTION: cohortRetention, COHORT_REVENUE: cohortRevenue };
