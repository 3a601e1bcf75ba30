import type { DigestPlan } from "../digests/plan.ts";
import type { AddressColumn } from "./alerts.ts";
import type { Saved } from "./saved.ts";

export type { DigestPlan } from "../digests/plan.ts";

/** What is mailed regularly, and how the last of each has gone. */
export interface Digests {
  /** In the order of the settings sheet. */
  readonly digests: readonly DigestState[];
  /** Columns of the sources that hold mail addresses, for scorecards. */
  readonly addressColumns: readonly AddressColumn[];
  /** Whether anybody's hourly check sends them. */
  readonly on: boolean;
}

export interface DigestState {
  readonly digest: Saved<DigestPlan>;
  /** The wall clock at or after which it is sent next; null where it or the hourly check is off. */
  readonly nextWallMs: number | null;
  /** null: none has been sent yet. */
  readonly last: LastIssue | null;
  /** Whether an issue is under way: who waits gets it with the next checks. */
  readonly sending: boolean;
  /** Addresses that the last issue could not be delivered to. */
  readonly undelivered: readonly string[];
}

export interface LastIssue {
  readonly sentMs: number;
  /** In the order of sending. */
  readonly to: readonly SentTo[];
}

export interface SentTo {
  /** Whose scorecard it was; "" for a digest of the team. */
  readonly person: string;
  readonly address: string;
}

/** A mail of a digest as it would go out now. */
export interface DigestPreview {
  /** Whom it would go to. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Whose scorecard it is; null for a digest of the team. */
  readonly person: string | null;
  /** Everybody whom there is a scorecard of. */
  readonly people: readonly string[];
  /** People whose scorecard goes to nobody: there is no address, or too many to be that person's own. */
  readonly unaddressed: readonly Unaddressed[];
}

export interface Unaddressed {
  readonly person: string;
  readonly addresses: number;
}
