import type { Place } from "../../table/column.ts";
import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import type { NumberField } from "../field.ts";
import { shareOf } from "../fold.ts";
import { left } from "../left-out.ts";
import { type Better, metric } from "../metric.ts";
import { quotient } from "../sums/by-row.ts";
import { answering } from "../sums/sums.ts";

interface CountRatio {
  readonly part: NumberField;
  readonly whole: NumberField;
  /** Whether the whole is what has been delivered: bounces, where they are given, are taken off it. */
  readonly delivered?: true;
  /** Whether a part above its whole is no mistake. */
  readonly mayExceed?: true;
  readonly better: Better;
  readonly source: string;
  readonly examples: readonly string[];
}

/**
 * Σ of one column of counts ÷ Σ of another: large campaigns weigh more than small ones. A row in which one of them is
 * blank is left out.
 */
export function countRatio({ part, whole, delivered, mayExceed, ...declared }: CountRatio) {
  return metric({
    ...declared,
    unit: "ratio",
    needs: [whole, part],
    ...(delivered ? { takes: ["bounces"] as const } : {}),
    when: ["date", "start"],
    way: (facts) => {
      const counted = [whole, part].map((field) => facts.numbers(field));
      const bounces = delivered && facts.has("bounces") ? facts.numbers("bounces") : undefined;
      const { argument } = facts.place(whole);
      const nothing = () => ({ kind: "zero-total", argument }) as const;
      const sums = quotient(
        facts,
        (row, top, bottom) => {
          const [all = Number.NaN, some = Number.NaN] = counted.map((numbers) => numbers[row]);
          const bounced = bounces === undefined ? 0 : (bounces[row] ?? Number.NaN);
          requireCount(all, facts.place(whole), row);
          requireCount(some, facts.place(part), row);
          requireCount(bounced, facts.place("bounces"), row);
          if (Number.isNaN(all + some + bounced)) return left.noNumber;
          requireWithin(bounced, all, "bounces", { facts, whole, row });
          if (!mayExceed) requireWithin(some, all - bounced, part, { facts, whole, row });
          top.add(some);
          bottom.add(all - bounced);
          return left.used;
        },
        nothing,
      );
      if (mayExceed) return sums;
      // Each mail is a trial of its own, however many of them a row has; but not where one may count twice.
      return answering(sums, ({ top, bottom }) => shareOf(top, bottom, nothing));
    },
  });
}

function requireCount(count: number, { argument, firstRow }: Place, row: number): void {
  if (count < 0) {
    throw new InputError({ kind: "negative-count", argument, row: firstRow + row, found: String(count) });
  }
}

interface Whole {
  readonly facts: Facts;
  readonly whole: NumberField;
  readonly row: number;
}

function requireWithin(part: number, most: number, field: NumberField, { facts, whole, row }: Whole): void {
  if (part <= most) return;
  const { argument, firstRow } = facts.place(field);
  throw new InputError({
    kind: "part-above-whole",
    argument,
    row: firstRow + row,
    found: String(part),
    whole: facts.place(whole).argument,
    most,
  });
}
