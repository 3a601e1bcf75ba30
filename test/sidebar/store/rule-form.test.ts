import { describe, expect, test } from "vitest";
import type { Tile } from "../../../src/calls/tile.ts";
import { numberStyle } from "../../../src/sidebar/numbers/number-style.ts";
import { checkRule, type RuleForm, ruleForm } from "../../../src/sidebar/store/rule-form.ts";
import { tiles } from "../sample/tiles.ts";

const tileOf = (metric: Tile["metric"]) => tiles.find((one) => one.metric === metric) as Tile;
const tile = tileOf("win-rate");
const tr = numberStyle("tr_TR");
const form: RuleForm = {
  active: true,
  side: "below",
  threshold: "30",
  recoverAt: "",
  checks: "1",
  recipients: "ada@example.com",
};
const issues = (change: Partial<RuleForm>) => {
  const checked = checkRule({ ...form, ...change }, tile, tr);
  return checked.ok ? {} : checked.issues;
};

describe("an alert's form", () => {
  test("a new one watches the bad side and mails the person who makes it", () => {
    expect(ruleForm(null, tile, tr, "ada@example.com")).toMatchObject({
      side: "below",
      active: true,
      recipients: "ada@example.com",
    });
    expect(ruleForm(null, tileOf("cycle-time"), tr, "").side).toBe("above");
  });

  test("a saved rule comes back from its form unchanged", () => {
    const rule = tile.rule?.value ?? null;
    expect(checkRule(ruleForm(rule, tile, tr, ""), tile, tr)).toEqual({ ok: true, value: rule });
  });

  test("recovery at the threshold is no recovery value of its own", () => {
    const checked = checkRule({ ...form, recoverAt: "30%" }, tile, tr);
    expect(checked).toMatchObject({ ok: true, value: { threshold: 0.3, recoverAt: null } });
  });

  test.each([
    ["no threshold", { threshold: " " }, { threshold: { kind: "empty" } }],
    ["words for a threshold", { threshold: "a lot" }, { threshold: { kind: "unreadable", example: "12,5" } }],
    [
      "recovery below a threshold that is bad below",
      { recoverAt: "25" },
      { recoverAt: { kind: "recoverTooLow", threshold: 0.3, unit: "ratio" } },
    ],
    [
      "recovery above a threshold that is bad above",
      { side: "above", recoverAt: "35" },
      { recoverAt: { kind: "recoverTooHigh", threshold: 0.3, unit: "ratio" } },
    ],
    ["no check at all", { checks: "0" }, { checks: { kind: "checks" } }],
    ["half a check", { checks: "1,5" }, { checks: { kind: "checks" } }],
    ["an empty number of checks", { checks: "" }, { checks: { kind: "checks" } }],
    ["nobody to mail", { recipients: " ; " }, { recipients: { kind: "noRecipient" } }],
    [
      "a broken address",
      { recipients: "a@b.co, bob" },
      { recipients: { kind: "recipient", address: "bob" } },
    ],
  ] as const)("%s is pointed out", (_, change, expected) => {
    expect(issues(change)).toEqual(expected);
  });
});
