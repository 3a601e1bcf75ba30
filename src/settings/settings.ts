import type { Cell } from "../table/cell.ts";
import { isBlank } from "../table/cell.ts";
import type { Spelling } from "./cell-values.ts";
import { parseRow, type RowProblem } from "./parse-row.ts";
import { keyOf, type SettingKind, type SettingRecord, type SettingValues } from "./record.ts";
import { type Header, headers, type Row } from "./row.ts";
import { toRow } from "./write-row.ts";

/** A record with the row of the sheet that holds it and the mark of its version. */
export interface Stored {
  readonly record: SettingRecord;
  /** As the sheet counts: its header is row 1. */
  readonly row: number;
  /** Two readings of the same content have the same mark, whoever wrote it and however. */
  readonly revision: string;
}

export type SettingsProblem =
  | ({ readonly kind: "unreadable"; readonly row: number } & RowProblem)
  | { readonly kind: "no-heading"; readonly found: string }
  | { readonly kind: "repeated"; readonly row: number; readonly firstRow: number };

export interface Settings {
  readonly stored: ReadonlyMap<string, Stored>;
  /** Rows that are left as they stand, and why. */
  readonly problems: readonly SettingsProblem[];
  /** Where each column stands, 0 the first; a header that is missing is added by the next write. */
  readonly layout: ReadonlyMap<Header, number>;
  /** Columns in use, ours and others: a missing one goes after them. */
  readonly width: number;
}

/** Reads the settings sheet; what cannot be read is reported and does not stop the rest. */
export function parseSettings(cells: readonly (readonly Cell[])[], spelling: Spelling): Settings {
  const layout = layoutOf(cells[0] ?? []);
  const width = cells[0]?.length ?? 0;
  const stored = new Map<string, Stored>();
  const problems: SettingsProblem[] = [];
  if (cells.length > 0 && !layout.has("Setting")) {
    return { stored, problems: [{ kind: "no-heading", found: String(cells[0]?.[0] ?? "") }], layout, width };
  }
  for (const [i, line] of cells.entries()) {
    const row = i + 1;
    const content = pick(line, layout);
    if (i === 0 || Object.values(content).every(isBlank)) continue;
    const parsed = parseRow(content, spelling);
    if (!parsed.ok) {
      problems.push({ kind: "unreadable", row, header: parsed.header, found: parsed.found });
      continue;
    }
    const key = keyOf(parsed.record);
    const first = stored.get(key);
    if (first !== undefined) problems.push({ kind: "repeated", row, firstRow: first.row });
    else stored.set(key, { record: parsed.record, row, revision: revisionOf(parsed.record) });
  }
  return { stored, problems, layout, width };
}

function layoutOf(first: readonly Cell[]): ReadonlyMap<Header, number> {
  const places = headers.map((header): [Header, number] => [
    header,
    first.findIndex((cell) => String(cell).trim().toLowerCase() === header.toLowerCase()),
  ]);
  return new Map(places.filter(([, place]) => place >= 0));
}

function pick(line: readonly Cell[], layout: ReadonlyMap<Header, number>): Row {
  const entries = headers.map((header) => {
    const place = layout.get(header);
    return [header, place === undefined ? "" : (line[place] ?? "")];
  });
  return Object.fromEntries(entries) as Row;
}

/** The content itself is its mark. */
export function revisionOf(record: SettingRecord): string {
  return JSON.stringify(Object.values(toRow(record)));
}

/** What is saved, with the mark of its version. */
export interface Versioned<T> {
  readonly value: T;
  readonly revision: string;
}

/** All that is saved of a kind, in the order of the sheet's rows. */
export function savedOf<Kind extends SettingKind>(
  settings: Settings,
  kind: Kind,
): readonly Versioned<SettingValues[Kind]>[] {
  return [...settings.stored.values()].flatMap(({ record, revision }) =>
    isOf(record, kind) ? [{ value: record.value, revision }] : [],
  );
}

/** As `savedOf`, for whoever saves nothing. */
export function valuesOf<Kind extends SettingKind>(
  settings: Settings,
  kind: Kind,
): readonly SettingValues[Kind][] {
  return savedOf(settings, kind).map(({ value }) => value);
}

function isOf<Kind extends SettingKind>(
  record: SettingRecord,
  kind: Kind,
): record is Extract<SettingRecord, { readonly kind: Kind }> & { readonly value: SettingValues[Kind] } {
  return record.kind === kind;
}
