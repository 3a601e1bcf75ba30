import { describe, expect, test } from "vitest";
import { toNumberIn, toShare } from "../../src/metrics/option.ts";
import { problemOf } from "../problem-of.ts";
import { readingIn } from "../reading.ts";

const english = readingIn("en_US");
const turkish = readingIn("tr_TR");

describe("a share that a formula is given", () => {
  test("is read as the spreadsheet's locale writes numbers", () => {
    expect(toShare("50,125%", "share", turkish)).toBeCloseTo(0.50125, 12);
    expect(problemOf(() => toShare("50,125%", "share", english))).toMatchObject({
      kind: "above-one-percent",
      found: 501.25,
    });
  });

  test.each([[undefined], [null], [""], [[]], [[[""]]]])("%j is none", (value) => {
    const missing = { kind: "missing-argument", argument: "share" };
    expect(problemOf(() => toShare(value, "share", english))).toEqual(missing);
    expect(problemOf(() => toNumberIn(value, "share", { least: 0 }, english))).toEqual(missing);
  });
});

test.each([
  [{ least: 1 }, 1, undefined],
  [{ least: 1 }, 1e9, undefined],
  [{ least: 1 }, 0.9, "out-of-range"],
  [{ least: 1, most: 5 }, 5, undefined],
  [{ least: 1, most: 5 }, 5.1, "out-of-range"],
])("of a number within %j, %d: %s", (range, value, kind) => {
  expect(problemOf(() => toNumberIn(value, "days", range, english))?.kind).toBe(kind);
});
