import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/functions/formula.ts";
import { blankRowsChangeNothing, orderDoesNotMatter } from "../metrics/properties.ts";
import { figureOf, leftRows } from "../metrics/table-figures.ts";
import { column } from "../reading.ts";
import { ask, errorOf } from "./ask.ts";

type Rows = readonly (readonly (string | number)[])[];
const rows = (answer: Answer) => answer as Rows;

/** So many days after 1 January 2026; blank for undefined. */
const day = (n: number | undefined) => (n === undefined ? "" : new Date(Date.UTC(2026, 0, 1 + n)));
const days = (...all: readonly (number | undefined)[]) => column(...all.map(day));
const begun = (n: number) => column(...Array.from({ length: n }, () => day(0)));

describe("CYCLE_TIME_OPEN", () => {
  // Freireich et al. 1963: 6-MP, median 23 weeks with R's limits 16 and none. What goes on began later, so that its age
  // on the as-of day is its time.
  test("the published median of 6-MP, 23, from 16 on", () => {
    const times = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
    const ended = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
    const starts = days(...times.map((time, i) => (ended[i] === 1 ? 0 : 100 - time)));
    const ends = days(...times.map((time, i) => (ended[i] === 1 ? time : undefined)));
    expect(ask("CYCLE_TIME_OPEN", [starts, ends, day(100)])).toEqual([
      ["Median", "95% from", "95% to", "Deals", "Still open"],
      [23, 16, "", 21, 12],
    ]);
    expect(rows(ask("CYCLE_TIME_OPEN", [starts, ends, day(100), "", 0.25, 0.95, "log-log"]))[1]).toEqual([
      13, 6, 22, 21, 12,
    ]);
  });

  test("as of a day, what closed later was open, and what began later was not there", () => {
    const args = [days(0, 0, 0, 50), days(10, 20, 40, 60), day(30)];
    // Of 3 deals ended at 10 and 20, one goes on at 30: S falls to 2/3 and 1/3.
    expect(rows(ask("CYCLE_TIME_OPEN", args))[1]).toEqual([20, 10, "", 3, 1]);
  });

  test("by owner a row each; where too few have ended the cells are blank", () => {
    const by = column("Ada", "Ada", "Ada", "Can", "Can", "Ece");
    const args = [begun(6), days(10, 20, 30, 5, undefined, undefined), day(60), by];
    expect(ask("CYCLE_TIME_OPEN", args, "tr_TR")).toEqual([
      ["Grup", "Medyan", "%95 alt", "%95 üst", "Anlaşma", "Hâlâ açık"],
      ["Ada", 20, 10, "", 3, 0],
      ["Can", 32.5, 5, "", 2, 1],
      ["Ece", "", "", "", 1, 1],
    ]);
  });

  test("one deal; none closed; too few closed: says why", () => {
    expect(rows(ask("CYCLE_TIME_OPEN", [days(0), days(7)]))[1]).toEqual([7, "", "", 1, 0]);
    expect(errorOf("CYCLE_TIME_OPEN", [begun(2), column("", ""), day(9)])).toBe(
      "ends: no row has both a start and an end.",
    );
    const few = [begun(3), days(5, undefined, undefined), day(60)];
    expect(errorOf("CYCLE_TIME_OPEN", few)).toBe(
      "ends: by the age of the oldest deal only 33.3% have ended, so that there is no time by which 50% have. Ask for a lower quantile.",
    );
    expect(errorOf("CYCLE_TIME_OPEN", few, "tr")).toContain("yalnızca %33,3 bitmiş");
    expect(rows(ask("CYCLE_TIME_OPEN", [...few, "", 0.25]))[0]?.[0]).toBe("Days for 25%");
    expect(errorOf("CYCLE_TIME_OPEN", [column("", ""), column("", "")])).toContain("starts has no rows");
    expect(errorOf("CYCLE_TIME_OPEN", [days(5), days(1)])).toContain(
      "ends, row 1: ends on 2026-01-02, before it starts",
    );
  });

  // 10, 20, an open one of 30 days, 30: S is ½ from 20 to 30, and the middle of that its median.
  test("in a table open deals' close dates are forecasts; a closed deal without one does not count", () => {
    const figure = figureOf("cycle-time-open", {
      start: [0, 0, 0, 0, 0].map(day),
      end: [10, 20, 400, undefined, 30].map(day),
      outcome: ["Won", "Lost", "Open", "Won", "Won"],
    });
    expect(figure).toMatchObject({ kind: "value", value: 25, rows: 4 });
    expect(leftRows(figure)).toEqual({ noEnd: 1 });
  });

  test("order and blank rows do not matter", () => {
    const start = fc.integer({ min: 0, max: 20 });
    const row = fc
      .tuple(start, fc.option(fc.nat({ max: 30 })))
      .map(([from, lasted]) => [day(from), lasted === null ? "" : day(from + lasted)]);
    const generated = { formula: "CYCLE_TIME_OPEN", row };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });
});

