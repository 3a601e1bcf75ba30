import { describe, expect, test } from "vitest";
import { backTest } from "../../src/alerts/back-test.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import { DAY_MS, groups, observation, RULE, START_MS } from "./rules.ts";

describe("a back-test", () => {
  const day = (index: number) => START_MS + index * DAY_MS;
  const history = [25, 19, 18, 24, 22, 19, 19, 30].map((value, i) => ({
    atMs: day(i),
    observation: observation(value),
  }));
  const said = (rule: Rule, past = history) =>
    backTest(rule, past).map(
      ({ atMs, notices }) => `${(atMs - START_MS) / DAY_MS} ${notices.map(({ reason }) => reason)}`,
    );

  test("tells the mails that a rule would have sent, and the days", () => {
    expect(said(RULE)).toEqual(["1 fired", "3 recovered", "5 fired", "7 recovered"]);
    expect(said({ ...RULE, checks: 2, remindDays: 1 })).toEqual([
      "2 fired",
      "3 recovered",
      "6 fired",
      "7 recovered",
    ]);
    expect(said({ ...RULE, condition: { kind: "below", threshold: 10, recoverAt: null } })).toEqual([]);
  });

  test("does not care when a rule is checked, or that it is snoozed or off", () => {
    const changes = {
      active: false,
      snoozedUntil: day(99),
      schedule: { kind: "monthly", hour: 9, day: 1 },
    } as const;
    expect(said({ ...RULE, ...changes })).toEqual(said(RULE));
  });

  test("counts what several groups say on one day as one mail", () => {
    const each: Rule = { ...RULE, scope: { kind: "each", by: "owner" } };
    const past = [{ atMs: day(0), observation: groups({ Ece: 19, Cem: 18 }) }];
    expect(said(each, past)).toEqual(["0 fired,fired"]);
  });

  test("tells nothing of checks that fail, and of no rows what the rule takes them for", () => {
    const past = (["!", "!", "!", "-", 25] as const).map((check, i) => ({
      atMs: day(i),
      observation: observation(check),
    }));
    expect(said(RULE, past)).toEqual([]);
    expect(said({ ...RULE, noData: "alert" }, past)).toEqual(["3 fired", "4 recovered"]);
  });

  test("needs no addresses of a column that the rule names", () => {
    const column = { table: "people", header: "E-mail", language: "auto" } as const;
    expect(said({ ...RULE, column })).toEqual(said(RULE));
  });
});
