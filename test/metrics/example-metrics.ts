import { quotientFold, quotientOf } from "../../src/metrics/fold.ts";
import { left } from "../../src/metrics/left-out.ts";
import { metric } from "../../src/metrics/metric.ts";
import { within } from "../../src/metrics/span.ts";

/** Spend beside leads: Σ spend ÷ leads. */
export const costOf = metric({
  unit: "money",
  better: "lower",
  needs: ["outcome"],
  beside: ["spend"],
  when: ["end"],
  source: "",
  examples: [],
  way: (_, __, beside) => {
    const spent = beside.numbers("spend");
    return () => {
      let [cost, leads] = [0, 0];
      return {
        add() {
          leads += 1;
          return left.used;
        },
        addBeside(row) {
          cost += spent[row] ?? 0;
          return left.used;
        },
        result: () => quotientOf(cost, leads, () => ({ kind: "nothing", argument: "outcomes", of: "leads" })),
      };
    };
  },
});

/** The share of rows that end within the period: every row is asked about every period. */
export const endedIn = metric({
  unit: "ratio",
  better: "higher",
  needs: ["start", "end"],
  when: ["end", "start"],
  spans: true,
  source: "",
  examples: [],
  way: (facts) => {
    const [starts, ends] = [facts.dates("start"), facts.dates("end")];
    return (span) =>
      quotientFold(
        (row, add) => {
          if (span === undefined || !((starts[row] ?? Number.NaN) < span.start)) return left.outsidePeriod;
          add(within(ends[row] ?? Number.NaN, span) ? 1 : 0, 1);
          return left.used;
        },
        () => ({ kind: "nothing", argument: "starts", of: "customers" }),
      );
  },
});
