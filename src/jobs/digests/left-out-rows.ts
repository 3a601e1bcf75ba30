import type { LeftOutRows } from "../../mail/digest.ts";
import type { MetricId } from "../../metrics/catalogue.ts";
import type { WhyLeft } from "../../metrics/row-trace.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import { InputError } from "../../table/problem.ts";
import { traceIn } from "../rows-behind.ts";
import { viewQuestion } from "../view-question.ts";
import type { ViewedFile } from "../viewed-file.ts";

const MOST = 5;

/** What somebody has not filled in; a deal that is still open lacks nothing. */
const GAPS = [
  "noOutcome",
  "noCustomer",
  "noAmount",
  "noStart",
  "noEnd",
  "noDate",
  "noLabel",
  "noScore",
  "noNumber",
  "noProbability",
] as const satisfies readonly WhyLeft[];
type Gap = (typeof GAPS)[number];

/**
 * Rows that metrics leave out because something is missing, of all rows, whatever the period: one without a date is in
 * none. Where several metrics miss the same it is said once, of the one that leaves out most.
 */
export function leftOutRows(file: ViewedFile, metrics: readonly MetricId[]): readonly LeftOutRows[] {
  const most = new Map<TableKind, Map<Gap, number>>();
  for (const metric of metrics) {
    const { table, left } = gapsOf(file, metric);
    if (table === null) continue;
    const known = most.get(table) ?? new Map<Gap, number>();
    for (const [why, rows] of left) known.set(why, Math.max(rows, known.get(why) ?? 0));
    most.set(table, known);
  }
  return [...most]
    .flatMap(([table, gaps]) => {
      const sheet = file.tables.get(table)?.source.sheet?.name ?? "";
      return [...gaps].map(([why, rows]) => ({ what: `${sheet}: ${file.words.leftOut[why]}`, rows }));
    })
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST);
}

type Gaps = {
  readonly table: TableKind | null;
  readonly left: readonly (readonly [Gap, number])[];
};

/** A metric whose cells can't be read says so where its figure would be. */
function gapsOf(file: ViewedFile, metric: MetricId): Gaps {
  const question = viewQuestion(metric, file);
  if (question.kind === "unasked") return { table: null, left: [] };
  const { table, alone } = question;
  try {
    const { left } = traceIn(file, table, alone, undefined);
    const gaps = left.flatMap(({ why, rows }) => {
      const gap = GAPS.find((one) => one === why);
      return gap === undefined ? [] : [[gap, rows] as const];
    });
    return { table, left: gaps };
  } catch (error) {
    if (error instanceof InputError) return { table, left: [] };
    throw error;
  }
}
