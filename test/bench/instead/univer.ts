import type { FileCell } from "../../../src/host/host.ts";
import { open } from "../../bundle/open.ts";
import type { Measured } from "../instead.ts";
import type { Table } from "../made-deals.ts";
import { processorMs } from "../processor.ts";
import { people, plainDeals, typedFor } from "./plain-deals.ts";

/** Formulas in the spreadsheet of the local preview, typed cell by cell as a person would. */
export async function byUniver(table: Table): Promise<Measured> {
  const { owners, stages, amounts, days } = plainDeals(table);
  const deals = owners.map((owner, i): FileCell[] => [
    owner,
    stages[i] ?? "",
    amounts[i] ?? 0,
    days[i] === "" ? null : (days[i] ?? null),
  ]);
  const host = await open([
    { name: "Deals", rows: deals },
    { name: "Figures", rows: [] },
  ]);
  try {
    const start = processorMs();
    for (const [i, person] of people.entries()) {
      for (const [column, formula] of typedFor(person, deals.length).entries())
        await host.type(`Figures!${"ABC"[column]}${i + 1}`, formula);
    }
    const ms = processorMs() - start;
    const rowOf = (i: number) => [..."ABC"].map((column) => Number(host.cell(`Figures!${column}${i + 1}`)));
    return { ms, figures: new Map(people.map((person, i) => [person, rowOf(i)])) };
  } finally {
    host.dispose();
  }
}
