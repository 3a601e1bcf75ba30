import { intervalWords } from "../../locale/interval-words.ts";
import { survivalWords } from "../../locale/survival-words.ts";
import { readFacts } from "../../metrics/facts.ts";
import { tableOf } from "../../metrics/families/speed-open.ts";
import { left } from "../../metrics/left-out.ts";
import { livesOf } from "../../metrics/lives.ts";
import { toConfidence, toDate, toLabels, toNumberIn } from "../../metrics/option.ts";
import { onLogLog } from "../../metrics/sampling.ts";
import { incidence } from "../../statistics/cumulative-incidence.ts";
import type { LifeTable } from "../../statistics/life-table.ts";
import { zOf } from "../../statistics/normal.ts";
import { given, toColumn } from "../../table/column.ts";
import { numberColumn } from "../../table/number.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";

const CONFIDENCE = 0.95;

/** Round numbers of days between the ages that are shown where none are given. */
const STEPS = [1, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365];
const MOST_STEPS = 12;

/** How likely a deal of a certain age that is still open is to be won. */
export const winProbabilityByAge: Formula = {
  params: [
    { ...required("outcomes", "column"), field: "outcome" },
    { ...required("starts", "column"), field: "start" },
    { ...required("ends", "column"), field: "end" },
    optional("ages", "column"),
    optional("days", "number"),
    optional("as_of", "date"),
    optional("confidence", "number", "95%"),
    optional("won", "text"),
  ],
  gives: "table",
  source:
    "Cumulative incidence by Aalen & Johansen (1978) among deals older than each age, losing being a competing risk; limits on the scale of log(−log)",
  examples: [
    'WIN_PROBABILITY_BY_AGE({"Won";"Lost";"Won";"Won";"Lost";"Open"}, {"2026-01-01";"2026-01-01";"2026-01-01";"2026-01-01";"2026-01-01";"2026-01-01"}, {"2026-01-11";"2026-01-21";"2026-01-31";"2026-02-10";"2026-03-02";""}, {0;30}, "", "2026-03-31") // => [["Age","Won","95% from","95% to","Lost","Still open","Deals"],[0,0.5,0.19629076314994331,0.889051739648562,0.3333333333333333,0.16666666666666666,6],[30,0.3333333333333333,0.05479361272795302,0.9459265732134833,0.3333333333333333,0.3333333333333333,3]]',
  ],
  run(sheet, [outcomes, starts, ends, ages, days, asOf, sure, won]) {
    const columns = {
      outcome: toColumn(outcomes, "outcomes"),
      start: toColumn(starts, "starts"),
      end: toColumn(ends, "ends"),
    };
    const facts = readFacts(columns, sheet, given(won) ? toLabels(won, "won") : undefined);
    const lives = livesOf(facts, given(asOf) ? toDate(asOf, "as_of", sheet) : undefined);
    const rows = [...lives.days.keys()].filter((row) => lives.why(row) === left.used);
    const table = tableOf(lives, rows);
    if (table.lives === 0) throw new InputError({ kind: "no-rows", argument: "starts" });
    const lastEnd = lastDecision(table);
    if (lastEnd === undefined) throw new InputError({ kind: "nothing-ended", argument: "ends" });
    const within = given(days) ? toNumberIn(days, "days", { least: 0 }, sheet) : Number.POSITIVE_INFINITY;
    const confidence = given(sure) ? toConfidence(sure, "confidence", sheet) : CONFIDENCE;
    const shown = given(ages) ? agesIn(ages, sheet) : usualAges(lastEnd);
    return [
      headings(confidence, sheet),
      ...shown.map((age) => lineOf(table, age, age + within, zOf(confidence))),
    ];
  },
};

/** The age by which the last deal was won or lost. */
function lastDecision({ times, first, second }: LifeTable): number | undefined {
  const places = [...times.keys()].filter((i) => (first[i] ?? 0) + (second[i] ?? 0) > 0);
  return times[places[places.length - 1] ?? -1];
}

/** From 0 on in round steps to the age of the last decision. */
function usualAges(last: number): readonly number[] {
  const step = STEPS.find((days) => last / days <= MOST_STEPS) ?? Math.ceil(last / MOST_STEPS / 365) * 365;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}

/** @throws {InputError} `negative-count` for an age below 0 */
function agesIn(ages: unknown, sheet: Sheet): readonly number[] {
  const column = toColumn(ages, "ages");
  const found = [...numberColumn(column, () => sheet.decimalSign(), sheet.zone)];
  const wrong = found.findIndex((age) => age < 0);
  if (wrong >= 0) {
    throw new InputError({
      kind: "negative-count",
      argument: "ages",
      row: column.firstRow + wrong,
      found: String(found[wrong]),
    });
  }
  return found.filter((age) => !Number.isNaN(age));
}

function headings(confidence: number, sheet: Sheet): readonly string[] {
  const language = sheet.language();
  const words = survivalWords[language];
  const { from, to } = intervalWords[language];
  return [words.age, words.won, from(confidence), to(confidence), words.lost, words.undecided, words.deals];
}

/** Blank where no deal has been seen beyond the age; without an interval where nothing happens later, or all is won. */
function lineOf(table: LifeTable, age: number, until: number, z: number): readonly (number | "")[] {
  const { lives, first, error, second, open } = incidence(table, age, until);
  if (lives === 0) return [age, "", "", "", "", "", 0];
  const interval = onLogLog(first, z * error);
  return [age, first, interval?.low ?? "", interval?.high ?? "", second, open, lives];
}
