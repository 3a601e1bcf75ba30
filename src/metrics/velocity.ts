import { monthsLater } from "../table/month.ts";
import { outcome } from "../table/outcome.ts";
import type { Problem } from "../table/problem.ts";
import { daysBetween, endOfDay } from "./days.ts";
import type { Facts } from "./facts.ts";
import { Sum } from "./fold.ts";
import { type LeftOut, left } from "./left-out.ts";
import { netAmounts } from "./sale.ts";

export interface VelocityOptions {
  /** Which deals are the opportunities: those open on the as-of day, or those closed in the months before it. */
  readonly opportunities: "open" | "closed";
  /** Over how many months up to the as-of day the win rate, the average deal and the cycle are taken. */
  readonly months: number;
  readonly as_of: number | undefined;
}

/** Sales velocity, in money a day, with what it is made of. */
export interface Velocity {
  readonly velocity: number;
  readonly opportunities: number;
  readonly winRate: number;
  readonly averageDeal: number;
  readonly cycleDays: number;
}

/** Adds up deals, row by row. */
export interface VelocityFold {
  add(row: number): LeftOut;
  /** The factors, or why there is no velocity. */
  result(): Velocity | Problem;
}

/**
 * Opportunities × win rate × average won deal ÷ cycle of won deals. A deal that was closed after the as-of day was
 * open on it. The columns are read once, before the first fold.
 *
 * @throws {InputError} `ends-before-start`, while rows are added
 */
export function velocityFolds(facts: Facts, options: VelocityOptions): () => VelocityFold {
  const { outcomes } = facts;
  const amounts = netAmounts(facts);
  const [starts, ends] = [facts.dates("start"), facts.dates("end")];
  const [start, end] = [facts.place("start"), facts.place("end")];
  const until = endOfDay(options.as_of ?? facts.latest("start", "end") ?? 0);
  const from = monthsLater(until, -options.months);

  const addWon = (row: number, { paid, days }: Counted) => {
    const amount = amounts[row] ?? Number.NaN;
    const begun = starts[row] ?? Number.NaN;
    if (!Number.isNaN(amount)) paid.add(amount);
    if (!Number.isNaN(begun)) days.add(daysBetween(begun, ends[row] ?? Number.NaN, row, start, end));
  };
  const add = (row: number, counted: Counted): LeftOut => {
    const state = stateAt(outcomes[row], ends[row] ?? Number.NaN, { from, until });
    if ((starts[row] ?? Number.NaN) >= until) return left.future;
    if (state === "open") {
      counted.open += 1;
      return options.opportunities === "open" ? left.used : left.open;
    }
    if (state !== "closed") return left[state];
    counted.closed += 1;
    if (outcomes[row] !== outcome.won) return left.used;
    counted.won += 1;
    addWon(row, counted);
    return left.used;
  };
  const named = {
    outcome: facts.place("outcome").argument,
    amount: facts.place("amount").argument,
    end: end.argument,
  };
  return () => {
    const counted: Counted = { open: 0, closed: 0, won: 0, paid: new Sum(), days: new Sum() };
    return {
      add: (row) => add(row, counted),
      result: () => factorsOf(counted, options.opportunities, named),
    };
  };
}

/** Whether a deal is open when the as-of day ends or closed in the months before, or why it is neither. */
function stateAt(
  code: number | undefined,
  closed: number,
  { from, until }: { readonly from: number; readonly until: number },
): "open" | "closed" | "noOutcome" | "noEnd" | "outsidePeriod" {
  if (code === undefined || code === outcome.blank) return "noOutcome";
  if (code === outcome.open || closed >= until) return "open";
  if (Number.isNaN(closed)) return "noEnd";
  return closed < from ? "outsidePeriod" : "closed";
}

interface Counted {
  open: number;
  closed: number;
  won: number;
  readonly paid: Sum;
  readonly days: Sum;
}

function factorsOf(
  { open, closed, won, paid, days }: Counted,
  which: VelocityOptions["opportunities"],
  named: { readonly outcome: string; readonly amount: string; readonly end: string },
): Velocity | Problem {
  if (closed === 0) return { kind: "no-closed", argument: named.outcome, rows: open };
  if (paid.count === 0) return { kind: "nothing", argument: named.amount, of: "won-amounts" };
  if (days.count === 0) return { kind: "nothing-ended", argument: named.end };
  if (days.value === 0) return { kind: "nothing", argument: named.end, of: "cycle" };
  const opportunities = which === "open" ? open : closed;
  const winRate = won / closed;
  const averageDeal = paid.value / paid.count;
  const cycleDays = days.value / days.count;
  const velocity = opportunities * winRate * (averageDeal / cycleDays);
  if (!Number.isFinite(velocity)) return { kind: "too-large", argument: named.amount };
  return { velocity, opportunities, winRate, averageDeal, cycleDays };
}
