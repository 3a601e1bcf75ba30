import type { Outcome } from "../alerts/log.ts";
import type { Reason } from "../alerts/notice.ts";
import type { Hold } from "../alerts/outbox.ts";
import type { DaysOff } from "../alerts/quiet.ts";
import type { RecipientColumn, Rule } from "../alerts/rule.ts";
import type { Better, Unit } from "../metrics/metric.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import type { TrackedId } from "../settings/tracked.ts";
import type { Saved } from "./saved.ts";
import type { AlertState, FewRows } from "./tile.ts";

export type TrackedRule = Rule<TrackedId>;

/** All that the sidebar's alert screens show. */
export interface Alerts {
  /** In the order of the settings sheet. */
  readonly rules: readonly AlertRule[];
  /** Rules to start from, for the metrics that have a figure; none of them is saved. */
  readonly readyMade: readonly ReadyMade[];
  /** What can be watched: the catalogue's metrics that the data at hand suffices for, and the file's own. */
  readonly metrics: readonly WatchedMetric[];
  /** The newest first, at most 100. */
  readonly log: readonly AlertLine[];
  /** Mails that wait, the oldest first. */
  readonly waiting: readonly WaitingNotice[];
  readonly health: AlertHealth;
  readonly daysOff: Saved<DaysOff>;
  /** Columns of the sources that hold mail addresses, for each person's own mail. */
  readonly addressColumns: readonly AddressColumn[];
  /** The spreadsheet's wall clock now, as milliseconds as if it were UTC. */
  readonly nowWallMs: number;
}

export interface WatchedMetric {
  readonly metric: TrackedId;
  readonly name: string;
  readonly unit: Unit;
  readonly better: Better;
  readonly additive: boolean;
  /** A share of rows, for which a least number of rows and an interval beyond the threshold can be asked. */
  readonly share: boolean;
}

/** A rule, and how it stands. */
export interface AlertRule {
  readonly rule: Saved<TrackedRule>;
  /** As the mail calls it: metric, of whom, in which period. */
  readonly name: string;
  readonly unit: Unit;
  /** The worst of its groups'. */
  readonly state: AlertState;
  /** In the state "few-rows"; else null. */
  readonly fewRows: FewRows | null;
  /** Groups that are not as they should be, at most 50. */
  readonly groups: readonly AlertGroup[];
  /** Why there is no figure, or what else is wrong with it, in words; null: nothing. */
  readonly problem: string | null;
  /** null: never, or not since it was changed. */
  readonly checkedMs: number | null;
  /** The wall clock at or after which it is checked next; null where the checks are off or it is. */
  readonly nextWallMs: number | null;
}

export interface AlertGroup {
  /** "" for a rule about all rows. */
  readonly label: string;
  readonly state: AlertState;
  readonly sinceMs: number;
}

/** A rule to start from: it lacks only recipients, who are the person looking. */
export interface ReadyMade {
  readonly rule: TrackedRule;
  readonly name: string;
  readonly unit: Unit;
  /** What it does, in a sentence. */
  readonly about: string;
}

export interface AlertLine {
  readonly atMs: number;
  /** "" where the rule is gone. */
  readonly name: string;
  readonly unit: Unit;
  readonly label: string;
  readonly reason: Reason;
  readonly outcome: Outcome;
  readonly value: number | null;
  readonly to: readonly string[];
}

export interface WaitingNotice {
  readonly name: string;
  readonly label: string;
  readonly reason: Reason;
  readonly atMs: number;
  readonly to: readonly string[];
  /** null: for no more than the next run. */
  readonly hold: Hold | null;
}

export interface AlertHealth {
  /** When the next run is to be expected; null while the checks are off. */
  readonly nextRunMs: number | null;
  /** Mails that may still be sent today by the person looking; null where Google does not tell. */
  readonly quotaLeft: number | null;
  /** Addresses that are set aside because mail to them keeps failing. */
  readonly setAside: readonly string[];
}

export interface AddressColumn {
  readonly table: TableKind;
  readonly header: RecipientColumn["header"];
  /** The first few addresses, to recognise it by. */
  readonly samples: readonly string[];
}

/** What a rule would have sent, had it been there. */
export interface BackTest {
  /** How many past figures it was held against, and the first and last of them, as formulas label periods. */
  readonly checks: number;
  readonly first: string | null;
  readonly last: string | null;
  /** One a check, oldest first. */
  readonly mails: readonly PastMail[];
  /** Why it can't be told, in words; null where it can. */
  readonly problem: string | null;
}

export interface PastMail {
  /** The period or day. */
  readonly at: string;
  readonly notices: readonly PastNotice[];
}

export interface PastNotice {
  readonly label: string;
  readonly reason: Reason;
  readonly value: number | null;
}

/** A mail as it was sent to the person looking. */
export interface SampleMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
