import { describe, expect, test } from "vitest";
import { given, requireSameHeight, toColumn, toScalar } from "../../src/table/column.ts";
import { groupBy } from "../../src/table/group.ts";
import { numberColumn } from "../../src/table/number.ts";
import { utc } from "../../src/table/zone.ts";
import { problemOf } from "../problem-of.ts";
import { column } from "../reading.ts";

describe("a column", () => {
  test.each<readonly [string, unknown, readonly unknown[], number]>([
    [
      "is a range's, down to the last cell that is not blank",
      [["a"], [""], [0], [""], [" "]],
      ["a", "", 0],
      5,
    ],
    ["is a row's", [["a", "b", ""]], ["a", "b"], 3],
    ["is one cell", 5, [5], 1],
    ["is a list of one", [5], [5], 1],
    ["is a list", [1, 2], [1, 2], 2],
    ["has blanks where rows have nothing", [["a"], [], ["b"]], ["a", "", "b"], 3],
    ["of blanks has a height alone", [[""], [""]], [], 2],
  ])("%s", (_, range, cells, height) => {
    expect(toColumn(range, "stages")).toMatchObject({ argument: "stages", firstRow: 1, height, cells });
  });

  test.each([undefined, null, []])("of %j is missing", (nothing) => {
    expect(problemOf(() => toColumn(nothing, "stages"))).toEqual({
      kind: "missing-argument",
      argument: "stages",
    });
  });

  test("is no block", () => {
    expect(
      problemOf(() =>
        toColumn(
          [
            [1, 2],
            [3, 4],
          ],
          "stages",
        ),
      ),
    ).toEqual({
      kind: "not-one-column",
      argument: "stages",
      columns: 2,
    });
  });

  test("stands beside those of its height alone", () => {
    const two = toColumn(column("a", "b"), "starts");
    const three = toColumn(column("a", "b", ""), "ends");
    expect(() => requireSameHeight([undefined, two, undefined, two])).not.toThrow();
    expect(() => requireSameHeight([undefined])).not.toThrow();
    expect(problemOf(() => requireSameHeight([two, undefined, three]))).toEqual({
      kind: "unlike-heights",
      argument: "ends",
      rows: 3,
      first: "starts",
      firstRows: 2,
    });
  });

  test("names the row of an error, from 1 in a range", () => {
    const cells = toColumn(column(1, 2, "#N/A"), "owners");
    expect(problemOf(() => groupBy(cells, utc, () => true))).toMatchObject({ kind: "error-cell", row: 3 });
    expect(problemOf(() => numberColumn(cells, () => undefined))).toMatchObject({
      kind: "error-cell",
      row: 3,
    });
    const word = toColumn(column(1, 2, "many"), "owners");
    expect(problemOf(() => numberColumn(word, () => undefined))).toMatchObject({
      ...{ kind: "not-a-number", row: 3, found: "many" },
    });
  });
});

describe("an optional argument", () => {
  test.each([undefined, null, "", " ", [[""]], [], [[null]]])("is not given by %j", (value) => {
    expect(given(value)).toBe(false);
  });

  test.each([0, false, "x", [["x"]], [[""], [""]], [["", ""]]])("is given by %j", (value) => {
    expect(given(value)).toBe(true);
  });
});

describe("one value", () => {
  test.each([
    [7, 7],
    [[[7]], 7],
    [[[""]], ""],
    ["", ""],
  ])("of %j is %j", (value, cell) => {
    expect(toScalar(value, "goal")).toBe(cell);
  });

  test("is none of two", () => {
    expect(problemOf(() => toScalar(column(1, 2), "goal"))).toEqual({
      ...{ kind: "not-one-value", argument: "goal", cells: 2 },
    });
  });
});
