import { DAY_MS } from "../../../src/table/date.ts";
import { at, PEOPLE, type Table } from "../made-deals.ts";

/** Deals in the columns that formulas of a spreadsheet want: days from begun to closed in one of their own, "" while open. */
export interface PlainDeals {
  readonly owners: readonly string[];
  readonly stages: readonly string[];
  readonly amounts: readonly number[];
  readonly days: readonly (number | "")[];
}

export function plainDeals(table: Table): PlainDeals {
  const deals = table.slice(1);
  return {
    owners: deals.map((row) => String(row[at.owner])),
    stages: deals.map((row) => String(row[at.stage])),
    amounts: deals.map((row) => Number(row[at.amount])),
    days: deals.map((row) => daysOf(row[at.created], row[at.closed])),
  };
}

function daysOf(begun: unknown, closed: unknown): number | "" {
  return begun instanceof Date && closed instanceof Date ? (closed.getTime() - begun.getTime()) / DAY_MS : "";
}

export const people = Array.from({ length: PEOPLE }, (_, i) => `Person ${i}`);

/** What is typed for a person's win rate, sales volume and sales cycle over rows of a sheet called Deals, owners in A. */
export function typedFor(person: string, rows: number): readonly string[] {
  const column = (letter: string) => `Deals!$${letter}$1:$${letter}$${rows}`;
  const [owners, stages, amounts, days] = ["A", "B", "C", "D"].map(column);
  const count = (stage: string) => `COUNTIFS(${owners},"${person}",${stages},"${stage}")`;
  const won = `${owners},"${person}",${stages},"Won"`;
  return [
    `=${count("Won")}/(${count("Won")}+${count("Lost")})`,
    `=SUMIFS(${amounts},${won})`,
    `=SUMIFS(${days},${won})/${count("Won")}`,
  ];
}
