import { outcome } from "../../table/outcome.ts";
import type { Facts } from "../facts.ts";
import { orderOfStages, type StageOrder } from "./stage-order.ts";
import { type StageRows, stageRows } from "./stage-rows.ts";
import { stageTraces } from "./stage-traces.ts";

/** Deals with how far each has come. Places are those of the stages before won, 0 the first. */
export interface StagedDeals extends StageOrder {
  readonly rows: StageRows;
  /** By row its stage's place; -1 for none. */
  readonly placeOf: Int32Array;
  readonly deals: Deals;
  /** The stage that deals with a start date have come to, where just those have one; undefined elsewhere. */
  readonly milestone: number | undefined;
  /** Open deals whose stage is blank: they are not among the deals. */
  readonly unplaced: number;
}

/** By deal; -1 in `low` for one that is none. */
export interface Deals {
  readonly count: number;
  readonly outcomes: Uint8Array;
  /** The stage in which it stands open. */
  readonly current: Int32Array;
  /** The furthest stage that it has surely come to, and the furthest that it may have; won is one after the last. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Its last row, which has its amount. */
  readonly row: Int32Array;
}

/** More labels than this are no stages. */
const MOST_STAGES = 15;

export type NoStages = "no-column" | "no-stages" | "too-many";

/**
 * How far deals have come. A deal has come to the stage that it is in or was ever in, and to all before it. A won deal
 * has come to them all. Of a lost one its own stage column tells, if it still says one; else a start date, where just
 * the deals from one stage on have one; else nobody knows, and it may have come to any.
 *
 * @param keep whether a row is looked at
 * @throws {InputError} as the columns' readers
 */
export function stagedDeals(facts: Facts, keep: (row: number) => boolean): StagedDeals | NoStages {
  const rows = stageRows(facts, keep);
  if (rows === undefined) return "no-column";
  if (rows.labels.length > MOST_STAGES) return "too-many";
  if (rows.labels.length === 0) return "no-stages";
  const order = orderOfStages(stageTraces(facts, rows));
  const places = rows.labels.map((label) => order.stages.indexOf(label));
  const placeOf = rows.stageOf.map((stage) => places[stage] ?? -1);
  const starts = rows.visits ? undefined : facts.dates("start");
  const started = (row: number) => starts !== undefined && !Number.isNaN(starts[row]);
  const last = order.stages.length - 1;
  const milestone = milestoneOf(rows, placeOf, last, started);
  const staged = { rows, placeOf, inTime: rows.visits ? inTime(facts.dates("entered")) : placeOf.keys() };
  const deals = dealsOf(staged, last, (row) => lostBounds(milestone, last, started(row)));
  return { ...order, rows, placeOf, milestone, ...deals };
}

/** Between which stages the furthest one of a deal lies. */
interface Between {
  readonly low: number;
  readonly high: number;
}

function lostBounds(milestone: number | undefined, last: number, started: boolean): Between {
  if (milestone === undefined) return { low: 0, high: last };
  return started ? { low: milestone, high: last } : { low: 0, high: milestone - 1 };
}

/** The rows by their dates, whatever their order in the sheet; those without a date first. */
function inTime(entered: Float64Array): Iterable<number> {
  return [...entered.keys()].sort((a, b) => (entered[a] || 0) - (entered[b] || 0));
}

interface StagedRows extends Pick<StagedDeals, "rows" | "placeOf"> {
  /** As deals went through them. */
  readonly inTime: Iterable<number>;
}

/** Each deal's outcome, last row and stage, and as `low` the furthest stage that a row of it tells; -1 for none. */
function gathered({ rows: { dealOf, deals: count, outcomes }, placeOf, inTime }: StagedRows): Deals {
  const blank = () => new Int32Array(count).fill(-1);
  const deals = {
    count,
    outcomes: new Uint8Array(count),
    current: blank(),
    low: blank(),
    high: blank(),
    row: blank(),
  };
  for (const row of inTime) {
    const deal = dealOf[row] ?? -1;
    if (deal < 0) continue;
    const place = placeOf[row] ?? -1;
    deals.row[deal] = row;
    deals.outcomes[deal] = Math.max(deals.outcomes[deal] ?? 0, outcomes[row] ?? 0);
    deals.low[deal] = Math.max(deals.low[deal] ?? -1, place);
    if (place >= 0) deals.current[deal] = place;
  }
  return deals;
}

function dealsOf(rows: StagedRows, last: number, lost: (row: number) => Between) {
  const deals = gathered(rows);
  let unplaced = 0;
  for (const [deal, row] of deals.row.entries()) {
    if (row < 0) continue;
    const found = furthest(deals.outcomes[deal] ?? 0, deals.low[deal] ?? -1, last, () => lost(row));
    if (found === undefined) unplaced += 1;
    if (deals.outcomes[deal] !== outcome.open) deals.current[deal] = -1;
    deals.low[deal] = found?.low ?? -1;
    deals.high[deal] = found?.high ?? -1;
  }
  return { deals, unplaced };
}

/** Undefined for an open deal of no stage. */
function furthest(found: number, seen: number, last: number, lost: () => Between): Between | undefined {
  if (found === outcome.won) return { low: last + 1, high: last + 1 };
  if (seen >= 0) return { low: seen, high: seen };
  return found === outcome.lost ? lost() : undefined;
}

/** Few dates are forgotten or filled in by hand. */
const NEARLY_ALL = 0.98;

/**
 * The first stage whose deals have a start date, where nearly all from it on have one and nearly none before it: such
 * a date says that a deal has come so far.
 */
function milestoneOf(
  rows: StageRows,
  placeOf: Int32Array,
  last: number,
  started: (row: number) => boolean,
): number | undefined {
  const counts = Array.from({ length: last + 2 }, () => ({ with: 0, all: 0 }));
  for (const [row, found] of rows.outcomes.entries()) {
    if (found === outcome.lost) continue;
    const count = counts[found === outcome.won ? last + 1 : (placeOf[row] ?? -1)];
    if (count === undefined) continue;
    count.all += 1;
    if (started(row)) count.with += 1;
  }
  const shares = counts.map((count) => (count.all === 0 ? undefined : count.with / count.all));
  const first = shares.findIndex((share) => share !== undefined && share >= NEARLY_ALL);
  const before = shares.slice(0, first).every((share) => share === undefined || share <= 1 - NEARLY_ALL);
  const after = shares.slice(first).every((share) => share === undefined || share >= NEARLY_ALL);
  return first > 0 && first <= last && before && after ? first : undefined;
}
