import type { DigestPlan } from "../../src/digests/plan.ts";

type Team = Extract<DigestPlan, { readonly kind: "team" }>;
type Scorecards = Extract<DigestPlan, { readonly kind: "scorecards" }>;

/** The team's month, each Monday at 9. */
export const TEAM: Team = {
  id: "team",
  kind: "team",
  schedule: { kind: "weekly", hour: 9, weekdays: [1] },
  period: "month",
  recipients: [
    { address: "ada@example.com", language: "auto" },
    { address: "can@example.com", language: "tr" },
  ],
  active: true,
};

/** Each person's quarter, on the first of the month at 8. */
export const CARDS: Scorecards = {
  id: "cards",
  kind: "scorecards",
  schedule: { kind: "monthly", hour: 8, day: 1 },
  period: "quarter",
  column: { table: "people", header: "E-mail", language: "auto" },
  active: true,
};
