import { repeatModels } from "../../forecast/repeat-models.ts";
import type { Formula } from "../formula.ts";
import { historyParams, readHistory } from "./clv-parameters.ts";

/** The probability that a customer with such a history has not left. */
export const pAlive: Formula = {
  params: historyParams,
  gives: "value",
  source:
    "Fader, Hardie & Lee 2008, Computing P(alive) Using the BG/NBD Model; Schmittlein, Morrison & Colombo 1987",
  examples: ["P_ALIVE(2, 30.43, 38.86, {0.243;4.414;0.793;2.426}) // => 0.726578570080673"],
  run(sheet, args) {
    const { name, history, parameters } = readHistory(sheet, args);
    return repeatModels[name].of(parameters).probabilityAlive(history);
  },
};
