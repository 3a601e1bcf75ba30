import { intervalWords } from "../../locale/interval-words.ts";
import { type SurvivalWords, survivalWords } from "../../locale/survival-words.ts";
import { type Facts, readFacts } from "../../metrics/facts.ts";
import { tableOf } from "../../metrics/families/speed-open.ts";
import { left } from "../../metrics/left-out.ts";
import { type Lives, livesOf } from "../../metrics/lives.ts";
import { toConfidence, toDate, toLabels } from "../../metrics/option.ts";
import { incidence } from "../../statistics/cumulative-incidence.ts";
import { type Curve, kaplanMeier, survivalAt } from "../../statistics/kaplan-meier.ts";
import { cause, type LifeTable } from "../../statistics/life-table.ts";
import { type Column, given, requireSameHeight, toColumn } from "../../table/column.ts";
import { DAY_MS, wallText } from "../../table/date.ts";
import { labelText } from "../../table/label.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";

const CONFIDENCE = 0.8;

/** When each open deal is to be expected to close, given how old it is already. */
export const expectedClose: Formula = {
  params: [
    { ...required("starts", "column"), field: "start" },
    { ...required("ends", "column"), field: "end" },
    optional("deals", "column"),
    { ...optional("outcomes", "column"), field: "outcome" },
    optional("as_of", "date"),
    optional("confidence", "number", "80%"),
    optional("won", "text"),
  ],
  gives: "table",
  source:
    "Median of the time left, S(age + t) ÷ S(age) = ½, S by Kaplan & Meier (1958); won by Aalen & Johansen (1978)",
  examples: [
    'EXPECTED_CLOSE({"2026-01-01";"2026-01-01";"2026-01-01";"2026-01-01";"2026-02-20"}, {"2026-01-11";"2026-01-21";"2026-01-31";"2026-02-10";""}, {"A";"B";"C";"D";"E"}, "", "2026-03-07") // => [["Deal","Age","Days to go","Expected close","80% from","80% to","Note"],["E",15,15,"2026-03-22","2026-03-12","2026-04-01",""]]',
  ],
  run(sheet, [starts, ends, deals, outcomes, asOf, sure, won]) {
    const names = given(deals) ? toColumn(deals, "deals") : undefined;
    const columns = {
      start: toColumn(starts, "starts"),
      end: toColumn(ends, "ends"),
      ...(given(outcomes) ? { outcome: toColumn(outcomes, "outcomes") } : {}),
    };
    requireSameHeight([...Object.values(columns), names]);
    const facts = readFacts(columns, sheet, given(won) ? toLabels(won, "won") : undefined);
    const lives = livesOf(facts, given(asOf) ? toDate(asOf, "as_of", sheet) : undefined);
    const rows = [...lives.days.keys()].filter((row) => lives.why(row) === left.used);
    if (rows.length === 0) throw new InputError({ kind: "no-rows", argument: "starts" });
    const open = rows.filter((row) => lives.causes[row] === cause.none);
    if (open.length === 0) throw new InputError({ kind: "nothing", argument: "ends", of: "open-deals" });
    if (open.length === rows.length) throw new InputError({ kind: "nothing-ended", argument: "ends" });
    const confidence = given(sure) ? toConfidence(sure, "confidence", sheet) : CONFIDENCE;
    const table = tableOf(lives, rows);
    const words = survivalWords[sheet.language()];
    const line = liner({ facts, lives, table, curve: kaplanMeier(table), confidence, words });
    const nameOf = namer(names, columns.start, sheet);
    return [
      headings(facts.has("outcome"), confidence, sheet),
      ...open.map((row) => [nameOf(row), ...line(row)]),
    ];
  },
};

function headings(withOutcomes: boolean, confidence: number, sheet: Sheet): readonly string[] {
  const language = sheet.language();
  const words = survivalWords[language];
  const { from, to } = intervalWords[language];
  return [
    words.deal,
    words.age,
    words.daysToGo,
    words.expected,
    from(confidence),
    to(confidence),
    ...(withOutcomes ? [words.winProbability] : []),
    words.note,
  ];
}

/** A deal by its name, or by its row in the range. */
function namer(
  names: Column | undefined,
  { firstRow }: Column,
  sheet: Sheet,
): (row: number) => string | number {
  return (row) => (names === undefined ? firstRow + row : labelText(names.cells[row] ?? "", sheet.zone));
}

interface Known {
  readonly facts: Facts;
  readonly lives: Lives;
  readonly table: LifeTable;
  readonly curve: Curve;
  readonly confidence: number;
  readonly words: SurvivalWords;
}

/** Deals of one age share a line, which is worked out once. */
function liner({ facts, lives, table, curve, confidence, words }: Known) {
  const known = new Map<number, readonly (string | number)[]>();
  const tail = (1 - confidence) / 2;
  return (row: number): readonly (string | number)[] => {
    const age = lives.days[row] ?? 0;
    const before = known.get(age);
    if (before !== undefined) return before;
    const [soon, middle, late] = [tail, 0.5, 1 - tail].map((share) => endOf(curve, age, share));
    const dateText = (end: number | undefined) =>
      end === undefined ? "" : wallText(Math.floor((lives.today + (end - age) * DAY_MS) / DAY_MS) * DAY_MS);
    const line = [
      age,
      middle === undefined ? "" : middle - age,
      dateText(middle),
      dateText(soon),
      dateText(late),
      ...(facts.has("outcome") ? [incidence(table, age).first] : []),
      noteOf(curve, age, middle, words),
    ];
    known.set(age, line);
    return line;
  };
}

/** The age by which a share of those older than `age` has ended; undefined where the curve does not fall so far. */
function endOf(curve: Curve, age: number, share: number): number | undefined {
  const level = survivalAt(curve, age) * (1 - share) * (1 + 1e-12);
  const place = curve.times.findIndex((time, i) => time > age && (curve.survival[i] ?? 0) <= level);
  return curve.times[place];
}

function noteOf({ times }: Curve, age: number, middle: number | undefined, words: SurvivalWords): string {
  if (middle !== undefined) return "";
  return (times[times.length - 1] ?? 0) <= age ? words.noneSoOld : words.fewerThanHalf;
}
