import { measure, measureBy } from "../metrics/engine.ts";
import type { Facts, GivenColumns, Reading } from "../metrics/facts.ts";
import { readFacts } from "../metrics/facts.ts";
import type { Metric } from "../metrics/metric.ts";
import type { Cell } from "../table/cell.ts";
import { isBlank, refuseErrorCell } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { given, requireSameHeight, toColumn } from "../table/column.ts";
import { groupBy } from "../table/group.ts";
import { InputError } from "../table/problem.ts";

/** What a formula gives back: one value, or rows that spill. */
export type Answer = number | readonly (readonly (string | number)[])[];

/** What a formula may ask of the spreadsheet; asked only where the cells alone do not tell. */
export type Sheet = Reading;

/** The columns of a formula, `by` among them, checked to be of one height. */
export interface Question {
  readonly columns: GivenColumns;
  readonly by: unknown;
  readonly wonLabels?: readonly string[];
}

/** Answers with one figure, or with a table where `by` is given: label, value, rows counted. */
export function answer(metric: Metric, { columns, by, wonLabels }: Question, sheet: Sheet): Answer {
  if (!given(by)) return single(metric, readFacts(columns, sheet, wonLabels));
  const labels = toColumn(by, "by");
  requireSameHeight([...Object.values(columns), labels]);
  const facts = readFacts(columns, sheet, wonLabels);
  return table(metric, facts, columns, labels, sheet);
}

function single(metric: Metric, facts: Facts): number {
  const figure = measure(metric, facts);
  if (figure.kind === "none") throw new InputError(figure.problem);
  return figure.value;
}

function table(metric: Metric, facts: Facts, columns: GivenColumns, labels: Column, sheet: Sheet): Answer {
  const used = (row: number) => Object.values(columns).some(({ cells }) => !isBlank(cells[row]));
  const rows = measureBy(metric, facts, groupBy(labels, sheet.zone, used));
  if (rows.length === 0) throw new InputError({ kind: "no-rows", argument: labels.argument });
  return rows.map(({ label, figure }) =>
    figure.kind === "value" ? [label, figure.value, figure.rows] : [label, "", 0],
  );
}

/**
 * One label or a range of them; undefined where none is given.
 *
 * @throws {InputError} `error-cell`, `missing-argument`
 */
export function toLabels(value: unknown, argument: string): readonly string[] | undefined {
  if (!given(value)) return undefined;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  const labels: string[] = [];
  for (const [i, row] of rows.entries()) {
    for (const cell of (Array.isArray(row) ? row : [row]) as readonly Cell[]) {
      refuseErrorCell(cell, argument, i + 1);
      if (!isBlank(cell)) labels.push(String(cell));
    }
  }
  if (labels.length === 0) throw new InputError({ kind: "missing-argument", argument });
  return labels;
}
