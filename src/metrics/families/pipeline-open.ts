import { DAY_MS } from "../../table/date.ts";
import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import { type LeftOut, left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, date, labels, share } from "../option.ts";
import { Reasons } from "../sums/reasons.ts";
import { count, totalOf } from "../sums/sums.ts";

/** What is open. Periods go by the expected close, since an open deal has no other date that says when it counts. */
export const open = {
  /** An open deal without an expected close is not overdue. */
  "pipeline-value": metric({
    unit: "money",
    better: "higher",
    needs: ["outcome", "amount"],
    takes: ["expected"],
    heeds: ["start", "end", "date", "activity"],
    when: ["expected"],
    additive: true,
    options: {
      overdue: choice(
        {
          included: ["dahil", "tümü", "hepsi"],
          excluded: ["hariç", "olmadan"],
          only: ["yalnızca", "sadece", "yalnız"],
        },
        "included",
      ),
      as_of: date(),
      won: labels(),
    },
    source: "Σ amount of open deals, by KPI Tree's definition of the open pipeline",
    examples: [
      'PIPELINE_VALUE({"Open";"Won";"Open"}, {100;900;50}) // => 150',
      'PIPELINE_VALUE({"Open";"Open"}, {100;50}, {"2026-01-31";"2026-03-31"}, "only", "2026-02-15") // => 100',
    ],
    way: (facts, { overdue, as_of }) => {
      const amounts = facts.numbers("amount");
      const due = overdueRule(facts, overdue, as_of);
      const deals = openDeals(facts);
      return totalOf((due === undefined ? deals : deals.ask(due)).blank(amounts, left.noAmount), amounts);
    },
  }),

  "open-deals": metric({
    unit: "count",
    better: "higher",
    needs: ["outcome"],
    when: ["expected"],
    additive: true,
    options: { won: labels() },
    source: "Count of deals that are neither won nor lost",
    examples: ['OPEN_DEALS({"Open";"Won";"Negotiation";"Lost"}) // => 2'],
    way: (facts) => count(openDeals(facts)),
  }),

  /** Each row needs a probability of its own; whether the column is in percent is told by all of it. */
  "pipeline-weighted": metric({
    unit: "money",
    better: "higher",
    needs: ["outcome", "amount", "probability"],
    when: ["expected"],
    additive: true,
    options: { default_probability: share(undefined), won: labels() },
    source: "Σ amount × probability of open deals, HubSpot's weighted amount",
    examples: [
      'PIPELINE_WEIGHTED({"Open";"Open";"Won"}, {100;200;900}, {50;25;100}) // => 100',
      'PIPELINE_WEIGHTED({"Open";"Open"}, {100;200}, {0.5;""}, 0.1) // => 70',
    ],
    way: (facts, { default_probability = Number.NaN }) => {
      const amounts = facts.numbers("amount");
      const probabilities = facts
        .numbers("probability")
        .map((known) => (Number.isNaN(known) ? default_probability : known));
      const deals = openDeals(facts).blank(amounts, left.noAmount).blank(probabilities, left.noProbability);
      return totalOf(
        deals,
        amounts.map((amount, row) => amount * (probabilities[row] ?? 0)),
      );
    },
  }),
};

/** Which deals are open. */
function openDeals({ rows, outcomes }: Facts): Reasons {
  return new Reasons(rows).byOutcome(outcomes, {
    blank: left.noOutcome,
    lost: left.closed,
    won: left.closed,
  });
}

/**
 * Overdue is what was expected to close before the as-of day.
 *
 * @returns whether a row counts, or why not; undefined where all do
 * @throws {InputError} `missing-argument` where overdue deals are told apart and there are no expected closes, or no
 *   other date to take for the as-of day: an expected close cannot be one
 */
function overdueRule(
  facts: Facts,
  overdue: "included" | "excluded" | "only",
  asOf: number | undefined,
): ((row: number) => LeftOut) | undefined {
  if (overdue === "included") return undefined;
  if (!facts.has("expected")) throw missing(facts.place("expected").argument);
  const day = asOf ?? facts.latest("start", "end", "date", "activity");
  if (day === undefined) throw missing("as_of");
  const today = Math.floor(day / DAY_MS) * DAY_MS;
  const expected = facts.dates("expected");
  return (row) => {
    const close = expected[row] ?? Number.NaN;
    if (overdue === "excluded") return close < today ? left.overdue : left.used;
    if (Number.isNaN(close)) return left.noDate;
    return close < today ? left.used : left.notYetDue;
  };
}

function missing(argument: string): InputError {
  return new InputError({ kind: "missing-argument", argument });
}
