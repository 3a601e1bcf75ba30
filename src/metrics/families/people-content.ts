import { DAY_MS } from "../../table/date.ts";
import { InputError } from "../../table/problem.ts";
import { endOfDay } from "../days.ts";
import type { Facts } from "../facts.ts";
import type { DateField } from "../field.ts";
import { quotientFold } from "../fold.ts";
import { left } from "../left-out.ts";
import { codesIn } from "../lookup.ts";
import { metric } from "../metric.ts";
import { date, labels, number } from "../option.ts";
import { Reasons } from "../sums/reasons.ts";
import { shareOfValues } from "../sums/sums.ts";

/** Whether content is used, and what becomes of the deals that it is used in. */
export const content = {
  "content-adoption": metric({
    unit: "ratio",
    better: "higher",
    needs: ["asset"],
    beside: ["used"],
    besideTakes: ["date"],
    looksUp: true,
    options: { days: number(undefined, { least: 1 }), as_of: date() },
    source: "Distinct assets used ÷ published; with people for assets, people who use it ÷ all",
    examples: [
      'CONTENT_ADOPTION({"Deck";"Case study";"Price list";"Demo"}, {"Deck";"Deck";"Demo"}) // => 0.5',
      'CONTENT_ADOPTION({"Deck";"Demo"}, {"Deck";"Demo"}, {"2026-01-05";"2026-03-31"}, 30) // => 0.5',
    ],
    way: (facts, { days, as_of: asOf }, beside) => {
      const { codes } = facts.labels("asset");
      const usedCodes = codesIn(facts.labels("asset"), beside.labels("used"));
      const used = usedWithin(beside, days, asOf);
      const { argument } = facts.place("asset");
      return () => {
        const seen = new Set<number>();
        return quotientFold(
          (row, add) => {
            const code = codes[row] ?? -1;
            if (code < 0) return left.noLabel;
            if (seen.has(code)) return left.repeated;
            seen.add(code);
            add(used.has(usedCodes[row] ?? -1) ? 1 : 0, 1);
            return left.used;
          },
          () => ({ kind: "no-rows", argument }),
        );
      };
    },
  }),

  /** Influence is no cause: deals that go well also draw more content. */
  "content-influence": metric({
    unit: "ratio",
    better: "higher",
    needs: ["id", "outcome", "amount"],
    beside: ["touched"],
    takes: ["end"],
    besideTakes: ["date"],
    looksUp: true,
    when: ["end"],
    options: { won: labels() },
    source: "Won value with a content touch ÷ won value",
    examples: [
      'CONTENT_INFLUENCE({"D-1";"D-2";"D-3"}, {"Won";"Won";"Lost"}, {300;100;900}, {"D-1";"D-1";"D-3"}) // => 0.75',
      'CONTENT_INFLUENCE({"D-1";"D-2"}, {"Won";"Won"}, {300;100}, {"D-1";"D-2"}, {"2026-01-31";"2026-01-31"}, {"2026-02-01";"2026-01-10"}) // => 0.25',
    ],
    way: (facts, _options, beside) => {
      const { codes } = facts.labels("id");
      const touched = touchedBeforeClose(facts, beside);
      const amounts = facts.numbers("amount");
      const { outcomes } = facts;
      const { argument } = facts.place("amount");
      const won = new Reasons(facts.rows)
        .notWon(outcomes)
        .where((row) => codes[row] === -1, left.noLabel)
        .blank(amounts, left.noAmount);
      if (facts.has("end")) won.blank(facts.dates("end"), left.noEnd);
      const influenced = Uint8Array.from(amounts, (_, row) => (touched(row) ? 1 : 0));
      return shareOfValues(won, influenced, amounts, () => ({ kind: "zero-total", argument }));
    },
  }),
};

/**
 * What was used in the last days up to and including a day, or at any time.
 *
 * @throws {InputError} `missing-argument` for days without dates, `no-rows` for dates that are all blank
 */
function usedWithin(uses: Facts, days: number | undefined, asOf: number | undefined): ReadonlySet<number> {
  const { codes } = uses.labels("used");
  if (days === undefined && asOf === undefined) return new Set(codes.filter((code) => code >= 0));
  const { argument } = uses.place("date");
  if (!uses.has("date")) throw new InputError({ kind: "missing-argument", argument });
  const last = asOf ?? uses.latest("date");
  if (last === undefined) throw new InputError({ kind: "no-rows", argument });
  const until = endOfDay(last);
  const from = days === undefined ? Number.NEGATIVE_INFINITY : until - days * DAY_MS;
  const dates = uses.dates("date");
  return new Set(codes.filter((code, row) => code >= 0 && within(dates[row] ?? Number.NaN, from, until)));
}

function within(wall: number, from: number, until: number): boolean {
  return wall >= from && wall < until;
}

/**
 * Whether a deal, by its row, was touched before its close or on that day. Without dates any touch will do.
 *
 * @throws {InputError} `missing-argument` where only one of the two tables has dates
 */
function touchedBeforeClose(deals: Facts, touches: Facts): (row: number) => boolean {
  const codes = codesIn(deals.labels("id"), touches.labels("touched"));
  if (!deals.has("end") && !touches.has("date")) return (row) => (codes[row] ?? -1) >= 0;
  if (!touches.has("date")) throw missing(touches, "date");
  if (!deals.has("end")) throw missing(deals, "end");
  const firsts = firstTouches(touches);
  const ends = deals.dates("end");
  return (row) => (firsts.get(codes[row] ?? -1) ?? Number.NaN) < endOfDay(ends[row] ?? Number.NaN);
}

function missing(facts: Facts, field: DateField): InputError {
  return new InputError({ kind: "missing-argument", argument: facts.place(field).argument });
}

/** The first touch of each deal that has one with a date. */
function firstTouches(touches: Facts): ReadonlyMap<number, number> {
  const dates = touches.dates("date");
  const firsts = new Map<number, number>();
  for (const [row, code] of touches.labels("touched").codes.entries()) {
    const at = dates[row] ?? Number.NaN;
    if (code >= 0 && at < (firsts.get(code) ?? Number.POSITIVE_INFINITY)) firsts.set(code, at);
  }
  return firsts;
}
