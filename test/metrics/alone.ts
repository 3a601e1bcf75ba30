import { type Alone, type AskedAlone, answerEach, type PeriodFrame } from "../../src/metrics/answer-each.ts";
import type { Facts } from "../../src/metrics/facts.ts";
import type { Figure } from "../../src/metrics/figure.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { spanAt } from "../../src/metrics/span.ts";
import type { PeriodKind } from "../../src/table/period.ts";
import { factsOf } from "./table-figures.ts";

export const MONTH: PeriodKind = { unit: "month", firstMonth: 1 };

export function day(text: string): number {
  return Date.parse(text);
}

export function alone(metric: Metric, facts: Facts, more: Partial<AskedAlone> = {}): AskedAlone {
  return { metric, values: {}, facts, beside: undefined, unfiltered: undefined, ...more };
}

/** Each amount is twice the one above it: a sum tells which rows are in it. */
export const SALES = factsOf({
  amount: [1, 2, 4, 8, 16, 32, 64],
  end: ["2025-03-05", "2025-03-25", "2026-01-15", "2026-02-05", "2026-02-20", "2026-03-10", ""],
});

/** January to a March of which ten days have gone. */
export const FRAME: PeriodFrame = {
  kind: MONTH,
  first: day("2026-01-01"),
  last: spanAt(day("2026-03-10"), MONTH),
};

function outcomeOf(figure: Figure | undefined): number | string | undefined {
  return figure?.kind === "value" ? figure.value : figure?.problem.kind;
}

/** Values, or why there are none, by month. */
export function shown(answer: Alone | undefined) {
  if (answer?.kind !== "answered") return answer?.kind;
  const part = (figures: readonly { readonly span: { readonly start: number }; readonly figure: Figure }[]) =>
    figures.map(({ span, figure }) => [new Date(span.start).toISOString().slice(0, 7), outcomeOf(figure)]);
  return {
    whole: outcomeOf(answer.whole?.figure),
    periods: answer.periods && part(answer.periods),
    toDate: part(answer.toDate),
  };
}

export function answered(one: AskedAlone, by: PeriodFrame | undefined, whole = false) {
  return shown(answerEach([one], { whole, by })[0]);
}
