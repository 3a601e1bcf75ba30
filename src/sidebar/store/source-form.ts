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
}

type Place = FieldId | "sheet" | "columns";

/** The saved source, or else the sheet that looks most like a table of this kind. */
export function sourceForm(
  kind: TableKind,
  source: Source | null,
  candidates: readonly Candidate[],
): SourceForm {
  if (source !== null) return { kind, sheetId: source.sheetId, columns: source.columns };
  const [best] = likeliest(kind, candidates);
  return best === undefined
    ? { kind, sheetId: null, columns: {} }
    : { kind, sheetId: best.sheetId, columns: best.guess };
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
  const columns = saved?.sheetId === candidate.sheetId ? saved.columns : candidate.guess;
  return { kind, sheetId: candidate.sheetId, columns };
}

export function withColumn(form: SourceForm, field: FieldId, header: string | null): SourceForm {
  const { [field]: _, ...others } = form.columns;
  return { ...form, columns: header === null ? others : { ...others, [field]: header } };
}

/** Further fields that the headers tell and the form does not use, as in a source that was saved before. */
export function unused(form: SourceForm, candidate: Candidate): readonly FieldId[] {
  return recognised(candidate).filter((field) => form.columns[field] === undefined);
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
  return { ok: true, value: { kind: form.kind, sheetId, sheetName, columns: form.columns } };
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
