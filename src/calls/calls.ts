/**
 * What the page may ask of the add-on, and what it is told. Types only: every value here survives JSON, so
 * there is no Date (times are milliseconds since 1970, UTC), no undefined inside an array and no NaN.
 */
import type { DaysOff } from "../alerts/quiet.ts";
import type { Goal } from "../goals/goal.ts";
import type { Language } from "../locale/language.ts";
import type { Chosen } from "../settings/chosen.ts";
import type { CommissionPlan } from "../settings/commission-plan.ts";
import type { OwnMetric } from "../settings/own-metric.ts";
import type { Source } from "../settings/source.ts";
import type { TrackedId } from "../settings/tracked.ts";
import type { Alerts, BackTest, SampleMail, TrackedRule } from "./alerts.ts";
import type { Dashboard } from "./dashboard.ts";
import type { MetricDetail } from "./detail.ts";
import type { DigestPlan, DigestPreview, Digests } from "./digests.ts";
import type { Funnel } from "./funnel.ts";
import type { MetricChoice } from "./metric-choice.ts";
import type { People } from "./people.ts";
import type { Saved } from "./saved.ts";
import type { View } from "./view.ts";

/** What changes nothing. Each is about the view that the request carries. */
export interface Reads {
  open(): Dashboard;
  detail(metric: TrackedId): MetricDetail;
  metricChoices(): readonly MetricChoice[];
  funnel(): Funnel;
  people(): People;
  alerts(): Alerts;
  /** What a rule, saved or not, would have sent over the history there is. */
  backTest(rule: TrackedRule): BackTest;
  digests(): Digests;
  /** The mail of a digest, saved or not, as it would go out now; null: the first person's scorecard. */
  previewDigest(digest: DigestPlan, person: string | null): DigestPreview;
  /** The cell that is selected in the sheet, for a metric of one's own. */
  selectedCell(): SelectedCell;
}

/** Each write answers with the dashboard as it stands afterwards, so that the page never has to guess. */
export interface Writes {
  /** One or several at once, as the first opening does; all of them or, where one is refused, none. */
  saveSources(sources: readonly Saved<Source>[]): Dashboard;
  deleteSource(source: Saved<Source>): Dashboard;
  saveChosen(chosen: Saved<Chosen>): Dashboard;
  saveOwnMetric(metric: Saved<OwnMetric>): Dashboard;
  deleteOwnMetric(metric: Saved<OwnMetric>): Dashboard;
  saveGoal(goal: Saved<Goal<TrackedId>>): Dashboard;
  deleteGoal(goal: Saved<Goal<TrackedId>>): Dashboard;
  saveRule(rule: Saved<TrackedRule>): Dashboard;
  deleteRule(rule: Saved<TrackedRule>): Dashboard;
  /** Until a wall clock of the spreadsheet's nobody is told; null ends it. Another's edit of the rule stands. */
  snoozeRule(id: string, untilWallMs: number | null): Dashboard;
  saveDigest(digest: Saved<DigestPlan>): Dashboard;
  deleteDigest(digest: Saved<DigestPlan>): Dashboard;
  saveDaysOff(daysOff: Saved<DaysOff>): Dashboard;
  saveCommissionPlan(plan: Saved<CommissionPlan>): Dashboard;
  setLanguage(choice: Language | "auto"): Dashboard;
  /** Switch the hourly check on (for this user, taking over from another) or off. */
  setTrigger(on: boolean): Dashboard;
  /** Adds a sheet of generated deals with columns, tiles and goals ready. */
  trySample(): Dashboard;
  /** Takes away the sample sheet and the settings that came with it. */
  removeSample(): Dashboard;
  /** Writes today's figures into the history tab. */
  recordNow(): Dashboard;
}

/** What is done in the spreadsheet and answered with what was done. */
export interface Deeds {
  /** Writes the formula that gives the tile's figure into the selected cell; refused where that is not empty. */
  insertFormula(metric: TrackedId, overwrite: boolean): Inserted;
  /** Selects the rows behind a figure in the sheet, or one of them. */
  showRows(metric: TrackedId, row: number | null): Shown;
  /** Writes the dashboard into a sheet that can be shared or printed; an earlier one is written anew. */
  writeReport(): Report;
  /** Mails what a rule, saved or not, would send now, to the person looking alone. */
  sendSample(rule: TrackedRule): SampleMail;
  /** Mails what a digest, saved or not, would send now, to the person looking alone. */
  sendDigestSample(digest: DigestPlan, person: string | null): SampleMail;
}

export interface Calls extends Reads, Writes, Deeds {}

export interface SelectedCell {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly cell: string;
  /** As the sheet shows it. */
  readonly text: string;
  /** null where it is no number. */
  readonly value: number | null;
}

export interface Inserted {
  readonly sheetName: string;
  readonly cell: string;
  readonly formula: string;
  /** Why nothing was written: the cell holds this; null when it was. */
  readonly occupiedBy: string | null;
}

export interface Shown {
  readonly sheetName: string;
  /** How many rows were selected; fewer than there are where they lie in too many places. */
  readonly rows: number;
  readonly total: number;
}

export interface Report {
  readonly sheetName: string;
}

export type FailureCode =
  | "conflict"
  | "invalid"
  | "not-found"
  | "permission"
  | "busy"
  | "trigger-limit"
  | "protected"
  | "unexpected";

export interface Failure {
  readonly code: FailureCode;
  /** What happened and what to do, in the user's language. */
  readonly message: string;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Failure);

/**
 * The page calls the one top-level function `answer(request)`; both ways cross as JSON text.
 */
export interface Request<Name extends keyof Calls = keyof Calls> {
  readonly call: Name;
  readonly args: Parameters<Calls[Name]>;
  /** null: as the file opens, which is the latest quarter or month where the data is long enough for one. */
  readonly view: View | null;
}
