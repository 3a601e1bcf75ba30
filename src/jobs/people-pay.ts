import { commissionOf } from "../functions/own/commission-tiers.ts";
import { wordProblem } from "../locale/word-problem.ts";
import { labelOf } from "../metrics/answer-each.ts";
import { dimensionField } from "../metrics/dimension.ts";
import type { Facts } from "../metrics/facts.ts";
import { Sum } from "../metrics/fold.ts";
import type { Span } from "../metrics/metric.ts";
import { quotaShare, quotaTerm } from "../metrics/team/quota-share.ts";
import type { CommissionPlan } from "../settings/commission-plan.ts";
import { foldLabel } from "../table/label.ts";
import { InputError } from "../table/problem.ts";
import type { ViewedFile, ViewedTable } from "./viewed-file.ts";

export interface Quotas {
  /** What a person is to sell in the view; undefined for who has none. */
  of(person: string): number | undefined;
  /** How the quotas were read, in words. */
  readonly notes: readonly string[];
}

const NONE: Quotas = { of: () => undefined, notes: [] };

/**
 * The quotas of the table of people, as far as they are due in the view's period. One with a date counts where the date
 * lies in it. One without is that of a year, or of what its header says ("Monthly quota"), and counts by the share of
 * it that falls into the period; over all rows it counts as it stands, as QUOTA_ATTAINMENT has it.
 */
export function quotasIn(file: ViewedFile): Quotas {
  const table = file.tables.get("people");
  if (table === undefined || table.columns.quota === undefined) return NONE;
  const { team, errors } = file.words;
  if ("problem" in table.kept) return { ...NONE, notes: [team.noQuotas(table.kept.problem)] };
  try {
    return readQuotas(file, table, table.kept.shared.all);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...NONE, notes: [team.noQuotas(wordProblem(error.problem, errors))] };
  }
}

function readQuotas(file: ViewedFile, table: ViewedTable, facts: Facts): Quotas {
  const person = dimensionField("people", "owner", table.columns);
  if (person === undefined) return NONE;
  const quotas = facts.numbers("quota");
  const { labels, codes } = facts.labels(person);
  const sums = labels.map(() => new Sum());
  const due = dueIn(file, facts);
  for (const [row, quota] of quotas.entries()) {
    const share = Number.isNaN(quota) ? 0 : due.shareOf(row);
    if (share > 0) sums[codes[row] ?? -1]?.add(quota * share);
  }
  const byName = new Map(labels.map((label, i) => [foldLabel(label), sums[i]]));
  return {
    of: (name) => {
      const sum = byName.get(foldLabel(name));
      return sum === undefined || sum.count === 0 ? undefined : sum.value;
    },
    notes: due.notes,
  };
}

/** What share of a row's quota is due in the view's period. */
function dueIn({ span, words: { team } }: ViewedFile, facts: Facts) {
  if (facts.has("date")) {
    const dates = facts.dates("date");
    return {
      shareOf: (row: number) => (inside(dates[row] ?? Number.NaN, span) ? 1 : 0),
      notes: [team.quotaDated],
    };
  }
  if (span === undefined) return { shareOf: () => 1, notes: [team.quotaWhole] };
  const term = quotaTerm(facts.place("quota").argument);
  const share = quotaShare(term, span.start, span.end);
  const note = team.quotaShare(term.months, labelOf(span));
  return { shareOf: () => share, notes: [term.said ? note : `${note} ${team.quotaAssumed}`] };
}

function inside(date: number, span: Span | undefined): boolean {
  return !Number.isNaN(date) && (span === undefined || (date >= span.start && date < span.end));
}

/** What is paid for what was booked: the plan's rate, and above the quota the other where there is one. */
export function commissionFor(
  { rate, rateAboveQuota }: CommissionPlan,
  booked: number,
  quota: number | undefined,
): number {
  const above =
    rateAboveQuota === null || quota === undefined || quota <= 0
      ? []
      : [{ from: quota, rate: rateAboveQuota }];
  return commissionOf(booked, [{ from: 0, rate }, ...above], "marginal");
}
