import { describe, expect, test } from "vitest";
import { factsOf, staged } from "./facts.ts";

type Row = readonly [stage: string, rows: number, started: number];

/** Rows of one column of stages, so many of each, of which the first have a start date. */
function milestone(rows: readonly Row[]) {
  const cells = rows.flatMap(([stage, count, started]) =>
    Array.from({ length: count }, (_, i) => [stage, i < started ? "2026-01-01" : ""] as const),
  );
  const outcome = cells.map(([stage]) => stage);
  return staged(factsOf({ outcome, start: cells.map(([, start]) => start) })).milestone;
}

describe("the stage from which on deals have a start date", () => {
  test.each<readonly [string, readonly Row[], number | undefined]>([
    [
      "none before it has, all from it on have",
      [
        ["1 New", 2, 0],
        ["2 Met", 2, 2],
        ["Won", 2, 2],
      ],
      1,
    ],
    [
      "all have",
      [
        ["1 New", 2, 2],
        ["2 Met", 2, 2],
        ["Won", 2, 2],
      ],
      undefined,
    ],
    [
      "none has",
      [
        ["1 New", 2, 0],
        ["2 Met", 2, 0],
        ["Won", 2, 0],
      ],
      undefined,
    ],
    [
      "only the won have",
      [
        ["1 New", 2, 0],
        ["2 Met", 2, 0],
        ["Won", 2, 2],
      ],
      undefined,
    ],
    [
      "the won have none",
      [
        ["1 New", 2, 0],
        ["2 Met", 2, 2],
        ["Won", 2, 0],
      ],
      undefined,
    ],
    [
      "half of a stage before have",
      [
        ["1 New", 2, 0],
        ["2 Met", 2, 1],
        ["3 Sent", 2, 2],
        ["Won", 2, 2],
      ],
      undefined,
    ],
    [
      "half of a stage after have",
      [
        ["1 New", 2, 0],
        ["2 Met", 2, 2],
        ["3 Sent", 2, 1],
        ["Won", 2, 2],
      ],
      undefined,
    ],
    [
      "one in fifty is forgotten",
      [
        ["1 New", 50, 0],
        ["2 Met", 50, 49],
        ["Won", 50, 49],
      ],
      1,
    ],
    [
      "one in sixty is filled in",
      [
        ["1 New", 60, 1],
        ["2 Met", 60, 59],
        ["Won", 60, 60],
      ],
      1,
    ],
    [
      "two in fifty are forgotten",
      [
        ["1 New", 50, 0],
        ["2 Met", 50, 48],
        ["Won", 50, 50],
      ],
      undefined,
    ],
    [
      "lost ones have any",
      [
        ["1 New", 2, 0],
        ["2 Met", 2, 2],
        ["Won", 2, 2],
        ["Lost", 2, 1],
      ],
      1,
    ],
  ])("where %s", (_, rows, expected) => {
    expect(milestone(rows)).toBe(expected);
  });

  test("no lost deal's stage or date tells it, nor a stage that lost ones alone have", () => {
    const facts = factsOf({
      stage: ["1 New", "1 New", "2 Met", "3 Sent", "3 Sent", "4 Bid", "Won", "1 New"],
      outcome: ["Open", "Open", "Lost", "Open", "Lost", "Lost", "Won", "Lost"],
      start: ["", "", "", "2026-01-01", "", "", "2026-01-01", "2026-01-01"],
    });
    expect(staged(facts).milestone).toBe(2);
  });

  test("is not asked for where rows are visits", () => {
    const facts = factsOf({
      id: ["A", "A", "B"],
      stage: ["Red", "Blue", "Red"],
      entered: ["2026-01-01", "2026-01-02", "2026-01-01"],
      start: ["", "2026-01-02", ""],
    });
    expect(staged(facts)).toMatchObject({ stages: ["Red", "Blue"], milestone: undefined });
  });
});
