import type { Result } from "../figure.ts";
import { type Statistic, statisticOf } from "../statistic.ts";
import type { Reasons } from "./reasons.ts";
import type { Added, Nothing, Sums } from "./sums.ts";

/** A statistic of the values of the rows that count. */
export function statisticSums(
  reasons: Reasons,
  values: Float64Array,
  statistic: Statistic,
  nothing: Nothing,
): Sums {
  if (statistic === "mean")
    return { reasons, addends: { of: "means", values }, answer: { of: "quotient", nothing } };
  const resultOf = (added: Added): Result => {
    const sorted = added.sorted();
    if (sorted.length === 0) return { kind: "none", problem: nothing(added) };
    return { kind: "value", value: statisticOf(sorted, statistic) };
  };
  return { reasons, addends: { of: "ranks", values }, answer: { of: "result", resultOf } };
}
