import type { Dashboard } from "../../src/calls/dashboard.ts";
import type { FileCell, FileSheet, Host } from "../../src/host/host.ts";
import { done, open } from "../bundle/open.ts";
import { HEADER, madeDeals } from "./made-deals.ts";

const SERIAL_ZERO_MS = Date.UTC(1899, 11, 30);

/** A workbook with made-up deals and perhaps other sheets, as the local host opens it. */
export function openDeals(rows: number, others: readonly FileSheet[] = []): Promise<Host> {
  const deals = madeDeals(rows)
    .slice(1)
    .map((row) => row.map(fileCell));
  return open([{ name: "Deals", rows: [HEADER, ...deals] }, { name: "Figures", rows: [] }, ...others]);
}

function fileCell(cell: unknown): FileCell {
  if (cell instanceof Date)
    return { serial: (cell.getTime() - SERIAL_ZERO_MS) / 86_400_000, format: "yyyy-mm-dd" };
  return cell === "" ? null : (cell as string | number);
}

/** Confirms the table that the sidebar has recognised, as the one click of its first opening does. */
export async function confirmDeals(host: Host, { candidates: [candidate] }: Dashboard): Promise<void> {
  if (candidate?.kind === undefined || candidate.kind === null) throw new Error("No table was recognised.");
  const { sheetId, sheetName, kind, guess: columns } = candidate;
  await done(host, "saveSources", [{ value: { kind, sheetId, sheetName, columns }, revision: "" }]);
}
