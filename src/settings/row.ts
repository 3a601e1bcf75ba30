import * as v from "valibot";
import type { MetricId } from "../metrics/catalogue.ts";
import type { Cell } from "../table/cell.ts";
import { isBlank } from "../table/cell.ts";
import { foldLabel } from "../table/label.ts";
import { type DecimalSign, toNumber } from "../table/number.ts";
import { InputError } from "../table/problem.ts";
import { goalSchema, languageSchema, ruleSchema, type SettingRecord, sourceSchema } from "./record.ts";

/**
 * The columns of the settings sheet. People may move them, since they are found by name; new ones go to the end.
 * Numbers are written as numbers and all else as text, so that no name becomes a formula.
 */
export const headers = [
  "Setting",
  "Metric",
  "Value",
  "Bad side",
  "Recovers at",
  "Checks in a row",
  "Recipients",
  "Active",
  "Sheet",
  "Columns",
] as const;
export type Header = (typeof headers)[number];
export type Row = { readonly [header in Header]: Cell };

/** A row that says nothing, which is what is left of a deleted one. */
export const EMPTY: Row = {
  Setting: "",
  Metric: "",
  Value: "",
  "Bad side": "",
  "Recovers at": "",
  "Checks in a row": "",
  Recipients: "",
  Active: "",
  Sheet: "",
  Columns: "",
};

export function toRow(record: SettingRecord): Row {
  switch (record.kind) {
    case "language":
      return { ...EMPTY, Setting: "language", Value: record.language };
    case "source": {
      const { sheetId, sheetName, columns } = record.source;
      return {
        ...EMPTY,
        Setting: "source",
        Value: sheetId,
        Sheet: sheetName,
        Columns: JSON.stringify(columns),
      };
    }
    case "goal":
      return { ...EMPTY, Setting: "goal", Metric: record.goal.metric, Value: record.goal.target };
    case "alert": {
      const { metric, side, threshold, recoverAt, checks, recipients, active } = record.rule;
      return {
        ...EMPTY,
        Setting: "alert",
        Metric: metric,
        Value: threshold,
        "Bad side": side,
        "Recovers at": recoverAt ?? "",
        "Checks in a row": checks,
        Recipients: recipients.join(", "),
        Active: active ? "yes" : "no",
      };
    }
  }
}

/** A row that cannot be read: the column that is to blame and what stands there. */
export interface RowProblem {
  readonly header: Header;
  readonly found: string;
}

export type Parsed =
  | { readonly ok: true; readonly record: SettingRecord }
  | ({ readonly ok: false } & RowProblem);

/** How people write what a row holds. */
export interface Spelling {
  decimalSign(): DecimalSign | undefined;
  /** The metric that a person means by a name, in either language. */
  metricCalled(name: string): MetricId | undefined;
}

/** Reads a row that a person may have edited. */
export function parseRow(row: Row, spelling: Spelling): Parsed {
  const kind = foldLabel(String(row.Setting));
  switch (kind) {
    case "language":
      return checked(languageSchema, String(row.Value).trim(), row, (language) => ({ kind, language }));
    case "source":
      return checked(sourceSchema, sourceOf(row, spelling), row, (source) => ({ kind, source }));
    case "goal":
      return checked(goalSchema, goalOf(row, spelling), row, (goal) => ({ kind, goal }));
    case "alert":
      return checked(ruleSchema, ruleOf(row, spelling), row, (rule) => ({ kind, rule }));
    default:
      return { ok: false, header: "Setting", found: String(row.Setting) };
  }
}

/** Which column of the sheet holds which field of a record. */
const HEADER_OF: { readonly [field: string]: Header } = {
  metric: "Metric",
  side: "Bad side",
  recoverAt: "Recovers at",
  checks: "Checks in a row",
  recipients: "Recipients",
  active: "Active",
  sheetName: "Sheet",
  columns: "Columns",
};

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  row: Row,
  toRecord: (output: v.InferOutput<Schema>) => SettingRecord,
): Parsed {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, record: toRecord(result.output) };
  const header = HEADER_OF[String(result.issues[0].path?.[0]?.key ?? "")] ?? "Value";
  return { ok: false, header, found: String(row[header]) };
}

function goalOf(row: Row, spelling: Spelling) {
  return { metric: metricIn(row, spelling), target: numberIn(row.Value, spelling) };
}

function ruleOf(row: Row, spelling: Spelling) {
  return {
    metric: metricIn(row, spelling),
    side: foldLabel(String(row["Bad side"])),
    threshold: numberIn(row.Value, spelling),
    recoverAt: isBlank(row["Recovers at"]) ? null : numberIn(row["Recovers at"], spelling),
    checks: isBlank(row["Checks in a row"]) ? 1 : numberIn(row["Checks in a row"], spelling),
    recipients: addressesIn(String(row.Recipients)),
    active: activeIn(row.Active),
  };
}

/** What names no metric is returned as it is, for the schema to refuse. */
function metricIn({ Metric }: Row, { metricCalled }: Spelling): unknown {
  return metricCalled(String(Metric)) ?? Metric;
}

/** Addresses as people list them, with a name or without: a@b.co; Ada <ada@b.co> */
function addressesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]+/)
    .flatMap((part) => /<([^<>]+)>/.exec(part)?.[1] ?? part.trim().split(/\s+/))
    .filter((address) => address !== "");
}

function sourceOf(row: Row, spelling: Spelling) {
  return {
    sheetId: numberIn(row.Value, spelling),
    sheetName: String(row.Sheet),
    columns: jsonIn(row.Columns),
  };
}

/** What a person may write for yes and no; anything else is returned as it is, for the schema to refuse. */
function activeIn(cell: Cell): unknown {
  const text = foldLabel(String(cell));
  if (["yes", "true", "evet", "doğru", "1", ""].includes(text)) return true;
  return ["no", "false", "hayir", "yanliş", "0"].includes(text) ? false : cell;
}

function numberIn(cell: Cell, { decimalSign }: Spelling): unknown {
  try {
    return toNumber(cell, "Value", decimalSign);
  } catch (error) {
    if (error instanceof InputError) return cell;
    throw error;
  }
}

function jsonIn(cell: Cell): unknown {
  try {
    return JSON.parse(String(cell)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return cell;
    throw error;
  }
}
