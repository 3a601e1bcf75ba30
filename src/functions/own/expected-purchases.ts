import { repeatModels } from "../../forecast/repeat-models.ts";
import { toNumberIn } from "../../metrics/option.ts";
import { type Formula, finite, required } from "../formula.ts";
import { historyParams, type ModelOfOne, readHistory } from "./clv-parameters.ts";

/** More terms than this take more than a blink; a customer who could buy so often is no customer. */
const MOST_TERMS = 2e6;
/** What follows the terms that count, for each time that the future is longer than what is known. */
const TAIL = 40;

/** Purchases that a customer with such a history is expected to make in a time to come. */
export const expectedPurchases: Formula = {
  params: [required("weeks", "number"), ...historyParams],
  gives: "value",
  source: "Fader, Hardie & Lee 2005, equation 10; Schmittlein, Morrison & Colombo 1987",
  examples: [
    "EXPECTED_PURCHASES(39, 2, 30.43, 38.86, {0.243;4.414;0.793;2.426}) // => 1.2260281747671447",
    'EXPECTED_PURCHASES(39, 2, 30.43, 38.86, {0.553;10.578;0.606;11.669}, "Pareto/NBD") // => 1.4551231932576025',
  ],
  run(sheet, [weeks, ...args]) {
    const one = readHistory(sheet, args);
    const ahead = toNumberIn(weeks, "weeks", { least: 0, most: mostWeeks(one) }, sheet);
    return finite(repeatModels[one.name].of(one.parameters).expectedPurchases(one.history, ahead), "weeks");
  },
};

/** So far ahead can be calculated. */
function mostWeeks({ history, parameters: [r = 0, alpha = 0] }: ModelOfOne): number {
  const most = (MOST_TERMS * (alpha + history.age)) / (r + history.repeats + TAIL);
  return Number(most.toPrecision(2));
}
