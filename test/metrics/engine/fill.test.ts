import { describe, expect, test } from "vitest";
import { ALL, fillerOf, type Grouping, type Question } from "../../../src/metrics/engine/fill.ts";
import type { Filled } from "../../../src/metrics/engine/grid.ts";
import type { Figure, Result } from "../../../src/metrics/figure.ts";
import { quotientOf } from "../../../src/metrics/fold.ts";
import { type LeftOut, left } from "../../../src/metrics/left-out.ts";
import { type Metric, metric, type Way } from "../../../src/metrics/metric.ts";
import { spanAt } from "../../../src/metrics/span.ts";
import { Reasons } from "../../../src/metrics/sums/reasons.ts";
import { answering, count, quotientSums, totalOf } from "../../../src/metrics/sums/sums.ts";
import { InputError } from "../../../src/table/problem.ts";
import { factsOf } from "../table-figures.ts";

const JANUARY = spanAt(Date.UTC(2026, 0, 31), { unit: "month", firstMonth: 1 });
const FEBRUARY = spanAt(Date.UTC(2026, 1, 28), { unit: "month", firstMonth: 1 });
const nothing = () => ({ kind: "zero-total", argument: "amounts" }) as const;

// The fifth row says nothing.
const facts = factsOf({
  amount: [1, 2, 4, "", "", 8, ""],
  owner: ["Ada", "Can", "Can", "Ada", "", "Ada", "Can"],
});
const amounts = facts.numbers("amount");
const groupOf = Int32Array.of(0, 1, 1, 0, -1, 0, 1);

function metricBy(way: Way, more: Partial<Metric> = {}): Metric {
  return {
    ...metric({
      unit: "money",
      better: "higher",
      needs: ["amount"],
      source: "",
      examples: [],
      way: () => way,
    }),
    ...more,
  };
}

function fill(way: Way, question: Partial<Question> = {}, grouping: Grouping = { groups: 1 }): Filled {
  const asked = metricBy(way);
  return fillerOf(grouping)({ metric: asked, way, facts, spans: ALL, split: false, ...question });
}

function figuresIn(filled: Filled) {
  if (filled.kind === "failed") throw filled.error;
  return filled.figures;
}

function shown(figure: Figure): number | string {
  return figure.kind === "value" ? figure.value : figure.problem.kind;
}

const lines = (filled: Filled) =>
  figuresIn(filled)
    .lines()
    .map((line) => line.map(shown));

/** Σ amounts, as what rows add and by folding them. */
const BY_SUMS = totalOf(new Reasons(facts.rows).blank(amounts, left.noAmount), amounts);
const BY_FOLD: Way = () => {
  let sum = 0;
  return {
    add(row) {
      const amount = amounts[row] ?? Number.NaN;
      if (Number.isNaN(amount)) return left.noAmount;
      sum += amount;
      return left.used;
    },
    result: () => ({ kind: "value", value: sum }),
  };
};

describe.each([
  ["what rows add", BY_SUMS],
  ["a fold", BY_FOLD],
])("%s", (_, way) => {
  test("is filled in for each group and period", () => {
    const periods = Int32Array.of(0, 0, 1, 1, 1, 1, 1);
    const spans = [JANUARY, FEBRUARY];
    expect(lines(fill(way, { spans, periods }, { groups: 2, groupOf }))).toEqual([
      [1, 8],
      [2, 4],
    ]);
  });

  test("of all rows says which do not count, but for those that say nothing", () => {
    const figure = figuresIn(fill(way)).figure(0, 0);
    expect(figure).toMatchObject({ value: 15, rows: 4, left: [{ why: left.noAmount, rows: 2, first: 3 }] });
  });

  test("of a metric about one period is that of all rows in each, whatever periods they are in", () => {
    const asked = metricBy(way, { spans: true });
    const question = { metric: asked, spans: [JANUARY, FEBRUARY], periods: new Int32Array(7) };
    const filled = fill(way, question, { groups: 2, groupOf });
    expect(lines(filled)).toEqual([
      [9, 9],
      [6, 6],
    ]);
    expect([...figuresIn(filled).inShort().values]).toEqual([9, 9, 6, 6]);
  });

  test("of a group without rows is none; a sum of one of several is 0", () => {
    const grouping = { groups: 3, groupOf };
    expect(lines(fill(way, { split: true }, grouping))).toEqual([[9], [6], ["no-rows"]]);
    const additive = metricBy(way, { additive: true });
    const sums = fill(way, { split: true, metric: additive }, grouping);
    expect([...figuresIn(sums).inShort().values]).toEqual([9, 6, 0]);
    expect(lines(sums)).toEqual([[9], [6], [0]]);
    expect(lines(fill(way, { metric: additive }, grouping))).toEqual([[9], [6], ["no-rows"]]);
  });

  test("a sum of which every part is missing is not known; what is no sum is as its rows say", () => {
    const grouping = { groups: 2, groupOf: Int32Array.of(0, 0, 0, 1, 0, 0, 1) };
    const additive = metricBy(way, { additive: true });
    const filled = fill(way, { split: true, metric: additive }, grouping);
    expect(lines(filled)).toEqual([[15], ["nothing"]]);
    expect([...figuresIn(filled).inShort().values]).toEqual([15, Number.NaN]);
    expect(lines(fill(way, { split: true }, grouping))).toEqual([[15], [0]]);
  });
});

