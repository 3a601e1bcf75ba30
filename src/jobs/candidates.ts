import type { Candidate, SheetColumn } from "../calls/dashboard.ts";
import { recogniseTable } from "../metrics/headers/recognise-table.ts";
import type { SheetHead } from "./ports.ts";

/** Up to three values of a column are shown. */
const SHOWN = 3;

/** A sheet's columns with all of their samples; a column without a header can't be chosen. */
export function columnsOf({ header, samples }: SheetHead) {
  return header
    .map((text, place) => ({ header: text, samples: samples.map((row) => row[place] ?? "") }))
    .filter((column) => column.header.trim() !== "");
}

/** A sheet as one that could be a source, with what it looks like. */
export function candidateOf(head: SheetHead): Candidate {
  const columns = columnsOf(head);
  const { kind, columns: guess, unrecognised } = recogniseTable(columns);
  return {
    sheetId: head.sheetId,
    sheetName: head.name,
    rows: head.rows,
    columns: columns.map(shown),
    guess,
    kind,
    unrecognised,
  };
}

function shown({ header, samples }: SheetColumn): SheetColumn {
  return { header, samples: [...new Set(samples.filter((sample) => sample.trim() !== ""))].slice(0, SHOWN) };
}
