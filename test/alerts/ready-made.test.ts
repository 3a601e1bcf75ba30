import { describe, expect, test } from "vitest";
import { recoversOnGoodSide } from "../../src/alerts/condition.ts";
import { readyMadeIds, readyMadeRule } from "../../src/alerts/ready-made.ts";

describe("a rule to start from", () => {
  test("watches the first metric that the data suffices for, and bears the name of its kind", () => {
    expect(readyMadeRule("win-rate-falls", () => true)).toMatchObject({
      id: "win-rate-falls",
      metric: "win-rate",
      schedule: { kind: "weekly", weekdays: [1] },
      checks: 1,
      active: true,
    });
    expect(readyMadeRule("win-rate-falls", (metric) => metric !== "win-rate")?.metric).toBe(
      "conversion-rate",
    );
  });

  test("is none where the data suffices for none of them", () => {
    expect(readyMadeRule("win-rate-falls", () => false)).toBeUndefined();
  });

  test.each(readyMadeIds)(
    "%s, recovers on the good side, tells nobody yet and is checked on workdays",
    (id) => {
      const rule = readyMadeRule(id, () => true);
      if (rule === undefined) throw new Error(`none for ${id}`);
      expect(recoversOnGoodSide(rule.condition)).toBe(true);
      expect(rule.recipients).toEqual([]);
      expect(
        rule.schedule.kind === "weekly" ? rule.schedule.weekdays.filter((day) => day > 5) : "hourly",
      ).toEqual([]);
    },
  );
});
