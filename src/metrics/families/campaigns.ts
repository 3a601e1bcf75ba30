import { outcome } from "../../table/outcome.ts";
import { Sum } from "../fold.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { labels, share } from "../option.ts";
import { countRatio } from "./campaigns-counts.ts";

/** What mails and campaigns bring. */
export const campaigns = {
  /** Single-touch: a deal is its row's campaign's alone. Where an outcome is known, only won deals count. */
  "campaign-roi": metric({
    unit: "ratio",
    unsampled: true,
    better: "higher",
    needs: ["amount"],
    beside: ["spend"],
    takes: ["outcome"],
    when: ["end", "date", "start"],
    options: { margin: share(1), won: labels() },
    source: "(Gross profit − cost) ÷ cost, each deal attributed to the one campaign in its row",
    examples: [
      "CAMPAIGN_ROI({300;200}, {100;100}) // => 1.5",
      'CAMPAIGN_ROI({300;200}, {100}, {"Won";"Lost"}, 0.5) // => 0.5',
    ],
    way: (facts, { margin }, beside) => {
      const amounts = facts.numbers("amount");
      const outcomes = facts.has("outcome") ? facts.outcomes : undefined;
      const spend = beside.numbers("spend");
      const { argument } = beside.place("spend");
      return () => {
        const [revenue, cost] = [new Sum(), new Sum()];
        return {
          add(row) {
            const amount = amounts[row] ?? Number.NaN;
            if (outcomes !== undefined && outcomes[row] !== outcome.won) return left.notWon;
            if (Number.isNaN(amount)) return left.noAmount;
            revenue.add(amount);
            return left.used;
          },
          addBeside(row) {
            const amount = spend[row] ?? Number.NaN;
            if (Number.isNaN(amount)) return left.noAmount;
            cost.add(amount);
            return left.used;
          },
          result() {
            const of = cost.count === 0 ? "spend" : "cost";
            if (cost.value <= 0) return { kind: "none", problem: { kind: "nothing", argument, of } };
            return { kind: "value", value: (revenue.value * margin - cost.value) / cost.value };
          },
        };
      };
    },
  }),

  "open-rate": countRatio({
    part: "opens",
    whole: "sent",
    delivered: true,
    better: "higher",
    source: "Unique opens ÷ delivered (Mailchimp)",
    examples: [
      "OPEN_RATE({100;300}, {40;60}) // => 0.25",
      "OPEN_RATE({100;300}, {40;60}, {20;60}) // => 0.3125",
    ],
  }),

  "click-rate": countRatio({
    part: "clicks",
    whole: "sent",
    delivered: true,
    better: "higher",
    source: "Unique clicks ÷ delivered (Mailchimp)",
    examples: ["CLICK_RATE({100;300}, {4;6}) // => 0.025"],
  }),

  "click-to-open-rate": countRatio({
    part: "clicks",
    whole: "opens",
    better: "higher",
    mayExceed: true,
    source: "Unique clicks ÷ unique opens (Mailchimp)",
    examples: ["CLICK_TO_OPEN_RATE({40;60}, {4;6}) // => 0.1"],
  }),

  "reply-rate": countRatio({
    part: "replies",
    whole: "sent",
    delivered: true,
    better: "higher",
    source: "Replies ÷ delivered, as outreach tools have it",
    examples: ["REPLY_RATE({100;300}, {4;16}) // => 0.05"],
  }),

  "unsubscribe-rate": countRatio({
    part: "unsubscribes",
    whole: "sent",
    delivered: true,
    better: "lower",
    source: "Unsubscribes ÷ delivered (Mailchimp)",
    examples: ["UNSUBSCRIBE_RATE({100;300}, {1;1}) // => 0.005"],
  }),

  "bounce-rate": countRatio({
    part: "bounces",
    whole: "sent",
    better: "lower",
    source: "Hard and soft bounces ÷ sent (Mailchimp)",
    examples: ["BOUNCE_RATE({100;300}, {1;3}) // => 0.01"],
  }),

  "session-conversion-rate": countRatio({
    part: "keyEvents",
    whole: "sessions",
    better: "higher",
    mayExceed: true,
    source: "Key events ÷ sessions, over the columns of a Google Analytics 4 acquisition report",
    examples: ["SESSION_CONVERSION_RATE({1000;3000}, {30;50}) // => 0.02"],
  }),
};
