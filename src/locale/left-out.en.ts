import type { LeftOutName } from "../metrics/left-out.ts";

/** Why rows do not count, as METRIC_EXPLAIN says it. */
export type LeftOutWords = { readonly [name in Exclude<LeftOutName, "used">]: string };

export const leftOutEn: LeftOutWords = {
  noOutcome: "no stage or status",
  open: "still open",
  closed: "already closed",
  notWon: "not won",
  noCustomer: "no customer",
  noAmount: "no amount",
  notPositive: "amount not above 0",
  noStart: "no start date",
  noEnd: "no end date",
  noDate: "no date",
  noLabel: "label missing",
  noScore: "no score",
  excluded: "excluded by its label",
  otherStage: "in another stage",
  tooYoung: "too young to tell",
  outsidePeriod: "outside the period",
  future: "after the last day that counts",
  repeated: "repeats an earlier row",
  noAnswer: "not answered",
  noMatch: "no match in the other table",
  notYetDue: "not due yet",
  refunded: "refunded in full",
  noNumber: "number missing",
  notConverted: "not converted",
  overdue: "expected close has passed",
  noProbability: "no probability",
  notFirst: "not the customer's first purchase",
  notAtStart: "not a customer at the start of the period",
  noQuota: "no quota above 0",
  notReached: "not there yet",
};
