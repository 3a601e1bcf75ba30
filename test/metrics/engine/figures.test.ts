import { expect, test } from "vitest";
import { figuresOf } from "../../../src/metrics/engine/figures.ts";
import type { Figure } from "../../../src/metrics/figure.ts";

const NONE: Figure = { kind: "none", problem: { kind: "no-rows", argument: "outcomes" }, left: [] };

function figure(value: number, rows: number): Figure {
  return { kind: "value", value, rows, left: [] };
}

/** Two groups, three periods; the last period of the second has no figure. */
function at(group: number, period: number): Figure {
  return group === 1 && period === 2 ? NONE : figure(group * 10 + period, period + 1);
}

test("in short: values and rows by group, then by period", () => {
  const { values, rows } = figuresOf(2, 3, at).inShort();
  expect([...values]).toEqual([0, 1, 2, 10, 11, Number.NaN]);
  expect([...rows]).toEqual([1, 2, 3, 1, 2, 0]);
});

test("what is at hand is not asked for again; what is not is", () => {
  const asked: string[] = [];
  const figures = figuresOf(
    2,
    3,
    (group, period) => {
      asked.push(`${group} ${period}`);
      return at(group, period);
    },
    () => ({
      values: Float64Array.of(0, 1, Number.NaN, 10, 11, Number.NaN),
      rows: Float64Array.of(1, 2, 7, 1, 2, 9),
    }),
  );
  const { values, rows } = figures.inShort();
  expect(asked).toEqual(["0 2", "1 2"]);
  expect([...values]).toEqual([0, 1, 2, 10, 11, Number.NaN]);
  expect([...rows]).toEqual([1, 2, 3, 1, 2, 0]);
});

test("all of them, by group", () => {
  const [first, second] = figuresOf(2, 3, at).lines();
  expect(first).toEqual([figure(0, 1), figure(1, 2), figure(2, 3)]);
  expect(second).toEqual([figure(10, 1), figure(11, 2), NONE]);
});
