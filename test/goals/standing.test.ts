import { describe, expect, test } from "vitest";
import { standingOf } from "../../src/goals/standing.ts";

const DAY = 86_400_000;
const goal = { target: 300, atRiskFrom: 0, offTrackFrom: 0.1 };
/** The tenth of a month of 30 days is over. */
const tenth = { start: 0, end: 30 * DAY, until: 10 * DAY };

describe("a figure against its goal", () => {
  test.each([
    ["a third of the sales on the tenth of thirty", 100, "on-track"],
    ["a little less", 90, "at-risk"],
    ["much less", 89, "off-track"],
  ] as const)("%s: %s is %s, for the month is under way", (_, value, status) => {
    const standing = standingOf(goal, value, "higher", tenth);
    expect(standing.status).toBe(status);
    expect(standing.progress).toBe(value / 300);
    expect(standing.pace?.expected).toBe(100);
  });

  test("once the period is over, and for what does not add up, it is the whole target", () => {
    expect(standingOf(goal, 100, "higher", undefined)).toEqual({
      status: "off-track",
      progress: 1 / 3,
      pace: null,
    });
  });

  test("without a figure there is a pace and no status", () => {
    expect(standingOf(goal, undefined, "higher", tenth)).toEqual({
      status: "no-data",
      progress: null,
      pace: { expected: 100, projected: null, elapsed: 1 / 3 },
    });
  });

  test("what should be low may use up as much of its limit as has passed of the period", () => {
    expect(standingOf(goal, 100, "lower", tenth).status).toBe("on-track");
    expect(standingOf(goal, 120, "lower", tenth).status).toBe("off-track");
  });

  test("the goal's own thresholds hold", () => {
    const lenient = { ...goal, atRiskFrom: 0.1, offTrackFrom: 0.3 };
    expect(standingOf(lenient, 90, "higher", tenth).status).toBe("on-track");
    expect(standingOf(lenient, 70, "higher", tenth).status).toBe("at-risk");
  });
});
