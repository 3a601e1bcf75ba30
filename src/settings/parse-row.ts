import * as v from "valibot";
import { type Cell, isBlank } from "../table/cell.ts";
import { foldLabel } from "../table/label.ts";
import { toPeriodKind } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import { ruleOf } from "./alert-row.ts";
import { activeIn, jsonIn, metricIn, numberIn, type Spelling } from "./cell-values.ts";
import { planOf } from "./digest-row.ts";
import { AT_RISK_FROM, OFF_TRACK_FROM } from "./goal-defaults.ts";
import { recordOf, type SettingKind, type SettingRecord } from "./record.ts";
import type { Header, Row } from "./row.ts";
import { schemas } from "./schemas.ts";

/** A row that cannot be read: the column that is to blame and what stands there. */
export interface RowProblem {
  readonly header: Header;
  readonly found: string;
}

export type Parsed =
  | { readonly ok: true; readonly record: SettingRecord }
  | ({ readonly ok: false } & RowProblem);

/** What a row of each kind says; it is not checked yet. */
const READ: { readonly [Kind in SettingKind]: (row: Row, spelling: Spelling) => unknown } = {
  language: (row) => foldLabel(String(row.Value)),
  source: sourceOf,
  goal: goalOf,
  alert: (row, spelling) => ruleOf(row, spelling, periodIn),
  digest: (row) => planOf(row, periodIn),
  "days off": (row) => ({ turkey: activeIn(row.Active), dates: datesIn(row.Value) }),
  "own metric": ownOf,
  tiles: (row, spelling) => ({ metrics: metricsIn(row.Metric, spelling) }),
  sample: sampleOf,
  commission: (row, spelling) => ({
    rate: numberIn(row.Value, spelling),
    rateAboveQuota: numberOr(row["Rate above quota"], null, spelling),
  }),
};

/** Reads a row that a person may have edited. */
export function parseRow(row: Row, spelling: Spelling): Parsed {
  const kind = foldLabel(String(row.Setting));
  if (!isKind(kind)) return { ok: false, header: "Setting", found: String(row.Setting) };
  const result = v.safeParse(schemas[kind], READ[kind](row, spelling));

  if (result.success) return { ok: true, record: recordOf(kind, result.output) };
  const header = headerOf(kind, result.issues[0].path?.map(({ key }) => String(key)) ?? []);
  return { ok: false, header, found: String(row[header]) };
}

function isKind(text: string): text is SettingKind {
  return Object.keys(READ).includes(text);
}

/** Which column of the sheet holds which field of a record, where that is not Value. */
const HEADER_OF: { readonly [field: string]: Header } = {
  metric: "Metric",
  metrics: "Metric",
  id: "Id",
  "digest.kind": "Content",
  "own metric.id": "Metric",
  condition: "Value",
  "condition.kind": "Bad side",
  "condition.direction": "Bad side",
  "condition.recoverAt": "Recovers at",
  "condition.margin": "Recovers at",
  "condition.high": "Upper value",
  "condition.against": "Compared with",
  "guard.leastRows": "Least rows",
  "guard.certain": "Beyond chance",
  recoverChecks: "Checks to recover",
  scope: "Group",
  "scope.by": "Group by",
  schedule: "Schedule",
  quiet: "Quiet",
  severity: "Severity",
  remindDays: "Remind after days",
  noData: "No data",
  snoozedUntil: "Snoozed until",
  column: "Address column",
  turkey: "Active",
  checks: "Checks in a row",
  recipients: "Recipients",
  active: "Active",
  sheetName: "Sheet",
  columns: "Columns",
  kind: "Table",
  period: "Period",
  group: "Group",
  benchmark: "Benchmark",
  atRiskFrom: "At risk from",
  offTrackFrom: "Off track from",
  name: "Name",
  unit: "Unit",
  better: "Better",
  cell: "Cell",
  rateAboveQuota: "Rate above quota",
};

/** Of a field within another it is the column of the inner one, where that has its own. */
function headerOf(kind: SettingKind, path: readonly string[]): Header {
  if (kind === "language") return "Value";
  const [field = ""] = path;
  return (
    HEADER_OF[`${kind}.${field}`] ?? HEADER_OF[path.slice(0, 2).join(".")] ?? HEADER_OF[field] ?? "Value"
  );
}

/** Before there were other kinds of table, a source was the deals and did not say so. */
function sourceOf(row: Row, spelling: Spelling) {
  return {
    kind: isBlank(row.Table) ? "deals" : foldLabel(String(row.Table)),
    sheetId: numberIn(row.Value, spelling),
    sheetName: String(row.Sheet),
    ...columnsIn(jsonIn(row.Columns)),
  };
}

/** A field that is left out has null for its column. */
function columnsIn(cell: unknown): { readonly columns: unknown; readonly leftOut?: readonly string[] } {
  if (typeof cell !== "object" || cell === null || Array.isArray(cell)) return { columns: cell };
  const entries: readonly (readonly [string, unknown])[] = Object.entries(cell);
  const leftOut = entries.flatMap(([field, header]) => (header === null ? [field] : []));
  const columns = Object.fromEntries(entries.filter(([, header]) => header !== null));
  return leftOut.length === 0 ? { columns } : { columns, leftOut };
}

/** Before goals had a period and a group, one was for whatever is shown. */
function goalOf(row: Row, spelling: Spelling) {
  return {
    metric: metricIn(row.Metric, spelling),
    period: periodIn(row.Period),
    group: isBlank(row["Group by"]) && isBlank(row.Group) ? null : groupIn(row),
    target: numberIn(row.Value, spelling),
    benchmark: numberOr(row.Benchmark, null, spelling),
    atRiskFrom: numberOr(row["At risk from"], AT_RISK_FROM, spelling),
    offTrackFrom: numberOr(row["Off track from"], OFF_TRACK_FROM, spelling),
  };
}

function groupIn(row: Row) {
  return { by: foldLabel(String(row["Group by"])), value: String(row.Group) };
}

/** A unit by its name in either language; a fiscal one is returned as it is, for the schema to refuse. */
function periodIn(cell: Cell): unknown {
  const text = foldLabel(String(cell));
  if (["", "any", "all", "tümü"].includes(text)) return "any";
  try {
    const { unit, firstMonth } = toPeriodKind(text, "Period");
    return firstMonth === 1 ? unit : cell;
  } catch (error) {
    if (error instanceof InputError) return cell;
    throw error;
  }
}

function ownOf(row: Row, spelling: Spelling) {
  return {
    id: String(row.Metric).trim(),
    name: String(row.Name),
    unit: foldLabel(String(row.Unit)),
    better: foldLabel(String(row.Better)),
    sheetId: numberIn(row.Value, spelling),
    sheetName: String(row.Sheet),
    cell: String(row.Cell).trim().toUpperCase(),
  };
}

/** Days as people list them: 2026-03-20, 2026-03-21 */
function datesIn(cell: Cell): readonly string[] {
  return String(cell)
    .split(/[,;\s]+/)
    .filter((date) => date !== "");
}

function sampleOf({ Value: day, Columns: rest }: Row) {
  const parsed = jsonIn(rest);
  return typeof parsed === "object" ? { ...parsed, day: String(day) } : parsed;
}

function metricsIn(cell: Cell, spelling: Spelling): readonly unknown[] {
  const names = String(cell)
    .split(/[,;\n]+/)
    .filter((name) => name.trim() !== "");
  return [...new Set(names.map((name) => metricIn(name, spelling)))];
}

function numberOr<T>(cell: Cell, fallback: T, spelling: Spelling): unknown {
  return isBlank(cell) ? fallback : numberIn(cell, spelling);
}
