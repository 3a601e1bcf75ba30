import { cause } from "../../statistics/life-table.ts";
import { foldLabel } from "../../table/label.ts";
import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";

/** How much better a deal in a stage stands than any deal: by what factor its odds of being won are higher. */
export interface StageOdds {
  readonly factor: number;
  /** The standard error of its logarithm. */
  readonly error: number;
}

/** A stage counts as if so many deals more had been decided in it, won as often as all are. */
const PRIOR_DEALS = 10;

/**
 * Learns from deals that were won or lost what each stage is worth: won ÷ decided of those that reached it, drawn
 * towards the rate of all deals where few have. A won deal has reached every stage, a lost one those up to its furthest.
 *
 * @param order the stages from first to last
 * @param causes of each row, as in `Lives`
 * @returns of a row, by the stage that it is in; nothing special where its stage is blank
 * @throws {InputError} `nothing` of stage history where no lost deal says how far it came; `unknown-stage` for an open
 * deal in a stage that is not in the order
 */
export function stageOdds(
  facts: Facts,
  order: readonly string[],
  causes: Uint8Array,
): (row: number) => StageOdds {
  const places = placesIn(facts, order);
  let won = 0;
  const lost = order.map(() => 0);
  for (const [row, how] of causes.entries()) {
    if (how === cause.first) won += 1;
    const place = places(row);
    if (how === cause.second && place >= 0) lost[place] = (lost[place] ?? 0) + 1;
  }
  const allLost = lost.reduce((sum, count) => sum + count, 0);
  const { argument, firstRow } = facts.place("stage");
  if (allLost === 0) throw new InputError({ kind: "nothing", argument, of: "stage-history" });
  const all = (won + PRIOR_DEALS / 2) / (won + allLost + PRIOR_DEALS);
  const odds = order.map((_, place) => {
    const lostLater = lost.slice(place).reduce((sum, count) => sum + count, 0);
    const decided = won + lostLater + PRIOR_DEALS;
    const rate = (won + PRIOR_DEALS * all) / decided;
    return {
      factor: rate / (1 - rate) / (all / (1 - all)),
      error: 1 / Math.sqrt(decided * rate * (1 - rate)),
    };
  });
  return (row) => {
    const place = places(row);
    if (place === BLANK) return ANY;
    const found = odds[place];
    if (found !== undefined) return found;
    const cell = String(facts.column("stage")?.cells[row] ?? "").trim();
    throw new InputError({ kind: "unknown-stage", argument, row: firstRow + row, found: cell });
  };
}

const BLANK = -2;
const ANY: StageOdds = { factor: 1, error: 0 };

/** A row's place in the order: -1 for a stage that is not in it. */
function placesIn(facts: Facts, order: readonly string[]): (row: number) => number {
  const { labels, codes } = facts.labels("stage");
  const known = order.map(foldLabel);
  const places = labels.map((label) => known.indexOf(foldLabel(label)));
  return (row) => places[codes[row] ?? -1] ?? BLANK;
}
