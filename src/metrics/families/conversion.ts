import { outcome } from "../../table/outcome.ts";
import { quotient } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, labels } from "../option.ts";

/** What becomes of leads and deals. */
export const conversion = {
  "conversion-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["outcome"],
    when: ["start", "end", "date"],
    options: { converted: labels() },
    source: "Won ÷ all created; Bullhorn and most CRM dashboards",
    examples: [
      'CONVERSION_RATE({"Won";"Lost";"Open";"Won"}) // => 0.5',
      "CONVERSION_RATE(200, 50) // => 0.25",
    ],
    fold: (facts) => {
      const { outcomes } = facts;
      const { argument } = facts.place("outcome");
      return () =>
        quotient(
          (row, won, all) => {
            const code = outcomes[row];
            if (code === outcome.blank) return left.noOutcome;
            all.add(1);
            if (code === outcome.won) won.add(1);
            return left.used;
          },
          () => ({ kind: "no-rows", argument }),
        );
    },
  }),

  "win-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["outcome"],
    when: ["end", "start", "date"],
    options: {
      won: labels(),
      basis: choice({ closed: ["kapanan", "kapanmış"], all: ["created", "tümü", "hepsi"] }, "closed"),
    },
    source: "Won ÷ closed, the commonest of the denominators in use; won ÷ all as Bullhorn has it",
    examples: [
      'WIN_RATE({"Won";"Lost";"Open";"Won";"Won"}) // => 0.75',
      'WIN_RATE({"Won";"Lost";"Open";"Won";"Won"}, "", "all") // => 0.6',
    ],
    fold: (facts, { basis }) => {
      const { outcomes } = facts;
      const { argument } = facts.place("outcome");
      return () => {
        let open = 0;
        return quotient(
          (row, won, all) => {
            const code = outcomes[row];
            if (code === outcome.blank) return left.noOutcome;
            if (code === outcome.open && basis === "closed") {
              open += 1;
              return left.open;
            }
            all.add(1);
            if (code === outcome.won) won.add(1);
            return left.used;
          },
          () => ({ kind: "no-closed", argument, rows: open }),
        );
      };
    },
  }),
};
