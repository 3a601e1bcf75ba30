import { expect, test } from "vitest";
import { cohortOf } from "../../../src/metrics/funnel/cohort.ts";
import { funnelCounts } from "../../../src/metrics/funnel/funnel.ts";
import { stageTimes } from "../../../src/metrics/funnel/stage-times.ts";
import { factsOf, staged } from "./facts.ts";

const facts = factsOf({
  outcome: ["Open", "Open", "Open", "Lost", "Won", ""],
  stage: ["Lead in", "Lead in", "Demo", "Demo", "Offer", ""],
  entered: ["2026-01-01", "2026-01-05", "2026-01-09", "", "", ""],
  amount: [10, 20, 40, 80, 160, 5],
});
const of = (rows: readonly number[]) => cohortOf(staged(facts), (row) => rows.includes(row));
const counted = (rows: readonly number[]) => {
  const { stages, ...all } = funnelCounts(of(rows), undefined, "Won");
  return { ...all, reached: stages.map(({ reached }) => reached), open: stages.map(({ open }) => open) };
};

test("the deals of some rows come as far as they did, and the others count nowhere", () => {
  expect(counted([0, 3, 4])).toEqual({
    won: 1,
    lost: 1,
    unknown: 0,
    reached: [3, 2, 1, 1],
    open: [1, 0, 0, 0],
  });
  expect(counted([2])).toEqual({ won: 0, lost: 0, unknown: 0, reached: [1, 1, 0, 0], open: [0, 1, 0, 0] });
});

test("stages stay those of all deals, and what none of the rows came to has no rate", () => {
  const { stages } = funnelCounts(of([0]), undefined, "Won");
  expect(stages.map(({ name, fromPrevious }) => [name, fromPrevious])).toEqual([
    ["Lead in", undefined],
    ["Demo", 0],
    ["Offer", undefined],
    ["Won", undefined],
  ]);
});

test("days in a stage are those of the rows that are kept", () => {
  const until = Date.UTC(2026, 0, 11);
  expect(stageTimes(facts, of([0, 2]), until).days).toEqual([10, 2, undefined]);
  expect(stageTimes(facts, of([1]), until).days).toEqual([6, undefined, undefined]);
});

test("a deal's row is that of all, or none", () => {
  expect([...of([0, 4]).deals.row]).toEqual([0, -1, -1, -1, 4, -1]);
});
