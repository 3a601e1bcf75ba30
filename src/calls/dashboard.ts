import type { DigestPlan } from "../digests/plan.ts";
import type { Language } from "../locale/language.ts";
import type { FieldId } from "../metrics/field.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import type { Chosen } from "../settings/chosen.ts";
import type { CommissionPlan } from "../settings/commission-plan.ts";
import type { Columns, Source } from "../settings/source.ts";
import type { Saved } from "./saved.ts";
import type { Tile } from "./tile.ts";
import type { FilterOption, View, ViewPeriod } from "./view.ts";

export interface SheetColumn {
  readonly header: string;
  /** Up to three values as the sheet shows them, for the user to recognise the column by. */
  readonly samples: readonly string[];
}

/** A sheet that could be a source. */
export interface Candidate {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly rows: number;
  readonly columns: readonly SheetColumn[];
  /** What the headers say; the user may correct it. */
  readonly guess: Columns;
  /** The kind of table that it looks like; null where it looks like none. */
  readonly kind: TableKind | null;
  /** Headers that are recognised as nothing. */
  readonly unrecognised: readonly string[];
}

/** A table that figures are computed from, and how it stands. */
export interface SourceState {
  readonly kind: TableKind;
  readonly source: Saved<Source>;
  /** Why it cannot be read (sheet deleted …), or not in full (column renamed), in words; null when it can. */
  readonly problem: string | null;
  /** Columns of the choice that are gone from the sheet. */
  readonly gone: readonly FieldId[];
  /** Headers that would be recognised for fields without a column, such as a column added later, and not left out. */
  readonly offered: readonly FieldId[];
}

export interface Trigger {
  /** Whether hourly checks are switched on for this file, by anybody. */
  readonly on: boolean;
  /** They are off because what was kept of them could not be read, and not because anybody wanted it. */
  readonly lost: boolean;
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

/** What is known of the tab that keeps figures over time. */
export interface HistoryState {
  /** Its name; null where there is none yet. */
  readonly sheet: string | null;
  /** Days that it has figures of. */
  readonly days: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
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
  readonly sources: readonly SourceState[];
  /** As answered: a filter whose label is gone is left out, and a period further back than the data is its first. */
  readonly view: View;
  /** null: all rows. */
  readonly period: ViewPeriod | null;
  readonly filterOptions: readonly FilterOption[];
  /** Which tiles, in their order; revision "" while the file shows what is shown at first. */
  readonly chosen: Saved<Chosen>;
  /** The tiles chosen, and any other with a goal or an alert after them. */
  readonly tiles: readonly Tile[];
  /** null: nobody has said how people are paid. */
  readonly commissionPlan: Saved<CommissionPlan> | null;
  /** What is mailed regularly, in the order of the settings sheet. */
  readonly digests: readonly Saved<DigestPlan>[];
  readonly trigger: Trigger;
  readonly history: HistoryState;
  /** The sheet of generated data to try things with; null where there is none. */
  readonly sample: string | null;
  /** Rows of the settings sheet that could not be read, in words, each with its row number. */
  readonly settingsProblems: readonly string[];
}