test("several questions are answered by one and the same filler, each by its own periods", () => {
  const filler = fillerOf({ groups: 1 });
  const question = { metric: metricBy(BY_SUMS), way: BY_SUMS, facts, split: true };
  const spans = [JANUARY, FEBRUARY];
  const [first, second] = [Int32Array.of(0, 1, 1, 1, 1, 1, 1), Int32Array.of(1, 1, 1, 1, 1, 0, 1)];
  expect(lines(filler({ ...question, spans, periods: first }))).toEqual([[1, 14]]);
  expect(lines(filler({ ...question, spans: ALL }))).toEqual([[15]]);
  expect(lines(filler({ ...question, spans, periods: second }))).toEqual([[8, 7]]);
  expect(lines(filler({ ...question, spans, periods: first }))).toEqual([[1, 14]]);
});

test.each<[string, Way]>([
  ["what rows add", count(new Reasons(facts.rows))],
  ["a fold", () => ({ add: () => left.used, result: () => ({ kind: "value", value: 1 }) })],
])("by %s a row counts that says nothing, where its metric says so", (_, way) => {
  expect(figuresIn(fill(way)).figure(0, 0)).toMatchObject({ rows: 7, left: [] });
});

describe("in short", () => {
  test("an answer of its own kind is asked for: twice the sums", () => {
    const doubled = answering(BY_SUMS, ({ top }) => ({ kind: "value", value: 2 * top }));
    expect([...figuresIn(fill(doubled, {}, { groups: 2, groupOf })).inShort().values]).toEqual([18, 12]);
  });

  test("what is not to be known at once is asked for: a quotient by 0, a sum past the largest number", () => {
    const [tops, bottoms] = [Float64Array.of(6, 1, 1, 1, 1, 1, 1), Float64Array.of(3, 0, 0, 1, 1, 1, 1)];
    const quotients = quotientSums(new Reasons(facts.rows), tops, bottoms, nothing);
    const some = figuresIn(
      fill(quotients, {}, { groups: 2, groupOf: Int32Array.of(0, 1, 1, -1, -1, -1, -1) }),
    ).inShort();
    expect([...some.values]).toEqual([2, Number.NaN]);
    expect([...some.rows]).toEqual([1, 0]);
    const large = figuresIn(fill(totalOf(new Reasons(facts.rows), new Float64Array(facts.rows).fill(1e308))));
    expect([...large.inShort().values]).toEqual([Number.NaN]);
    expect(large.figure(0, 0)).toMatchObject({
      kind: "none",
      problem: { kind: "too-large", argument: "amount" },
    });
  });

  test("rows that count", () => {
    const counted = figuresIn(fill(count(new Reasons(facts.rows)), {}, { groups: 2, groupOf }));
    expect([...counted.inShort().rows]).toEqual([3, 3]);
  });
});

