import type { Cell } from "../table/cell.ts";
import { isDate } from "../table/cell.ts";
import { outcome, outcomeOf } from "../table/outcome.ts";
import { type FieldId, fieldIds } from "./field.ts";
import { recognise } from "./headers/recognise.ts";

/** A column to be recognised: its header and some of its values as shown. */
export interface Sampled {
  readonly header: string;
  readonly samples: readonly string[];
}

/**
 * Which column holds which field, by header; of several the most telling, of stage and status the one with won or
 * lost in it. A guess for a person to confirm: where two columns fit alike it is the one with the commoner name. A
 * field that no header names is left out, and so is one whose header is there twice, since it names no column.
 */
export function recogniseFields(columns: readonly Sampled[]): { readonly [field in FieldId]?: string } {
  const headers = columns.map(({ header }) => header);
  const { fitting } = recognise(
    columns.map(({ header, samples }) => ({ header, blank: () => false, decided: () => isDecided(samples) })),
  );
  const found: { [field in FieldId]?: string } = {};
  for (const field of fieldIds) {
    const header = headers[fitting(field)[0] ?? -1];
    if (header !== undefined && headers.indexOf(header) === headers.lastIndexOf(header))
      found[field] = header;
  }
  return found;
}

/** Whether won or lost is among these values. */
export function isDecided(cells: readonly Cell[]): boolean {
  const seen = new Set<Cell>();
  return cells.some((cell) => {
    if (seen.has(cell) || isDate(cell)) return false;
    seen.add(cell);
    return outcomeOf(String(cell)) >= outcome.lost;
  });
}
