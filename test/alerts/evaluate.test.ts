import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, FAILING_CHECKS, type Observation, type State, unseen } from "../../src/alerts/evaluate.ts";
import type { Rule } from "../../src/alerts/rule.ts";

const rule: Rule = {
  metric: "conversion-rate",
  side: "below",
  threshold: 20,
  recoverAt: 23,
  checks: 1,
  recipients: ["a@example.com"],
  active: true,
};

const HOUR_MS = 3_600_000;

function toObservation(seen: number | "no-data" | "error"): Observation {
  return typeof seen === "number" ? { kind: "value", value: seen } : { kind: seen };
}

/** Runs a rule over hourly observations; each step as "state" or "state reason". */
function run(checked: Rule, seen: readonly (number | "no-data" | "error")[]): readonly string[] {
  let state: State = unseen;
  return seen.map((one, hour) => {
    const step = evaluate(checked, state, toObservation(one), (hour + 1) * HOUR_MS);
    state = step.state;
    return [state.failure ?? state.episode.kind, ...(step.reason ? [step.reason] : [])].join(" ");
  });
}

describe("a rule that fires below 20 and recovers at 23", () => {
  test.each([
    ["at the threshold nothing happens", [25, 20], ["normal", "normal"]],
    ["a crossing is told once", [25, 19, 18, 19.9], ["normal", "alerting fired", "alerting", "alerting"]],
    [
      "between threshold and recovery nothing changes",
      [19, 21, 22.9, 19],
      ["alerting fired", "alerting", "alerting", "alerting"],
    ],
    ["at the recovery value it has recovered, and is told", [19, 23], ["alerting fired", "normal recovered"]],
    [
      "after recovery it fires anew",
      [19, 24, 22, 19],
      ["alerting fired", "normal recovered", "normal", "alerting fired"],
    ],
    ["a first value in the band is normal", [21, 22], ["normal", "normal"]],
  ] as const)("%s", (_, values, expected) => {
    expect(run(rule, values)).toEqual(expected);
  });
});

describe("a rule that asks for three checks in a row", () => {
  const patient = { ...rule, checks: 3 };
  test.each([
    ["two are not enough", [19, 19, 25], ["pending", "pending", "normal"]],
    ["three are", [19, 18, 17, 16], ["pending", "pending", "alerting fired", "alerting"]],
    [
      "a check without a figure neither counts nor resets",
      [19, "no-data", 19, 19],
      ["pending", "no-data", "pending", "alerting fired"],
    ],
  ] as const)("%s", (_, values, expected) => {
    expect(run(patient, values)).toEqual(expected);
  });
});

describe("a rule that fires above 45, as for days", () => {
  const days: Rule = { ...rule, side: "above", threshold: 45, recoverAt: null };
  test("it recovers at its threshold where no other value is given", () => {
    expect(run(days, [45, 45.1, 46, 45])).toEqual([
      "normal",
      "alerting fired",
      "alerting",
      "normal recovered",
    ]);
  });
});

describe("checks without a figure", () => {
  test.each([
    [
      "keep an alert as it is and tell the owner once, after three",
      [19, "error", "error", "error", "error", 19],
      ["alerting fired", "error", "error", "error failing", "error", "alerting"],
    ],
    [
      "two, then a figure, then two: nobody is told",
      ["no-data", "no-data", 25, "no-data", "no-data"],
      ["no-data", "no-data", "normal", "no-data", "no-data"],
    ],
    [
      "a recovery after them is told",
      [19, "error", "error", "error", 30],
      ["alerting fired", "error", "error", "error failing", "normal recovered"],
    ],
  ] as const)("%s", (_, values, expected) => {
    expect(run(rule, values)).toEqual(expected);
  });
});

describe("laws", () => {
  const seen = fc.oneof(
    fc.double({ min: 0, max: 40, noNaN: true }),
    fc.constantFrom("no-data" as const, "error" as const),
  );
  const anyRule = fc.record({
    checks: fc.integer({ min: 1, max: 4 }),
    recoverAt: fc.option(fc.double({ min: 20, max: 30, noNaN: true })),
  });

  test("fired and recovered take turns, whatever the values", () => {
    fc.assert(
      fc.property(anyRule, fc.array(seen, { maxLength: 60 }), (changes, values) => {
        const told = run({ ...rule, ...changes }, values)
          .map((step) => step.split(" ")[1])
          .filter((reason) => reason === "fired" || reason === "recovered");
        expect(told).toEqual(told.map((_, i) => (i % 2 === 0 ? "fired" : "recovered")));
      }),
    );
  });

  test("a check repeated within minutes changes nothing and tells nobody", () => {
    fc.assert(
      fc.property(
        fc.array(seen, { minLength: 1, maxLength: 30 }),
        seen,
        fc.nat(19),
        (values, again, minutes) => {
          let state = unseen;
          for (const [hour, one] of values.entries())
            state = evaluate(rule, state, toObservation(one), (hour + 1) * HOUR_MS).state;
          const repeated = evaluate(
            rule,
            state,
            toObservation(again),
            values.length * HOUR_MS + minutes * 60_000,
          );
          expect(repeated).toEqual({ state, reason: undefined, sinceMs: undefined });
        },
      ),
    );
  });

  test("the owner hears of failing checks once for each row of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (length) => {
        const steps = run(
          rule,
          Array.from({ length }, () => "error" as const),
        );
        expect(steps.filter((step) => step.includes("failing")).length).toBe(
          length >= FAILING_CHECKS ? 1 : 0,
        );
      }),
    );
  });
});
