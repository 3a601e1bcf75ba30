import { cause } from "../statistics/life-table.ts";
import { DAY_MS } from "../table/date.ts";
import { outcome } from "../table/outcome.ts";
import { asOfMoment } from "./as-of.ts";
import { daysBetween } from "./days.ts";
import type { Facts } from "./facts.ts";
import { type LeftOut, left } from "./left-out.ts";

/** How long each deal has lasted, and how it ended. */
export interface Lives {
  /** In days: from start to end, or to the as-of day where it has not ended by then. NaN for a row that does not count. */
  readonly days: Float64Array;
  /** The first cause is won, or any end where outcomes are not known; the second is lost. */
  readonly causes: Uint8Array;
  /** Why a row does not count. */
  why(row: number): LeftOut;
  /** The as-of day, or the latest date in the data; -Infinity where there is none. */
  readonly today: number;
}

/**
 * A deal that closed after the as-of day was open on it. One that is closed without a close date does not count, as
 * nobody knows how long it lasted.
 *
 * @throws {InputError} `ends-before-start`
 */
export function livesOf(facts: Facts, asOf: number | undefined): Lives {
  const [starts, ends] = [facts.dates("start"), facts.dates("end")];
  const [start, end] = [facts.place("start"), facts.place("end")];
  const outcomes = facts.has("outcome") ? facts.outcomes : undefined;
  const latest = facts.latest("start", "end");
  const until = asOfMoment(asOf, latest);
  const today = asOf ?? latest ?? Number.NEGATIVE_INFINITY;
  const lives = {
    days: new Float64Array(facts.rows).fill(Number.NaN),
    causes: new Uint8Array(facts.rows),
  };
  const reasons = Uint8Array.from(starts, (from, row) => {
    const code = outcomes?.[row] ?? outcome.blank;
    const to = ends[row] ?? Number.NaN;
    const why = whyNot(from, to, code, until);
    if (why !== left.used) return why;
    if (to <= until) {
      lives.days[row] = daysBetween(from, to, row, start, end);
      lives.causes[row] = code === outcome.lost ? cause.second : cause.first;
    } else lives.days[row] = Math.max(0, (today - from) / DAY_MS);
    return why;
  });
  return { ...lives, why: (row) => (reasons[row] ?? left.used) as LeftOut, today };
}

function whyNot(from: number, to: number, code: number, until: number): LeftOut {
  if (Number.isNaN(from)) return left.noStart;
  if (from > until) return left.future;
  const closed = code === outcome.won || code === outcome.lost;
  return closed && Number.isNaN(to) ? left.noEnd : left.used;
}
