import { choice } from "../../metrics/option.ts";
import { given } from "../../table/column.ts";
import { type Formula, optional, required } from "../formula.ts";
import { cohortTable, readCohorts } from "./cohorts.ts";

const show = choice({ share: ["rate", "oran", "pay"], count: ["customers", "sayı", "adet"] }, "share");

/** How many of those who began in a period bought again in each later one. */
export const cohortRetention: Formula = {
  params: [
    { ...required("customers", "column"), field: "customer" },
    required("dates", "column"),
    optional("period", "text", "month"),
    { ...optional("show", "text", show.fallback), choices: show.choices },
    optional("as_of", "date"),
  ],
  gives: "table",
  source: "Customers of a cohort who bought in a period ÷ customers of the cohort",
  examples: [
    'COHORT_RETENTION({"Ada";"Can";"Ada";"Ece"}, {"2026-01-05";"2026-01-09";"2026-02-02";"2026-02-20"}) // => [["Cohort","Customers",0,1],["2026-01",2,1,0.5],["2026-02",1,1,""]]',
  ],
  run(sheet, [customers, dates, period, shown, asOf]) {
    const cohorts = readCohorts({ customers, dates, period, asOf }, sheet);
    const asShare = (given(shown) ? show.read(shown, "show", sheet) : show.fallback) === "share";
    const active = new Map<string, Set<number>>();
    for (const { cohort, offset, customer } of cohorts.purchases) {
      const key = `${cohort} ${offset}`;
      active.set(key, (active.get(key) ?? new Set<number>()).add(customer));
    }
    return cohortTable(cohorts, sheet.language(), (cohort, offset) => {
      const customers = active.get(`${cohort} ${offset}`)?.size ?? 0;
      return asShare ? customers / (cohorts.sizes[cohort] ?? 1) : customers;
    });
  },
};
