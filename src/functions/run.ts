import { families } from "../metrics/families.ts";
import type { Metric } from "../metrics/metric.ts";
import { given } from "../table/column.ts";
import { InputError } from "../table/problem.ts";
import { conversionRate } from "./conversion-rate.ts";
import type { Answer, Formula, Sheet } from "./formula.ts";
import { formulaName } from "./formula-name.ts";
import { formulaOf } from "./metric-formula.ts";
import { type FamilyOrTables, ownFamilies } from "./own-families.ts";

/**
 * Made when it is asked for, and of its own family alone: each formula call loads the bundle, and needs one.
 *
 * @throws where the family has none of this name
 */
export function formulaIn(family: FamilyOrTables, name: string): Formula {
  const own: { readonly [name: string]: () => Formula } = ownFamilies[family];
  const make = name === "CONVERSION_RATE" ? conversionRate : own[name];
  if (make !== undefined) return make();
  const metrics: { readonly [id: string]: Metric } = family === "tables" ? {} : families[family];
  const found = Object.entries(metrics).find(([id]) => formulaName(id) === name);
  if (found === undefined) throw new Error(`There is no formula ${name} of ${family}.`);
  return formulaOf(found[1]);
}

/**
 * Answers as a cell is answered.
 *
 * @throws {InputError} `too-many-arguments`, and as the formula
 */
export function runFormula(
  family: FamilyOrTables,
  name: string,
  sheet: Sheet,
  args: readonly unknown[],
): Answer {
  const formula = formulaIn(family, name);
  const most = formula.params.length;
  if (args.slice(most).some(given)) {
    const last = formula.params[most - 1]?.name ?? "";
    throw new InputError({ kind: "too-many-arguments", argument: last, given: args.length, most });
  }
  return formula.run(sheet, args);
}
