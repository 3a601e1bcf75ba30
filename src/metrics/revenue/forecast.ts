import { cause } from "../../statistics/life-table.ts";
import { sumInterval } from "../../statistics/sum-of-chances.ts";
import { outcome } from "../../table/outcome.ts";
import { next, type PeriodKind, periodLabel, startOf } from "../../table/period.ts";
import { InputError } from "../../table/problem.ts";
import { asOfMoment } from "../as-of.ts";
import type { Facts } from "../facts.ts";
import { tableOf } from "../families/speed-open.ts";
import { Sum } from "../fold.ts";
import { left } from "../left-out.ts";
import { type Lives, livesOf } from "../lives.ts";
import { netAmounts } from "../sale.ts";
import { chancer, type History } from "./chances.ts";

export interface ForecastQuestion {
  /** As the option `as_of` has it; by default the latest date in the data. */
  readonly asOf?: number;
  readonly kind: PeriodKind;
  /** How many periods, that of the as-of day included. */
  readonly periods: number;
  /** The stages from first to last, where stages are to count. */
  readonly order?: readonly string[];
  readonly confidence: number;
  /** Each row's group; -1 for a row in none. Without it all rows are in the one. */
  readonly groupOf?: Int32Array;
  readonly groups?: number;
}

/** What a period will bring, from the deals that there are. */
export interface PeriodForecast {
  /** Such as 2017-Q4. */
  readonly period: string;
  /** Σ amounts won in it up to the as-of day. */
  readonly booked: number;
  /** What the open deals are expected to bring in the rest of it. */
  readonly expected: number;
  /** The interval of booked + what the open deals bring. */
  readonly low: number;
  readonly high: number;
}

export interface GroupForecast {
  readonly periods: readonly PeriodForecast[];
  /** Open deals that count. */
  readonly open: number;
  /** Open deals without a start and won ones without an end: nobody knows when they come. */
  readonly undated: number;
}

/**
 * The revenue of this period and the next ones, from what is booked and from the open deals: Σ amount × the probability
 * that a deal of that age is won by the end of the period, learned from all deals by Aalen & Johansen's cumulative
 * incidence, its odds multiplied by what the deal's stage is worth (see `stageOdds`). An open deal without an amount is
 * taken for an average won one. The interval holds the chance in which deals are won, in the amounts that are not known,
 * and in what was learned (see `sumInterval`). Deals that are yet to be opened are not in it.
 *
 * @throws {InputError} `nothing` of won deals, where nothing was won yet to learn from; of won amounts; as `stageOdds`
 */
export function revenueForecast(facts: Facts, question: ForecastQuestion): readonly GroupForecast[] {
  const { asOf, groupOf, groups = 1 } = question;
  const lives = livesOf(facts, asOf);
  const used = [...lives.days.keys()].filter((row) => lives.why(row) === left.used);
  if (used.length === 0) throw new InputError({ kind: "no-rows", argument: facts.place("start").argument });
  const table = tableOf(lives, used);
  if (!table.first.some((count) => count > 0)) {
    throw new InputError({ kind: "nothing", argument: facts.place("outcome").argument, of: "won-deals" });
  }
  const history = { facts, lives, table, amounts: netAmounts(facts), ...periodsOf(lives, question) };
  const forecast = forecaster(history, question);
  return Array.from({ length: groups }, (_, group) =>
    forecast((row) => groupOf === undefined || groupOf[row] === group),
  );
}

function periodsOf({ today }: Lives, { kind, periods }: ForecastQuestion): { readonly edges: number[] } {
  const edges = [startOf(today, kind)];
  for (let i = 0; i < periods; i += 1) edges.push(next(edges[i] ?? 0, kind));
  return { edges };
}

function forecaster(history: History, question: ForecastQuestion) {
  const { facts, lives, amounts, edges } = history;
  // In an order that does not depend on that of the rows: one of them is drawn by its place.
  const wonAmounts = [...amounts]
    .filter((amount, row) => lives.causes[row] === cause.first && !Number.isNaN(amount))
    .sort((a, b) => a - b);
  const average = wonAmounts.reduce((sum, amount) => sum + amount, 0) / wonAmounts.length;
  const chancesOf = chancer(history, question.kind, question.order);
  return (isIn: (row: number) => boolean): GroupForecast => {
    const open = openRows(lives, isIn);
    if (open.some((row) => Number.isNaN(amounts[row] ?? Number.NaN)) && wonAmounts.length === 0) {
      throw new InputError({ kind: "nothing", argument: facts.place("amount").argument, of: "won-amounts" });
    }
    const booked = bookedIn(history, asOfMoment(question.asOf, lives.today), isIn);
    const periods = edges.slice(0, -1).map((start, i): PeriodForecast => {
      const chances = chancesOf(open, i);
      const expected = chances.reduce(
        (sum, { probability, amount = average }) => sum + probability * amount,
        0,
      );
      const so = i === 0 ? booked : 0;
      const { low, high } = sumInterval(chances, wonAmounts, question.confidence);
      const period = periodLabel(start, question.kind);
      return { period, booked: so, expected, low: so + low, high: so + high };
    });
    return { periods, open: open.length, undated: undatedIn(history, isIn) };
  };
}

function openRows({ days, causes, why }: Lives, isIn: (row: number) => boolean): readonly number[] {
  return [...days.keys()].filter((row) => isIn(row) && why(row) === left.used && causes[row] === cause.none);
}

/** Σ won from the first period's start until a moment, whenever it began. */
function bookedIn({ facts, amounts, edges }: History, until: number, isIn: (row: number) => boolean): number {
  const ends = facts.dates("end");
  const booked = new Sum();
  for (const [row, amount] of amounts.entries()) {
    const end = ends[row] ?? Number.NaN;
    if (facts.outcomes[row] !== outcome.won || !isIn(row) || Number.isNaN(amount)) continue;
    if (end >= (edges[0] ?? 0) && end <= until) booked.add(amount);
  }
  return booked.value;
}

/** How many deals lack the date that would tell when they come. */
function undatedIn({ facts }: History, isIn: (row: number) => boolean): number {
  const [starts, ends] = [facts.dates("start"), facts.dates("end")];
  let count = 0;
  for (const [row, code] of facts.outcomes.entries()) {
    const date = code === outcome.open ? starts[row] : code === outcome.won ? ends[row] : 0;
    if (isIn(row) && Number.isNaN(date)) count += 1;
  }
  return count;
}
