import { expect, test } from "vitest";
import { hintMetrics, isHintMetric, peopleMetrics } from "../../../src/metrics/team/people-metrics.ts";

test("what a person can work on is on the card; how much is sold follows from it", () => {
  expect(peopleMetrics.filter(isHintMetric).sort()).toEqual([...hintMetrics].sort());
  expect(isHintMetric("sales-volume")).toBe(false);
});
