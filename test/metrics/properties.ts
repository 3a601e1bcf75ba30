import fc from "fast-check";
import { expect } from "vitest";
import { formulaCalled } from "../../src/functions/all.ts";
import type { Answer } from "../../src/functions/formula.ts";
import { InputError } from "../../src/table/problem.ts";
import { ask } from "../functions/ask.ts";
import { column } from "../reading.ts";

/** A formula over generated rows. */
export interface Generated {
  readonly formula: string;
  readonly row: fc.Arbitrary<readonly unknown[]>;
  /** The formula's arguments from the rows' columns; without it, the columns themselves. */
  readonly args?: (...columns: unknown[][][]) => readonly unknown[];
}

type Rows = readonly (readonly unknown[])[];

function columnsOf(rows: Rows): unknown[][][] {
  return (rows[0] ?? []).map((_, i) => column(...rows.map((row) => row[i])));
}

/** The answer, or the kind of problem where there is none. */
function answered({ formula, args = (...columns) => columns }: Generated, rows: Rows, by?: number): Answer {
  const given = [...args(...columnsOf(by === undefined ? rows : rows.map((row) => without(row, by))))];
  if (by !== undefined) {
    const place = formulaCalled(formula).params.findIndex(({ name }) => name === "by");
    while (given.length < place) given.push("");
    given[place] = column(...rows.map((row) => row[by]));
  }
  try {
    return ask(formula, given);
  } catch (error) {
    if (error instanceof InputError) return error.problem.kind;
    throw error;
  }
}

function without(row: readonly unknown[], at: number): readonly unknown[] {
  return row.filter((_, i) => i !== at);
}

/** Equal but for the digits that another order of adding costs. */
export function expectClose(found: unknown, expected: unknown): void {
  if (Array.isArray(expected) && Array.isArray(found)) {
    expect(found.length).toBe(expected.length);
    for (const [i, part] of expected.entries()) expectClose(found[i], part);
  } else if (typeof expected === "number" && typeof found === "number") {
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  } else expect(found).toEqual(expected);
}

function rowsOf({ row }: Generated): fc.Arbitrary<Rows> {
  return fc.array(row, { minLength: 1, maxLength: 30 });
}

export function orderDoesNotMatter(generated: Generated): void {
  const pairs = rowsOf(generated).chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
    ),
  );
  fc.assert(
    fc.property(pairs, ([rows, shuffled]) =>
      expectClose(answered(generated, shuffled), answered(generated, rows)),
    ),
  );
}

export function blankRowsChangeNothing(generated: Generated): void {
  fc.assert(
    fc.property(rowsOf(generated), fc.integer({ min: 1, max: 5 }), fc.nat(), (rows, count, at) => {
      const blanks = Array.from({ length: count }, () => (rows[0] ?? []).map(() => ""));
      const place = at % (rows.length + 1);
      const lengthened = [...rows.slice(0, place), ...blanks, ...rows.slice(place)];
      expectClose(answered(generated, lengthened), answered(generated, rows));
    }),
  );
}

/**
 * Ten times the money in these columns is so many times the figure.
 *
 * @param times 10 for money, 1 for ratios and counts
 */
export function moneyScales(generated: Generated, moneyColumns: readonly number[], times: 1 | 10): void {
  fc.assert(
    fc.property(rowsOf(generated), (rows) => {
      const scaled = rows.map((row) =>
        row.map((cell, i) => (moneyColumns.includes(i) && typeof cell === "number" ? cell * 10 : cell)),
      );
      const before = answered(generated, rows);
      expectClose(answered(generated, scaled), typeof before === "number" ? before * times : before);
    }),
  );
}

/**
 * The groups' figures come to the whole's: added up, or weighted by their rows.
 *
 * @param by which of a row's cells is its group: the formula is not given it otherwise
 */
export function groupsAddUp(generated: Generated, by: number, how: "sum" | "weighted"): void {
  fc.assert(
    fc.property(rowsOf(generated), (rows) => {
      const whole = answered(
        generated,
        rows.map((row) => without(row, by)),
      );
      const groups = answered(generated, rows, by);
      if (typeof whole !== "number" || !Array.isArray(groups)) return;
      const lines = groups.map(([, value, count]) => ({ value: Number(value), count: Number(count) }));
      const added = lines.reduce((sum, { value, count }) => sum + value * (how === "sum" ? 1 : count), 0);
      const rowsCounted = lines.reduce((sum, { count }) => sum + count, 0);
      expectClose(how === "sum" ? added : added / rowsCounted, whole);
    }),
  );
}
