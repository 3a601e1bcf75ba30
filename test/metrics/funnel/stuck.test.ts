import { describe, expect, test } from "vitest";
import { stuckIn } from "../../../src/metrics/funnel/stage-times.ts";
import { factsOf, staged } from "./facts.ts";

const until = Date.UTC(2026, 0, 31);

describe("open deals that have been in a stage for longer than so many days", () => {
  // Lead in: 30, 10 and an unknown number of days; Demo: 20 days.
  const facts = factsOf({
    outcome: ["Lead in", "Lead in", "Lead in", "Demo", "Won"],
    entered: ["2026-01-01", "2026-01-21", "", "2026-01-11", "2026-01-01"],
  });

  test.each([
    [0, 9, { stuck: 2, open: 3 }],
    [0, 10, { stuck: 1, open: 3 }],
    [0, 30, { stuck: 0, open: 3 }],
    [1, 9, { stuck: 1, open: 1 }],
  ])("of stage %d, more than %d days: %j", (place, days, expected) => {
    expect(stuckIn(facts, staged(facts), place, days, until)).toEqual(expected);
  });

  const started = factsOf({
    outcome: ["Prospecting", "Engaging", "Engaging", "Won"],
    start: ["", "2026-01-01", "2026-01-30", "2026-01-01"],
  });

  test("are counted from their start where it is the day on which they came to the stage", () => {
    expect(staged(started).milestone).toBe(1);
    expect(stuckIn(started, staged(started), 1, 20, until)).toEqual({ stuck: 1, open: 2 });
  });

  test("are not known where no date tells", () => {
    expect(stuckIn(started, staged(started), 0, 20, until)).toBeUndefined();
    const undated = factsOf({ outcome: ["Demo", "Won"] });
    expect(stuckIn(undated, staged(undated), 0, 20, until)).toBeUndefined();
  });
});
