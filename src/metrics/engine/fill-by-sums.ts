import type { Facts } from "../facts.ts";
import { resultOf, type Sums } from "../sums/sums.ts";
import { type AddedUp, addUp } from "./add-up.ts";
import { bucketAt } from "./buckets.ts";
import { figuresOf, type InShort } from "./figures.ts";
import type { FigureGrid, Filled } from "./grid.ts";
import { figureOf, type Refusals } from "./refusals.ts";

/** Adds up what rows add, for all groups and spans at once. */
export function filledBySums(
  sums: Sums,
  { groups, spans, own }: FigureGrid,
  facts: Facts,
  to: Refusals,
): Filled {
  try {
    const added = addUp(sums, own, facts.usedRows);
    const at = (group: number, period: number) => {
      const bucket = bucketAt(own, group, period);
      return figureOf(added.counts.counted(bucket), () => resultOf(sums, added.of(bucket)), to);
    };
    const known = () => (own.periods === spans.length ? knownOf(sums, added) : undefined);
    return { kind: "figures", figures: figuresOf(groups, spans.length, at, known) };
  } catch (error) {
    return { kind: "failed", error };
  }
}

/** What can be told at once, by bucket: the sum or the quotient where rows count and it is a number. NaN for any other. */
function knownOf({ answer }: Sums, { counts, tops, bottoms }: AddedUp): InShort | undefined {
  if (answer.of === "result") return undefined;
  const rows = counts.allRows();
  const values = answer.of === "top" ? tops.slice() : quotients(tops, bottoms);
  for (let bucket = 0; bucket < values.length; bucket += 1) {
    if (rows[bucket] === 0 || !Number.isFinite(values[bucket])) values[bucket] = Number.NaN;
  }
  return { values, rows };
}

function quotients(tops: Float64Array, bottoms: Float64Array): Float64Array {
  const found = new Float64Array(tops.length);
  for (let bucket = 0; bucket < found.length; bucket += 1)
    found[bucket] = (tops[bucket] ?? 0) / (bottoms[bucket] ?? 0);
  return found;
}
