import { foldLabel } from "../../table/label.ts";
import { outcome } from "../../table/outcome.ts";
import { asOfMoment, dayNumber } from "../as-of.ts";
import type { Facts } from "../facts.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { date, labels, number } from "../option.ts";
import { quotient } from "../sums/by-row.ts";

/** As CRMs name them, in both languages; compared without -, _ and /. */
const MQL = [
  "mql",
  "marketing qualified lead",
  "marketingqualifiedlead",
  "marketing qualified",
  "sal",
  "sales accepted lead",
  "pazarlama nitelikli aday",
  "pazarlamaca nitelikli aday",
  "pazarlama onaylı aday",
  "pazarlama açısından nitelikli aday",
];
export const SQL_AND_BEYOND = [
  "sql",
  "sales qualified lead",
  "salesqualifiedlead",
  "sales qualified",
  "qualified",
  "opportunity",
  "customer",
  "evangelist",
  "satış nitelikli aday",
  "satışça nitelikli aday",
  "satış onaylı aday",
  "satış açısından nitelikli aday",
  "nitelikli",
  "fırsat",
  "müşteri",
  "marka elçisi",
];

/** How far leads come, and which of them are forgotten. */
export const leadsLifecycle = {
  /** Who is a customer was qualified before: each stage has been reached by whoever is in it or in a later one. */
  "qualification-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["lifecycle"],
    when: ["start", "date"],
    options: { mql: labels(), sql: labels() },
    source: "SQL ÷ MQL, lifecycle stages as HubSpot has them",
    examples: [
      'QUALIFICATION_RATE({"MQL";"SQL";"Lead";"Customer";"MQL"}) // => 0.5',
      'QUALIFICATION_RATE({"warm";"hot";"cold"}, "warm", "hot") // => 0.5',
    ],
    way: (facts, { mql, sql }) => {
      const { codes } = facts.labels("lifecycle");
      const isSql = lifecycleRows(facts, sql ?? SQL_AND_BEYOND);
      const isMql = lifecycleRows(facts, mql ?? MQL);
      const { argument } = facts.place("lifecycle");
      return quotient(
        facts,
        (row, qualified, all) => {
          if ((codes[row] ?? -1) < 0) return left.noLabel;
          const reached = isSql(row);
          if (!reached && !isMql(row)) return left.otherStage;
          all.add(1);
          if (reached) qualified.add(1);
          return left.used;
        },
        () => ({ kind: "nothing", argument, of: "leads" }),
      );
    },
  }),

  /** By calendar days. A lead that nobody has touched goes by its creation, where that is known. */
  "stale-lead-rate": metric({
    unit: "ratio",
    better: "lower",
    needs: ["outcome", "activity"],
    takes: ["start"],
    when: ["start", "date"],
    options: { days: number(30, { least: 0 }), as_of: date() },
    source: "Open leads without activity for more than so many days ÷ open leads",
    examples: ['STALE_LEAD_RATE({"New";"Open";"Won"}, {"2026-01-01";"2026-03-01";"2026-01-01"}) // => 0.5'],
    way: (facts, { days, as_of }) => {
      const { outcomes } = facts;
      const [activities, starts] = [facts.dates("activity"), facts.dates("start")];
      const now = asOfMoment(as_of, facts.latest("activity", "start"));
      const { argument } = facts.place("outcome");
      return quotient(
        facts,
        (row, stale, open) => {
          const code = outcomes[row];
          if (code === outcome.blank) return left.noOutcome;
          if (code !== outcome.open) return left.closed;
          const last = lastOf(activities[row], starts[row]);
          if (Number.isNaN(last)) return left.noDate;
          if (last > now) return left.future;
          open.add(1);
          if (dayNumber(now) - dayNumber(last) > days) stale.add(1);
          return left.used;
        },
        () => ({ kind: "nothing", argument, of: "leads" }),
      );
    },
  }),
};

function lastOf(activity = Number.NaN, start = Number.NaN): number {
  return Number.isNaN(activity) ? start : activity;
}

/** Whether a row's lifecycle stage is one of these. */
export function lifecycleRows(facts: Facts, stages: readonly string[]): (row: number) => boolean {
  const named = new Set(stages.map(key));
  const groups = facts.labels("lifecycle");
  const known = groups.labels.map((label) => named.has(key(label)));
  return (row) => known[groups.codes[row] ?? -1] ?? false;
}

function key(label: string): string {
  return foldLabel(label.replace(/[-–_/.]/g, " "));
}
