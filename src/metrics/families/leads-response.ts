import { DAY_MS } from "../../table/date.ts";
import { asOfMoment, dayNumber } from "../as-of.ts";
import { daysBetween } from "../days.ts";
import type { Facts } from "../facts.ts";
import { type LeftOut, left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, date, number } from "../option.ts";
import { statistic } from "../statistic.ts";
import { quotient, statisticOfRows } from "../sums/by-row.ts";

const HOUR_MS = 3_600_000;
/** Monday to Friday, 09:00 to 17:00. */
const BUSINESS = { fromMs: 9 * HOUR_MS, lengthMs: 8 * HOUR_MS, days: 5 } as const;

/** How soon leads are answered. */
export const leadsResponse = {
  /** In days of 24 hours, business hours too: one of them is 1/24. Who was never answered is left out, and reported. */
  "lead-response-time": metric({
    unit: "days",
    better: "lower",
    needs: ["start", "response"],
    when: ["start"],
    options: {
      statistic: statistic("median"),
      hours: choice(
        { all: ["tümü", "hepsi"], business: ["business hours", "working hours", "mesai", "mesai saatleri"] },
        "all",
      ),
    },
    source: "First response − creation; the median, since few late answers spoil a mean (Oldroyd, HBR 2011)",
    examples: [
      'LEAD_RESPONSE_TIME({"2026-01-05 09:00";"2026-01-05 10:00"}, {"2026-01-05 15:00";"2026-01-06 04:00"}) // => 0.5',
      'LEAD_RESPONSE_TIME({"2026-01-09 13:00"}, {"2026-01-12 13:00"}, "median", "business") // => 0.3333333333333333',
    ],
    way: (facts, options) => {
      const [starts, responses] = [facts.dates("start"), facts.dates("response")];
      const [start, response] = [facts.place("start"), facts.place("response")];
      return statisticOfRows(
        facts,
        (row, days) => {
          const from = starts[row] ?? Number.NaN;
          const to = responses[row] ?? Number.NaN;
          if (Number.isNaN(from)) return left.noStart;
          if (Number.isNaN(to)) return left.noAnswer;
          const elapsed = daysBetween(from, to, row, start, response);
          days.add(options.hours === "all" ? elapsed : businessDays(from, to));
          return left.used;
        },
        options.statistic,
        () => ({ kind: "nothing", argument: response.argument, of: "answers" }),
      );
    },
  }),

  /** A lead younger than the time allowed that is not yet answered has neither kept nor broken it. */
  "lead-sla-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["start", "response"],
    when: ["start"],
    options: { hours: number(1, { least: 0 }), as_of: date() },
    source: "Answered in time ÷ (answered + unanswered for longer); an hour as in Oldroyd, HBR 2011",
    examples: [
      'LEAD_SLA_RATE({"2026-01-05 09:00";"2026-01-05 09:00";"2026-01-05 09:00"}, {"2026-01-05 09:30";"2026-01-05 12:00";""}, 2) // => 0.3333333333333333',
    ],
    way: (facts, { hours, as_of }) => {
      const allowed = Math.round(hours * HOUR_MS);
      const now = asOfMoment(as_of, facts.latest("start", "response"));
      const answer = answers(facts, now);
      const { argument } = facts.place("response");
      return quotient(
        facts,
        (row, kept, all) => {
          const { why, waited, answered } = answer(row);
          if (why !== left.used) return why;
          const inTime = waited <= allowed;
          if (!answered && inTime) return left.notYetDue;
          all.add(1);
          if (inTime) kept.add(1);
          return left.used;
        },
        () => ({ kind: "nothing", argument, of: "leads" }),
      );
    },
  }),
};

interface Wait {
  readonly why: LeftOut;
  /** Until the answer, or until now. */
  readonly waited: number;
  readonly answered: boolean;
}

/** How long each lead has waited by a moment; a later answer is none yet. */
function answers(facts: Facts, now: number): (row: number) => Wait {
  const [starts, responses] = [facts.dates("start"), facts.dates("response")];
  const [start, response] = [facts.place("start"), facts.place("response")];
  const none = (why: LeftOut) => ({ why, waited: 0, answered: false });
  return (row) => {
    const from = starts[row] ?? Number.NaN;
    const to = responses[row] ?? Number.NaN;
    if (Number.isNaN(from)) return none(left.noStart);
    const taken = Number.isNaN(to) ? to : daysBetween(from, to, row, start, response) * DAY_MS;
    if (from > now) return none(left.future);
    const answered = to <= now;
    return { why: left.used, waited: answered ? Math.round(taken) : now - from, answered };
  };
}

/** Business time from one wall clock to another, in days of 24 hours. */
function businessDays(from: number, to: number): number {
  return Math.max(0, businessMs(to) - businessMs(from)) / DAY_MS;
}

/** Business time since a Monday of old. */
function businessMs(wall: number): number {
  // 1970-01-01 was a Thursday, three days after its week's Monday.
  const day = dayNumber(wall) + 3;
  const weekday = day - Math.floor(day / 7) * 7;
  const daysBefore = Math.floor(day / 7) * BUSINESS.days + Math.min(weekday, BUSINESS.days);
  const today = wall - dayNumber(wall) * DAY_MS - BUSINESS.fromMs;
  const inToday = weekday < BUSINESS.days ? Math.min(Math.max(today, 0), BUSINESS.lengthMs) : 0;
  return daysBefore * BUSINESS.lengthMs + inToday;
}
