import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
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
    expect(grid.column(1)).toEqual([1, "", ""]);
  });

  test("are blank beyond the range, and in a row that is shorter than others", () => {
    const grid = new Grid([["a", "b"], ["c"]], 0);
    expect(grid.cell(5, 0)).toBe("");
    expect(grid.column(1)).toEqual(["b", ""]);
    expect(grid.column(2)).toEqual(["", ""]);
  });

  test("end with the last row that says anything in one of the columns asked for", () => {
    const grid = new Grid(rows, 1);
    expect(grid.usedHeight([0, 1])).toBe(2);
    expect(grid.usedHeight([1])).toBe(1);
    expect(grid.usedHeight([])).toBe(0);
  });

  test("are the same whether columns are taken together, one by one, or twice", () => {
    const cell = fc.oneof(fc.integer(), fc.string(), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 })), fc.array(fc.nat(5)), (cells, places) => {
        const [together, alone] = [new Grid(cells, 0), new Grid(cells, 0)];
        together.take(places);
        for (const place of places) {
          const plain = cells.map((row) => row[place] ?? "");
          expect(together.column(place)).toEqual(plain);
          expect(alone.column(place)).toEqual(plain);
        }
      }),
    );
  });
});
