import { describe, expect, test } from "vitest";
import type { WatchedMetric } from "../../../src/calls/alerts.ts";
import { numberStyle } from "../../../src/sidebar/numbers/number-style.ts";
import { ruleForm } from "../../../src/sidebar/store/rule-form.ts";
import { fitted, kindsFor, periodsFor, withKind, withMetric } from "../../../src/sidebar/store/rule-offer.ts";
import { watchedOf } from "../sample/alerts.ts";
import { below, ruleOn } from "../sample/rules.ts";
import { tiles } from "../sample/tiles.ts";

const metricOf = (metric: WatchedMetric["metric"]): WatchedMetric => {
  const tile = tiles.find((one) => one.metric === metric);
  if (tile === undefined) throw new Error(`No tile: ${metric}`);
  return watchedOf(tile);
};
const [rate, sum, days, cell] = [
  metricOf("win-rate"),
  metricOf("sales-volume"),
  metricOf("cycle-time"),
  metricOf("own:spend"),
];
const form = ruleForm(
  ruleOn("win-rate", below(0.3, 0.35), {
    scope: { kind: "each", by: "owner" },
    guard: { leastRows: 20, certain: true },
    column: { table: "people", header: "E-mail", language: "auto" },
  }),
  rate,
  numberStyle("en_US"),
);

describe("what is offered", () => {
  test("every kind, but that nothing is behind a goal that can be missed on either side", () => {
    expect(kindsFor(rate)).toEqual(["below", "above", "outside", "change", "off-pace", "anomaly"]);
    expect(kindsFor({ ...cell, better: "neither" })).not.toContain("off-pace");
  });

  test("periods that the condition can be asked of", () => {
    expect(periodsFor("below", rate)).toHaveLength(9);
    expect(periodsFor("change", rate).map(({ unit }) => unit)).not.toContain("all");
    expect(periodsFor("anomaly", sum)).toEqual(
      ["week", "month", "quarter", "year"].map((unit) => ({ unit, finished: true })),
    );
    expect(periodsFor("anomaly", cell)).toEqual([{ unit: "all" }]);
  });
});

describe("what makes no sense any more goes", () => {
  test("a change of all rows is one of a month", () => {
    expect(withKind({ ...form, period: { unit: "all" } }, "change", rate).period).toEqual({
      unit: "month",
      finished: false,
    });
  });

  test("a running quarter that is to be usual is the last full one", () => {
    const quarter = { ...form, period: { unit: "quarter", finished: false } } as const;
    expect(withKind(quarter, "anomaly", sum).period).toEqual({ unit: "quarter", finished: true });
  });

  test("of a year the year before is the period before", () => {
    const year = {
      ...form,
      kind: "change",
      against: "year",
      period: { unit: "year", finished: true },
    } as const;
    expect(fitted(year, rate).against).toBe("previous");
  });

  test("a threshold is kept in the same unit, and none is taken for another", () => {
    expect(withKind(form, "above", rate)).toMatchObject({ threshold: "30", recoverAt: "" });
    expect(withMetric(form, days, rate)).toMatchObject({
      metric: "cycle-time",
      threshold: "",
      recoverAt: "",
    });
    expect(withKind(withMetric(form, days, rate), "change", days).threshold).toBe("");
  });

  test("chance and rows belong to shares, people and their addresses to what has rows", () => {
    expect(withMetric(form, days, rate)).toMatchObject({ certain: false, leastRows: "20" });
    expect(withMetric(form, sum, rate)).toMatchObject({ certain: false, leastRows: "" });
    expect(withMetric(form, cell, rate)).toMatchObject({
      scope: "whole",
      by: null,
      column: null,
      period: { unit: "all" },
    });
  });
});
