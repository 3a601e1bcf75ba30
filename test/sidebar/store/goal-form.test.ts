import { describe, expect, test } from "vitest";
import type { Tile } from "../../../src/calls/tile.ts";
import { numberStyle } from "../../../src/sidebar/numbers/number-style.ts";
import { checkGoal, type GoalForm, goalForm, newGoalForm } from "../../../src/sidebar/store/goal-form.ts";
import type { TrackedGoal } from "../../../src/sidebar/store/goal-scope.ts";
import { tiles } from "../sample/tiles.ts";

const tr = numberStyle("tr_TR");
const tileOf = (metric: Tile["metric"]) => tiles.find((one) => one.metric === metric) as Tile;
const winRate = tileOf("win-rate");
const goal: TrackedGoal = {
  metric: "win-rate",
  period: "quarter",
  group: { by: "owner", value: "Ada" },
  target: 0.335,
  benchmark: 0.47,
  atRiskFrom: 0.05,
  offTrackFrom: 0.125,
};
const form = goalForm(goal, "ratio", tr);
const issues = (change: Partial<GoalForm>, isNew = false) => {
  const checked = checkGoal({ ...form, ...change }, winRate, tr, isNew);
  return checked.ok ? {} : checked.issues;
};

describe("a goal's form", () => {
  test("is written as the spreadsheet writes numbers, shares in per cent", () => {
    expect(form).toEqual({
      period: "quarter",
      by: "owner",
      label: "Ada",
      target: "33,5",
      benchmark: "47",
      atRiskFrom: "5",
      offTrackFrom: "12,5",
    });
  });

  test("gives the saved goal back unchanged", () => {
    expect(checkGoal(form, winRate, tr, false)).toEqual({ ok: true, value: goal });
  });

  test("of a new goal begins with the target that past periods suggest, for all, and the usual thresholds", () => {
    const clv = tileOf("clv");
    const begun = newGoalForm(clv, { period: "any", group: null }, tr);
    expect(checkGoal(begun, clv, tr, true)).toEqual({
      ok: true,
      value: {
        metric: "clv",
        period: "any",
        group: null,
        target: 50000,
        benchmark: null,
        atRiskFrom: 0,
        offTrackFrom: 0.1,
      },
    });
  });

  test("takes empty thresholds for the usual ones, and no benchmark for none", () => {
    const checked = checkGoal(
      { ...form, atRiskFrom: "", offTrackFrom: " ", benchmark: "" },
      winRate,
      tr,
      false,
    );
    expect(checked).toMatchObject({ ok: true, value: { atRiskFrom: 0, offTrackFrom: 0.1, benchmark: null } });
  });

  test.each([
    ["no target", { target: " " }, { target: { kind: "empty" } }],
    ["a target below 0", { target: "-5" }, { target: { kind: "negative" } }],
    ["words for a target", { target: "a lot" }, { target: { kind: "unreadable", example: "12,5" } }],
    ["words for a benchmark", { benchmark: "?" }, { benchmark: { kind: "unreadable", example: "12,5" } }],
    ["more than all of the target", { offTrackFrom: "101" }, { offTrackFrom: { kind: "share" } }],
    ["less than none of the target", { atRiskFrom: "-1" }, { atRiskFrom: { kind: "share" } }],
    ["off track before at risk", { offTrackFrom: "4" }, { offTrackFrom: { kind: "thresholdOrder" } }],
    [
      "at risk after the usual off track",
      { atRiskFrom: "20", offTrackFrom: "" },
      { offTrackFrom: { kind: "thresholdOrder" } },
    ],
    ["nobody in particular of the people", { label: null }, { group: { kind: "noGroup" } }],
  ] as const)("%s is pointed out", (_, change, expected) => {
    expect(issues(change)).toEqual(expected);
  });

  test("a second goal for the same period and group is pointed out before it is sent", () => {
    const scope = { period: "any", by: null, label: null } as const;
    expect(issues(scope, true)).toEqual({ period: { kind: "goalExists" } });
    expect(issues({ ...scope, period: "year" }, true)).toEqual({});
    expect(issues(scope)).toEqual({});
  });
});
