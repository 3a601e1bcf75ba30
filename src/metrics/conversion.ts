import { outcome } from "../table/outcome.ts";
import type { Problem } from "../table/problem.ts";
import type { Facts } from "./facts.ts";
import type { Fold, Metric } from "./metric.ts";

/** Won ÷ all with an outcome that is not blank: open deals are in the denominator. */
export const conversionRate: Metric = {
  unit: "ratio",
  better: "higher",
  needs: ["outcome"],
  heeds: [],
  source: "Won ÷ all created; Bullhorn and most CRM dashboards",
  begin: (facts) =>
    share(
      facts,
      (code) => code !== outcome.blank,
      () => ({ kind: "no-rows", argument: nameOf(facts) }),
    ),
};

/** Won ÷ (won + lost): open deals are left out. */
export const winRate: Metric = {
  unit: "ratio",
  better: "higher",
  needs: ["outcome"],
  heeds: [],
  source: "Won ÷ closed; the commonest of the four denominators in use",
  begin: (facts) =>
    share(
      facts,
      (code) => code >= outcome.lost,
      (rows) => ({ kind: "no-closed", argument: nameOf(facts), rows }),
    ),
};

function nameOf(facts: Facts): string {
  return facts.names.outcome ?? "outcomes";
}

type Nothing = (rows: number) => Problem;

function share(facts: Facts, counts: (code: number) => boolean, nothing: Nothing): Fold {
  const codes = facts.outcome;
  let won = 0;
  let all = 0;
  let rows = 0;
  return {
    add(row) {
      const code = codes?.[row] ?? outcome.blank;
      if (code !== outcome.blank) rows += 1;
      if (!counts(code)) return;
      all += 1;
      if (code === outcome.won) won += 1;
    },
    result: () =>
      all === 0 ? { kind: "none", problem: nothing(rows) } : { kind: "value", value: won / all, rows: all },
  };
}
