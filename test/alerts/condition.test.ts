import { describe, expect, test } from "vitest";
import { type Condition, type Guard, judge, recoversOnGoodSide, sideOf } from "../../src/alerts/condition.ts";
import { sighting } from "./rules.ts";

const ANY: Guard = { leastRows: null, certain: false };
const judged = (condition: Condition, gauges: readonly (number | null)[], guard = ANY) =>
  gauges.map((gauge) => judge(condition, guard, sighting(0, { gauge })));

describe("a condition", () => {
  test.each<readonly [string, Condition, readonly (number | null)[], readonly string[]]>([
    [
      "above, by days",
      { kind: "above", threshold: 45, recoverAt: 40 },
      [45, 45.1, 41, 40, 39, -10],
      ["between", "breached", "between", "recovered", "recovered", "recovered"],
    ],
    [
      "below without a recovery threshold is well again at its threshold",
      { kind: "below", threshold: 0.2, recoverAt: null },
      [0.19, 0.2, 0.3],
      ["breached", "recovered", "recovered"],
    ],
    [
      "outside a range, well again some way inside it",
      { kind: "outside", low: 10, high: 30, margin: 2 },
      [9.9, 10, 11.9, 12, 28, 28.1, 30, 30.1],
      ["breached", "between", "between", "recovered", "recovered", "between", "between", "breached"],
    ],
    [
      "a fall of more than 20 %, well again from 10 %",
      { kind: "change", against: "previous", direction: "down", share: 0.2, recoverAt: 0.1 },
      [-0.21, -0.2, -0.1, 0.5],
      ["breached", "between", "recovered", "recovered"],
    ],
    [
      "a growth of more than 20 %, well again from 10 %, and by no fall",
      { kind: "change", against: "previous", direction: "up", share: 0.2, recoverAt: 0.1 },
      [0.21, 0.2, 0.15, 0.1, -0.9],
      ["breached", "between", "between", "recovered", "recovered"],
    ],
    [
      "a change either way",
      { kind: "change", against: "year", direction: "either", share: 0.5, recoverAt: null },
      [-0.51, -0.5, 0.5, 0.51],
      ["breached", "recovered", "recovered", "breached"],
    ],
    [
      "more than 10 % behind the pace",
      { kind: "off-pace", behind: 0.1, recoverAt: 0 },
      [0.89, 0.9, 0.99, 1],
      ["breached", "between", "between", "recovered"],
    ],
    [
      "beyond what history makes likely",
      { kind: "anomaly", direction: "either" },
      [-1.1, -1, 0, 1, 1.1],
      ["breached", "recovered", "recovered", "recovered", "breached"],
    ],
    [
      "where there is no telling nothing changes",
      { kind: "change", against: "previous", direction: "down", share: 0.2, recoverAt: null },
      [null],
      ["between"],
    ],
  ])("%s", (_, condition, gauges, expected) => {
    expect(judged(condition, gauges)).toEqual(expected);
  });

  test("is not met by what binary makes of a sum: 0.1 + 0.2 is not above 0.3", () => {
    expect(judged({ kind: "above", threshold: 0.3, recoverAt: null }, [0.1 + 0.2])).toEqual(["recovered"]);
    const fall: Condition = {
      kind: "change",
      against: "previous",
      direction: "down",
      share: 0.2,
      recoverAt: null,
    };
    expect(judged(fall, [(0.56 - 0.7) / 0.7, (5.6 - 7) / 7])).toEqual(["recovered", "recovered"]);
  });

  test("nor by what it makes of large sums: 0.1 × 3 × 10,000 is not above 3,000; and 0 is not above 0", () => {
    expect(judged({ kind: "above", threshold: 3000, recoverAt: null }, [0.1 * 3 * 10_000])).toEqual([
      "recovered",
    ]);
    expect(judged({ kind: "above", threshold: 0, recoverAt: null }, [0])).toEqual(["recovered"]);
  });

  test("tells on which side a figure lies", () => {
    const range: Condition = { kind: "outside", low: 10, high: 30, margin: 0 };
    expect([9, 20, 31].map((gauge) => sideOf(range, gauge))).toEqual(["below", null, "above"]);
  });
});

