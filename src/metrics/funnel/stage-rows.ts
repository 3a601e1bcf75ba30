import { codesOf } from "../../table/group.ts";
import { outcome, outcomeOf } from "../../table/outcome.ts";
import { utc } from "../../table/zone.ts";
import type { Facts } from "../facts.ts";

/** The rows of deals, each with the stage that it tells of. */
export interface StageRows {
  /** The stages in which deals are open, in the order of first appearance. */
  readonly labels: readonly string[];
  /** Each row's open stage, as a place in `labels`; -1 for none. */
  readonly stageOf: Int32Array;
  readonly outcomes: Uint8Array;
  /** What the data calls won. */
  readonly wonLabel: string | undefined;
  /** Each row's deal; -1 for a row of none. */
  readonly dealOf: Int32Array;
  readonly deals: number;
  /** A deal has a row for each stage that it has visited, not one for where it stands. */
  readonly visits: boolean;
}

/**
 * The stage is that of its own column, else of the outcomes'. In a column of stages won and lost are no stages: whether
 * a deal is open the outcome says first.
 *
 * @param keep whether a row is looked at
 * @returns undefined where neither column is there
 * @throws {InputError} as the columns' readers
 */
export function stageRows(facts: Facts, keep: (row: number) => boolean): StageRows | undefined {
  const column = facts.column("stage") ?? facts.column("outcome");
  if (column === undefined) return undefined;
  const { labels, codes } = codesOf(column, utc, () => false);
  const meant = labels.map(outcomeOf);
  const own = facts.has("outcome") ? facts.outcomes : undefined;
  const outcomes = new Uint8Array(facts.rows);
  const places = new Map<number, number>();
  const placeOf = (code: number) => {
    const place = places.get(code) ?? places.size;
    places.set(code, place);
    return place;
  };
  const stageOf = new Int32Array(facts.rows).fill(-1);
  for (const [row, code] of codes.entries()) {
    if (!keep(row)) continue;
    const label = meant[code] ?? outcome.blank;
    outcomes[row] = own?.[row] || label;
    if (label === outcome.open) stageOf[row] = placeOf(code);
  }
  return {
    labels: [...places.keys()].map((code) => labels[code] ?? ""),
    stageOf,
    outcomes,
    wonLabel: labels[meant.indexOf(outcome.won)],
    ...dealsOf(facts, (row) => outcomes[row] !== outcome.blank),
  };
}

/** A row is a deal, unless an id has several rows that each have a date of entry: then they are its visits. */
function dealsOf(facts: Facts, isDeal: (row: number) => boolean) {
  const alone = () => Int32Array.from({ length: facts.rows }, (_, row) => (isDeal(row) ? row : -1));
  if (!facts.has("id") || !facts.has("entered")) return { dealOf: alone(), deals: facts.rows, visits: false };
  const { codes, labels } = facts.labels("id");
  const entered = facts.dates("entered");
  const rows = new Int32Array(labels.length);
  for (const [row, code] of codes.entries()) {
    if (code >= 0 && isDeal(row) && !Number.isNaN(entered[row])) rows[code] = (rows[code] ?? 0) + 1;
  }
  if (!rows.some((count) => count > 1)) return { dealOf: alone(), deals: facts.rows, visits: false };
  return { dealOf: codes.map((code, row) => (isDeal(row) ? code : -1)), deals: labels.length, visits: true };
}
