import type { Answered } from "../metrics/ask.ts";
import { figuresOf } from "../metrics/engine/figures.ts";
import type { Figure } from "../metrics/figure.ts";
import type { Metric } from "../metrics/metric.ts";
import type { Cell } from "../table/cell.ts";
import { type PeriodKind, toPeriodKind } from "../table/period.ts";
import { type LabelledPeriod, periodLabelled } from "../table/period-label.ts";

/** Into which periods an answer is split, or about which one it is. */
export type AskedPeriod =
  | { readonly of: "each"; readonly kind: PeriodKind }
  | ({ readonly of: "one"; readonly label: string } & LabelledPeriod);

/**
 * A unit's name, or one period's label: month, 2017-12.
 *
 * @throws {InputError} `not-a-choice`
 */
export function toAskedPeriod(cell: Cell, argument: string): AskedPeriod {
  const one = periodLabelled(cell);
  if (one === undefined) return { of: "each", kind: toPeriodKind(cell, argument) };
  return { of: "one", label: String(cell).trim().toUpperCase(), ...one };
}

/** An answer by period, of the one that was asked for. A sum of a period without rows is 0. */
export function ofOnePeriod(
  answered: Answered,
  { label, start }: Extract<AskedPeriod, { readonly of: "one" }>,
  metrics: readonly Metric[],
): Answered {
  const place = answered.spans.findIndex((span) => span?.start === start);
  const absent = ({ additive }: Metric | { readonly additive?: undefined }): Figure =>
    additive
      ? { kind: "value", value: 0, rows: 0, left: [] }
      : { kind: "none", problem: { kind: "no-period", argument: "period", found: label }, left: [] };
  return {
    ...answered,
    periods: undefined,
    spans: [answered.spans[place]],
    figures: answered.figures.map((found, i) =>
      figuresOf(answered.labels?.length ?? 1, 1, (group) =>
        place < 0 ? absent(metrics[i] ?? {}) : found.figure(group, place),
      ),
    ),
  };
}