describe("no alarm from a few rows", () => {
  const below: Condition = { kind: "below", threshold: 0.2, recoverAt: null };
  const share = (won: number, of: number, low: number, high: number) =>
    sighting(won / of, { rows: of, interval: { low, high } });

  test("a figure of fewer rows than the rule asks says nothing, not even that all is well", () => {
    const guard = { leastRows: 10, certain: false };
    expect(judge(below, guard, share(0, 4, 0, 0.49))).toBe("between");
    expect(judge(below, guard, share(4, 4, 0.51, 1))).toBe("between");
    expect(judge(below, guard, share(0, 10, 0, 0.278))).toBe("breached");
  });

  // Wilson's intervals, as R's binom::binom.confint(x, n, methods = "wilson") gives them.
  test.each([
    ["0 of 4, which may be up to 49 %, alarms nobody", share(0, 4, 0, 0.4899), "between"],
    ["2 of 20, up to 30 %, neither", share(2, 20, 0.0279, 0.301), "between"],
    ["10 of 100, up to 17 %, does", share(10, 100, 0.0552, 0.1744), "breached"],
    ["at the threshold it is well again", share(20, 100, 0.1334, 0.2888), "recovered"],
  ])("where the interval has to lie beyond the threshold, %s", (_, seen, expected) => {
    expect(judge(below, { leastRows: null, certain: true }, seen)).toBe(expected);
  });

  // 30 of 100 is between 0.2189 and 0.3958 by the same program.
  test.each<readonly [string, Condition, string]>([
    ["above 20 % it is", { kind: "above", threshold: 0.2, recoverAt: null }, "breached"],
    ["above 25 % it may not be", { kind: "above", threshold: 0.25, recoverAt: null }, "between"],
    [
      "above what is allowed, 10 to 20 %, it is",
      { kind: "outside", low: 0.1, high: 0.2, margin: 0 },
      "breached",
    ],
    ["out of 10 to 25 % it may not be", { kind: "outside", low: 0.1, high: 0.25, margin: 0 }, "between"],
    ["out of 35 to 50 % it may not be", { kind: "outside", low: 0.35, high: 0.5, margin: 0 }, "between"],
    [
      "below what is allowed, 40 to 50 %, it is",
      { kind: "outside", low: 0.4, high: 0.5, margin: 0 },
      "breached",
    ],
  ])("of 30 in 100: %s", (_, condition, expected) => {
    expect(judge(condition, { leastRows: null, certain: true }, share(30, 100, 0.2189, 0.3958))).toBe(
      expected,
    );
  });

  test("a change has to be more than chance", () => {
    const fall: Condition = {
      kind: "change",
      against: "previous",
      direction: "down",
      share: 0.2,
      recoverAt: null,
    };
    const guard = { leastRows: null, certain: true };
    const seen = (noise: boolean | null) => judge(fall, guard, sighting(0.3, { gauge: -0.4, noise }));
    expect([seen(true), seen(false), seen(null)]).toEqual(["between", "breached", "breached"]);
  });

  test("of what is no share the figure itself is judged", () => {
    expect(judge(below, { leastRows: null, certain: true }, sighting(0.1))).toBe("breached");
  });
});

describe("a recovery threshold", () => {
  test.each<readonly [Condition, boolean]>([
    [{ kind: "below", threshold: 20, recoverAt: 23 }, true],
    [{ kind: "below", threshold: 20, recoverAt: 19 }, false],
    [{ kind: "below", threshold: 20, recoverAt: null }, true],
    [{ kind: "above", threshold: 20, recoverAt: 21 }, false],
    [{ kind: "above", threshold: 20, recoverAt: null }, true],
    [{ kind: "outside", low: 10, high: 30, margin: 10 }, true],
    [{ kind: "outside", low: 10, high: 30, margin: 11 }, false],
    [{ kind: "outside", low: 10, high: 30, margin: 0 }, true],
    [{ kind: "outside", low: 10, high: 30, margin: -1 }, false],
    [{ kind: "outside", low: 30, high: 10, margin: 0 }, false],
    [{ kind: "change", against: "previous", direction: "either", share: 0.2, recoverAt: 0.1 }, true],
    [{ kind: "change", against: "previous", direction: "either", share: 0.2, recoverAt: 0.3 }, false],
    [{ kind: "off-pace", behind: 0.1, recoverAt: 0.2 }, false],
  ])("of %j lies on the good side: %s", (condition, good) => {
    expect(recoversOnGoodSide(condition)).toBe(good);
  });
});
