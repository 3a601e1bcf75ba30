import { HyperFormula } from "hyperformula";
import type { Measured } from "../instead.ts";
import type { Table } from "../made-deals.ts";
import { processorMs } from "../processor.ts";
import { people, plainDeals, typedFor } from "./plain-deals.ts";

/** Formulas in a spreadsheet engine that has the deals already. */
export function byHyperFormula(table: Table): Measured {
  const { owners, stages, amounts, days } = plainDeals(table);
  const deals = owners.map((owner, i) => [owner, stages[i] ?? "", amounts[i] ?? 0, days[i] ?? ""]);
  const engine = HyperFormula.buildFromSheets(
    { Deals: deals, Figures: [] },
    { licenseKey: "gpl-v3", maxRows: deals.length },
  );
  try {
    const place = engine.getSheetId("Figures") ?? 0;
    const typed = people.map((person) => [...typedFor(person, deals.length)]);
    const start = processorMs();
    engine.setSheetContent(place, typed);
    const values = engine.getSheetValues(place);
    const ms = processorMs() - start;
    return { ms, figures: new Map(people.map((person, i) => [person, (values[i] ?? []).map(Number)])) };
  } finally {
    engine.destroy();
  }
}
