import { describe, expect, test } from "vitest";
import { numberStyle } from "../../../src/sidebar/numbers/number-style.ts";
import { checkPlan, planForm } from "../../../src/sidebar/store/plan-editor.ts";

const en = numberStyle("en_US");

describe("a commission plan's form", () => {
  test.each([
    { rate: 0.05, rateAboveQuota: 0.08 },
    { rate: 0.125, rateAboveQuota: null },
    { rate: 0, rateAboveQuota: 1 },
  ])("gives the saved plan back unchanged: %j", (plan) => {
    expect(checkPlan(planForm(plan, en), en)).toEqual({ ok: true, value: plan });
  });

  test.each([
    ["nothing at all", { rate: "", rateAboveQuota: "" }, { rate: { kind: "empty" } }],
    ["more than is booked", { rate: "120", rateAboveQuota: "" }, { rate: { kind: "share" } }],
    [
      "a share below 0 above the quota",
      { rate: "5", rateAboveQuota: "-1" },
      { rateAboveQuota: { kind: "share" } },
    ],
    [
      "words",
      { rate: "five", rateAboveQuota: "?" },
      {
        rate: { kind: "unreadable", example: "12.5" },
        rateAboveQuota: { kind: "unreadable", example: "12.5" },
      },
    ],
  ])("%s is pointed out", (_, form, issues) => {
    expect(checkPlan(form, en)).toEqual({ ok: false, issues });
  });
});
