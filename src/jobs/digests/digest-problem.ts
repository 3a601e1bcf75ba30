import type { DigestPlan } from "../../digests/plan.ts";

/** What a run of the digests could not do; worded when the language is known. */
export type DigestProblem =
  /** There was nothing to send, or it could not be computed. */
  | { readonly kind: "unmade"; readonly plan: DigestPlan; readonly why: string }
  /** No person of the scorecards has an address. */
  | { readonly kind: "nobody"; readonly plan: DigestPlan }
  /** So many mails wait for the next run: the day's quota is used up, or time ran out. */
  | { readonly kind: "quota" | "no-time"; readonly plan: DigestPlan; readonly mails: number }
  /** These could not be written to, and why the last of them could not. */
  | {
      readonly kind: "undelivered";
      readonly plan: DigestPlan;
      readonly addresses: readonly string[];
      readonly why: string;
    }
  /** An issue was not sent to all, and will not be any more. */
  | { readonly kind: "given-up"; readonly plan: DigestPlan; readonly slotMs: number }
  /** What was kept of it can't be read: it waits for its next moment. */
  | { readonly kind: "unreadable"; readonly plan: DigestPlan };
