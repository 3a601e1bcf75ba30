import { catalogue, metricIds } from "../metrics/catalogue.ts";
import { given } from "../table/column.ts";
import { InputError } from "../table/problem.ts";
import { conversionRate } from "./conversion-rate.ts";
import type { Answer, Formula, Sheet } from "./formula.ts";
import { formulaName } from "./formula-name.ts";
import { formulaOf } from "./metric-formula.ts";
import { campaigns } from "./own/campaigns.ts";
import { conversion } from "./own/conversion.ts";
import { customers } from "./own/customers.ts";
import { feedback } from "./own/feedback.ts";
import { leads } from "./own/leads.ts";
import { people } from "./own/people.ts";
import { pipeline } from "./own/pipeline.ts";
import { quality } from "./own/quality.ts";
import { retention } from "./own/retention.ts";
import { speed } from "./own/speed.ts";
import { tables } from "./own/tables.ts";
import { value } from "./own/value.ts";

/** Formulas that are more, or other, than a metric over columns, by the family they belong to. */
export const ownFamilies = {
  tables,
  leads,
  conversion,
  speed,
  value,
  pipeline,
  customers,
  retention,
  feedback,
  people,
  campaigns,
  quality,
};

type OwnFamilies = typeof ownFamilies;
export type OwnFormula = { [Family in keyof OwnFamilies]: keyof OwnFamilies[Family] }[keyof OwnFamilies];

export const ownFormulas: { readonly [name: string]: Formula } = Object.assign(
  {},
  ...Object.values(ownFamilies),
);

/** Every formula's name, once: the metrics' in the order of the catalogue, then the others. */
export const formulaNames: readonly string[] = [
  ...new Set([...metricIds.map(formulaName), ...Object.keys(ownFormulas)]),
];

/**
 * Made when it is asked for: each formula call loads the bundle, and needs one.
 *
 * @throws where there is none of this name
 */
export function formulaCalled(name: string): Formula {
  const own = name === "CONVERSION_RATE" ? conversionRate() : ownFormulas[name];
  if (own !== undefined) return own;
  const id = metricIds.find((one) => formulaName(one) === name);
  if (id === undefined) throw new Error(`There is no formula ${name}.`);
  return formulaOf(catalogue[id]);
}

/**
 * Answers as a cell is answered.
 *
 * @throws {InputError} `too-many-arguments`, and as the formula
 */
export function runFormula(name: string, sheet: Sheet, args: readonly unknown[]): Answer {
  const formula = formulaCalled(name);
  const most = formula.params.length;
  if (args.slice(most).some(given)) {
    const last = formula.params[most - 1]?.name ?? "";
    throw new InputError({ kind: "too-many-arguments", argument: last, given: args.length, most });
  }
  return formula.run(sheet, args);
}