describe("CONVERSION_RATE_KM", () => {
  // At 10 days 1 of 4 converts; the youngest is lost from sight at 11; at 19 days 1 of 2: 1 − 3/4·1/2.
  test("young leads count for as long as they have been there", () => {
    const args = [days(0, 0, 59, 78), days(19, undefined, 69, undefined), 30, day(89)];
    expect(ask("CONVERSION_RATE_KM", args)).toBe(0.625);
    expect(ask("CONVERSION_RATE_COHORT", args)).toBe(2 / 3);
  });

  test("of leads that are all old enough it is the cohort's rate, and its interval Wilson's where none or all convert", () => {
    const lead = fc.tuple(fc.nat({ max: 10 }), fc.option(fc.nat({ max: 40 })));
    fc.assert(
      fc.property(fc.array(lead, { minLength: 1, maxLength: 25 }), (leads) => {
        const args = [
          days(...leads.map(([from]) => from)),
          days(...leads.map(([from, took]) => (took === null ? undefined : from + took))),
          30,
          day(60),
        ];
        expect(ask("CONVERSION_RATE_KM", args)).toBeCloseTo(Number(ask("CONVERSION_RATE_COHORT", args)), 12);
      }),
    );
    const none = [begun(20), column(...Array.from({ length: 20 }, () => "")), 30, day(60), "", 0.95];
    const [line] = rows(ask("CONVERSION_RATE_KM", none));
    expect(line?.slice(0, 2)).toEqual([0, 0]);
    expect(line?.[2]).toBeCloseTo(0.1611, 4);
  });

  test("leads younger than the days asked for do not tell", () => {
    const args = [days(0, 0), days(5, undefined), 30, day(20)];
    expect(errorOf("CONVERSION_RATE_KM", args)).toContain("nothing is old enough to tell");
    expect(ask("CONVERSION_RATE_KM", [days(0, 0), days(5, undefined), 20, day(20)])).toBe(0.5);
    expect(errorOf("CONVERSION_RATE_KM", [column(""), column("")])).toContain("starts has no rows");
  });
});

