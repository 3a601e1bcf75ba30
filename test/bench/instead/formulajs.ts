import { COUNTIFS, SUMIFS } from "@formulajs/formulajs";
import type { Measured } from "../instead.ts";
import type { Table } from "../made-deals.ts";
import { processorMs } from "../processor.ts";
import { people, plainDeals } from "./plain-deals.ts";

/** The functions of a spreadsheet as a library, a call for each figure. */
export function byFormulajs(table: Table): Measured {
  const { owners, stages, amounts, days } = plainDeals(table);
  const start = processorMs();
  const figures = new Map(
    people.map((person) => {
      const won = Number(COUNTIFS(owners, person, stages, "Won"));
      const lost = Number(COUNTIFS(owners, person, stages, "Lost"));
      const volume = Number(SUMIFS(amounts, owners, person, stages, "Won"));
      const wonDays = Number(SUMIFS(days, owners, person, stages, "Won"));
      return [person, [won / (won + lost), volume, wonDays / won]] as const;
    }),
  );
  return { ms: processorMs() - start, figures };
}
