import { DAY_MS } from "../../src/table/date.ts";
import type { Figures } from "./alike.ts";
import { at, MONTHS, type Table } from "./made-deals.ts";

/**
 * The least that a program written for one figure of these very deals does: labels are as they have to be, every date
 * is a date, a month is of 2025. It is the limit that a program for all figures and all sheets is held against.
 */

export function winRateByHand(table: Table): Figures {
  const sums = new Map<string, { readonly won: Float64Array; readonly closed: Float64Array }>();
  for (let i = 1; i < table.length; i += 1) {
    const row = table[i] ?? [];
    const stage = row[at.stage];
    if (stage !== "Won" && stage !== "Lost") continue;
    const owner = row[at.owner] as string;
    let sum = sums.get(owner);
    if (sum === undefined) {
      sum = { won: new Float64Array(MONTHS), closed: new Float64Array(MONTHS) };
      sums.set(owner, sum);
    }
    const month = (row[at.closed] as Date).getUTCMonth();
    sum.closed[month] = (sum.closed[month] ?? 0) + 1;
    if (stage === "Won") sum.won[month] = (sum.won[month] ?? 0) + 1;
  }
  return new Map(
    [...sums].map(([owner, { won, closed }]) => [
      owner,
      won.map((count, month) => count / (closed[month] ?? 0)),
    ]),
  );
}

type Cells = readonly (readonly unknown[])[];

export function cycleP90ByHand(starts: Cells, ends: Cells, owners: Cells): Figures {
  const days = new Map<string, number[]>();
  for (let i = 0; i < ends.length; i += 1) {
    const end = ends[i]?.[0];
    if (end === "") continue;
    const owner = owners[i]?.[0] as string;
    const start = starts[i]?.[0] as Date;
    const cycle = ((end as Date).getTime() - start.getTime()) / DAY_MS;
    const known = days.get(owner);
    if (known === undefined) days.set(owner, [cycle]);
    else known.push(cycle);
  }
  return new Map([...days].map(([owner, cycles]) => [owner, [p90(Float64Array.from(cycles))]]));
}

function p90(values: Float64Array): number {
  values.sort();
  const place = (values.length - 1) * 0.9;
  const [low = 0, high = low] = values.subarray(Math.floor(place));
  return low + (high - low) * (place % 1);
}

/** What `tenByHand` adds up for a person and a month, side by side. */
const sum = { begun: 0, begunWon: 1, won: 2, lost: 3, wonAmount: 4, closedAmount: 5, wonDays: 6, allDays: 7 };
const SUMS = 8;

export const TEN = [
  ...["win rate", "conversion rate", "deals won", "deals lost", "deals"],
  ...["sales volume", "average deal size", "win rate by value", "sales cycle", "time to close"],
];

/** The ten figures of TEN by person and month, month after month. */
export function tenByHand(table: Table): Figures {
  const people = new Map<string, Float64Array>();
  for (let i = 1; i < table.length; i += 1) {
    const row = table[i] ?? [];
    const owner = row[at.owner] as string;
    let sums = people.get(owner);
    if (sums === undefined) {
      sums = new Float64Array(MONTHS * SUMS);
      people.set(owner, sums);
    }
    addDeal(sums, row);
  }
  return new Map([...people].map(([owner, sums]) => [owner, figuresOf(sums)]));
}

function add(sums: Float64Array, place: number, value: number): void {
  sums[place] = (sums[place] ?? 0) + value;
}

function addDeal(sums: Float64Array, row: Table[number]): void {
  const stage = row[at.stage];
  const begun = row[at.created] as Date;
  const first = begun.getUTCMonth() * SUMS;
  add(sums, first + sum.begun, 1);
  if (stage === "Won") add(sums, first + sum.begunWon, 1);
  if (stage !== "Won" && stage !== "Lost") return;
  const closed = row[at.closed] as Date;
  const amount = row[at.amount] as number;
  const days = (closed.getTime() - begun.getTime()) / DAY_MS;
  const last = closed.getUTCMonth() * SUMS;
  add(sums, last + sum.closedAmount, amount);
  add(sums, last + sum.allDays, days);
  add(sums, last + (stage === "Won" ? sum.won : sum.lost), 1);
  if (stage === "Lost") return;
  add(sums, last + sum.wonAmount, amount);
  add(sums, last + sum.wonDays, days);
}

function figuresOf(sums: Float64Array): Float64Array {
  const figures = new Float64Array(MONTHS * TEN.length);
  for (let month = 0; month < MONTHS; month += 1) {
    const of = (place: number) => sums[month * SUMS + place] ?? 0;
    const closed = of(sum.won) + of(sum.lost);
    figures.set(
      [
        ...[of(sum.won) / closed, of(sum.begunWon) / of(sum.begun), of(sum.won), of(sum.lost), of(sum.begun)],
        ...[of(sum.wonAmount), of(sum.wonAmount) / of(sum.won), of(sum.wonAmount) / of(sum.closedAmount)],
        ...[of(sum.wonDays) / of(sum.won), of(sum.allDays) / closed],
      ],
      month * TEN.length,
    );
  }
  return figures;
}
