import { describe, expect, test } from "vitest";
import { type Counted, figureOf, type Refusals, refusalsOf } from "../../../src/metrics/engine/refusals.ts";
import type { FieldId } from "../../../src/metrics/field.ts";
import { left } from "../../../src/metrics/left-out.ts";
import { type Metric, metric } from "../../../src/metrics/metric.ts";
import { Reasons } from "../../../src/metrics/sums/reasons.ts";
import { count } from "../../../src/metrics/sums/sums.ts";
import { factsOf } from "../table-figures.ts";

function needing(needs: readonly FieldId[], more: Partial<Metric> = {}): Metric {
  const declared = metric({
    unit: "money",
    better: "higher",
    needs,
    source: "",
    examples: [],
    way: ({ rows }) => count(new Reasons(rows)),
  });
  return { ...declared, ...more };
}

const facts = factsOf({
  outcome: ["Won"],
  amount: [1],
  score: [2],
  probability: [0.5],
  start: ["2026-01-01"],
});
const beside = factsOf({ quota: [1] });

describe("a figure past the largest number is laid to", () => {
  const column = (asked: Metric, second?: typeof beside) => refusalsOf(asked, facts, second, false).tooLarge;

  test.each<[string, Metric, string]>([
    ["the first of its columns that has numbers", needing(["outcome", "start", "score", "amount"]), "score"],
    ["money as well", needing(["outcome", "amount"]), "amount"],
    ["shares as well", needing(["outcome", "probability"]), "probability"],
    ["one that it takes", needing(["outcome"], { takes: ["start", "amount"] }), "amount"],
    ["one that is there", needing(["outcome", "refund"], { takes: ["amount"] }), "amount"],
    [
      "the first column, where none has numbers",
      needing(["start", "outcome"], { takes: ["refund"] }),
      "start",
    ],
    ["nothing, where it needs none", needing([]), ""],
  ])("%s", (_, asked, argument) => {
    expect(column(asked)).toEqual({ kind: "too-large", argument });
  });

  test("a second table's, by the name that it has there", () => {
    const asked = needing(["outcome"], { beside: ["owner", "quota"] });
    expect(column(asked, beside)).toEqual({ kind: "too-large", argument: "quota" });
    expect(column(asked)).toEqual({ kind: "too-large", argument: "quotas" });
  });
});

test("no rows are laid to the first column that is needed", () => {
  expect(refusalsOf(needing(["start", "amount"]), facts, undefined, true).noRows).toEqual({
    kind: "no-rows",
    argument: "start",
  });
  expect(refusalsOf(needing([]), facts, undefined, true).noRows).toEqual({ kind: "no-rows", argument: "" });
});

test("a sum of several has 0 for no rows, and knows missing amounts", () => {
  const sum = needing(["amount"], { additive: true });
  expect(refusalsOf(sum, facts, undefined, true)).toMatchObject({
    noRows: undefined,
    noAmounts: { kind: "nothing", argument: "amount", of: "amounts" },
  });
  expect(refusalsOf(sum, facts, undefined, false)).toMatchObject({ noRows: { kind: "no-rows" } });
  expect(refusalsOf(needing(["amount"]), facts, undefined, true).noAmounts).toBeUndefined();
});

describe("a figure", () => {
  const to: Refusals = {
    noRows: { kind: "no-rows", argument: "a" },
    noAmounts: { kind: "nothing", argument: "b", of: "amounts" },
    tooLarge: { kind: "too-large", argument: "c" },
  };
  const missing = [{ why: left.noAmount, rows: 2, first: 0 }];
  const excluded = [{ why: left.excluded, rows: 2, first: 0 }];
  const result = (value: number) => () => ({ kind: "value", value }) as const;

  test.each<[string, Counted, object]>([
    ["of no rows is none", { any: false, rows: 0, left: [] }, { kind: "none", problem: to.noRows, left: [] }],
    [
      "of missing amounts alone is none",
      { any: true, rows: 0, left: missing },
      { kind: "none", problem: to.noAmounts, left: missing },
    ],
    [
      "of some rows is theirs",
      { any: true, rows: 1, left: missing },
      { kind: "value", value: 7, rows: 1, left: missing },
    ],
    [
      "of rows that are left out for another reason is what it comes to",
      { any: true, rows: 0, left: excluded },
      { kind: "value", value: 7, rows: 0, left: excluded },
    ],
  ])("%s", (_, counted, figure) => {
    expect(figureOf(counted, result(7), to)).toEqual(figure);
  });

  test("that the rows do not come to, or that is no finite number, is none", () => {
    const counted = { any: true, rows: 3, left: excluded };
    const problem = { kind: "zero-total", argument: "d" } as const;
    expect(figureOf(counted, () => ({ kind: "none", problem }), to)).toEqual({
      kind: "none",
      problem,
      left: excluded,
    });
    expect(figureOf(counted, result(Number.POSITIVE_INFINITY), to)).toEqual({
      kind: "none",
      problem: to.tooLarge,
      left: excluded,
    });
  });
});
