import type { Cell } from "../../src/table/cell.ts";
import { DAY_MS } from "../../src/table/date.ts";

export const HEADER = ["Deal", "Owner", "Stage", "Amount", "Created", "Close Date", "Customer", "Product"];

/** Where each column of the made-up deals stands in its row. */
export const at = { owner: 1, stage: 2, amount: 3, created: 4, closed: 5 } as const;

export const PEOPLE = 37;
export const MONTHS = 12;
const STAGES = ["Won", "Lost", "Proposal", "Demo"];
const NEW_YEAR = Date.UTC(2025, 0, 1);

/** A row of each deal under a header, as Sheets hands a range over: texts, numbers and dates; an empty cell is "". */
export type Table = readonly (readonly Cell[])[];

/** Deals of 37 people that were begun and closed in the twelve months of 2025. */
export function madeDeals(rows: number): Table {
  return [HEADER, ...Array.from({ length: rows }, (_, i) => madeDeal(i))];
}

function madeDeal(i: number): readonly Cell[] {
  const stage = STAGES[(i * 7 + (i >> 3)) % STAGES.length] ?? "";
  const closed = (i * 17) % 365;
  const begun = Math.max(0, closed - ((i * 11) % 60));
  const isClosed = stage === "Won" || stage === "Lost";
  return [
    `D-${i}`,
    `Person ${(i * 13) % PEOPLE}`,
    stage,
    (i * 31) % 5000,
    new Date(NEW_YEAR + begun * DAY_MS),
    isClosed ? new Date(NEW_YEAR + closed * DAY_MS) : "",
    `Customer ${(i * 7919) % 997}`,
    `Product ${i % 7}`,
  ];
}

/**
 * The same cells anew. No two cells of what Sheets hands over are one text in memory, nor has anybody looked at them
 * before: without this each run but the first would find its texts hashed and its dates taken apart.
 */
export function handedOver<T>(cells: T): T {
  return structuredClone(cells);
}

/** One column of a table as a formula's argument gets it. */
export function columnOf(table: Table, place: number): readonly (readonly Cell[])[] {
  return table.slice(1).map((row) => [row[place] ?? ""]);
}
