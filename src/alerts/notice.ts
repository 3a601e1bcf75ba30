/**
 * Why somebody is told. "gone": what was wrong is not in the data any more; "failing" goes to the owner of the checks, the
 * others to the rule's recipients.
 */
export type Reason = "fired" | "reminder" | "recovered" | "gone" | "failing";

/** Stands for whoever's trigger runs the checks at the time of sending. */
export const OWNER = "owner";

/** Something to be told to some people, with the figures of the moment it happened. */
export interface Notice {
  readonly reason: Reason;
  /** The group's label; "" for a rule without groups. */
  readonly label: string;
  /** null where there was no figure. */
  readonly value: number | null;
  /** As a `Sighting` has them. */
  readonly gauge: number | null;
  readonly against: number | null;
  readonly rows: number;
  readonly period: string | null;
  readonly atMs: number;
  /** Since when it had been wrong; null where it is not about that. */
  readonly sinceMs: number | null;
  /** Why there is no figure, in words; null where there is one. */
  readonly why: string | null;
  /** Addresses, in lower case, of who has not been told yet. */
  readonly waiting: readonly string[];
}