/** A fold that throws at rows. */
function failingAt(errors: { readonly [row: number]: unknown }): Way {
  return () => ({
    add(row): LeftOut {
      if (row in errors) throw errors[row];
      return left.used;
    },
    result: (): Result => ({ kind: "value", value: 0 }),
  });
}

describe("what is thrown about a row", () => {
  const at = (row: number) => new InputError({ kind: "not-a-number", argument: "amounts", row, found: "?" });
  const grouping = { groups: 2, groupOf };

  test("ends it all: of several groups the topmost", () => {
    const [above, below] = [at(3), at(5)];
    // Row 3 is of the first group, row 2 of the second.
    expect(fill(failingAt({ 3: below, 2: above }), {}, grouping)).toEqual({ kind: "failed", error: above });
    expect(fill(failingAt({ 0: above, 1: below }), {}, grouping)).toEqual({ kind: "failed", error: above });
    const sums = count(
      new Reasons(facts.rows).ask((row) => {
        if (row === 2) throw above;
        return left.used;
      }),
    );
    expect(fill(sums, {}, grouping)).toEqual({ kind: "failed", error: above });
  });

  test("what is of no row comes before all others", () => {
    const mistake = new RangeError("a mistake in the code");
    const whole = new InputError({ kind: "no-rows", argument: "amounts" });
    expect(fill(failingAt({ 0: at(1), 1: mistake }), {}, grouping)).toEqual({
      kind: "failed",
      error: mistake,
    });
    expect(fill(failingAt({ 0: at(1), 1: whole }), {}, grouping)).toEqual({ kind: "failed", error: whole });
  });
});

test("there is no figure outside the groups and periods that were asked for", () => {
  const figures = figuresIn(fill(BY_FOLD));
  expect(() => figures.figure(1, 0)).toThrow("no figure of group 1 in period 0");
  expect(() => figures.figure(0, 1)).toThrow("no figure of group 0 in period 1");
});

describe("a second table", () => {
  const beside = factsOf({ quota: [10, 20, ""] });
  const quotas = beside.numbers("quota");
  /** Σ amounts ÷ Σ quotas. */
  const attained: Way = () => {
    let [sold, quota] = [0, 0];
    return {
      add(row) {
        sold += amounts[row] || 0;
        return left.used;
      },
      addBeside(row) {
        if (Number.isNaN(quotas[row])) return left.noQuota;
        quota += quotas[row] ?? 0;
        return left.used;
      },
      result: () => quotientOf(sold, quota, nothing),
    };
  };
  const grouping = {
    groups: 4,
    groupOf: Int32Array.of(0, 1, 1, 0, -1, 0, -1),
    besideGroupOf: Int32Array.of(0, 2, 3),
  };

  test("has its rows in the same groups: who has a quota and no rows has a figure, who has neither has none", () => {
    const filled = fill(attained, { beside, split: true }, grouping);
    // 9 of 10; 6 of nothing; 0 of 20; a row without a quota is nothing to go by.
    expect(lines(filled)).toEqual([[0.9], ["zero-total"], [0], ["no-rows"]]);
    expect(figuresIn(filled).figure(0, 0)).toMatchObject({ rows: 3, numerator: 9, denominator: 10 });
  });

  test("is nothing to a fold that takes no row of it", () => {
    expect(lines(fill(BY_FOLD, { beside }))).toEqual([[15]]);
  });

  test("alone does not make a figure of what is not split", () => {
    const none = factsOf({ amount: [""] });
    expect(lines(fill(attained, { beside, facts: none }))).toEqual([["no-rows"]]);
    expect(lines(fill(attained, { beside, facts: none, split: true }))).toEqual([[0]]);
  });

  test("has its own periods, but for a metric about one period", () => {
    const spans = [JANUARY, FEBRUARY];
    const question = {
      beside,
      spans,
      periods: Int32Array.of(0, 0, 0, 1, 1, 1, 1),
      besidePeriods: Int32Array.of(0, 1, 1),
      split: true,
    };
    expect(lines(fill(attained, question))).toEqual([[7 / 10, 8 / 20]]);
    const about = metricBy(attained, { spans: true });
    expect(lines(fill(attained, { ...question, metric: about }))).toEqual([[15 / 30, 15 / 30]]);
  });
});
