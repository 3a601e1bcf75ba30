import { percentText } from "./number-text.ts";

/** The lines of METRIC_EXPLAIN and the headings of SALES_METRICS and HEADER_MAP. */
export interface ExplainWords {
  readonly metric: string;
  readonly formula: string;
  readonly definition: string;
  readonly source: string;
  readonly value: string;
  readonly noValue: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly low: (confidence: number) => string;
  readonly high: (confidence: number) => string;
  readonly period: string;
  readonly periodText: (first: string, last: string) => string;
  readonly asOf: string;
  readonly rowsUsed: string;
  readonly leftOut: (reason: string, row: number | undefined) => string;
  readonly filtered: string;
  readonly repeated: string;
  readonly undated: string;
  readonly takenAs: (outcome: "won" | "lost" | "open", label: string) => string;
  readonly column: (field: string) => string;
  readonly option: (name: string) => string;
  readonly standard: string;
  readonly family: string;
  readonly needs: string;
  readonly unit: string;
  readonly field: string;
  readonly header: string;
  readonly sample: string;
  readonly notRecognised: string;
  readonly group: string;
}

export const explainEn: ExplainWords = {
  metric: "Metric",
  formula: "Formula",
  definition: "Definition",
  source: "Source",
  value: "Value",
  noValue: "No value",
  numerator: "Numerator",
  denominator: "Denominator",
  low: (confidence) => `${percentText(confidence, "en", 2)} interval from`,
  high: (confidence) => `${percentText(confidence, "en", 2)} interval to`,
  period: "Period",
  periodText: (first, last) => `${first} to ${last}`,
  asOf: "As of",
  rowsUsed: "Rows used",
  leftOut: (reason, row) =>
    row === undefined ? `Left out: ${reason}` : `Left out: ${reason} (first in row ${row})`,
  filtered: "Left out: filtered by where",
  repeated: "Left out: further lines of an order, or totals of a report",
  undated: "Left out: no date to tell the period by",
  takenAs: (outcome, label) => `Taken as ${outcome}: ${label}`,
  column: (field) => `Column: ${field}`,
  option: (name) => `Option: ${name}`,
  standard: "(standard)",
  family: "Family",
  needs: "Needs",
  unit: "Unit",
  field: "Field",
  header: "Header",
  sample: "Sample",
  notRecognised: "(not recognised)",
  group: "Group",
};
