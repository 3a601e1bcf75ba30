/**
 * What the page may ask of the add-on, and what it is told. Types only: every value here survives JSON, so
 * there is no Date (times are milliseconds since 1970, UTC), no undefined inside an array and no NaN.
 */
import type { Rule, Side } from "./alerts/rule.ts";
import type { Goal, Status } from "./goals/goal.ts";
import type { Language } from "./locale/language.ts";
import type { MetricId } from "./metrics/catalogue.ts";
import type { FieldId } from "./metrics/field.ts";
import type { Better, Unit } from "./metrics/metric.ts";
import type { Columns, Source } from "./settings/source.ts";

export type { Columns, Goal, Rule, Side, Source, Status };

/**
 * A saved thing and the mark of the version that the page has seen. A save gives the mark back ("" for a new
 * one); when somebody else has saved in the meantime it is refused with the code "conflict".
 */
export interface Saved<T> {
  readonly value: T;
  readonly revision: string;
}

export interface SheetColumn {
  readonly header: string;
  /** Up to three values as the sheet shows them, for the user to recognise the column by. */
  readonly samples: readonly string[];
}

/** A sheet that could be the source. */
export interface Candidate {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly rows: number;
  readonly columns: readonly SheetColumn[];
  /** What the headers say; the user may correct it. */
  readonly guess: Columns;
}

export type AlertState = "off" | "waiting" | "normal" | "pending" | "alerting" | "no-data" | "error";

export interface Tile {
  readonly metric: MetricId;
  /** What the metric is called, what it means and the family it belongs to, in the user's language. */
  readonly name: string;
  readonly definition: string;
  readonly family: string;
  /** Whether it has its place among the tiles; the others are listed below, by family. */
  readonly shown: boolean;
  readonly unit: Unit;
  readonly better: Better;
  /** null: there is no figure, and `problem` says why in the user's language. */
  readonly value: number | null;
  readonly problem: string | null;
  /** Rows that the figure rests on. */
  readonly rows: number;
  /** The period that the figure is about, such as 2017-03; null: all rows. */
  readonly period: string | null;
  /** Fields without which this metric cannot be computed and that have no column. */
  readonly missing: readonly FieldId[];
  readonly goal: Saved<Goal> | null;
  readonly status: Status;
  readonly rule: Saved<Rule> | null;
  readonly alert: AlertState;
}

export interface Trigger {
  /** Whether hourly checks are switched on for this file, by anybody. */
  readonly on: boolean;
  /** The address of the person whose trigger runs them; null when nobody's does. */
  readonly owner: string | null;
  /** Whether that is the person who is looking. */
  readonly mine: boolean;
  readonly lastRunMs: number | null;
  /** On, and yet silent for more than two hours. */
  readonly late: boolean;
  /** What the last run could not do, in words; null when all went well. */
  readonly lastProblem: string | null;
  /** Mails that wait to be sent. */
  readonly waiting: number;
}

export interface Dashboard {
  readonly language: Language;
  /** The user's choice; "auto" follows the spreadsheet's locale. */
  readonly languageChoice: Language | "auto";
  /** The spreadsheet's locale as Google names it (en_US, tr_TR), for writing numbers. */
  readonly locale: string;
  /** The address of the person who is looking, "" where Google does not tell. */
  readonly user: string;
  readonly candidates: readonly Candidate[];
  readonly source: Saved<Source> | null;
  /** Why the source cannot be read (sheet deleted, column renamed …), in words. */
  readonly sourceProblem: string | null;
  readonly tiles: readonly Tile[];
  readonly trigger: Trigger;
  /** Rows of the settings sheet that could not be read, in words, each with its row number. */
  readonly settingsProblems: readonly string[];
}

/** Every call answers with the dashboard as it stands afterwards, so that the page never has to guess. */
export interface Calls {
  open(): Dashboard;
  saveSource(source: Saved<Source>): Dashboard;
  saveGoal(goal: Saved<Goal>): Dashboard;
  deleteGoal(goal: Saved<Goal>): Dashboard;
  saveRule(rule: Saved<Rule>): Dashboard;
  deleteRule(rule: Saved<Rule>): Dashboard;
  setLanguage(choice: Language | "auto"): Dashboard;
  /** Switch the hourly check on (for this user, taking over from another) or off. */
  setTrigger(on: boolean): Dashboard;
}

export type FailureCode =
  | "conflict"
  | "invalid"
  | "not-found"
  | "permission"
  | "busy"
  | "trigger-limit"
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
}
