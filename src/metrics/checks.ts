import { type Cell, isBlank, isDate, isErrorText } from "../table/cell.ts";
import { Column } from "../table/column.ts";
import { dateColumn } from "../table/date.ts";
import { likelyMatches } from "../table/likely.ts";
import { isNumberLike } from "../table/number.ts";
import { InputError, type Problem } from "../table/problem.ts";
import { type Facts, type Reading, readFacts } from "./facts.ts";
import type { FieldId, LabelField } from "./field.ts";
import {
  closedBeforeStart,
  closedWithoutDate,
  type Flaw,
  repeatedLabel,
  stale,
  wonWithoutAmount,
} from "./flaws.ts";
import { fitting } from "./headed/columns.ts";
import type { HeadedColumn, HeadedTable } from "./headed/table.ts";
import { usedRows } from "./headed/where.ts";

export type CheckKind =
  | "error"
  | "repeatedRow"
  | "repeated"
  | "blank"
  | "notNumber"
  | "notDate"
  | "wonWithoutAmount"
  | "closedWithoutDate"
  | "closedBeforeStart"
  | "stale"
  | "misspelled";

/** What a check has found, or why it could not be made. */
export type Finding =
  | {
      readonly kind: CheckKind;
      /** The column that it is about; "" for the whole row. */
      readonly header: string;
      readonly rows: number;
      /** Rows that are asked, such as the won deals. */
      readonly of: number;
      /** The first with the flaw, counted from 0. */
      readonly first: number | undefined;
    }
  | { readonly kind: "problem"; readonly problem: Problem };

/** After how many days without activity an open deal is stale, and as of when; by default the latest date. */
export interface Staleness {
  readonly days: number;
  readonly asOf: number | undefined;
}

type Columns = { readonly [field in FieldId]?: HeadedColumn };

const EXPECTED = ["outcome", "owner", "customer", "start"] as const;
const NUMBERS = ["amount"] as const;
const DATES = ["start", "end", "lostDate", "activity"] as const;
const NAMES = ["owner", "customer", "product", "source"] as const;
const READ: readonly FieldId[] = ["id", "currency", ...EXPECTED, ...NUMBERS, ...DATES, ...NAMES];

/** Every check that the table's columns allow. */
export function checkTable(table: HeadedTable, reading: Reading, staleness: Staleness): readonly Finding[] {
  const rows = usedRows(table);
  const columns: Columns = Object.fromEntries(
    READ.flatMap((field) =>
      fitting(table, field)
        .slice(0, 1)
        .map((column) => [field, column]),
    ),
  );
  const about = <F extends FieldId>(
    kind: CheckKind,
    fields: readonly F[],
    flawIn: (column: HeadedColumn, field: F) => Flaw,
  ) =>
    fields.flatMap((field) => {
      const column = columns[field];
      return column === undefined ? [] : [tally(kind, column.argument, rows, flawIn(column, field))];
    });
  const notDate = unreadableDate(reading);
  const clean = cleaned(columns, notDate);
  const facts = readFacts(clean, reading);
  return [
    tally("error", "", rows, (row) => table.columns.some(({ cells }) => isErrorText(cells[row]))),
    tally("repeatedRow", "", rows, repeatedRow(table, rows)),
    ...about("repeated", ["id"], () => repeatedLabel(facts, "id")),
    ...about(
      "blank",
      EXPECTED,
      ({ cells }) =>
        (row) =>
          isBlank(cells[row]),
    ),
    ...about(
      "notNumber",
      NUMBERS,
      ({ cells }) =>
        (row) =>
          isUnreadableNumber(cells[row]),
    ),
    ...about(
      "notDate",
      DATES,
      ({ cells }) =>
        (row) =>
          notDate(cells[row]),
    ),
    ...dealChecks(facts, rows, staleness),
    ...about("misspelled", NAMES, (_, field) => misspelled(facts, field)),
  ];
}

