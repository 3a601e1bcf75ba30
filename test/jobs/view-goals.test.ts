import { describe, expect, test } from "vitest";
import type { View } from "../../src/calls/view.ts";
import { month, ofCem, watched } from "./dated-deals.ts";
import { choose, done, goalOf, tileOf } from "./world.ts";

describe("a goal", () => {
  const saved = (view: View | null, ...goals: readonly ReturnType<typeof goalOf>[]) => {
    const file = watched(view);
    for (const value of goals) done(file, "saveGoal", { value, revision: "" });
    return done(file, "open");
  };
  const ofMonth = goalOf("sales-volume", 620, { period: "month" });
  const ofCemsMonth = goalOf("sales-volume", 200, {
    period: "month",
    group: { by: "owner", value: "cem" },
  });
  const shown = (dashboard: ReturnType<typeof saved>) =>
    tileOf(dashboard, "sales-volume").goal?.goal.value.target;

  test("is shown where its period is that of the view, and its group that of the filter", () => {
    expect(shown(saved(month(1), ofMonth, ofCemsMonth))).toBe(620);
    expect(shown(saved(month(1, ofCem), ofMonth, ofCemsMonth))).toBe(200);
    expect(shown(saved(month(1, ofCem), ofMonth))).toBeUndefined();
    expect(shown(saved({ period: { unit: "quarter", back: 0 }, filters: [] }, ofMonth))).toBeUndefined();
    expect(tileOf(saved(month(1, ofCem), ofMonth, ofCemsMonth), "sales-volume").goals).toHaveLength(2);
  });

  test("for any period is one of a sum only over all rows, of a share in every view", () => {
    const any = goalOf("sales-volume", 2000);
    expect(shown(saved(month(1), any))).toBeUndefined();
    expect(shown(saved({ period: { unit: "all" }, filters: [] }, any))).toBe(2000);
    expect(tileOf(saved(month(1), goalOf("win-rate", 0.5)), "win-rate")).toMatchObject({
      status: "on-track",
      goal: { progress: 2 / 3 / 0.5 },
    });
  });

  test("of a sum in an unfinished month is judged by where it should be by now: 10 of 31 days", () => {
    const tile = tileOf(saved(month(0), ofMonth), "sales-volume");
    // 620 × 10 ÷ 31 = 200 by the 10th; 80 ÷ (10 ÷ 31) = 248 at this rate.
    expect(tile.goal?.pace).toMatchObject({ elapsed: 10 / 31 });
    expect(tile.goal?.pace?.expected).toBeCloseTo(200, 9);
    expect(tile.goal?.pace?.projected).toBeCloseTo(248, 9);
    expect(tile.status).toBe("off-track");
    expect(tile.goal?.progress).toBeCloseTo(80 / 620, 12);
  });

  test("has thresholds of its own", () => {
    const goal = (offTrackFrom: number) => goalOf("sales-volume", 1000, { period: "month", offTrackFrom });
    expect(tileOf(saved(month(1), goal(0.1)), "sales-volume").status).toBe("off-track");
    expect(tileOf(saved(month(1), goal(0.4)), "sales-volume").status).toBe("at-risk");
  });

  test("where there is none yet, the past suggests one once it is three months long", () => {
    const tile = tileOf(choose(watched(month(0)), "sales-volume", "win-rate"), "sales-volume");
    // April 100, May 250, June 700: between the middle, 250, and the highest.
    expect(tile).toMatchObject({ goal: null, status: "no-goal" });
    expect(tile.suggested).toBeGreaterThan(250);
    expect(tile.suggested).toBeLessThan(700);
  });
});
