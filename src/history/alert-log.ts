import type { Outcome } from "../alerts/log.ts";
import type { Reason } from "../alerts/notice.ts";
import { type AlertLogColumns, type AlertLogWords, alertLogWords } from "../locale/alert-log-words.ts";
import { languages } from "../locale/language.ts";
import type { Unit } from "../metrics/metric.ts";
import { sheetFormat } from "../metrics/sheet-format.ts";
import { type Cell, isDate } from "../table/cell.ts";
import { blocksOf, type FormattedCell, type PlacedCell, textCell } from "../table/cell-block.ts";
import { DAY_MS, SERIAL_ZERO_MS } from "../table/date.ts";
import { foldHeader } from "../table/header.ts";
import type { HistoryEdits } from "./record.ts";

/** A line of the tab that tells what alerts have done. */
export interface LogLine {
  readonly atMs: number;
  /** The alert as people know it. */
  readonly name: string;
  readonly ruleId: string;
  readonly label: string;
  readonly reason: Reason;
  readonly outcome: Outcome;
  readonly value: number | null;
  readonly unit: Unit;
  readonly to: readonly string[];
}

export interface NewLogLine extends LogLine {
  /** The spreadsheet's wall clock, as milliseconds as if it were UTC. */
  readonly wallMs: number;
}

/** The tab as far as whoever writes to it needs it. */
export interface LogHead {
  /** Its first row; empty where there is no tab yet. */
  readonly header: readonly Cell[];
  /** Rows in use, the header among them. */
  readonly height: number;
}

type ColumnId = keyof AlertLogColumns;
const columnIds: readonly ColumnId[] = ["moment", "name", "what", "group", "value", "told", "rule", "code"];

/** More lines than this nobody looks through: the oldest go, many at a time. */
export const MOST_LINES = 5_000;
const GOING = 1_000;

/** Adds lines at the end, under their columns wherever a person has moved them. */
export function logEdits(
  { header, height }: LogHead,
  lines: readonly NewLogLine[],
  words: AlertLogWords,
): HistoryEdits {
  const known = layoutOf(header);
  const missing = columnIds.filter((column) => !known.has(column));
  const layout = new Map([
    ...known,
    ...missing.map((column, i): [ColumnId, number] => [column, header.length + i + 1]),
  ]);
  const deleted =
    height + lines.length > MOST_LINES ? [{ first: 2, count: Math.min(GOING, height - 1) }] : [];
  const end = Math.max(1, height) - deleted.reduce((sum, { count }) => sum + count, 0);
  const heading = missing.map((column) => ({
    ...textCell(words.columns[column]),
    row: 1,
    column: layout.get(column) ?? 0,
  }));
  const cells = lines.flatMap((line, i): readonly PlacedCell[] => {
    const content = cellsOf(line, words);
    return columnIds.map((column) => ({
      ...content[column],
      row: end + 1 + i,
      column: layout.get(column) ?? 0,
    }));
  });
  return { deleted, written: blocksOf([...heading, ...cells]) };
}

function layoutOf(header: readonly Cell[]): ReadonlyMap<ColumnId, number> {
  const found = header.map((cell) => foldHeader(String(cell)));
  return new Map(
    columnIds.flatMap((column): readonly [ColumnId, number][] => {
      const names = languages.map((language) => foldHeader(alertLogWords[language].columns[column]));
      const place = found.findIndex((name) => names.includes(name));
      return place < 0 ? [] : [[column, place + 1]];
    }),
  );
}

function cellsOf(line: NewLogLine, words: AlertLogWords): { readonly [column in ColumnId]: FormattedCell } {
  const { wallMs, name, label, reason, outcome, value, unit, to, ruleId } = line;
  const told = [...to, ...(outcome === "sent" ? [] : [words.outcomes[outcome]])];
  return {
    moment: { value: (wallMs - SERIAL_ZERO_MS) / DAY_MS, format: "yyyy-mm-dd hh:mm" },
    name: textCell(name),
    what: textCell(words.reasons[reason]),
    group: textCell(label),
    value: { value: value ?? "", format: sheetFormat(unit, value ?? 0) },
    told: textCell(told.join(", ")),
    rule: textCell(ruleId),
    code: textCell(`${reason} ${outcome} ${unit}`),
  };
}

const REASONS: readonly Reason[] = ["fired", "reminder", "recovered", "gone", "failing"];
const OUTCOMES: readonly Outcome[] = ["sent", "nobody", "dropped"];
const UNITS: readonly Unit[] = ["ratio", "days", "months", "money", "count", "points"];

/**
 * Lines as they stand in the tab, the oldest first; what a person has put between them is passed over.
 *
 * @param instantOf the moment of a wall clock, as milliseconds as if it were UTC
 */
export function parseLog(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  instantOf: (wallMs: number) => number,
): readonly LogLine[] {
  const layout = layoutOf(header);
  return rows.flatMap((row): readonly LogLine[] => {
    const cell = (column: ColumnId) => row[(layout.get(column) ?? 0) - 1] ?? "";
    const text = (column: ColumnId) => String(cell(column)).trim();
    const { reason, outcome, unit } = codeOf(text("code"));
    const moment = cell("moment");
    const atMs = isDate(moment)
      ? moment.getTime()
      : typeof moment === "number"
        ? instantOf(Math.round(moment * DAY_MS) + SERIAL_ZERO_MS)
        : Number.NaN;
    if (reason === undefined || outcome === undefined || Number.isNaN(atMs)) return [];
    const value = cell("value");
    return [
      {
        atMs,
        name: text("name"),
        ruleId: text("rule"),
        label: text("group"),
        reason,
        outcome,
        value: typeof value === "number" ? value : null,
        unit,
        to: text("told")
          .split(", ")
          .filter((part) => part.includes("@")),
      },
    ];
  });
}

function codeOf(text: string) {
  const [first, second, third] = text.split(" ");
  return {
    reason: REASONS.find((reason) => reason === first),
    outcome: OUTCOMES.find((outcome) => outcome === second),
    unit: UNITS.find((unit) => unit === third) ?? "count",
  };
}
