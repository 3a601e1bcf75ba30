import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import { asOfMoment, dayNumber } from "../as-of.ts";
import type { Facts } from "../facts.ts";
import { labelled } from "../labelled.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, date, labels } from "../option.ts";
import { Reasons } from "../sums/reasons.ts";
import { flagsOf, share, shareOfValues } from "../sums/sums.ts";

/** The first stages of a deal, as CRMs name them, in both languages. */
const EARLY = (
  "new|lead|lead in|prospect|prospecting|contact made|appointment scheduled|appointmentscheduled|discovery|" +
  "qualify|qualifying|qualification|needs analysis|" +
  "yeni|aday|potansiyel|keşif|ön görüşme|randevu alındı|nitelendirme|niteleme|ihtiyaç analizi"
).split("|");

const BASES = {
  closed: ["kapanan", "kapanmış"],
  all: ["created", "tümü", "hepsi"],
  "past-discovery": ["past discovery", "keşif sonrası"],
  overdue: ["closed and overdue", "vadesi geçen", "gecikmiş"],
} as const;

type Basis = keyof typeof BASES;

/** What share of deals is won. */
export const conversionWin = {
  /**
   * Won ÷ what `basis` says: the closed, all, all but open ones in an early stage, or the closed and the open ones
   * whose expected close has passed.
   */
  "win-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["outcome"],
    takesLast: ["expected"],
    when: ["end", "start", "date"],
    options: {
      won: labels(),
      basis: choice(BASES, "closed"),
      excluded: labels(),
      early: labels(),
      as_of: date(),
    },
    source:
      "Won ÷ closed, the commonest of the denominators in use; ÷ all as Bullhorn has it, ÷ past discovery as Altior, ÷ closed and overdue as Zoho",
    examples: [
      'WIN_RATE({"Won";"Lost";"Open";"Won";"Won"}) // => 0.75',
      'WIN_RATE({"Won";"Lost";"Open";"Won";"Won"}, "", "all") // => 0.6',
      'WIN_RATE({"Won";"Lost";"Discovery";"Proposal"}, "", "past-discovery") // => 0.3333333333333333',
      'WIN_RATE({"Won";"Open";"Open"}, "", "overdue", "", "", "2026-03-31", {"";"2026-03-01";"2026-05-01"}) // => 0.5',
    ],
    way: (facts, options) => {
      const { argument } = facts.place("outcome");
      const deals = leaveOpen(dealReasons(facts, options.excluded), facts, options);
      return share(deals, flagsOf(facts.outcomes, outcome.won), (added) => {
        const open = added.count(left.open);
        return options.basis === "closed" || open > 0
          ? { kind: "no-closed", argument, rows: open }
          : { kind: "nothing", argument, of: "deals" };
      });
    },
  }),

  /** A deal without an amount above 0 is on neither side. */
  "win-rate-value": metric({
    unit: "ratio",
    better: "higher",
    needs: ["outcome", "amount"],
    when: ["end", "start", "date"],
    options: { won: labels(), excluded: labels() },
    source: "Σ won amount ÷ Σ closed amount (ORM Technologies)",
    examples: ['WIN_RATE_VALUE({"Won";"Lost";"Open"}, {300;100;500}) // => 0.75'],
    way: (facts, { excluded }) => {
      const amounts = facts.numbers("amount");
      const [{ argument: deals }, { argument: money }] = [facts.place("outcome"), facts.place("amount")];
      const closed = dealReasons(facts, excluded)
        .byOutcome(facts.outcomes, { open: left.open })
        .blank(amounts, left.noAmount)
        .where((row) => !((amounts[row] ?? 0) > 0), left.notPositive);
      return shareOfValues(closed, flagsOf(facts.outcomes, outcome.won), amounts, (added) =>
        added.count(left.noAmount) + added.count(left.notPositive) > 0
          ? { kind: "nothing", argument: money, of: "amounts" }
          : { kind: "no-closed", argument: deals, rows: added.count(left.open) },
      );
    },
  }),
};

/** Which rows are deals that are not excluded. */
function dealReasons(facts: Facts, excluded: readonly string[] | undefined): Reasons {
  const deals = new Reasons(facts.rows).byOutcome(facts.outcomes, { blank: left.noOutcome });
  if (excluded === undefined) return deals;
  return deals.where(labelled(facts.column("outcome"), excluded), left.excluded);
}

interface OpenOptions {
  readonly basis: Basis;
  readonly early: readonly string[] | undefined;
  readonly as_of: number | undefined;
}

/**
 * Leaves out the open deals that are not in the denominator.
 *
 * @throws {InputError} `missing-argument` where overdue deals count and nothing says when they are due, or what day it is
 */
function leaveOpen(deals: Reasons, facts: Facts, { basis, early, as_of }: OpenOptions): Reasons {
  const { outcomes } = facts;
  if (basis === "closed") return deals.byOutcome(outcomes, { open: left.open });
  if (basis === "all") return deals;
  const isOpen = (row: number) => outcomes[row] === outcome.open;
  if (basis === "past-discovery") {
    const isEarly = labelled(facts.column("outcome"), early ?? EARLY);
    return deals.where((row) => isOpen(row) && isEarly(row), left.otherStage);
  }
  if (!facts.has("expected")) {
    throw new InputError({ kind: "missing-argument", argument: facts.place("expected").argument });
  }
  const due = facts.dates("expected");
  const now = dayNumber(asOfMoment(as_of, facts.latest("start", "end", "date")));
  if (now === Number.NEGATIVE_INFINITY) {
    throw new InputError({ kind: "missing-argument", argument: "as_of" });
  }
  const isDue = (row: number) => dayNumber(due[row] ?? Number.NaN) < now;
  return deals.where((row) => isOpen(row) && !isDue(row), left.open);
}
