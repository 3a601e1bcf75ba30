import { describe, expect, test } from "vitest";
import { metricGroups, searchMetrics } from "../../../src/sidebar/store/metric-groups.ts";
import { choices } from "../sample/choices.ts";

const found = (typed: string) => searchMetrics(choices, typed).map(({ metric }) => metric);

describe("the groups", () => {
  test("come in the order in which people look for them, the file's own first", () => {
    expect(metricGroups(choices).map(({ group }) => group)).toEqual([
      "own",
      "leads",
      "conversion",
      "value",
      "speed",
      "money",
      "retention",
      "campaigns",
    ]);
  });

  test("hold every metric once", () => {
    const all = metricGroups(choices).flatMap((group) => group.choices.map(({ metric }) => metric));
    expect([...all].sort()).toEqual(choices.map(({ metric }) => metric).sort());
  });
});

describe("the search", () => {
  test.each([
    ["win", ["win-rate"]],
    ["WIN  RATE", ["win-rate"]],
    ["rate win", ["win-rate"]],
    ["dönüşüm", ["conversion-rate"]],
    ["DÖNÜŞÜM", ["conversion-rate"]],
    ["donusum", ["conversion-rate"]],
    ["Conversion", ["conversion-rate", "win-rate"]],
    ["click-rate", ["click-rate"]],
    ["nothing like it", []],
  ])("%s", (typed, metrics) => {
    expect(found(typed)).toEqual(metrics);
  });

  test("for I, İ and ı finds the same", () => {
    const named = choices.slice(0, 1).map((choice) => ({ ...choice, name: "Kırılım İşareti" }));
    for (const typed of ["kirilim", "KIRILIM", "kırılım", "isareti", "İŞARETİ", "işareti"]) {
      expect(searchMetrics(named, typed)).toHaveLength(1);
    }
  });

  test("for nothing finds all", () => {
    expect(found("  ")).toHaveLength(choices.length);
  });
});
