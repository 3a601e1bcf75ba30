import { outcome } from "../../table/outcome.ts";
import { InputError, type Problem } from "../../table/problem.ts";
import { asOfMoment, dayNumber } from "../as-of.ts";
import type { Facts } from "../facts.ts";
import { quotient } from "../fold.ts";
import { labelled } from "../labelled.ts";
import { type LeftOut, left } from "../left-out.ts";
import { type Fold, metric } from "../metric.ts";
import { choice, date, labels } from "../option.ts";

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
    fold: (facts, options) => {
      const { argument } = facts.place("outcome");
      const why = dealRows(facts, options.excluded, openRows(facts, options));
      return () =>
        wonShare(
          facts.outcomes,
          why,
          () => 1,
          (open) =>
            options.basis === "closed" || open > 0
              ? { kind: "no-closed", argument, rows: open }
              : { kind: "nothing", argument, of: "deals" },
        );
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
    fold: (facts, { excluded }) => {
      const amounts = facts.numbers("amount");
      const isClosed = dealRows(facts, excluded, () => left.open);
      const [{ argument: deals }, { argument: money }] = [facts.place("outcome"), facts.place("amount")];
      const why = (row: number): LeftOut => {
        const reason = isClosed(row);
        if (reason !== left.used) return reason;
        const amount = amounts[row] ?? Number.NaN;
        if (Number.isNaN(amount)) return left.noAmount;
        return amount > 0 ? left.used : left.notPositive;
      };
      return () =>
        wonShare(
          facts.outcomes,
          why,
          (row) => amounts[row] ?? 0,
          (open, others) =>
            others > 0
              ? { kind: "nothing", argument: money, of: "amounts" }
              : { kind: "no-closed", argument: deals, rows: open },
        );
    },
  }),
};

/**
 * Σ worth of the won ÷ Σ worth of the deals that count.
 *
 * @param nothing what to say where none counts, by how many were open, and closed but of no use
 */
function wonShare(
  outcomes: Uint8Array,
  why: (row: number) => LeftOut,
  worth: (row: number) => number,
  nothing: (open: number, others: number) => Problem,
): Fold {
  let [open, others] = [0, 0];
  return quotient(
    (row, won, all) => {
      const reason = why(row);
      if (reason === left.open) open += 1;
      else if (reason === left.noAmount || reason === left.notPositive) others += 1;
      if (reason !== left.used) return reason;
      all.add(worth(row));
      if (outcomes[row] === outcome.won) won.add(worth(row));
      return left.used;
    },
    () => nothing(open, others),
  );
}

/** Whether a row is a deal that counts: `left.used`, or why not. */
function dealRows(
  facts: Facts,
  excluded: readonly string[] | undefined,
  openRow: (row: number) => LeftOut,
): (row: number) => LeftOut {
  const { outcomes } = facts;
  const isExcluded = labelled(facts.column("outcome"), excluded);
  return (row) => {
    const code = outcomes[row];
    if (code === outcome.blank) return left.noOutcome;
    if (isExcluded(row)) return left.excluded;
    return code === outcome.open ? openRow(row) : left.used;
  };
}

interface OpenOptions {
  readonly basis: Basis;
  readonly early: readonly string[] | undefined;
  readonly as_of: number | undefined;
}

/**
 * Whether an open deal is in the denominator: `left.used`, or why not.
 *
 * @throws {InputError} `missing-argument` where overdue deals count and nothing says when they are due, or what day it is
 */
function openRows(facts: Facts, { basis, early, as_of }: OpenOptions): (row: number) => LeftOut {
  if (basis === "closed") return () => left.open;
  if (basis === "all") return () => left.used;
  if (basis === "past-discovery") {
    const isEarly = labelled(facts.column("outcome"), early ?? EARLY);
    return (row) => (isEarly(row) ? left.otherStage : left.used);
  }
  if (!facts.has("expected")) {
    throw new InputError({ kind: "missing-argument", argument: facts.place("expected").argument });
  }
  const due = facts.dates("expected");
  const now = dayNumber(asOfMoment(as_of, facts.latest("start", "end", "date")));
  if (now === Number.NEGATIVE_INFINITY) {
    throw new InputError({ kind: "missing-argument", argument: "as_of" });
  }
  return (row) => (dayNumber(due[row] ?? Number.NaN) < now ? left.used : left.open);
}
