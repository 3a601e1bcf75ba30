import { execFileSync } from "node:child_process";
import type { Answer, Sheet } from "../../src/functions/formula.ts";
import { readingIn } from "../reading.ts";
import { type Figures, requireAlike, spilled } from "./alike.ts";
import { builtFormulas } from "./built.ts";
import { cycleP90ByHand, TEN, tenByHand, winRateByHand } from "./loops.ts";
import { at, columnOf, handedOver, madeDeals, type Table } from "./made-deals.ts";
import { type Contender, paired } from "./paired.ts";
import { row } from "./row.ts";

const sheet: Sheet = { ...readingIn("en_US"), language: () => "en" };

/** Cells of so many rows are given before a round: more would have the round sweep them. */
const ROWS_AT_HAND = 800_000;
const ROUNDS = 5;

type Run = (name: string, args: readonly unknown[]) => Answer;

/** A formula as it is typed, beside the loop for it; both are given the same cells. */
interface Duel {
  readonly name: string;
  readonly ours: Contender<unknown, Answer>;
  readonly loop: Contender<unknown, Figures>;
  /** Which columns of the answer hold figures: from one to before another. */
  readonly columns: readonly [number, number];
}

function duels(table: Table, run: Run): readonly Duel[] {
  const [starts, ends, owners] = [at.created, at.closed, at.owner].map((place) => columnOf(table, place));
  const columns = () => handedOver([starts ?? [], ends ?? [], owners ?? []] as const);
  const whole = () => handedOver(table);
  const ten = TEN.map((name) => [name]);
  return [
    {
      name: "win rate by person and month",
      ours: duelist(whole, (given) => run("SALES_METRIC", [given, "win rate", "owner", "month"])),
      loop: duelist(whole, winRateByHand),
      columns: [2, 3],
    },
    {
      name: "cycle time, p90, by person",
      ours: duelist(columns, ([begun, closed, by]) => run("CYCLE_TIME", [begun, closed, "p90", by])),
      loop: duelist(columns, ([begun, closed, by]) => cycleP90ByHand(begun, closed, by)),
      columns: [1, 2],
    },
    {
      name: "10 metrics by person and month",
      ours: duelist(whole, (given) => run("SALES_METRIC", [given, ten, "owner", "month"])),
      loop: duelist(whole, tenByHand),
      columns: [2, 2 + TEN.length],
    },
  ];
}

/** A contender whose runs know what they are given, among others that are given something else. */
function duelist<Given, A>(give: () => Given, act: (given: Given) => A): Contender<unknown, A> {
  return { give, run: (given) => act(given as Given) };
}

/** Prints how long formulas take beside loops for just these figures, in a sheet of so many rows. */
async function benchHeight(rows: number): Promise<void> {
  const { formulaCalled } = await builtFormulas();
  const run: Run = (name, args) => formulaCalled(name).run(sheet, args);
  const round = Math.ceil(ROWS_AT_HAND / rows);
  for (const { name, ours, loop, columns } of duels(madeDeals(rows), run)) {
    requireAlike(name, spilled(ours.run(ours.give()), ...columns), loop.run(loop.give()));
    const { oursMs, theirsMs, ratio } = paired(ours, loop, ROUNDS * round, round);
    row(`${name}, ${rows} rows`, oursMs, ratio, `a loop for just this (${theirsMs.toFixed(1)} ms)`);
  }
}

/** The same by the height of the sheet, each in a process of its own: what one leaves in memory the next would sweep. */
export function benchEngine(heights: readonly number[]): void {
  for (const rows of heights) {
    execFileSync(process.execPath, [...process.execArgv, import.meta.filename, String(rows)], {
      stdio: "inherit",
    });
  }
}

const [, script, height] = process.argv;
if (script === import.meta.filename) await benchHeight(Number(height));
