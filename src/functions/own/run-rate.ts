import { toNumberIn } from "../../metrics/option.ts";
import { type Formula, finite, required } from "../formula.ts";
import { elapsedParams, elapsedShare } from "./elapsed.ts";

/** A few days tell nothing of a whole period. */
const LEAST_SHARE = 0.1;

/** What the whole period comes to if the rest goes as it went so far. */
export const runRate: Formula = {
  params: [required("actual", "number"), ...elapsedParams],
  gives: "value",
  source: "Actual ÷ share of the period that has passed",
  examples: [
    'RUN_RATE(60, "2026-06-01", "2026-06-30", "2026-06-12") // => 150',
    'RUN_RATE(60, "2026-06-01", "2026-06-30", "2026-06-12", "working") // => 132',
  ],
  run(sheet, [actual, ...period]) {
    const achieved = toNumberIn(actual, "actual", { least: Number.NEGATIVE_INFINITY }, sheet);
    return finite(achieved / elapsedShare(sheet, period, LEAST_SHARE), "actual");
  },
};
