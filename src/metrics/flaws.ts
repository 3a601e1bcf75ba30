import { DAY_MS } from "../table/date.ts";
import { outcome } from "../table/outcome.ts";
import { dayOf } from "./days.ts";
import type { Facts } from "./facts.ts";
import type { LabelField } from "./field.ts";
import { type LeftOut, left } from "./left-out.ts";

/** Whether a row has a flaw, or why it is not asked. */
export type Flaw = (row: number) => boolean | Exclude<LeftOut, typeof left.used>;

/** A row with an outcome and without this label. */
export function missingLabel(facts: Facts, field: LabelField): Flaw {
  const { codes } = facts.labels(field);
  const { outcomes } = facts;
  return (row) => (outcomes[row] === outcome.blank ? left.noOutcome : codes[row] === -1);
}

/** A label that an earlier row has. */
export function repeatedLabel(facts: Facts, field: LabelField): Flaw {
  const { codes } = facts.labels(field);
  const first = new Map<number, number>();
  for (const [row, code] of codes.entries()) if (!first.has(code)) first.set(code, row);
  return (row) => (codes[row] === -1 ? left.noLabel : first.get(codes[row] ?? -1) !== row);
}

/** A won deal whose amount is blank or 0; a negative one is a credit. */
export function wonWithoutAmount(facts: Facts): Flaw {
  const { outcomes } = facts;
  const amounts = facts.numbers("amount");
  return (row) => {
    if (outcomes[row] !== outcome.won) return left.notWon;
    const amount = amounts[row] ?? Number.NaN;
    return Number.isNaN(amount) || amount === 0;
  };
}

/** A won or lost deal without the date on which it was closed. */
export function closedWithoutDate(facts: Facts): Flaw {
  const { outcomes } = facts;
  const ends = facts.dates("end");
  return (row) => {
    const code = outcomes[row];
    if (code === outcome.blank) return left.noOutcome;
    return code === outcome.open ? left.open : Number.isNaN(ends[row]);
  };
}

/** An end before its start; one at midnight on the start's own day says nothing of the time. */
export function closedBeforeStart(facts: Facts): Flaw {
  const [starts, ends] = [facts.dates("start"), facts.dates("end")];
  return (row) => {
    const from = starts[row] ?? Number.NaN;
    const to = ends[row] ?? Number.NaN;
    if (Number.isNaN(from)) return left.noStart;
    if (Number.isNaN(to)) return left.noEnd;
    return to < from && to !== dayOf(from);
  };
}

/**
 * An open deal whose last sign of life, its latest activity or its start, is more than so many days ago.
 *
 * @param asOf by default the latest of these dates
 */
export function stale(facts: Facts, days: number, asOf: number | undefined): Flaw {
  const { outcomes } = facts;
  const [starts, activities] = [facts.dates("start"), facts.dates("activity")];
  const now = dayOf(asOf ?? facts.latest("activity", "start", "end") ?? Number.NaN);
  return (row) => {
    const code = outcomes[row];
    if (code === outcome.blank) return left.noOutcome;
    if (code !== outcome.open) return left.closed;
    const last = dayOf(latestOf(starts[row], activities[row]));
    return Number.isNaN(last) ? left.noDate : now - last > days * DAY_MS;
  };
}

/** The later of two dates, of which either may be blank. */
function latestOf(a = Number.NaN, b = Number.NaN): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : Math.max(a, b);
}
