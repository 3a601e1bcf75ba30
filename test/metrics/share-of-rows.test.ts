import { expect, test } from "vitest";
import { shareOfRows } from "../../src/metrics/share-of-rows.ts";

const value = { kind: "value", value: 0.5, rows: 4, left: [] } as const;

test("a share is of rows where it is counted so, and nothing else is", () => {
  expect(shareOfRows({ ...value, sampling: { kind: "share", successes: 2, trials: 4 } })).toEqual({
    successes: 2,
    trials: 4,
  });
  expect(shareOfRows({ ...value, sampling: { kind: "curve", error: 0.1 } })).toBeUndefined();
  expect(shareOfRows(value)).toBeUndefined();
  const none = { kind: "none", problem: { kind: "no-rows", argument: "outcomes" }, left: [] } as const;
  expect(shareOfRows(none)).toBeUndefined();
});
