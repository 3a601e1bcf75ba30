import type { Answer, Sheet } from "../../src/functions/formula.ts";
import { readingIn } from "../reading.ts";
import { type Figures, requireAlike, spilled } from "./alike.ts";
import { builtFormulas } from "./built.ts";
import { byArquero } from "./instead/arquero.ts";
import { byFormulajs } from "./instead/formulajs.ts";
import { byHyperFormula } from "./instead/hyperformula.ts";
import { byUniver } from "./instead/univer.ts";
import { handedOver, madeDeals, type Table } from "./made-deals.ts";
import { timed } from "./paired.ts";
import { row } from "./row.ts";

const ROWS = 100_000;
/** What takes a minute at the full height is given these unless asked: it grows in proportion, or worse. */
const FEWER_ROWS = [2_500, 5_000];
const METRICS = ["win rate", "sales volume", "sales cycle"];
const sheet: Sheet = { ...readingIn("en_US"), language: () => "en" };

/** What somebody without the add-on would ask for these figures. */
interface Instead {
  readonly name: string;
  readonly figures: (deals: Table) => Promise<Measured> | Measured;
}

export interface Measured {
  readonly ms: number;
  readonly figures: Figures;
}

const GROUPED: Instead = { name: "arquero's group-by", figures: byArquero };
const TYPED: readonly Instead[] = [
  { name: "COUNTIFS and SUMIFS in HyperFormula", figures: byHyperFormula },
  { name: "the same in Univer", figures: byUniver },
  { name: "the same in Formula.js", figures: byFormulajs },
];

/**
 * Prints how long others take for win rate, sales volume and sales cycle of each person, and how many times as long as
 * one formula of ours that is.
 */
export async function benchInstead(full: boolean): Promise<void> {
  const { formulaCalled } = await builtFormulas();
  const metrics = METRICS.map((name) => [name]);
  const ours = (given: unknown): Answer =>
    formulaCalled("SALES_METRIC").run(sheet, [given, metrics, "owner"]);
  await race(GROUPED, ROWS, ours);
  for (const one of TYPED) {
    for (const rows of full ? [...FEWER_ROWS, ROWS] : FEWER_ROWS) await race(one, rows, ours);
  }
}

async function race(
  { name, figures }: Instead,
  rows: number,
  ours: (given: unknown) => Answer,
): Promise<void> {
  const deals = madeDeals(rows);
  const theirs = await figures(deals);
  requireAlike(name, spilled(ours(deals), 1, 1 + METRICS.length), theirs.figures);
  const oursMs = timed({ give: () => handedOver(deals), run: ours }, 5);
  row(
    `${name}, ${rows} rows`,
    theirs.ms,
    theirs.ms / oursMs,
    `one formula of ours (${oursMs.toFixed(1)} ms)`,
  );
}