describe("WIN_PROBABILITY_BY_AGE", () => {
  const outcomes = column("Won", "Lost", "Won", "Won", "Lost", "Open");
  const args = [outcomes, begun(6), days(10, 20, 30, 40, 60, undefined)];

  // Of those open after 30 days, 40 won, 60 lost, one goes on at 89: 1/3, 1/3, 1/3.
  test("of deals older than each age, worked by hand", () => {
    const found = rows(ask("WIN_PROBABILITY_BY_AGE", [...args, column(0, 30, 70, 100), "", day(89)]));
    expect(found[0]).toEqual(["Age", "Won", "95% from", "95% to", "Lost", "Still open", "Deals"]);
    const plain = found.slice(1).map(([age, won, , , lost, open, deals]) => [age, won, lost, open, deals]);
    for (const [i, expected] of [
      [0, 1 / 2, 1 / 3, 1 / 6, 6],
      [30, 1 / 3, 1 / 3, 1 / 3, 3],
      [70, 0, 0, 1, 1],
    ].entries()) {
      for (const [k, cell] of expected.entries()) expect(plain[i]?.[k]).toBeCloseTo(cell, 12);
    }
    expect(found[3]?.slice(2, 4)).toEqual(["", ""]);
    expect(found[4]).toEqual([100, "", "", "", "", "", 0]);
  });

  test("losing competes: 1 − Kaplan–Meier would say 0.58 where half are won", () => {
    // Won at 10, lost at 20, won at 30, one open at 89: 1/4 + 1/4 = 1/2, while 1 − 3/4·1/2 = 0.625.
    const found = ask("WIN_PROBABILITY_BY_AGE", [
      column("Won", "Lost", "Won", "Open"),
      begun(4),
      days(10, 20, 30, undefined),
      column(0),
      "",
      day(89),
    ]);
    expect(rows(found)[1]?.[1]).toBeCloseTo(0.5, 12);
  });

  test("within days, and ages in round steps to the last decision", () => {
    const within = rows(ask("WIN_PROBABILITY_BY_AGE", [...args, column(0), 30, day(89)]));
    expect(within[1]?.[1]).toBeCloseTo(2 / 6, 12);
    const usual = rows(ask("WIN_PROBABILITY_BY_AGE", [...args, "", "", day(89)]));
    expect(usual.slice(1).map(([age]) => age)).toEqual([0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]);
  });

  test("no decision, no deals, an age below 0: says why", () => {
    const open = [column("Open", "Open"), begun(2), column("", ""), "", "", day(9)];
    expect(errorOf("WIN_PROBABILITY_BY_AGE", open)).toBe("ends: no row has both a start and an end.");
    expect(errorOf("WIN_PROBABILITY_BY_AGE", [column(""), column(""), column("")])).toContain(
      "starts has no rows",
    );
    expect(errorOf("WIN_PROBABILITY_BY_AGE", [...args, column(5, -1)])).toContain("ages, row 2: found -1");
  });
});

describe("EXPECTED_CLOSE", () => {
  const starts = days(0, 0, 0, 0, 50, 0);
  const ends = days(10, 20, 30, 40, undefined, undefined);
  const deals = column("A", "B", "C", "D", "E", "F");

  // E is 15 days old on the as-of day, day 65. Of the four that lasted beyond 15 (20, 30, 40 and F, 65 days old) half
  // have closed by 30; a tenth by 20, nine tenths by none.
  test("the median of the time left, with its dates", () => {
    expect(ask("EXPECTED_CLOSE", [starts, ends, deals, "", day(65)])).toEqual([
      ["Deal", "Age", "Days to go", "Expected close", "80% from", "80% to", "Note"],
      ["E", 15, 15, "2026-03-22", "2026-03-12", "", ""],
      ["F", 65, "", "", "", "", "No deal as old as this has closed yet"],
    ]);
  });

  test("with outcomes the probability of winning; without names the row; in Turkish too", () => {
    const outcomes = column("Won", "Lost", "Won", "Won", "Open", "Open");
    const found = rows(ask("EXPECTED_CLOSE", [starts, ends, "", outcomes, day(65)], "tr_TR"));
    expect(found[0]).toEqual([
      "Anlaşma",
      "Yaş",
      "Kalan gün",
      "Beklenen kapanış",
      "%80 alt",
      "%80 üst",
      "Kazanma olasılığı",
      "Not",
    ]);
    expect(found[1]?.[0]).toBe(5);
    expect(found[1]?.[6]).toBeCloseTo(0.5, 12);
    expect(found[2]?.[7]).toBe("Bu kadar yaşlı bir anlaşma henüz kapanmadı");
  });

  test("fewer than half closed: says so", () => {
    const later = rows(
      ask("EXPECTED_CLOSE", [days(0, 0, 0, 25), days(10, undefined, undefined, undefined), "", "", day(30)]),
    );
    expect(later[3]?.[6]).toBe("Fewer than half as old as this have closed");
  });

  test("nothing open, nothing closed, nothing at all: says why", () => {
    expect(errorOf("EXPECTED_CLOSE", [begun(1), days(3)])).toContain("there are no open deals");
    expect(errorOf("EXPECTED_CLOSE", [begun(1), column(""), "", "", day(3)])).toContain("no row has both");
    expect(errorOf("EXPECTED_CLOSE", [column(""), column("")])).toContain("starts has no rows");
    expect(errorOf("EXPECTED_CLOSE", [begun(2), days(3)])).toContain("ends has 1 rows");
  });
});
