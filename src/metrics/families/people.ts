import { InputError } from "../../table/problem.ts";
import { connectedLabels } from "../contact.ts";
import { dayOf } from "../days.ts";
import type { Facts } from "../facts.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, date, labels } from "../option.ts";
import { quotient } from "../sums/by-row.ts";
import { content } from "./people-content.ts";
import { start } from "./people-start.ts";

/** How people ramp up, use content and are trained. */
export const people = {
  ...start,
  ...content,

  /** Early completions count when they are due; a row without a due date was never due. */
  "training-completion": metric({
    unit: "ratio",
    better: "higher",
    needs: ["due", "completed"],
    when: ["due"],
    options: {
      as_of: date(),
      counting: choice({ completed: ["tamamlanan"], "on-time": ["on time", "zamanında"] }, "completed"),
    },
    source: "Completed ÷ assigned and due",
    examples: [
      'TRAINING_COMPLETION({"2026-01-31";"2026-01-31";"2026-02-28";"2026-12-31"}, {"2026-01-20";"2026-02-05";"";""}, "2026-03-31") // => 0.6666666666666666',
      'TRAINING_COMPLETION({"2026-01-31";"2026-01-31";"2026-02-28";"2026-12-31"}, {"2026-01-20";"2026-02-05";"";""}, "2026-03-31", "on time") // => 0.3333333333333333',
    ],
    way: (facts, { as_of: asOf, counting }) => {
      const [due, done] = [facts.dates("due"), facts.dates("completed")];
      const now = dayOf(asOf ?? latestCompletion(facts));
      const { argument } = facts.place("due");
      return quotient(
        facts,
        (row, finished, all) => {
          const dueDay = dayOf(due[row] ?? Number.NaN);
          if (Number.isNaN(dueDay)) return left.noDate;
          if (dueDay > now) return left.notYetDue;
          all.add(1);
          if (dayOf(done[row] ?? Number.NaN) <= (counting === "on-time" ? dueDay : now)) finished.add(1);
          return left.used;
        },
        () => ({ kind: "nothing", argument, of: "due" }),
      );
    },
  }),

  "contact-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["contact"],
    when: ["date"],
    options: { connected: labels() },
    source: "Connected ÷ attempts, with HubSpot's call outcomes and their Turkish equivalents",
    examples: [
      'CONTACT_RATE({"Connected";"No answer";"Busy";"Left voicemail"}) // => 0.25',
      'CONTACT_RATE({"Görüşüldü";"Cevap yok"}) // => 0.5',
      'CONTACT_RATE({"Demo";"Gatekeeper";"Nobody"}, {"Demo";"Gatekeeper"}) // => 0.6666666666666666',
    ],
    way: (facts, { connected }) => {
      const attempts = facts.labels("contact");
      const reached = connectedLabels(attempts, facts.place("contact"), connected);
      const { argument } = facts.place("contact");
      return quotient(
        facts,
        (row, connections, all) => {
          const code = attempts.codes[row] ?? -1;
          if (code < 0) return left.noLabel;
          all.add(1);
          if (reached[code]) connections.add(1);
          return left.used;
        },
        () => ({ kind: "no-rows", argument }),
      );
    },
  }),
};

/**
 * The latest date that is no plan. Where nothing is completed the data does not tell what is due by now.
 *
 * @throws {InputError} `missing-argument` of as_of
 */
function latestCompletion(facts: Facts): number {
  const latest = facts.latest("completed");
  if (latest === undefined) throw new InputError({ kind: "missing-argument", argument: "as_of" });
  return latest;
}
