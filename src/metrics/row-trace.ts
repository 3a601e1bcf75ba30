import { type LeftOut, type LeftOutName, leftOutNames } from "./left-out.ts";
import type { OnePeriod } from "./one-period.ts";

/** Why a row does not count: as its metric says, or before it was asked. */
export type WhyLeft = Exclude<LeftOutName, "used"> | "undated" | "otherPeriod" | "filtered";

export interface LeftTrace {
  readonly why: WhyLeft;
  readonly rows: number;
  /** The first of them, counted from 0. */
  readonly first: number;
}

/** What has become of each row that says anything. */
export interface RowTrace {
  /** The rows that count, counted from 0. */
  readonly used: readonly number[];
  /** Reasons in the order of the metrics' own, then those before a metric is asked. */
  readonly left: readonly LeftTrace[];
}

const BEFORE: readonly WhyLeft[] = ["filtered", "undated", "otherPeriod"];

/**
 * Follows every row to where it counts, or to why it does not.
 *
 * @param isRow whether a row says anything, before any filter
 * @param fits whether the filters leave it
 * @throws {InputError} for cells that are not what they should be
 */
export function traceRows(
  question: OnePeriod,
  isRow: (row: number) => boolean,
  fits: (row: number) => boolean,
  rows: number,
): RowTrace {
  const fateOf = asker(question);
  const used: number[] = [];
  const found = new Map<WhyLeft, { rows: number; readonly first: number }>();
  const leave = (why: WhyLeft, row: number) => {
    const known = found.get(why);
    if (known === undefined) found.set(why, { rows: 1, first: row });
    else known.rows += 1;
  };
  for (let row = 0; row < rows; row += 1) {
    if (!isRow(row)) continue;
    const fate = fits(row) ? fateOf(row) : "filtered";
    if (fate === "used") used.push(row);
    else if (fate !== undefined) leave(fate, row);
  }
  const order = [...leftOutNames, ...BEFORE].filter((name): name is WhyLeft => name !== "used");
  return {
    used,
    left: order.flatMap((why) => {
      const part = found.get(why);
      return part === undefined ? [] : [{ why, ...part }];
    }),
  };
}

/** What becomes of a row that the filters leave; undefined where it says nothing to the metric. */
function asker(question: OnePeriod): (row: number) => WhyLeft | "used" | undefined {
  const { facts } = question;
  const whyOf = ownAsker(question);
  return (row) => {
    const before = whyNotAsked(question, row);
    if (before !== undefined) return before;
    // Below the last cell of its columns a metric has no rows, whatever other columns say there.
    if (row >= facts.rows) return undefined;
    const why = leftOutNames[whyOf(row)] ?? "used";
    return why === "used" || facts.used(row) ? why : undefined;
  };
}

function ownAsker({ way, spans }: OnePeriod): (row: number) => LeftOut {
  if (typeof way !== "function") return (row) => way.reasons.of(row);
  const fold = way(spans[0]);
  return (row) => fold.add(row);
}

function whyNotAsked({ dates, periods }: OnePeriod, row: number): "undated" | "otherPeriod" | undefined {
  if (dates === undefined || periods?.[row] === 0) return undefined;
  return Number.isNaN(dates[row] ?? Number.NaN) ? "undated" : "otherPeriod";
}
