import { toNumberIn } from "../../metrics/option.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, finite, required } from "../formula.ts";
import { elapsedParams, elapsedShare } from "./elapsed.ts";

/** Actual against the part of the target that is due by now. Credits may make the actual negative. */
export const goalPace: Formula = {
  params: [required("actual", "number"), required("target", "number"), ...elapsedParams],
  gives: "value",
  source: "Actual ÷ (target × share of the period that has passed)",
  examples: [
    'GOAL_PACE(60, 200, "2026-06-01", "2026-06-30", "2026-06-12") // => 0.75',
    'GOAL_PACE(60, 220, "2026-06-01", "2026-06-30", "2026-06-12", "working") // => 0.6',
  ],
  run(sheet, [actual, target, ...period]) {
    const achieved = toNumberIn(actual, "actual", { least: Number.NEGATIVE_INFINITY }, sheet);
    const goal = toNumberIn(target, "target", { least: 0 }, sheet);
    if (goal === 0) throw new InputError({ kind: "nothing", argument: "target", of: "target" });
    return finite(achieved / (goal * elapsedShare(sheet, period, 0)), "actual");
  },
};
