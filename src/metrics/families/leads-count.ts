import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import { quotientOf, Sum } from "../fold.ts";
import { labelled } from "../labelled.ts";
import { type LeftOut, left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { labels } from "../option.ts";
import { spanBefore, within } from "../span.ts";
import { Reasons } from "../sums/reasons.ts";
import { count } from "../sums/sums.ts";
import { lifecycleRows, SQL_AND_BEYOND } from "./leads-lifecycle.ts";

/** How many leads there are, how their number grows, and what one costs. */
export const leadsCount = {
  /** An address that occurs several times is one lead: the one created first, or written first. */
  "lead-count": metric({
    unit: "count",
    better: "higher",
    needs: ["outcome"],
    takes: ["email"],
    heeds: ["start"],
    when: ["start", "date"],
    additive: true,
    options: { excluded: labels() },
    source: "Leads created, each address once, as CRMs count contacts",
    examples: [
      'LEAD_COUNT({"New";"Open";"Junk"}) // => 3',
      'LEAD_COUNT({"New";"Open";"Junk"}, {"a@x.com";"A@X.com";"b@x.com"}, "junk") // => 1',
    ],
    way: (facts, { excluded }) => count(new Reasons(facts.rows).ask(leadRows(facts, excluded))),
  }),

  /** The days of the period that are in the data are compared with as many of the period before. */
  "lead-velocity-rate": metric({
    unit: "ratio",
    unsampled: true,
    better: "higher",
    needs: ["start"],
    takes: ["lifecycle"],
    when: ["start"],
    spans: true,
    options: { qualified: labels() },
    source: "Growth of qualified leads on the period before (Jason Lemkin, SaaStr)",
    examples: [
      'LEAD_VELOCITY_RATE({"2026-01-05";"2026-01-20";"2026-02-03";"2026-02-10";"2026-02-28"}) // => 0.5',
    ],
    way: (facts, { qualified }) => {
      const starts = facts.dates("start");
      const counts = qualifiedRows(facts, qualified);
      const { argument } = facts.place("start");
      return (span) => {
        if (span === undefined) throw new Error("A rate of growth is about a period.");
        const before = spanBefore(span);
        let [now, then] = [0, 0];
        return {
          add(row) {
            const start = starts[row] ?? Number.NaN;
            if (Number.isNaN(start)) return left.noStart;
            if (!counts(row)) return left.otherStage;
            if (within(start, span)) now += 1;
            else if (within(start, before)) then += 1;
            else return left.outsidePeriod;
            return left.used;
          },
          // Growth is no share of rows: it has no numerator and denominator to tell an interval by.
          result: () =>
            then === 0
              ? { kind: "none", problem: { kind: "nothing", argument, of: "previous" } }
              : { kind: "value", value: (now - then) / then },
        };
      };
    },
  }),

  /** Without any spend there is no cost, rather than one of 0. */
  "cost-per-lead": metric({
    unit: "money",
    better: "lower",
    needs: ["outcome"],
    beside: ["spend"],
    takes: ["email"],
    heeds: ["start"],
    when: ["start", "date"],
    options: { excluded: labels() },
    source: "Spend ÷ leads (MetricKit); not the cost of a customer",
    examples: ['COST_PER_LEAD({"New";"Open";"New";"Lost"}, {60;40}) // => 25'],
    way: (facts, { excluded }, beside) => {
      const why = leadRows(facts, excluded);
      const spend = beside.numbers("spend");
      const [{ argument: leadsGiven }, { argument: spendGiven }] = [
        facts.place("outcome"),
        beside.place("spend"),
      ];
      return () => {
        const cost = new Sum();
        let leads = 0;
        return {
          add(row) {
            const reason = why(row);
            if (reason === left.used) leads += 1;
            return reason;
          },
          addBeside(row) {
            const amount = spend[row] ?? Number.NaN;
            if (Number.isNaN(amount)) return left.noAmount;
            cost.add(amount);
            return left.used;
          },
          result() {
            if (cost.count === 0) {
              return { kind: "none", problem: { kind: "nothing", argument: spendGiven, of: "spend" } };
            }
            return quotientOf(cost.value, leads, () => ({
              kind: "nothing",
              argument: leadsGiven,
              of: "leads",
            }));
          },
        };
      };
    },
  }),
};

/** Whether a row is a lead that counts: `left.used`, or why not. */
function leadRows(facts: Facts, excluded: readonly string[] | undefined): (row: number) => LeftOut {
  const { outcomes } = facts;
  const isExcluded = labelled(facts.column("outcome"), excluded);
  const isLead = (row: number) => outcomes[row] !== outcome.blank || facts.used(row);
  const { codes } = facts.labels("email");
  const firsts = firstRows(facts, codes, (row) => isLead(row) && !isExcluded(row));
  return (row) => {
    if (!isLead(row)) return left.noOutcome;
    if (isExcluded(row)) return left.excluded;
    const code = codes[row] ?? -1;
    return code < 0 || firsts.get(code) === row ? left.used : left.repeated;
  };
}

/** For each address the row that stands for it: the one with the earliest start, the uppermost of equals. */
function firstRows(
  facts: Facts,
  codes: Int32Array,
  counts: (row: number) => boolean,
): ReadonlyMap<number, number> {
  const starts = facts.dates("start");
  const startOf = (row: number) => {
    const start = starts[row] ?? Number.NaN;
    return Number.isNaN(start) ? Number.POSITIVE_INFINITY : start;
  };
  const firsts = new Map<number, number>();
  for (const [row, code] of codes.entries()) {
    if (code < 0 || !counts(row)) continue;
    const first = firsts.get(code);
    if (first === undefined || startOf(row) < startOf(first)) firsts.set(code, row);
  }
  return firsts;
}

/** Without lifecycle stages every lead counts as qualified: the column is then of qualified leads only. */
function qualifiedRows(facts: Facts, qualified: readonly string[] | undefined): (row: number) => boolean {
  if (facts.has("lifecycle")) return lifecycleRows(facts, qualified ?? SQL_AND_BEYOND);
  if (qualified === undefined) return () => true;
  throw new InputError({ kind: "missing-argument", argument: facts.place("lifecycle").argument });
}
