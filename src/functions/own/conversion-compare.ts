import { comparisonWords } from "../../locale/comparison-words.ts";
import { readFacts } from "../../metrics/facts.ts";
import { toConfidence, toLabels, toNumberIn } from "../../metrics/option.ts";
import { chanceOfBetter } from "../../statistics/better-chance.ts";
import { newcombe, type Share } from "../../statistics/newcombe.ts";
import { zOf } from "../../statistics/normal.ts";
import { type Cell, isBlank } from "../../table/cell.ts";
import { given, toColumn } from "../../table/column.ts";
import { isNumberLike } from "../../table/number.ts";
import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";
import { headings, shareLine } from "./conversion-interval.ts";

const CONFIDENCE = 0.95;

/** More than this would take a cell's whole time to add up. */
const MOST_LEADS = 10_000_000;

/** Whether one of two conversion rates is really better than the other, and how sure that is. */
export const conversionCompare: Formula = {
  params: [
    required("a", "column"),
    required("b", "column"),
    optional("converted", "text"),
    optional("confidence", "number", "95%"),
  ],
  gives: "table",
  source:
    "Newcombe's hybrid score interval of the difference (1998); P(p_B > p_A) of two Beta distributions with uniform priors, summed exactly (Cook 2005; Miller 2015)",
  examples: [
    'CONVERSION_COMPARE({200,50}, {200,65}) // => [["Group","Conversion rate","95% from","95% to","Converted","Leads"],["A",0.25,0.195081680068175,0.31434098312045833,50,200],["B",0.325,0.26391571539234293,0.3926801488397004,65,200],["B − A",0.075,-0.013718949131154345,0.16215861639045384,"",""],["Chance that B is better",0.9507604342127027,"","","",""],["In words","B is probably better than A, but this is no proof yet: the chance is 95.1%. Its rate is 7.5 percentage points higher (95% interval: −1.4 to 16.2).","","","",""]]',
  ],
  run(sheet, [first, second, converted, sure]) {
    const confidence = given(sure) ? toConfidence(sure, "confidence", sheet) : CONFIDENCE;
    const a = shareIn(first, "a", converted, sheet);
    const b = shareIn(second, "b", converted, sheet);
    const words = comparisonWords[sheet.language()];
    const { low, high } = newcombe(b, a, zOf(confidence));
    const difference = b.successes / b.trials - a.successes / a.trials;
    const chance = chanceOfBetter(a, b);
    const verdict = words.verdict({ chance, difference, low, high, confidence });
    return [
      [words.group, ...headings(sheet, confidence)],
      ["A", ...shareLine(a, confidence)],
      ["B", ...shareLine(b, confidence)],
      [words.difference, difference, low, high, "", ""],
      [words.chance, chance, "", "", "", ""],
      [words.inWords, verdict, "", "", "", ""],
    ];
  },
};

/** A column of outcomes, or two numbers: leads, and how many of them converted. */
function shareIn(value: unknown, argument: string, converted: unknown, sheet: Sheet): Share {
  if (!given(value)) throw new InputError({ kind: "missing-argument", argument });
  const cells = toColumn(value, argument).cells.filter((cell) => !isBlank(cell));
  if (areCounts(cells)) return ofTotals(cells, argument, sheet);
  const facts = readFacts(
    { outcome: toColumn(value, argument) },
    sheet,
    given(converted) ? toLabels(converted, "converted") : undefined,
  );
  let [successes, trials] = [0, 0];
  for (const code of facts.outcomes) {
    if (code === outcome.blank) continue;
    trials += 1;
    if (code === outcome.won) successes += 1;
  }
  if (trials === 0) throw new InputError({ kind: "no-rows", argument });
  return { successes, trials };
}

/** 1 and 0 are outcomes: where there is no other number, each is a lead. */
function areCounts(cells: readonly Cell[]): boolean {
  return cells.every(isNumberLike) && cells.some((cell) => ![0, 1].includes(Number(cell)));
}

/**
 * @throws {InputError} `no-pair`; `not-on-scale` for numbers that are no counts, or too large ones; `zero-total`;
 * `part-above-whole`
 */
function ofTotals(cells: readonly Cell[], argument: string, sheet: Sheet): Share {
  if (cells.length !== 2) throw new InputError({ kind: "no-pair", argument });
  const [leads, converted] = cells;
  const trials = toCount(leads, argument, 1, sheet);
  const successes = toCount(converted, argument, 2, sheet);
  if (trials === 0) throw new InputError({ kind: "zero-total", argument });
  if (successes <= trials) return { successes, trials };
  throw new InputError({
    kind: "part-above-whole",
    argument,
    row: 2,
    found: String(successes),
    whole: argument,
    most: trials,
  });
}

function toCount(cell: Cell | undefined, argument: string, row: number, sheet: Sheet): number {
  const count = toNumberIn(cell, argument, { least: 0 }, sheet);
  if (Number.isInteger(count) && count <= MOST_LEADS) return count;
  const found = String(count);
  throw new InputError({
    kind: "not-on-scale",
    argument,
    row,
    found,
    least: 0,
    most: MOST_LEADS,
    whole: true,
  });
}
