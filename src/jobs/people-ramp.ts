import type { Ramp } from "../calls/people.ts";
import { dimensionField } from "../metrics/dimension.ts";
import type { Facts } from "../metrics/facts.ts";
import type { DateField } from "../metrics/field.ts";
import { onePeriod } from "../metrics/one-period.ts";
import { spanAt } from "../metrics/span.ts";
import { type Career, type RampStart, rampOf } from "../metrics/team/ramp.ts";
import { teamMedian } from "../metrics/team/standing.ts";
import { DAY_MS, wallText } from "../table/date.ts";
import type { Groups } from "../table/group.ts";
import { foldLabel } from "../table/label.ts";
import { outcome } from "../table/outcome.ts";
import { previous } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import { byPerson } from "./people-figures.ts";
import { viewQuestion } from "./view-question.ts";
import type { ViewedFile } from "./viewed-file.ts";

const MONTH = { unit: "month", firstMonth: 1 } as const;
const NOBODY_NEW = () => null;

/**
 * How those who are new come along, whatever period the view shows.
 *
 * @returns by a person's place; null for who is not new, and for all where dates or amounts cannot be read
 */
export function rampsIn(file: ViewedFile, facts: Facts, people: Groups): (person: number) => Ramp | null {
  const { data } = file;
  if (data === undefined) return NOBODY_NEW;
  try {
    const starts = careersOf(file, facts, people).map((career) => rampOf(career, data));
    if (starts.every((start) => start === undefined)) return NOBODY_NEW;
    const month = lastFullMonth(data.latest);
    const revenue = revenueIn(file, people, month);
    const median = teamMedian(revenue.map((sum, i) => (starts[i] === undefined && sum ? sum : undefined)));
    return (person) => shownRamp(starts[person], revenue[person], month, median);
  } catch (error) {
    if (error instanceof InputError) return NOBODY_NEW;
    throw error;
  }
}

function shownRamp(
  start: RampStart | undefined,
  revenue: number | undefined,
  month: number,
  median: number | undefined,
): Ramp | null {
  if (start === undefined) return null;
  const { since, fromHireDate, monthsToFirstWin } = start;
  // A month that begins before the person came says nothing of how he or she comes along.
  const compared = median !== undefined && median > 0 && since <= month && revenue !== undefined;
  return {
    since: wallText(Math.floor(since / DAY_MS) * DAY_MS),
    fromHireDate,
    monthsToFirstWin: monthsToFirstWin ?? null,
    shareOfMedian: compared ? revenue / median : null,
  };
}

function careersOf(file: ViewedFile, facts: Facts, { labels, codes }: Groups): readonly Career[] {
  const hired = hireDates(file);
  const begins: readonly DateField[] = ["start", "date", "end"];
  const field = begins.find((date) => facts.has(date));
  const began = field === undefined ? undefined : facts.dates(field);
  const ends = facts.has("end") ? facts.dates("end") : undefined;
  const first = labels.map(() => ({ deal: Number.POSITIVE_INFINITY, win: Number.POSITIVE_INFINITY }));
  for (const [row, code] of codes.entries()) {
    const own = first[code];
    if (own === undefined) continue;
    own.deal = Math.min(own.deal, orNever(began?.[row]));
    if (facts.outcomes[row] === outcome.won) own.win = Math.min(own.win, orNever(ends?.[row]));
  }
  return labels.map((label, i) => ({
    hired: hired.get(foldLabel(label)),
    firstDeal: orUndefined(first[i]?.deal),
    firstWin: orUndefined(first[i]?.win),
  }));
}

function orNever(date: number | undefined): number {
  return date === undefined || Number.isNaN(date) ? Number.POSITIVE_INFINITY : date;
}

function orUndefined(date: number | undefined): number | undefined {
  return date === Number.POSITIVE_INFINITY ? undefined : date;
}

/** Hire dates of the table of people, by folded name. */
function hireDates({ tables }: ViewedFile): ReadonlyMap<string, number> {
  const table = tables.get("people");
  const field = table && dimensionField("people", "owner", table.columns);
  if (table === undefined || field === undefined || !table.all.all.has("hired")) return new Map();
  const hired = table.all.all.dates("hired");
  const { labels, codes } = table.all.all.labels(field);
  const dates = new Map<string, number>();
  for (const [row, code] of codes.entries()) {
    const date = hired[row] ?? Number.NaN;
    const label = labels[code];
    if (label !== undefined && !Number.isNaN(date)) dates.set(foldLabel(label), date);
  }
  return dates;
}

/** The start of the latest month that the data covers to its end. */
function lastFullMonth(latest: number): number {
  const { start, end, until } = spanAt(latest, MONTH);
  return until === end ? start : previous(start, MONTH);
}

/** What each person has sold in a month; none where amounts are not known. */
function revenueIn(file: ViewedFile, people: Groups, start: number): readonly (number | undefined)[] {
  const question = viewQuestion("sales-volume", file);
  if (question.kind === "unasked" || question.table !== "deals") return people.labels.map(() => undefined);
  const [figures] = byPerson([onePeriod(question.alone, { start, kind: MONTH })], people);
  if (figures === undefined || figures instanceof InputError) return people.labels.map(() => undefined);
  return figures.map((figure) => (figure?.kind === "value" ? figure.value : undefined));
}
