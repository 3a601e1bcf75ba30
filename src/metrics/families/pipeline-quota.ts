import { type Outcome, outcome } from "../../table/outcome.ts";
import type { Problem } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import type { Result } from "../figure.ts";
import { quotientOf, Sum } from "../fold.ts";
import { type LeftOut, left } from "../left-out.ts";
import type { Begin } from "../metric.ts";
import { metric } from "../metric.ts";
import { choice, labels, share } from "../option.ts";

const BASIS = {
  remaining: ["kalan", "kalan kota"],
  full: ["whole", "tam", "tam kota", "bütün"],
} as const;
type Basis = keyof typeof BASIS;

/**
 * Where deals stand against quotas. Coverage has no periods: its open deals would fall into them by their expected
 * close and its won ones by their actual.
 */
export const quota = {
  /** A multiple: 3 is three times what is left to win. */
  "pipeline-coverage": metric({
    unit: "ratio",
    unsampled: true,
    better: "higher",
    needs: ["outcome", "amount"],
    beside: ["quota"],
    options: { basis: choice(BASIS, "remaining"), won: labels() },
    source: "Open pipeline ÷ quota remaining (Winsabove); ÷ full quota as KPI Tree and Metric Kit have it",
    examples: [
      'PIPELINE_COVERAGE({"Open";"Open";"Won";"Lost"}, {500;400;200;70}, 500) // => 3',
      'PIPELINE_COVERAGE({"Open";"Open";"Won";"Lost"}, {500;400;200;70}, 500, "full") // => 1.8',
    ],
    way: (facts, { basis }, beside) => {
      const counted = basis === "full" ? [outcome.open] : [outcome.open, outcome.won];
      return againstQuota(facts, beside, counted, (sums) => coverageOf(sums, basis, beside));
    },
  }),

  /** The coverage that is needed is 1 ÷ win rate; below 0 there is too little. */
  "coverage-gap": metric({
    unit: "ratio",
    unsampled: true,
    better: "higher",
    needs: ["outcome", "amount"],
    beside: ["quota"],
    options: { win_rate: share(undefined), basis: choice(BASIS, "remaining"), won: labels() },
    source: "Coverage − 1 ÷ win rate (Winsabove, KPI Tree)",
    examples: [
      'COVERAGE_GAP({"Open";"Open";"Won";"Lost"}, {500;400;200;70}, 500) // => 1',
      'COVERAGE_GAP({"Open";"Open";"Won";"Lost"}, {500;400;200;70}, 500, 0.25) // => -1',
    ],
    way: (facts, { win_rate, basis }, beside) => {
      const all = [outcome.open, outcome.won, outcome.lost];
      return againstQuota(facts, beside, all, (sums) => {
        const coverage = coverageOf(sums, basis, beside);
        if (coverage.kind === "none") return coverage;
        const needed = neededCoverage(sums, win_rate, facts);
        return needed.kind === "none" ? needed : { kind: "value", value: coverage.value - needed.value };
      });
    },
  }),

  "quota-attainment": metric({
    unit: "ratio",
    unsampled: true,
    better: "higher",
    needs: ["outcome", "amount"],
    beside: ["quota"],
    when: ["end", "date", "start"],
    options: { won: labels() },
    source: "Booked ÷ quota, both summed before dividing (Salesforce, Okrify)",
    examples: [
      'QUOTA_ATTAINMENT({"Won";"Won";"Open"}, {300;100;900}, {250;250}) // => 0.8',
      'QUOTA_ATTAINMENT({"Won";"Won"}, {300;100}, {250;400}, "", {"Ada";"Can"}, {"Ada";"Can"}) // => [["Ada",1.2,1],["Can",0.25,1]]',
    ],
    way: (facts, _, beside) =>
      againstQuota(facts, beside, [outcome.won], ({ won, quota }) =>
        quota.value > 0 ? quotientOf(won.value, quota.value, noQuota(beside)) : none(noQuota(beside)()),
      ),
  }),
};

interface Sums {
  readonly open: Sum;
  readonly won: Sum;
  readonly quota: Sum;
  /** How many deals of each outcome, those without an amount included. */
  readonly deals: Readonly<Record<Outcome, number>>;
}

/**
 * Amounts by outcome beside the sum of quotas.
 *
 * @param counted the outcomes that matter; rows of the others are left out
 */
function againstQuota(
  facts: Facts,
  beside: Facts,
  counted: readonly Outcome[],
  resultOf: (sums: Sums) => Result,
): Begin {
  const { outcomes } = facts;
  const amounts = facts.numbers("amount");
  const quotas = beside.numbers("quota");
  const why = reasons(counted);
  return () => {
    const deals = { [outcome.blank]: 0, [outcome.open]: 0, [outcome.won]: 0, [outcome.lost]: 0 };
    const sums = { open: new Sum(), won: new Sum(), quota: new Sum(), deals };
    return {
      add(row) {
        const code = outcomes[row] as Outcome;
        const reason = why[code];
        if (reason !== left.used) return reason;
        deals[code] += 1;
        if (code === outcome.lost) return left.used;
        const amount = amounts[row] ?? Number.NaN;
        if (Number.isNaN(amount)) return left.noAmount;
        (code === outcome.won ? sums.won : sums.open).add(amount);
        return left.used;
      },
      addBeside(row) {
        const amount = quotas[row] ?? Number.NaN;
        if (Number.isNaN(amount)) return left.noAmount;
        sums.quota.add(amount);
        return left.used;
      },
      result: () => resultOf(sums),
    };
  };
}

/** Why rows of an outcome do not count, or that they do. */
function reasons(counted: readonly Outcome[]): Readonly<Record<Outcome, LeftOut>> {
  const closed = counted.includes(outcome.open) ? left.closed : left.notWon;
  const reasonOf = (code: Outcome, otherwise: LeftOut) => (counted.includes(code) ? left.used : otherwise);
  return {
    [outcome.blank]: left.noOutcome,
    [outcome.open]: reasonOf(outcome.open, left.open),
    [outcome.won]: reasonOf(outcome.won, closed),
    [outcome.lost]: reasonOf(outcome.lost, closed),
  };
}

/** Open ÷ what of the quota is not won yet, or ÷ all of it. */
function coverageOf({ open, won, quota }: Sums, basis: Basis, beside: Facts): Result {
  const { argument } = beside.place("quota");
  if (quota.value <= 0) return none(noQuota(beside)());
  const goal = basis === "full" ? quota.value : quota.value - won.value;
  if (goal <= 0) return none({ kind: "nothing", argument, of: "quota-met" });
  return quotientOf(open.value, goal, noQuota(beside));
}

/** 1 ÷ win rate: the given one, else won ÷ closed of the same rows. */
function neededCoverage({ deals }: Sums, winRate: number | undefined, facts: Facts): Result {
  const { argument } = facts.place("outcome");
  if (winRate === undefined) {
    const closed = deals[outcome.won] + deals[outcome.lost];
    if (closed === 0) return none({ kind: "no-closed", argument, rows: deals[outcome.open] });
    return quotientOf(closed, deals[outcome.won], () => ({ kind: "nothing", argument, of: "won-deals" }));
  }
  return quotientOf(1, winRate, () => ({ kind: "nothing", argument: "win_rate", of: "won-deals" }));
}

function noQuota(beside: Facts): () => Problem {
  return () => ({ kind: "nothing", argument: beside.place("quota").argument, of: "quota" });
}

function none(problem: Problem): Result {
  return { kind: "none", problem };
}
