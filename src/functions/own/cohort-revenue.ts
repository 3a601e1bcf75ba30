import { Sum } from "../../metrics/fold.ts";
import { choice } from "../../metrics/option.ts";
import { given } from "../../table/column.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, finite, optional, required } from "../formula.ts";
import { cohortTable, readCohorts } from "./cohorts.ts";

const show = choice({ total: ["sum", "toplam"], average: ["mean", "per customer", "ortalama"] }, "total");

/** What those who began in a period spent in it and in each later one, net of refunds. */
export const cohortRevenue: Formula = {
  params: [
    { ...required("customers", "column"), field: "customer" },
    required("dates", "column"),
    { ...required("amounts", "column"), field: "amount" },
    optional("period", "text", "month"),
    { ...optional("show", "text", show.fallback), choices: show.choices },
    optional("as_of", "date"),
  ],
  gives: "table",
  source: "Σ purchases of a cohort by period, or that ÷ customers of the cohort",
  examples: [
    'COHORT_REVENUE({"Ada";"Can";"Ada";"Ece"}, {"2026-01-05";"2026-01-09";"2026-02-02";"2026-02-20"}, {100;60;40;30}) // => [["Cohort","Customers",0,1],["2026-01",2,160,40],["2026-02",1,30,""]]',
  ],
  run(sheet, [customers, dates, amounts, period, shown, asOf]) {
    if (!given(amounts)) throw new InputError({ kind: "missing-argument", argument: "amounts" });
    const cohorts = readCohorts({ customers, dates, amounts, period, asOf }, sheet);
    const average = (given(shown) ? show.read(shown, "show", sheet) : show.fallback) === "average";
    const sums = new Map<string, Sum>();
    for (const { cohort, offset, amount } of cohorts.purchases) {
      const key = `${cohort} ${offset}`;
      const sum = sums.get(key) ?? new Sum();
      sum.add(amount);
      sums.set(key, sum);
    }
    return cohortTable(cohorts, sheet.language(), (cohort, offset) => {
      const spent = finite(sums.get(`${cohort} ${offset}`)?.value ?? 0, "amounts");
      return average ? spent / (cohorts.sizes[cohort] ?? 1) : spent;
    });
  },
};
