import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TrackedRule, WatchedMetric } from "../../../src/calls/alerts.ts";
import { numberStyle } from "../../../src/sidebar/numbers/number-style.ts";
import { checkRule } from "../../../src/sidebar/store/rule-check.ts";
import { newRuleForm, type RuleForm, ruleForm } from "../../../src/sidebar/store/rule-form.ts";
import { fitted } from "../../../src/sidebar/store/rule-offer.ts";
import { below, ruleOn } from "../sample/rules.ts";

const tr = numberStyle("tr_TR");
const rate: WatchedMetric = {
  metric: "win-rate",
  name: "Win rate",
  unit: "ratio",
  better: "higher",
  additive: false,
  share: true,
};
const sum: WatchedMetric = {
  ...rate,
  metric: "sales-volume",
  name: "Sales volume",
  unit: "money",
  additive: true,
  share: false,
};
const cell: WatchedMetric = { ...sum, metric: "own:spend", name: "Spend", better: "neither" };
const view = { period: { unit: "month", back: 0 }, filters: [] } as const;
const kept = { id: "abc12345", snoozedUntil: 77 };
const form = ruleForm(ruleOn("win-rate", below(0.3)), rate, tr);
const issues = (change: Partial<RuleForm>) => {
  const checked = checkRule({ ...form, ...change }, rate, tr, kept);
  return checked.ok ? {} : checked.issues;
};

describe("a new alert", () => {
  test("lacks its threshold and nothing else", () => {
    const begun = newRuleForm(rate, view, "ada@example.com");
    expect(checkRule(begun, rate, tr, kept)).toEqual({ ok: false, issues: { threshold: { kind: "empty" } } });
    expect(checkRule({ ...begun, threshold: "30" }, rate, tr, { ...kept, snoozedUntil: null })).toEqual({
      ok: true,
      value: {
        ...ruleOn("win-rate", below(0.3)),
        id: kept.id,
        guard: { leastRows: 10, certain: false },
      },
    });
  });

  test("watches the side that is bad, and of neither a range", () => {
    const kindOf = (better: WatchedMetric["better"]) => newRuleForm({ ...rate, better }, view, "").kind;
    expect([kindOf("higher"), kindOf("lower"), kindOf("neither")]).toEqual(["below", "above", "outside"]);
  });

  test("on a sum is about a period that is over, since the running one begins at nothing", () => {
    expect(newRuleForm(sum, view, "").period).toEqual({ unit: "month", finished: true });
    expect(newRuleForm(rate, view, "").period).toEqual({ unit: "month", finished: false });
  });

  test("is of whom is being looked at, where that is one", () => {
    const ada = { by: "owner", value: "Ada" } as const;
    const east = { by: "region", value: "East" } as const;
    expect(newRuleForm(rate, { ...view, filters: [ada] }, "")).toMatchObject({
      scope: "one",
      by: "owner",
      label: "Ada",
    });
    expect(newRuleForm(rate, { ...view, filters: [ada, east] }, "")).toMatchObject({ scope: "whole" });
  });

  test("on a cell is about the cell: no period, nobody in particular, no rows", () => {
    const filters = [{ by: "owner", value: "Ada" }] as const;
    expect(newRuleForm(cell, { ...view, filters }, "")).toMatchObject({
      period: { unit: "all" },
      scope: "whole",
      by: null,
      leastRows: "",
    });
  });
});

/** As many digits as a field shows. */
const milli = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 1000);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const direction = fc.constantFrom("up", "down", "either");

const side = (kind: "above" | "below", sign: 1 | -1) =>
  fc.record({ threshold: milli(-1000, 1000), away: orNull(milli(1, 500)) }).map(({ threshold, away }) => ({
    kind,
    threshold,
    recoverAt: away === null ? null : threshold + sign * away,
  }));

/** Recovery is half of it, or at it. */
const halfway = fc.record({ share: milli(2, 900), half: fc.boolean() });

const anyCondition: fc.Arbitrary<TrackedRule["condition"]> = fc.oneof(
  side("above", -1),
  side("below", 1),
  fc
    .record({ low: milli(-1000, 1000), wide: milli(4, 1000), inside: fc.boolean() })
    .map(({ low, wide, inside }) => ({
      kind: "outside" as const,
      low,
      high: low + wide,
      margin: inside ? wide / 4 : 0,
    })),
  fc
    .record({ direction, against: fc.constantFrom("previous", "year"), at: halfway })
    .map(({ at: { share, half }, ...rest }) => ({
      kind: "change" as const,
      ...rest,
      share,
      recoverAt: half ? share / 2 : null,
    })),
  halfway.map(({ share, half }) => ({
    kind: "off-pace" as const,
    behind: share,
    recoverAt: half ? share / 2 : null,
  })),
  direction.map((way) => ({ kind: "anomaly" as const, direction: way })),
);

