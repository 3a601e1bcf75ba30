import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";

describe("GOAL_STATUS", () => {
  test.each([
    [100, 100, "higher", "On track"],
    [99.99, 100, "higher", "At risk"],
    [90, 100, "higher", "At risk"],
    [89.99, 100, "higher", "Off track"],
    [45, 45, "lower", "On track"],
    [45.01, 45, "lower", "At risk"],
    [49.5, 45, "lower", "At risk"],
    [49.6, 45, "lower", "Off track"],
    [0.27, 0.3, "higher", "At risk"],
    [0.63, 0.7, "higher", "At risk"],
    [0, 0, "higher", "On track"],
    [-1, 0, "higher", "Off track"],
    [-105, -100, "higher", "At risk"],
  ])("%s of %s, %s is better: %s", (value, target, direction, status) => {
    expect(ask("GOAL_STATUS", [value, target, direction])).toBe(status);
  });

  test("higher is better unless said otherwise, in either language", () => {
    expect(ask("GOAL_STATUS", [50, 45])).toBe("On track");
    expect(ask("GOAL_STATUS", [50, 45, "Düşük"])).toBe("Off track");
    expect(ask("GOAL_STATUS", [column(50), column("45"), "yüksek"])).toBe("On track");
  });

  test("at risk from 75 % on", () => {
    expect(ask("GOAL_STATUS", [75, 100, "", "75%"])).toBe("At risk");
    expect(ask("GOAL_STATUS", [74, 100, "", 0.75])).toBe("Off track");
    expect(ask("GOAL_STATUS", [99, 100, "", 1])).toBe("Off track");
  });

  test("in a Turkish sheet in Turkish", () => {
    expect([100, 95, 50].map((value) => ask("GOAL_STATUS", [value, 100], "tr_TR"))).toEqual([
      "Yolunda",
      "Riskli",
      "Hedefin dışında",
    ]);
    expect(ask("GOAL_STATUS", ["", 100], "tr_TR")).toBe("Veri yok");
  });

  test("a blank cell is no data, or no goal", () => {
    expect(ask("GOAL_STATUS", ["", 100])).toBe("No data");
    expect(ask("GOAL_STATUS", [5, " "])).toBe("No goal");
    expect(ask("GOAL_STATUS", ["", ""])).toBe("No data");
  });

  test.each([
    // Reached is reached, whatever it was before.
    [100, "Off track", "On track"],
    [100, "At risk", "On track"],
    // Within 2 % below a limit nothing gets worse.
    [98, "On track", "On track"],
    [97.9, "On track", "At risk"],
    [98, "At risk", "At risk"],
    [88, "At risk", "At risk"],
    [87.9, "At risk", "Off track"],
    // The band does not keep on track what falls to the limit below.
    [88, "On track", "At risk"],
    [50, "On track", "Off track"],
    [90, "Off track", "At risk"],
    [89, "Off track", "Off track"],
    // Blank before is nothing to keep.
    [99, "No data", "At risk"],
    [99, "no goal", "At risk"],
    [99, "", "At risk"],
  ])("%s of 100 after %s is %s", (value, previous, status) => {
    expect(ask("GOAL_STATUS", [value, 100, "", "", previous])).toBe(status);
  });

  test("the previous status in either language, the band as one likes, and lower as better", () => {
    expect(ask("GOAL_STATUS", [98, 100, "", "", "YOLUNDA"])).toBe("On track");
    expect(ask("GOAL_STATUS", [96, 100, "", "", "On track", "5%"])).toBe("On track");
    expect(ask("GOAL_STATUS", [99, 100, "", "", "On track", 0])).toBe("At risk");
    expect(ask("GOAL_STATUS", [102, 100, "lower", "", "On track"])).toBe("On track");
    expect(ask("GOAL_STATUS", [102.1, 100, "lower", "", "On track"])).toBe("At risk");
  });

  test.each([
    ["a text", ["good", 100], 'value, row 1: found "good"', '"good" bulundu'],
    ["nothing given", [], "value is missing", "value eksik"],
    ["no target given", [5], "target is missing", "target eksik"],
    ["an unknown direction", [5, 5, "sideways"], "Use one of higher, lower", "higher, lower"],
    ["at risk from 90", [5, 5, "", 90], "at_risk: 90 is more than 100%", "%100'den fazla"],
    ["an unknown status", [5, 5, "", "", "fine"], 'previous: "fine" is not known', '"fine" bilinmiyor'],
    ["a band of 2", [5, 5, "", "", "", 2], "band: 2 is more than 100%", "%100'den fazla"],
    ["a range", [column(1, 2), 5], "value has 2 cells", "2 hücreden"],
  ])("%s: an error", (_, args, english, turkish) => {
    expect(errorOf("GOAL_STATUS", args)).toContain(english);
    expect(errorOf("GOAL_STATUS", args, "tr")).toContain(turkish);
  });

  const status = fc.constantFrom("Off track", "At risk", "On track");
  const RANK = ["Off track", "At risk", "On track"];
  const rankOf = (args: readonly unknown[]) => RANK.indexOf(String(ask("GOAL_STATUS", args)));

  test("what was before never makes a status worse, never better than it was, and stays once given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 150 }), status, (value, previous) => {
        const plain = rankOf([value, 100]);
        const steady = rankOf([value, 100, "", "", previous]);
        expect(steady).toBeGreaterThanOrEqual(plain);
        expect(steady).toBeLessThanOrEqual(Math.max(plain, RANK.indexOf(previous)));
        expect(rankOf([value, 100, "", "", RANK[steady]])).toBe(steady);
      }),
    );
  });

  test("a higher figure is never worse, where lower is better never better", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.nat(50), (value, more) => {
        expect(rankOf([value + more, 100])).toBeGreaterThanOrEqual(rankOf([value, 100]));
        expect(rankOf([value + more, 100, "lower"])).toBeLessThanOrEqual(rankOf([value, 100, "lower"]));
      }),
    );
  });
});
