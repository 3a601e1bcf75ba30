import { describe, expect, test } from "vitest";
import { type Facts, type GivenColumns, readFacts } from "../../src/metrics/facts.ts";
import type { Read } from "../../src/metrics/kept.ts";
import { outcome } from "../../src/table/outcome.ts";
import { problemOf } from "../problem-of.ts";
import { readingIn } from "../reading.ts";
import { columnsOf } from "./table-figures.ts";

/** Months come first in its dates. */
const reading = readingIn("en_US");

const day = (text: string) => Date.parse(text);
const days = (...texts: readonly string[]) => texts.map((text) => (text === "" ? Number.NaN : day(text)));

describe("columns that were read before", () => {
  const cells = {
    outcome: ["Won", "Open"],
    start: ["2026-01-01", ""],
    end: ["2026-02-01", "2026-03-01"],
    amount: ["?", 1],
  };
  const columns = columnsOf({ ...cells, owner: ["Ada", "ada"] });

  test("are not read again", () => {
    const kept: Read = new Map();
    const [first, second] = [0, 1].map(() => readFacts(columns, reading, undefined, kept));
    const all = (facts: Facts | undefined) => [
      facts?.outcomes,
      facts?.dates("start"),
      facts?.dates("end"),
      facts?.dates("expected"),
      facts?.elapsed("start", "end"),
      facts?.labels("owner"),
    ];
    for (const [i, one] of all(first).entries()) expect(all(second)[i]).toBe(one);
  });

  test("what cannot be read is known as well", () => {
    const kept: Read = new Map();
    const errors = [0, 1].map(() => {
      try {
        return readFacts(columns, reading, undefined, kept).numbers("amount");
      } catch (error) {
        return error;
      }
    });
    expect(errors[0]).toBeInstanceOf(Error);
    expect(errors[1]).toBe(errors[0]);
  });

  test("what labels of one's own decide is nobody else's", () => {
    const kept: Read = new Map();
    const own = readFacts(columns, reading, ["Won", "Open"], kept);
    const others = readFacts(columns, reading, undefined, kept);
    expect([...own.outcomes][1]).toBe(outcome.won);
    expect([...others.outcomes][1]).toBe(outcome.open);
    expect([...own.dates("end")][1]).toBe(day("2026-03-01"));
    expect([...others.dates("end")][1]).toBeNaN();
    expect([...own.elapsed("start", "end")]).toEqual([31, Number.NaN]);
    expect(own.outcomes).toBe(own.outcomes);
    expect(own.dates("start")).toBe(others.dates("start"));
  });

  test("by whoever has fewer of the columns are read as if there were no others", () => {
    const kept: Read = new Map();
    const { end, outcome: outcomes, start } = columns;
    const of = (some: GivenColumns) => readFacts(some, reading, undefined, kept);
    if (end === undefined || outcomes === undefined || start === undefined)
      throw new Error("They are given.");
    expect([...of({ end, outcome: outcomes }).dates("end")]).toEqual(days("2026-02-01", ""));
    expect([...of({ end }).dates("end")]).toEqual(days("2026-02-01", "2026-03-01"));
    expect([...of({ end, outcome: outcomes }).dates("expected")]).toEqual(days("", "2026-03-01"));
    expect([...of({ end }).dates("expected")]).toEqual(days("", ""));
    expect([...of({ start, end, outcome: outcomes }).elapsed("start", "end")]).toEqual([31, Number.NaN]);
    expect([...of({ start, end, outcome: outcomes }).elapsed("end", "start")]).toEqual([-31, Number.NaN]);
    expect([...of({ end, outcome: outcomes }).elapsed("start", "end")]).toEqual([Number.NaN, Number.NaN]);
    expect(of({ start }).dates("activity")).toHaveLength(1);
    expect(of({ end }).dates("activity")).toHaveLength(2);
  });

  test("tell a deal's dates by the outcomes and other dates that are there", () => {
    const kept: Read = new Map();
    const {
      outcome: outcomes,
      start,
      end,
      lostDate,
      activity,
    } = columnsOf({
      outcome: ["Won", "Open", "Lost"],
      start: ["2026-01-01", "2026-01-01", "2026-01-01"],
      end: ["01/02/2026", "01/02/2026", ""],
      lostDate: ["", "", "2026-05-05"],
      activity: ["13/02/2026", "", ""],
    }) as Required<GivenColumns>;
    const of = (some: GivenColumns) => readFacts({ end, start, ...some }, reading, undefined, kept);
    const ends = (some: GivenColumns) => [...of(some).dates("end")];
    const expected = (some: GivenColumns) => [...of(some).dates("expected")];
    const lasted = (some: GivenColumns) => [...of(some).elapsed("start", "end")];
    // With an activity on the thirteenth, the first of February; without, the second of January.
    expect(ends({ outcome: outcomes })).toEqual(days("2026-01-02", "", ""));
    expect(ends({ outcome: outcomes, lostDate })).toEqual(days("2026-01-02", "", "2026-05-05"));
    expect(ends({ outcome: outcomes, activity })).toEqual(days("2026-02-01", "", ""));
    expect(expected({ outcome: outcomes })).toEqual(days("", "2026-01-02", ""));
    expect(expected({ outcome: outcomes, activity })).toEqual(days("", "2026-02-01", ""));
    expect(lasted({ outcome: outcomes })).toEqual([1, Number.NaN, Number.NaN]);
    expect(lasted({})).toEqual([1, 1, Number.NaN]);
    expect(lasted({ outcome: outcomes, activity })).toEqual([31, Number.NaN, Number.NaN]);
  });

  test("are in one currency for whoever knows the currencies alone", () => {
    const kept: Read = new Map();
    const { amount, currency } = columnsOf({ amount: [1, 2], currency: ["EUR", "USD"] });
    if (amount === undefined || currency === undefined) throw new Error("They are given.");
    expect([...readFacts({ amount }, reading, undefined, kept).numbers("amount")]).toEqual([1, 2]);
    const facts = readFacts({ amount, currency }, reading, undefined, kept);
    expect(problemOf(() => facts.numbers("amount"))).toMatchObject({ kind: "mixed-currencies" });
  });

  test("texts of dates go by the columns that are there", () => {
    const kept: Read = new Map();
    const { start, end } = columnsOf({ start: ["01/02/2026"], end: ["13/02/2026"] });
    if (start === undefined || end === undefined) throw new Error("They are given.");
    const of = (some: GivenColumns) => [...readFacts(some, reading, undefined, kept).dates("start")];
    expect(of({ start })).toEqual(days("2026-01-02"));
    expect(of({ start, end })).toEqual(days("2026-02-01"));
    expect(of({ start })).toEqual(days("2026-01-02"));
  });
});
