import { outcome } from "../../table/outcome.ts";
import { asOfMoment, dayNumber } from "../as-of.ts";
import { daysBetween } from "../days.ts";
import type { Facts } from "../facts.ts";
import type { DateField } from "../field.ts";
import { type LeftOut, left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { date, labels, number } from "../option.ts";
import { quotient } from "../sums/by-row.ts";
import { Reasons } from "../sums/reasons.ts";
import { count, type Sums } from "../sums/sums.ts";

const DAYS = number(90, { least: 0 });

/** What becomes of those that were created together. All days are calendar days. */
export const conversionCohort = {
  /** A lead counts when its last day to convert has come: a younger one has had less time than the others. */
  "conversion-rate-cohort": metric({
    unit: "ratio",
    better: "higher",
    needs: ["start", "converted"],
    when: ["start"],
    options: { days: DAYS, as_of: date() },
    source: "Converted within so many days ÷ leads at least that old (Bernhardsson, Conversion rates)",
    examples: [
      'CONVERSION_RATE_COHORT({"2026-01-01";"2026-01-01";"2026-03-01"}, {"2026-01-20";"";"2026-03-02"}, 30) // => 0.5',
    ],
    way: (facts, { days, as_of }) => {
      const age = ages(facts, days, as_of, "converted");
      const within = inTime(facts, days, "converted");
      return cohortShare(facts, age, within, "leads");
    },
  }),

  /** With close dates, a deal is won in time or not at all; without them, whenever it was won. */
  "close-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["outcome", "start"],
    takes: ["end"],
    when: ["start"],
    options: { days: DAYS, as_of: date(), won: labels() },
    source: "Won ÷ created of one cohort (Bullhorn), of deals old enough to tell",
    examples: [
      'CLOSE_RATE({"Won";"Open";"Won";"Open"}, {"2026-01-01";"2026-01-01";"2026-01-01";"2026-03-01"}, {"2026-01-20";"";"2026-02-20";""}, 30) // => 0.3333333333333333',
    ],
    way: (facts, { days, as_of }) => {
      const { outcomes } = facts;
      const ends = facts.dates("end");
      const age = ages(facts, days, as_of, "end");
      const within = facts.has("end") ? inTime(facts, days, "end") : () => true;
      const isWon = (row: number) => outcomes[row] === outcome.won;
      const why = (row: number): LeftOut => {
        if (outcomes[row] === outcome.blank) return left.noOutcome;
        const reason = age(row);
        if (reason !== left.used) return reason;
        return isWon(row) && facts.has("end") && Number.isNaN(ends[row] ?? Number.NaN)
          ? left.noEnd
          : left.used;
      };
      return cohortShare(facts, why, (row) => isWon(row) && within(row), "deals");
    },
  }),

  "leads-converted": metric({
    unit: "count",
    better: "higher",
    needs: ["converted"],
    when: ["converted"],
    additive: true,
    source: "Leads by the day on which they were converted",
    examples: ['LEADS_CONVERTED({"2026-01-20";"";"2026-03-02"}) // => 2'],
    way: (facts) => count(new Reasons(facts.rows).blank(facts.dates("converted"), left.notConverted)),
  }),
};

/** What has happened ÷ what is old enough to tell. */
function cohortShare(
  facts: Facts,
  why: (row: number) => LeftOut,
  happened: (row: number) => boolean,
  of: "leads" | "deals",
): Sums {
  const { argument } = facts.place("start");
  return quotient(
    facts,
    (row, top, bottom) => {
      const reason = why(row);
      if (reason !== left.used) return reason;
      bottom.add(1);
      if (happened(row)) top.add(1);
      return left.used;
    },
    (added) => ({ kind: "nothing", argument, of: added.count(left.tooYoung) > 0 ? "mature" : of }),
  );
}

/** Whether a row was created so many days before the as-of day: `left.used`, or why it does not count. */
function ages(
  facts: Facts,
  days: number,
  asOf: number | undefined,
  ended: DateField,
): (row: number) => LeftOut {
  const [starts, ends] = [facts.dates("start"), facts.dates(ended)];
  const [start, end] = [facts.place("start"), facts.place(ended)];
  const today = dayNumber(asOfMoment(asOf, facts.latest("start", ended)));
  return (row) => {
    const [from, to] = [starts[row] ?? Number.NaN, ends[row] ?? Number.NaN];
    if (Number.isNaN(from)) return left.noStart;
    if (!Number.isNaN(to)) daysBetween(from, to, row, start, end);
    if (dayNumber(from) > today) return left.future;
    return dayNumber(from) + days > today ? left.tooYoung : left.used;
  };
}

/** Whether a row ended within so many days of its start. */
function inTime(facts: Facts, days: number, ended: DateField): (row: number) => boolean {
  const [starts, ends] = [facts.dates("start"), facts.dates(ended)];
  return (row) => dayNumber(ends[row] ?? Number.NaN) - dayNumber(starts[row] ?? Number.NaN) <= days;
}
