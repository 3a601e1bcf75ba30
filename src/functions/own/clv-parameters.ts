import type { History } from "../../forecast/histories.ts";
import { type RepeatModelName, repeatModels } from "../../forecast/repeat-models.ts";
import { toNumberIn } from "../../metrics/option.ts";
import { given, toColumn } from "../../table/column.ts";
import { numberColumn } from "../../table/number.ts";
import { InputError } from "../../table/problem.ts";
import { optional, type Param, required, type Sheet } from "../formula.ts";
import { modelChoice } from "./clv-observed.ts";

/** One customer's history and a model's parameters, as formulas of one customer take them. */
export const historyParams: readonly Param[] = [
  required("repeats", "number"),
  required("recency", "number"),
  required("age", "number"),
  required("parameters", "column"),
  { ...optional("model", "text", modelChoice.fallback), choices: modelChoice.choices },
];

/** Far beyond any that a fit gives; what is within can be calculated with. */
const LEAST = 1e-9;
const MOST = 1e9;

export interface ModelOfOne {
  readonly name: RepeatModelName;
  readonly history: History;
  readonly parameters: readonly number[];
}

/**
 * @throws {InputError} `out-of-range` for a recency above the age, or of a customer who has not come back;
 *   `not-parameters`
 */
export function readHistory(sheet: Sheet, args: readonly unknown[]): ModelOfOne {
  const [repeats, recency, age, parameters, model] = args;
  const name = given(model) ? modelChoice.read(model, "model", sheet) : modelChoice.fallback;
  const x = toNumberIn(repeats, "repeats", { least: 0, most: MOST }, sheet);
  const observed = toNumberIn(age, "age", { least: 0, most: MOST }, sheet);
  const last = toNumberIn(recency, "recency", { least: 0, most: x === 0 ? 0 : observed }, sheet);
  return {
    name,
    history: { repeats: x, recency: last, age: observed },
    parameters: readParameters(parameters, repeatModels[name].parameters, sheet),
  };
}

function readParameters(value: unknown, names: readonly string[], sheet: Sheet): readonly number[] {
  if (!given(value)) throw new InputError({ kind: "missing-argument", argument: "parameters" });
  const column = toColumn(value, "parameters");
  const found = Array.from(numberColumn(column, () => sheet.decimalSign(), sheet.zone));
  const usable = found.every((number) => number >= LEAST && number <= MOST);
  if (found.length === names.length && usable) return found;
  throw new InputError({ kind: "not-parameters", argument: "parameters", names });
}