function tally(kind: CheckKind, header: string, rows: readonly number[], flaw: Flaw): Finding {
  const judged = rows
    .map((row) => ({ row, found: flaw(row) }))
    .filter(({ found }) => typeof found === "boolean");
  const flawed = judged.filter(({ found }) => found === true);
  return { kind, header, rows: flawed.length, of: judged.length, first: flawed[0]?.row };
}

/** Checks of deals, as far as there are columns for them. */
function dealChecks(facts: Facts, rows: readonly number[], { days, asOf }: Staleness): readonly Finding[] {
  const checks: readonly (readonly [CheckKind, readonly FieldId[], () => Flaw])[] = [
    ["wonWithoutAmount", ["outcome", "amount"], () => wonWithoutAmount(facts)],
    ["closedWithoutDate", ["outcome", "end"], () => closedWithoutDate(facts)],
    ["closedBeforeStart", ["start", "end"], () => closedBeforeStart(facts)],
    ["stale", ["outcome", "start"], () => stale(facts, days, asOf)],
  ];
  const problems = new Set<string>();
  return checks
    .filter(([, fields]) => fields.every((field) => facts.has(field)))
    .map(([kind, , flaw]) => attempt(() => tally(kind, "", rows, flaw())))
    .filter((finding) => {
      // Dates that contradict each other stop several checks for one reason.
      const key = finding.kind === "problem" ? JSON.stringify(finding.problem) : finding.kind;
      return problems.size < problems.add(key).size;
    });
}

function attempt(check: () => Finding): Finding {
  try {
    return check();
  } catch (error) {
    if (error instanceof InputError) return { kind: "problem", problem: error.problem };
    throw error;
  }
}

/** A row all of whose cells an earlier row has. */
function repeatedRow({ columns }: HeadedTable, rows: readonly number[]): Flaw {
  const first = new Map<string, number>();
  const keys = new Map<number, string>();
  for (const row of rows) {
    const key = JSON.stringify(columns.map(({ cells }) => cells[row] ?? ""));
    keys.set(row, key);
    if (!first.has(key)) first.set(key, row);
  }
  return (row) => first.get(keys.get(row) ?? "") !== row;
}

/** A label that is likely meant to be a commoner one of its column. */
function misspelled(facts: Facts, field: LabelField): Flaw {
  const { labels, codes } = facts.labels(field);
  const counts = labels.map(() => 0);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const wrong = new Set(likelyMatches(labels, counts).map(({ label }) => label));
  return (row) => wrong.has(codes[row] ?? -1);
}

function isUnreadableNumber(cell: Cell | undefined): boolean {
  return !isBlank(cell) && !isErrorText(cell) && !isNumberLike(cell);
}

/** Whether a cell is no date in any order of day and month; each text is looked at once. */
function unreadableDate(reading: Reading): (cell: Cell | undefined) => boolean {
  const known = new Map<Cell, boolean>();
  const context = { zone: reading.zone, dateOrder: () => "day-first" as const };
  return (cell = "") => {
    if (isBlank(cell) || isErrorText(cell) || isDate(cell)) return false;
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const column = Column.of({ argument: "", firstRow: 1 }, [cell]);
    const found = refuses(() => dateColumn(column, context));
    known.set(cell, found);
    return found;
  };
}

function refuses(read: () => void): boolean {
  try {
    read();
    return false;
  } catch (error) {
    if (error instanceof InputError) return true;
    throw error;
  }
}

/** The columns without the cells that cannot be read: each is counted once, as that. */
function cleaned(columns: Columns, notDate: (cell: Cell | undefined) => boolean) {
  const unreadable = (field: string, cell: Cell) =>
    isErrorText(cell) ||
    ((NUMBERS as readonly string[]).includes(field) && isUnreadableNumber(cell)) ||
    ((DATES as readonly string[]).includes(field) && notDate(cell));
  return Object.fromEntries(
    Object.entries(columns).map(([field, column]): [string, Column] => {
      const cells = column.cells.map((cell) => (unreadable(field, cell) ? "" : cell));
      return [field, Column.of(column, cells, column.height)];
    }),
  );
}
