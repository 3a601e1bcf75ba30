/** How people are paid for what they sell; the sidebar's people screen shows it. */
export interface CommissionPlan {
  /** Share of what is booked, 0 to 1. */
  readonly rate: number;
  /** Share of what is booked above the quota, 0 to 1; null: the same. */
  readonly rateAboveQuota: number | null;
}
