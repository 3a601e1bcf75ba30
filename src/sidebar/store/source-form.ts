import type { Candidate } from "../../calls/dashboard.ts";
import type { FieldId } from "../../metrics/field.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import type { Columns, Source } from "../../settings/source.ts";
import type { Checked, Issue } from "./issue.ts";
import { mainFields } from "./main-fields.ts";

export interface SourceForm {
  readonly kind: TableKind;
  /** null: no sheet is chosen. */
  readonly sheetId: number | null;
  readonly columns: Columns;
  /** Fields that somebody has said have no column. */
  readonly leftOut: readonly FieldId[];
}

type Place = FieldId | "sheet" | "columns";

/** The saved source, or else the sheet that looks most like a table of this kind. */
export function sourceForm(
  kind: TableKind,
  source: Source | null,
  candidates: readonly Candidate[],
): SourceForm {
  if (source !== null) return { kind, sheetId: source.sheetId, ...chosenIn(source) };
  const [best] = likeliest(kind, candidates);
  return best === undefined
    ? { kind, sheetId: null, columns: {}, leftOut: [] }
    : { kind, sheetId: best.sheetId, columns: best.guess, leftOut: [] };
}

function chosenIn({ columns, leftOut = [] }: Source): Pick<SourceForm, "columns" | "leftOut"> {
  return { columns, leftOut };
}

/** The sheets that were taken for this kind first; of those and of the others, the one that tells most. */
export function likeliest(kind: TableKind, candidates: readonly Candidate[]): readonly Candidate[] {
  const main = mainFields[kind];
  return [...candidates].sort(
    (a, b) =>
      Number(b.kind === kind) - Number(a.kind === kind) ||
      recognised(b, main).length - recognised(a, main).length ||
      recognised(b).length - recognised(a).length ||
      b.rows - a.rows,
  );
}

/** Another sheet brings its own columns; the saved one brings back the saved columns. */
export function withSheet(kind: TableKind, candidate: Candidate, saved: Source | null): SourceForm {
  const chosen =
    saved?.sheetId === candidate.sheetId ? chosenIn(saved) : { columns: candidate.guess, leftOut: [] };
  return { kind, sheetId: candidate.sheetId, ...chosen };
}

export function withColumn(form: SourceForm, field: FieldId, header: string | null): SourceForm {
  const { [field]: _, ...others } = form.columns;
  const leftOut = form.leftOut.filter((one) => one !== field);
  return header === null
    ? { ...form, columns: others, leftOut: [...leftOut, field] }
    : { ...form, columns: { ...others, [field]: header }, leftOut };
}

export function sameColumns(form: SourceForm, other: SourceForm, fields: readonly FieldId[]): boolean {
  return fields.every(
    (field) =>
      form.columns[field] === other.columns[field] &&
      form.leftOut.includes(field) === other.leftOut.includes(field),
  );
}

/** Further fields that the headers tell and the form says nothing of, as in a source that was saved before. */
export function unused(form: SourceForm, candidate: Candidate): readonly FieldId[] {
  return recognised(candidate).filter(
    (field) => form.columns[field] === undefined && !form.leftOut.includes(field),
  );
}

export function withRecognised(form: SourceForm, candidate: Candidate): SourceForm {
  return unused(form, candidate).reduce(
    (filled, field) => withColumn(filled, field, candidate.guess[field] ?? null),
    form,
  );
}

/**
 * Of two main fields with one column the later one is wrong; a further field may share its column with another, as
 * a stage does that says the outcome too.
 *
 * @param fields in the order in which they are shown
 */
export function checkSource(
  form: SourceForm,
  candidates: readonly Candidate[],
  fields: readonly FieldId[],
): Checked<Source, Place> {
  const candidate = candidates.find((one) => one.sheetId === form.sheetId);
  if (candidate === undefined) return { ok: false, issues: { sheet: { kind: "sheet" } } };
  const wrong = fields.flatMap((field, at) => {
    const issue = columnIssue(form, field, candidate, fields.slice(0, at));
    return issue === null ? [] : [[field, issue] as const];
  });
  if (wrong.length > 0) return { ok: false, issues: Object.fromEntries(wrong) };
  if (Object.keys(form.columns).length === 0)
    return { ok: false, issues: { columns: { kind: "noColumns" } } };
  const { sheetId, sheetName } = candidate;
  const leftOut = recognised(candidate).filter((field) => form.leftOut.includes(field));
  const value = { kind: form.kind, sheetId, sheetName, columns: form.columns };
  return { ok: true, value: leftOut.length === 0 ? value : { ...value, leftOut } };
}

function columnIssue(
  { kind, columns }: SourceForm,
  field: FieldId,
  candidate: Candidate,
  before: readonly FieldId[],
): Issue | null {
  const header = columns[field];
  if (header === undefined) return null;
  if (!candidate.columns.some((column) => column.header === header)) return { kind: "columnGone" };
  const main = mainFields[kind];
  if (!main.includes(field)) return null;
  const other = before.find((one) => main.includes(one) && columns[one] === header);
  return other === undefined ? null : { kind: "columnTwice", field: other };
}

/** The fields that a sheet's headers tell. */
export function recognised(
  { guess }: Candidate,
  among: readonly FieldId[] = Object.keys(guess) as FieldId[],
): readonly FieldId[] {
  return among.filter((field) => guess[field] !== undefined);
}
