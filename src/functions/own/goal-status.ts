import { goalStatus, steadyStatus } from "../../goals/goal.ts";
import { statusWords } from "../../locale/status-words.ts";
import { choice, share, toNumberIn } from "../../metrics/option.ts";
import { given } from "../../table/column.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";

const ANY = { least: Number.NEGATIVE_INFINITY };
const direction = choice(
  {
    higher: ["up", "more", "yüksek", "daha yüksek", "yukarı"],
    lower: ["down", "less", "düşük", "daha düşük", "aşağı"],
  },
  "higher",
);
const { en, tr } = statusWords;
const previously = choice(
  {
    "on-track": [en["on-track"], tr["on-track"]],
    "at-risk": [en["at-risk"], tr["at-risk"]],
    "off-track": [en["off-track"], tr["off-track"]],
    "no-goal": [en["no-goal"], tr["no-goal"]],
    "no-data": [en["no-data"], tr["no-data"]],
  },
  "no-data",
);
const atRisk = share(0.9);
const band = share(0.02);

/** Where a figure stands against its target, as a word in the sheet's language. Blank cells are no data, no goal. */
export const goalStatusFormula: Formula = {
  params: [
    required("value", "number"),
    required("target", "number"),
    { ...optional("direction", "text", direction.fallback), choices: direction.choices },
    optional("at_risk", "number", "90%"),
    optional("previous", "text"),
    optional("band", "number", "2%"),
  ],
  gives: "text",
  source: "Reached is on track, from the at-risk share on at risk, below it off track; with hysteresis",
  examples: [
    'GOAL_STATUS(95, 100) // => "At risk"',
    'GOAL_STATUS(40, 45, "lower") // => "On track"',
    'GOAL_STATUS(99, 100, "higher", 0.9, "On track") // => "On track"',
  ],
  run(sheet, [value, target, way, share, previous, width]) {
    const read = <T>(
      option: { read(v: unknown, n: string, s: Sheet): T; fallback: T },
      v: unknown,
      n: string,
    ) => (given(v) ? option.read(v, n, sheet) : option.fallback);
    const better = read(direction, way, "direction");
    const reach = 1 - read(atRisk, share, "at_risk");
    const before = read(previously, previous, "previous");
    const eases = read(band, width, "band");
    const figure = numberOrBlank(value, "value", sheet);
    const goal = numberOrBlank(target, "target", sheet);
    const now = goalStatus(figure, goal, better, reach);
    if (figure === undefined || goal === undefined) return statusWords[sheet.language()][now];
    const made = Math.abs(goal) * eases * (better === "higher" ? 1 : -1);
    const eased = goalStatus(figure + made, goal, better, reach);
    return statusWords[sheet.language()][steadyStatus(now, eased, before)];
  },
};

/**
 * @returns undefined for a blank cell
 * @throws {InputError} `missing-argument` where no cell is given at all
 */
function numberOrBlank(value: unknown, argument: string, sheet: Sheet): number | undefined {
  if (value === undefined || value === null) throw new InputError({ kind: "missing-argument", argument });
  return given(value) ? toNumberIn(value, argument, ANY, sheet) : undefined;
}
