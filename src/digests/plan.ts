import type { Recipient, RecipientColumn } from "../alerts/rule.ts";
import type { Schedule } from "../alerts/schedule.ts";

/** What is mailed regularly, whether or not anything is wrong: of the latest period that is over, and to whom. */
export type DigestPlan = Regularly &
  (
    | { readonly kind: "team"; readonly recipients: readonly Recipient[] }
    /** Each person's own figures to that person alone, whose address stands in a column. */
    | { readonly kind: "scorecards"; readonly column: RecipientColumn }
  );

interface Regularly {
  /** Names it for good, while all else may change. */
  readonly id: string;
  readonly schedule: DigestSchedule;
  readonly period: DigestPeriod;
  readonly active: boolean;
}

export type DigestSchedule = Exclude<Schedule, { readonly kind: "hourly" }>;
export type DigestPeriod = "week" | "month" | "quarter";
