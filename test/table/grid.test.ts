import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { Column } from "../../src/table/column.ts";
import { Grid } from "../../src/table/grid.ts";

const rows: readonly (readonly Cell[])[] = [
  ["Name", "Amount"],
  ["Ada", 1],
  ["Can", ""],
  [" ", ""],
];

describe("a range's cells", () => {
  test("are counted from under the rows above", () => {
    const grid = new Grid(rows, 1);
    expect(grid.height).toBe(3);
    expect(grid.cell(0, 0)).toBe("Ada");
  });

  test("are blank beyond the range, and in a row that is shorter than others", () => {
    const grid = new Grid([["a", "b"], ["c"]], 0);
    expect(grid.cell(5, 0)).toBe("");
    expect(grid.cell(1, 1)).toBe("");
  });

  test("are a column's by their place in each row", () => {
    const column = new Column({ argument: "Amount", firstRow: 2 }, new Grid(rows, 1, 2).lie(1));
    expect([column.height, column.cell(0), column.cell(1)]).toEqual([2, 1, ""]);
  });

  test("end with the last row that says anything in one of the columns asked for", () => {
    const grid = new Grid(rows, 1);
    expect(grid.usedHeight([0, 1])).toBe(2);
    expect(grid.usedHeight([1])).toBe(1);
    expect(grid.usedHeight([])).toBe(0);
  });
});
