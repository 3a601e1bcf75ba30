import { familyOf, formulaCalled, formulaNames, isOwn } from "../functions/all.ts";
import type { Formula, Param, ParamType } from "../functions/formula.ts";
import { formulaName } from "../functions/formula-name.ts";
import { hasInterval } from "../functions/metric-formula.ts";
import type { FamilyOrTables } from "../functions/own-families.ts";
import type { Language } from "../locale/language.ts";
import { formulaDefinition } from "../locale/metrics/words.ts";
import { wordsIn } from "../locale/words.ts";
import { type MetricId, metricOf } from "../metrics/catalogue.ts";
import type { Better } from "../metrics/metric.ts";
import { metricIds } from "../metrics/metric-ids.ts";
import { helpEn } from "./en.ts";
import { helpTr } from "./tr.ts";
import type { HelpWords, SharedParam } from "./words.ts";

const HELP: { readonly [language in Language]: HelpWords } = { en: helpEn, tr: helpTr };

/** All that there is to say of a formula, in one language. */
export interface Card {
  readonly name: string;
  readonly formula: Formula;
  /** The metric's name; a formula that is no metric has none. */
  readonly title: string | undefined;
  readonly definition: string;
  readonly params: readonly { readonly param: Param; readonly text: string }[];
  readonly returns: string;
  readonly family: FamilyOrTables;
  /** Of a metric only. */
  readonly better: Better | undefined;
}

/** The card of every formula, in the order of the catalogue, then the formulas of their own. */
export function cards(language: Language): readonly Card[] {
  return formulaNames.map((name) => cardOf(name, language));
}

/** @throws where a formula is not in the catalogue, or an argument has no text */
export function cardOf(name: string, language: Language): Card {
  const formula = formulaCalled(name);
  const help = HELP[language];
  const metric = metricIds.find((id) => formulaName(id) === name);
  const family = familyOf(name);
  const params = formula.params.map((param) => ({ param, text: paramText(name, param, help) }));
  if (metric !== undefined) {
    const words = wordsIn(language).metrics[metric as MetricId];
    const limits = hasInterval(metricOf(metric)) ? ` ${help.limits}` : "";
    const byColumns = `${help.returns[metricOf(metric).unit]} ${help.spills}${limits}`;
    const returns = isOwn(name) ? help.own[name].returns : byColumns;
    const { name: title } = words;
    const definition = formulaDefinition(words);
    return { name, formula, title, definition, params, returns, family, better: metricOf(metric).better };
  }
  if (!isOwn(name)) throw new Error(`${name} is no metric and has no words of its own.`);
  const { definition, returns } = help.own[name];
  return { name, formula, title: undefined, definition, params, returns, family, better: undefined };
}

function paramText(formula: string, param: Param, help: HelpWords): string {
  const { name, field, choices = [] } = param;
  const own = isOwn(formula) ? help.own[formula].params[name] : undefined;
  const shared = name.endsWith("_by") ? help.shared.beside_by : help.shared[name as SharedParam];
  const text =
    help.instead[formula]?.[name] ??
    own ??
    (field === undefined ? undefined : help.fields[field]) ??
    (help.options as { readonly [option: string]: string })[name] ??
    shared;
  if (text === undefined) throw new Error(`${formula}: no text for ${name}`);
  const parts = [
    ...(param.optional ? [help.optional(param.fallback)] : []),
    text,
    ...(choices.length > 0 ? [help.choices(choices)] : []),
  ];
  return parts.join(" ");
}

const TYPES: { readonly [type in ParamType]: string } = {
  column: "Array<Array<*>>",
  table: "Array<Array<*>>",
  number: "number",
  text: "string",
  date: "Date",
  any: "*",
};

const GIVES: { readonly [gives in Formula["gives"]]: string } = {
  value: "number",
  text: "string",
  table: "Array<Array<*>>",
  either: "number|Array<Array<*>>",
};

/** The comment that Sheets reads a formula's help from. */
export function docComment({ definition, params, returns, formula }: Card): string {
  const lines = [
    definition,
    "",
    ...params.map(({ param, text }) => `@param {${TYPES[param.type]}} ${param.name} ${text}`),
    `@return {${GIVES[formula.gives]}} ${returns}`,
    "@customfunction",
  ];
  return ["/**", ...lines.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n");
}
