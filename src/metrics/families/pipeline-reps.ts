import { DAY_MS } from "../../table/date.ts";
import { type United, unite } from "../../table/group.ts";
import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import { Sum, shareOf } from "../fold.ts";
import { left } from "../left-out.ts";
import type { Begin } from "../metric.ts";
import { metric } from "../metric.ts";
import { date, labels, number } from "../option.ts";

/** Sums of binary fractions may miss a quota that they meet by their last digits. */
const TOLERANCE = 1e-9;

export const reps = {
  /**
   * Deals and quotas are joined by the person's label. Who has a quota and no deals has not reached it; who has no
   * quota, or one of 0, is not among those counted.
   */
  "reps-at-quota": metric({
    unit: "ratio",
    better: "higher",
    needs: ["owner", "amount"],
    takes: ["outcome"],
    heeds: ["start", "end", "date"],
    beside: ["quotaOwner", "quota"],
    besideTakes: ["hired"],
    when: ["end", "date", "start"],
    options: {
      threshold: number(1, { least: 0, most: 5 }),
      ramp_months: number(3, { least: 0, most: 60 }),
      as_of: date(),
      won: labels(),
    },
    source: "People at 100 % of quota or more ÷ people with a quota who are past their ramp (kpi.zone)",
    examples: [
      'REPS_AT_QUOTA({"Ada";"Ada";"Can"}, {60;50;80}, {"Ada";"Can";"Ece";"Efe"}, {100;100;100;100}) // => 0.25',
      'REPS_AT_QUOTA({"Ada";"Can"}, {110;80}, {"Ada";"Can"}, {100;100}, "", {"2024-01-01";"2026-03-01"}, 1, 3, "2026-04-30") // => 1',
    ],
    way: (facts, { threshold, ramp_months, as_of }, beside) => {
      const people = unite(facts.labels("owner"), beside.labels(ownerField(beside)));
      const ramping = rampingPeople(people, beside, ramp_months, () => asOfDay(facts, as_of));
      return foldOf(facts, beside, people, ramping, threshold);
    },
  }),
};

/** One table of people may call them owners, as the deals do. */
function ownerField(beside: Facts) {
  return beside.has("quotaOwner") ? "quotaOwner" : "owner";
}

/** @throws {InputError} `missing-argument` where no date says how long ago people were hired */
function asOfDay(facts: Facts, asOf: number | undefined): number {
  const day = asOf ?? facts.latest("end", "date", "start");
  if (day === undefined) throw new InputError({ kind: "missing-argument", argument: "as_of" });
  return day;
}

/** The people, as codes, hired so lately that their ramp is not over at the as-of day. */
function rampingPeople(
  { besideCodes }: United,
  beside: Facts,
  months: number,
  asOf: () => number,
): ReadonlySet<number> {
  const ramping = new Set<number>();
  if (!beside.has("hired")) return ramping;
  const day = asOf();
  for (const [row, hired] of beside.dates("hired").entries()) {
    if (monthsAfter(hired, months) > day) ramping.add(besideCodes[row] ?? -1);
  }
  return ramping;
}

/** The same day of the month so many months later, or that month's last; a part of a month has 30 days. */
function monthsAfter(wall: number, months: number): number {
  const date = new Date(wall);
  const whole = Math.floor(months);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + whole];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)) + (months - whole) * 30 * DAY_MS;
}

function foldOf(
  facts: Facts,
  beside: Facts,
  { codes, besideCodes }: United,
  ramping: ReadonlySet<number>,
  threshold: number,
): Begin {
  const amounts = facts.numbers("amount");
  const quotas = beside.numbers("quota");
  const outcomes = facts.has("outcome") ? facts.outcomes : undefined;
  // No person at all, and one who is ramping up, are reasons of their own.
  const known = new Set([-1, ...ramping, ...[...besideCodes].filter((_, row) => (quotas[row] ?? 0) > 0)]);
  const addTo = (sums: Map<number, Sum>, person: number, amount: number) => {
    if (person < 0) return left.noLabel;
    if (Number.isNaN(amount)) return left.noAmount;
    if (ramping.has(person)) return left.tooYoung;
    sumOf(sums, person).add(amount);
    return left.used;
  };
  return () => {
    const sold = new Map<number, Sum>();
    const due = new Map<number, Sum>();
    return {
      add(row) {
        const person = codes[row] ?? -1;
        if (outcomes !== undefined && outcomes[row] !== outcome.won) return left.notWon;
        if (!known.has(person)) return left.noMatch;
        return addTo(sold, person, amounts[row] ?? Number.NaN);
      },
      addBeside(row) {
        return addTo(due, besideCodes[row] ?? -1, quotas[row] ?? Number.NaN);
      },
      result() {
        const counted = [...due].filter(([, { value }]) => value > 0);
        const reached = counted.filter(
          ([person, { value }]) => (sold.get(person)?.value ?? 0) >= value * threshold * (1 - TOLERANCE),
        );
        const { argument } = beside.place("quota");
        return shareOf(reached.length, counted.length, () => ({ kind: "nothing", argument, of: "quota" }));
      },
    };
  };
}

function sumOf(sums: Map<number, Sum>, key: number): Sum {
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = new Sum();
  sums.set(key, sum);
  return sum;
}
