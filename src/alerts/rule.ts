import type { Condition, Guard } from "./condition.ts";
import type { Quiet } from "./quiet.ts";
import type { Schedule } from "./schedule.ts";

export type Dimension = "owner" | "team" | "manager" | "product" | "region" | "source";

/** Whose figure a rule watches: that of all rows, of one label of a column, or of each label by itself. */
export type Scope =
  | { readonly kind: "whole" }
  | { readonly kind: "one"; readonly by: Dimension; readonly label: string }
  | { readonly kind: "each"; readonly by: Dimension };

/** Which rows: all, or those of a period, the running one or the latest that is over. */
export type RulePeriod =
  | { readonly unit: "all" }
  | { readonly unit: "week" | "month" | "quarter" | "year"; readonly finished: boolean };

/** From least to most. */
export const severities = ["info", "warning", "critical"] as const;
export type Severity = (typeof severities)[number];

export interface Recipient {
  readonly address: string;
  /** "auto": that of the file. */
  readonly language: "auto" | "en" | "tr";
}

/** Where each label's own address stands: by the label in one column, the address in another. */
export interface RecipientColumn {
  /** The kind of table, as the sources name it. */
  readonly table: string;
  /** The header of the column of addresses. */
  readonly header: string;
  readonly language: Recipient["language"];
}

/**
 * What is watched, when somebody is told, and who.
 *
 * @typeParam Id the metrics that there are: those of the catalogue and the file's own
 */
export interface Rule<Id extends string = string> {
  /** Names it for good, while all else may change. */
  readonly id: string;
  readonly metric: Id;
  readonly period: RulePeriod;
  readonly scope: Scope;
  readonly condition: Condition;
  readonly guard: Guard;
  /** How many checks in a row must find it wrong before somebody is told: 1 or more. */
  readonly checks: number;
  /** How many checks in a row must find it well before it counts as such: 1 or more. */
  readonly recoverChecks: number;
  readonly schedule: Schedule;
  readonly quiet: Quiet;
  readonly severity: Severity;
  /** Days after which people are reminded of what still is wrong; null: never. */
  readonly remindDays: number | null;
  /** What rows that give no figure count as: nothing has changed, it is wrong, it is well. */
  readonly noData: "keep" | "alert" | "ok";
  /** The spreadsheet's wall clock until which nobody is told, as milliseconds as if it were UTC; null: told. */
  readonly snoozedUntil: number | null;
  readonly recipients: readonly Recipient[];
  /** Besides the recipients, each label's own person; null: nobody. */
  readonly column: RecipientColumn | null;
  readonly active: boolean;
}

/** Greater for what is more severe. */
export function rankOf(severity: Severity): number {
  return severities.indexOf(severity);
}

/** Two spellings of one address are one person. */
export function addressKey(address: string): string {
  return address.trim().toLowerCase();
}
