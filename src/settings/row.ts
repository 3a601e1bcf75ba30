import type { Cell } from "../table/cell.ts";

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
  "Table",
  "Period",
  "Group by",
  "Group",
  "Benchmark",
  "At risk from",
  "Off track from",
  "Name",
  "Unit",
  "Better",
  "Cell",
  "Rate above quota",
  "Id",
  "Upper value",
  "Compared with",
  "Least rows",
  "Beyond chance",
  "Checks to recover",
  "Schedule",
  "Quiet",
  "Severity",
  "Remind after days",
  "No data",
  "Snoozed until",
  "Address column",
  "Content",
] as const;
export type Header = (typeof headers)[number];
export type Row = { readonly [header in Header]: Cell };

/** A row that says nothing, which is what is left of a deleted one. */
export const EMPTY = Object.fromEntries(headers.map((header) => [header, ""])) as Row;
