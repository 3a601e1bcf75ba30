import { describe, expect, test } from "vitest";
import { toColumn } from "../../src/table/column.ts";
import { InputError } from "../../src/table/problem.ts";
import { shareColumn } from "../../src/table/share.ts";
import { column, readingIn } from "../reading.ts";

const shares = (...cells: readonly unknown[]) => [
  ...shareColumn(toColumn(column(...cells), "probability"), readingIn("en_US")),
];

describe("shares", () => {
  test.each<readonly [string, readonly unknown[], readonly number[]]>([
    ["of a column with a number above 1 are percent", [40, "", 1, 100, 0], [0.4, Number.NaN, 0.01, 1, 0]],
    ["of a column with none are fractions", [0.4, 1, 0], [0.4, 1, 0]],
    ["with their sign are percent whatever the others are", ["40%", 50, "100%"], [0.4, 0.5, 1]],
    ["with their sign say nothing of the others", ["40%", 0.5], [0.4, 0.5]],
    ["in a text without the sign are as the others are", ["40", 50], [0.4, 0.5]],
    ["are read with the locale's sign where nothing else decides", ["1.250%"], [0.0125]],
  ])("%s", (_, cells, fractions) => {
    expect(shares(...cells)).toEqual(fractions);
  });

  test.each<readonly [readonly unknown[], { readonly found: number; readonly most: number }]>([
    [[-0.1], { found: -0.1, most: 1 }],
    [[40, 101], { found: 101, most: 100 }],
    [["101%"], { found: 1.01, most: 1 }],
  ])("of %j are out of range", (cells, problem) => {
    const act = () => shares(...cells);
    expect(act).toThrow(InputError);
    try {
      act();
    } catch (error) {
      expect(error).toMatchObject({
        problem: { kind: "out-of-range", argument: "probability", least: 0, ...problem },
      });
    }
  });
});
