import { kaplanMeier, placeAt } from "../../statistics/kaplan-meier.ts";
import { cause, lifeTable } from "../../statistics/life-table.ts";
import { asOfMoment, dayNumber } from "../as-of.ts";
import { daysBetween } from "../days.ts";
import type { Facts } from "../facts.ts";
import type { Result } from "../figure.ts";
import { type LeftOut, left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { date, number } from "../option.ts";

/** What share of leads converts in time, where young leads count for as long as they have been there. */
export const conversionKm = {
  /**
   * A lost lead is one that has not converted: it stays among those that might until the day up to which leads of its
   * age are seen. If it left at its loss, the others' conversions would count for more than they are.
   */
  "conversion-rate-km": metric({
    unit: "ratio",
    better: "higher",
    needs: ["start", "converted"],
    when: ["start"],
    options: { days: number(90, { least: 0 }), as_of: date() },
    source: "1 − Π(1 − converted ÷ at risk) up to so many days (Kaplan & Meier 1958), Greenwood's interval",
    examples: [
      'CONVERSION_RATE_KM({"2026-01-01";"2026-01-01";"2026-03-01";"2026-03-20"}, {"2026-01-20";"";"2026-03-11";""}, 30, "2026-04-30") // => 0.5',
      'CONVERSION_RATE_KM({"2026-01-01";"2026-01-01";"2026-03-01";"2026-03-20"}, {"2026-01-20";"";"2026-03-11";""}, 30, "2026-03-31") // => 0.625',
    ],
    way: (facts, { days, as_of }) => {
      const { ages, converted, why } = leadsOf(facts, as_of);
      return () => {
        const rows: number[] = [];
        return {
          add(row) {
            const reason = why(row);
            if (reason === left.used) rows.push(row);
            return reason;
          },
          result: () =>
            convertedBy(
              rows.map((row) => ages[row] ?? 0),
              rows.map((row) => converted[row] ?? cause.none),
              days,
              facts,
            ),
        };
      };
    },
  }),
};

/** Of each lead, in calendar days: its age when it converted, or up to the as-of day. */
function leadsOf(facts: Facts, asOf: number | undefined) {
  const [starts, ends] = [facts.dates("start"), facts.dates("converted")];
  const [start, end] = [facts.place("start"), facts.place("converted")];
  const today = dayNumber(asOfMoment(asOf, facts.latest("start", "converted")));
  const leads = { ages: new Float64Array(facts.rows), converted: new Uint8Array(facts.rows) };
  const reasons = Uint8Array.from(starts, (from, row) => {
    const to = ends[row] ?? Number.NaN;
    if (Number.isNaN(from)) return left.noStart;
    if (dayNumber(from) > today) return left.future;
    if (!Number.isNaN(to)) daysBetween(from, to, row, start, end);
    const has = dayNumber(to) <= today;
    leads.converted[row] = has ? cause.first : cause.none;
    leads.ages[row] = (has ? dayNumber(to) : today) - dayNumber(from);
    return left.used;
  });
  return { ...leads, why: (row: number) => (reasons[row] ?? left.used) as LeftOut };
}

/** @param days which some lead must have been seen for, unless all have converted by then */
function convertedBy(ages: readonly number[], causes: readonly number[], days: number, facts: Facts): Result {
  const { argument } = facts.place("start");
  if (ages.length === 0) return { kind: "none", problem: { kind: "nothing", argument, of: "leads" } };
  const { times, survival, variance, longest } = kaplanMeier(lifeTable(ages, causes));
  const place = placeAt(times, days);
  const rest = survival[place] ?? 1;
  if (longest < days && rest > 0)
    return { kind: "none", problem: { kind: "nothing", argument, of: "mature" } };
  const value = 1 - rest;
  // Of none, or of all, the curve has no error: those that were seen for long enough tell then.
  const seen = ages.filter((age, i) => age >= days || causes[i] === cause.first).length;
  const sampling =
    value > 0 && rest > 0
      ? ({ kind: "curve", error: rest * Math.sqrt(variance[place] ?? 0) } as const)
      : ({ kind: "share", successes: value * seen, trials: seen } as const);
  return { kind: "value", value, sampling };
}