const anyRest = fc.record({
  unit: fc.constantFrom("week", "month", "quarter"),
  finished: fc.boolean(),
  scope: fc.constantFrom<TrackedRule["scope"]>(
    { kind: "whole" },
    { kind: "each", by: "team" },
    { kind: "one", by: "owner", label: "__proto__" },
  ),
  schedule: fc.constantFrom<TrackedRule["schedule"]>(
    { kind: "hourly" },
    { kind: "weekly", hour: 0, weekdays: [2, 7] },
    { kind: "monthly", hour: 23, day: 31 },
  ),
  quiet: fc.record({
    hours: fc.constantFrom(null, { from: 22, to: 6 }),
    weekends: fc.boolean(),
    daysOff: fc.boolean(),
  }),
  checks: fc.integer({ min: 1, max: 48 }),
  recoverChecks: fc.integer({ min: 1, max: 48 }),
  leastRows: fc.constantFrom(null, 1, 250),
  certain: fc.boolean(),
  noData: fc.constantFrom("keep", "alert", "ok"),
  remindDays: fc.constantFrom(null, 1, 5),
  severity: fc.constantFrom("info", "warning", "critical"),
  languages: fc.array(fc.constantFrom("auto", "en", "tr"), { minLength: 1, maxLength: 3 }),
  column: fc.constantFrom(null, { table: "people", header: "E-mail", language: "tr" } as const),
  active: fc.boolean(),
});

/** Any alert that the form can hold: what makes no sense for its metric is not in it. */
const anyRule: fc.Arbitrary<{ readonly rule: TrackedRule; readonly metric: WatchedMetric }> = fc
  .record({ metric: fc.constantFrom(rate, sum), condition: anyCondition, rest: anyRest })
  .map(({ metric, condition, rest }) => {
    const { unit, finished, leastRows, certain, languages, column, ...plain } = rest;
    const hasInterval = metric.share && condition.kind !== "anomaly" && condition.kind !== "off-pace";
    const rule: TrackedRule = {
      ...kept,
      ...plain,
      metric: metric.metric,
      condition,
      column: plain.scope.kind === "whole" ? null : column,
      period: { unit, finished: condition.kind === "anomaly" || finished },
      guard: { leastRows: metric.additive ? null : leastRows, certain: hasInterval && certain },
      recipients: languages.map((language, at) => ({ address: `p${at}@example.com`, language })),
    };
    return { rule, metric };
  });

test("any alert comes back from its form as it was, in either way of writing numbers", () => {
  fc.assert(
    fc.property(anyRule, fc.constantFrom(tr, numberStyle("en_US")), ({ rule, metric }, style) => {
      const written = ruleForm(rule, metric, style);
      expect(fitted(written, metric)).toEqual(written);
      const checked = checkRule(written, metric, style, kept);
      expect(checked.ok).toBe(true);
      if (!checked.ok) return;
      const { condition, ...others } = checked.value;
      const { condition: before, ...othersBefore } = rule;
      expect(others).toEqual(othersBefore);
      // Fields hold ten digits.
      for (const [name, value] of Object.entries(before)) {
        const after: unknown = Object.entries(condition).find(([own]) => own === name)?.[1];
        if (typeof value === "number") expect(after).toBeCloseTo(value, 9);
        else expect(after).toEqual(value);
      }
    }),
  );
});

describe("what is wrong is pointed out beside its field", () => {
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
      { kind: "above", recoverAt: "35" },
      { recoverAt: { kind: "recoverTooHigh", threshold: 0.3, unit: "ratio" } },
    ],
    [
      "a range that is none",
      { kind: "outside", threshold: "30", high: "30" },
      { high: { kind: "rangeOrder" } },
    ],
    ["half a range", { kind: "outside", threshold: "30" }, { high: { kind: "empty" } }],
    [
      "a margin that leaves no room inside",
      { kind: "outside", threshold: "20", high: "30", recoverAt: "6" },
      { recoverAt: { kind: "margin" } },
    ],
    ["a change by nothing", { kind: "change", threshold: "0" }, { threshold: { kind: "positive" } }],
    [
      "recovery from a change at more than the change",
      { kind: "change", threshold: "20", recoverAt: "30" },
      { recoverAt: { kind: "recoverShare" } },
    ],
    ["behind by all of it", { kind: "off-pace", threshold: "100" }, { threshold: { kind: "share" } }],
    ["one person, and none chosen", { scope: "one", by: "owner" }, { label: { kind: "noLabel" } }],
    ["no check at all", { checks: "0" }, { checks: { kind: "checks" } }],
    ["half a check", { recoverChecks: "1,5" }, { recoverChecks: { kind: "checks" } }],
    ["an empty number of checks", { checks: "" }, { checks: { kind: "checks" } }],
    ["less than a row", { leastRows: "0" }, { leastRows: { kind: "rows" } }],
    ["a week without days", { schedule: "weekly", weekdays: [] }, { weekdays: { kind: "noWeekday" } }],
    [
      "quiet hours without an hour",
      { quietHours: true, quietFrom: 8, quietTo: 8 },
      { quietTo: { kind: "sameHour" } },
    ],
    ["nobody to mail", { recipients: " ; " }, { recipients: { kind: "noRecipient" } }],
    [
      "a broken address",
      { recipients: "a@b.co, bob" },
      { recipients: { kind: "recipient", address: "bob" } },
    ],
  ] as const)("%s", (_, change, expected) => {
    expect(issues(change)).toEqual(expected);
  });

  test("where each has an address of their own, nobody else has to be named", () => {
    const column = { table: "people", header: "E-mail", language: "auto" } as const;
    expect(issues({ scope: "each", by: "owner", column, recipients: "" })).toEqual({});
  });
});
