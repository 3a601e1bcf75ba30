import type { Candidate, Columns, Source } from "../../calls/calls.ts";
import type { Checked, Issue } from "./issue.ts";

export type FieldId = keyof Columns;

/** The fields of a deal that a sheet is first asked for; a column holds one of them at most. */
export const mainFields: readonly FieldId[] = ["outcome", "customer", "amount", "start", "end", "owner"];

export interface SourceForm {
  /** null: no sheet is chosen. */
  readonly sheetId: number | null;
  readonly columns: Columns;
}

type Place = FieldId | "sheet" | "columns";

/** The saved source, or else the sheet whose headers say most, of a deal's main fields before all. */
export function sourceForm(source: Source | null, candidates: readonly Candidate[]): SourceForm {
  if (source !== null) return { sheetId: source.sheetId, columns: source.columns };
  const best = [...candidates].sort(
    (a, b) =>
      recognised(b, mainFields).length - recognised(a, mainFields).length ||
      recognised(b).length - recognised(a).length ||
      b.rows - a.rows,
  )[0];
  return best === undefined ? { sheetId: null, columns: {} } : { sheetId: best.sheetId, columns: best.guess };
}

/** Another sheet brings its own columns; the saved one brings back the saved columns. */
export function withSheet(candidate: Candidate, saved: Source | null): SourceForm {
  const columns = saved?.sheetId === candidate.sheetId ? saved.columns : candidate.guess;
  return { sheetId: candidate.sheetId, columns };
}

export function withColumn(form: SourceForm, field: FieldId, header: string | null): SourceForm {
  const { [field]: _, ...others } = form.columns;
  return { ...form, columns: header === null ? others : { ...others, [field]: header } };
}

/** Further fields that the headers tell and the form does not use, as in a source that was saved before. */
export function unused(form: SourceForm, candidate: Candidate): readonly FieldId[] {
  return recognised(candidate).filter(
    (field) => form.columns[field] === undefined && !mainFields.includes(field),
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
    const issue = columnIssue(form.columns, field, candidate, fields.slice(0, at));
    return issue === null ? [] : [[field, issue] as const];
  });
  if (wrong.length > 0) return { ok: false, issues: Object.fromEntries(wrong) };
  if (Object.keys(form.columns).length === 0)
    return { ok: false, issues: { columns: { kind: "noColumns" } } };
  const { sheetId, sheetName } = candidate;
  return { ok: true, value: { sheetId, sheetName, columns: form.columns } };
}

function columnIssue(
  columns: Columns,
  field: FieldId,
  candidate: Candidate,
  before: readonly FieldId[],
): Issue | null {
  const header = columns[field];
  if (header === undefined) return null;
  if (!candidate.columns.some((column) => column.header === header)) return { kind: "columnGone" };
  if (!mainFields.includes(field)) return null;
  const other = before.find((one) => columns[one] === header);
  return other === undefined ? null : { kind: "columnTwice", field: other };
}

function recognised(
  { guess }: Candidate,
  among: readonly FieldId[] = Object.keys(guess) as FieldId[],
): readonly FieldId[] {
  return among.filter((field) => guess[field] !== undefined);
}
