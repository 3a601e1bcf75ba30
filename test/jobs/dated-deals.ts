import type { View } from "../../src/calls/view.ts";
import type { Cell } from "../../src/table/cell.ts";
import { type FakeFile, newFile, SOURCE, saveSources } from "./world.ts";

export const HEADER: readonly Cell[] = [
  "Stage",
  "Company",
  "Amount",
  "Created",
  "Close Date",
  "Owner",
  "Product",
];
export const deal = (
  stage: string,
  amount: number,
  created: string,
  closed: string,
  owner: string,
  product = "",
): Cell[] => [stage, "Acme", amount, created, closed, owner, product];

/**
 * Won by month: April 100 (Cem), May 200 (Cem) + 50 (Ece), June 300 (Cem) on the 5th and 400 on the 20th (Ece), July 80
 * (Ece) on the 3rd. The data ends on 10 July, when a deal was begun.
 */
export const DEALS: Cell[][] = [
  [...HEADER],
  deal("Won", 100, "2026-03-20", "2026-04-10", "Cem", "Desk"),
  deal("Lost", 0, "2026-04-01", "2026-04-12", "Ece", "Desk"),
  deal("Won", 200, "2026-04-02", "2026-05-02", "Cem", "Chair"),
  deal("Won", 50, "2026-04-20", "2026-05-30", "Ece", "Chair"),
  deal("Won", 300, "2026-05-10", "2026-06-05", "Cem", "Desk"),
  deal("Lost", 0, "2026-05-11", "2026-06-06", "Cem"),
  deal("Won", 400, "2026-05-12", "2026-06-20", "Ece"),
  deal("Won", 80, "2026-06-01", "2026-07-03", "Ece", "Desk"),
  deal("Open", 900, "2026-07-10", "", "Cem"),
];
const COLUMNS = { ...SOURCE.columns, product: "Product" };

export function watched(view: View | null, changes: Partial<FakeFile> = {}): FakeFile {
  const file = newFile({ deals: DEALS.map((row) => [...row]), view, ...changes });
  saveSources(file, { ...SOURCE, columns: COLUMNS });
  return file;
}

export const month = (back: number, ...filters: View["filters"]): View => ({
  period: { unit: "month", back },
  filters,
});
export const ofCem = { by: "owner", value: "Cem" } as const;
