import { type Facts, readFacts } from "../../metrics/facts.ts";
import { Sum } from "../../metrics/fold.ts";
import { choice } from "../../metrics/option.ts";
import { given, requireSameHeight, toColumn } from "../../table/column.ts";
import { type Groups, groupBy, unite } from "../../table/group.ts";
import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import { type Answer, type Formula, finite, optional, required, type Sheet } from "../formula.ts";
import { commissionOf, readTiers, type Tier } from "./commission-tiers.ts";

const kinds = choice(
  {
    marginal: ["progressive", "kademeli", "dilimli"],
    retroactive: ["cliff", "geriye dönük", "tümüne"],
  },
  "marginal",
);

/** The rate of commission by tiers, for one or for each person. Refunds lower the base. */
export const commission: Formula = {
  params: [
    required("amounts", "column"),
    required("tier_starts", "column"),
    required("tier_rates", "column"),
    { ...optional("kind", "text", kinds.fallback), choices: kinds.choices },
    optional("quotas", "column"),
    optional("outcomes", "column"),
    optional("by", "column"),
    optional("quotas_by", "column"),
  ],
  gives: "either",
  source: "Σ rate of the tier × amount in the tier; retroactive: the rate reached × the whole amount",
  examples: [
    "COMMISSION(150000, {0;100000}, {0.05;0.1}) // => 10000",
    'COMMISSION(150000, {0;100000}, {0.05;0.1}, "retroactive") // => 15000',
    'COMMISSION(60000, {0;1}, {0.05;0.1}, "", 50000) // => 3500',
    'COMMISSION({100;300;-100}, {0;200}, {10;20}, "", "", "", {"Ada";"Can";"Can"}) // => [["Ada",10,1],["Can",20,2]]',
  ],
  run(sheet, [amounts, tierStarts, tierRates, kindName, quotas, outcomes, by, quotasBy]) {
    const kind = given(kindName) ? kinds.read(kindName, "kind", sheet) : kinds.fallback;
    const tiers = readTiers(tierStarts, tierRates, given(quotas), sheet);
    const facts = readFacts(
      {
        amount: toColumn(amounts, "amounts"),
        ...(given(outcomes) ? { outcome: toColumn(outcomes, "outcomes") } : {}),
      },
      sheet,
    );
    const beside = given(quotas) ? readFacts({ quota: toColumn(quotas, "quotas") }, sheet) : undefined;
    const split = given(by) ? splitBy(facts, by, beside, quotasBy, sheet) : WHOLE;
    const bases = sumsOf(facts, split);
    const quotaOf = quotaSums(beside, split);
    return answer(bases, split.labels, (group, base) => {
      const quota = quotaOf?.(group);
      if (quota !== undefined && quota <= 0) return undefined;
      return finite(commissionOf(base, inAmounts(tiers, quota), kind), "amounts");
    });
  },
};

interface Split {
  /** Undefined where all is one. */
  readonly labels: readonly string[] | undefined;
  readonly codes?: Int32Array;
  /** Undefined where one quota holds for each. */
  readonly besideCodes?: Int32Array | undefined;
}

const WHOLE: Split = { labels: undefined };

/** @throws {InputError} `missing-argument` for several quotas without labels of their own */
function splitBy(
  facts: Facts,
  by: unknown,
  beside: Facts | undefined,
  besideBy: unknown,
  sheet: Sheet,
): Split {
  const main = groupsOf(facts, by, "by", sheet);
  if (beside === undefined || (beside.column("quota")?.height === 1 && !given(besideBy))) return main;
  return unite(main, groupsOf(beside, besideBy, "quotas_by", sheet));
}

function groupsOf(facts: Facts, by: unknown, argument: string, sheet: Sheet): Groups {
  const column = toColumn(by, argument);
  requireSameHeight([facts.column("amount") ?? facts.column("quota"), column]);
  return groupBy(column, sheet.zone, facts.used);
}

interface Base {
  readonly sum: Sum;
  rows: number;
}

/** What was sold, by group; where outcomes are given only what was won. */
function sumsOf(facts: Facts, { labels, codes }: Split): readonly Base[] {
  const bases = Array.from({ length: labels?.length ?? 1 }, (): Base => ({ sum: new Sum(), rows: 0 }));
  for (const [row, amount] of facts.numbers("amount").entries()) {
    const base = bases[codes === undefined ? 0 : (codes[row] ?? -1)];
    if (base === undefined || Number.isNaN(amount)) continue;
    if (facts.has("outcome") && facts.outcomes[row] !== outcome.won) continue;
    base.sum.add(amount);
    base.rows += 1;
  }
  return bases;
}

/** @returns undefined where there are no quotas */
function quotaSums(beside: Facts | undefined, { labels, besideCodes }: Split) {
  if (beside === undefined) return undefined;
  const sums = Array.from({ length: labels?.length ?? 1 }, () => new Sum());
  const shared = besideCodes === undefined;
  for (const [row, quota] of beside.numbers("quota").entries()) {
    if (!Number.isNaN(quota)) sums[shared ? 0 : (besideCodes[row] ?? -1)]?.add(quota);
  }
  return (group: number): number => sums[shared ? 0 : group]?.value ?? 0;
}

/** Attainments as amounts. */
function inAmounts(tiers: readonly Tier[], quota: number | undefined): readonly Tier[] {
  return quota === undefined ? tiers : tiers.map(({ from, rate }) => ({ from: from * quota, rate }));
}

/**
 * One commission, or label, commission, rows: blank where a person has no quota.
 *
 * @throws {InputError} `no-rows`, `nothing`
 */
function answer(
  bases: readonly Base[],
  labels: readonly string[] | undefined,
  commissionFor: (group: number, base: number) => number | undefined,
): Answer {
  if (labels !== undefined) {
    if (labels.length === 0) throw new InputError({ kind: "no-rows", argument: "by" });
    return bases.map(({ sum, rows }, group) => [
      labels[group] ?? "",
      commissionFor(group, sum.value) ?? "",
      rows,
    ]);
  }
  const [all] = bases;
  if (all === undefined || all.rows === 0) throw new InputError({ kind: "no-rows", argument: "amounts" });
  const commission = commissionFor(0, all.sum.value);
  if (commission === undefined) throw new InputError({ kind: "nothing", argument: "quotas", of: "quota" });
  return commission;
}
