import { comparisonWords } from "../../locale/comparison-words.ts";
import { intervalWords } from "../../locale/interval-words.ts";
import { wordsIn } from "../../locale/words.ts";
import { families } from "../../metrics/families.ts";
import type { Figure } from "../../metrics/figure.ts";
import { toConfidence } from "../../metrics/option.ts";
import type { Share } from "../../statistics/newcombe.ts";
import { zOf } from "../../statistics/normal.ts";
import { wilson } from "../../statistics/wilson.ts";
import { given } from "../../table/column.ts";
import { InputError } from "../../table/problem.ts";
import { isShare, totalsIn } from "../conversion-rate.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";
import { askByColumns, limits } from "../metric-formula.ts";

const CONFIDENCE = 0.95;

/** The conversion rate with its interval and what it was counted from. */
export const conversionInterval: Formula = {
  params: [
    { ...required("outcomes", "column"), field: "outcome" },
    optional("converted", "text"),
    optional("confidence", "number", "95%"),
    optional("by", "column"),
  ],
  gives: "table",
  source: "Wilson's score interval (1927), as Newcombe (1998) and Brown, Cai & DasGupta (2001) recommend",
  examples: [
    'CONVERSION_INTERVAL(263, 81) // => [["Conversion rate","95% from","95% to","Converted","Leads"],[0.30798479087452474,0.2552885198782743,0.36620957698280016,81,263]]',
  ],
  run(sheet, [outcomes, converted, sure, by]) {
    const confidence = given(sure) ? toConfidence(sure, "confidence", sheet) : CONFIDENCE;
    const totals = totalsIn(outcomes, converted, by, sheet);
    if (totals !== undefined) {
      return [headings(sheet, confidence), totalsLine(totals, confidence)];
    }
    const { labels, figures } = askByColumns(families.conversion["conversion-rate"], sheet, [
      outcomes,
      converted,
      by,
    ]).answered;
    const first = figures[0]?.lines() ?? [];
    const whole = labels === undefined ? first[0]?.[0] : undefined;
    if (whole?.kind === "none") throw new InputError(whole.problem);
    const lines = first.map(([figure], group) => [
      ...(labels === undefined ? [] : [labels[group] ?? ""]),
      ...figureLine(figure, confidence),
    ]);
    const group = labels === undefined ? [] : [comparisonWords[sheet.language()].group];
    return [[...group, ...headings(sheet, confidence)], ...lines];
  },
};

export function headings(sheet: Sheet, confidence: number): readonly string[] {
  const language = sheet.language();
  const { from, to } = intervalWords[language];
  const { converted, all } = comparisonWords[language];
  const { name } = wordsIn(language).metrics["conversion-rate"];
  return [name, from(confidence), to(confidence), converted, all];
}

/** @throws {InputError} `part-above-whole` for what is no share */
function totalsLine(totals: Share, confidence: number): readonly number[] {
  if (isShare(totals)) return shareLine(totals, confidence);
  throw new InputError({
    kind: "part-above-whole",
    argument: "converted",
    row: 1,
    found: String(totals.successes),
    whole: "outcomes",
    most: totals.trials,
  });
}

/** Rate, from, to, successes, trials. */
export function shareLine({ successes, trials }: Share, confidence: number): readonly number[] {
  const { low, high } = wilson(successes, trials, zOf(confidence));
  return [successes / trials, low, high, successes, trials];
}

/** A group without outcomes has no rate. */
function figureLine(figure: Figure | undefined, confidence: number): readonly (number | "")[] {
  if (figure?.kind !== "value") return ["", "", "", 0, 0];
  const { value, numerator = 0, denominator = 0 } = figure;
  return [value, ...limits(figure, confidence), numerator, denominator];
}
