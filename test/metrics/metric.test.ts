import { expect, test } from "vitest";
import { metric } from "../../src/metrics/metric.ts";
import { statistic } from "../../src/metrics/statistic.ts";
import { Reasons } from "../../src/metrics/sums/reasons.ts";
import { count } from "../../src/metrics/sums/sums.ts";
import { factsOf } from "./table-figures.ts";

const declared = {
  unit: "count",
  better: "higher",
  needs: ["outcome"],
  source: "A count of rows",
  examples: [],
  way: () => count(new Reasons(0)),
} as const;

test("what is not declared a metric does not look at", () => {
  expect(metric(declared)).toEqual({
    ...declared,
    takes: [],
    takesLast: [],
    heeds: [],
    beside: [],
    besideTakes: [],
    when: [],
    options: {},
    way: expect.any(Function),
  });
});

test("a column that a formula takes last is heeded in a table like any other", () => {
  const { takesLast, heeds } = metric({ ...declared, heeds: ["stage"], takesLast: ["customer"] });
  expect([takesLast, heeds]).toEqual([["customer"], ["stage", "customer"]]);
});

test("its way is given the columns, the options' values and the second table's columns", () => {
  const [facts, second] = [factsOf({ outcome: ["Won"] }), factsOf({ quota: [1] })];
  const given: unknown[] = [];
  const sums = count(new Reasons(1));
  const options = { statistic: statistic("median") };
  const asked = metric({
    ...declared,
    options,
    way: (...all) => {
      given.push(...all);
      return sums;
    },
  });
  const values = { statistic: "mean" };
  expect(asked.options).toBe(options);
  expect(asked.way(facts, values, second)).toBe(sums);
  expect(given).toEqual([facts, values, second]);
});
