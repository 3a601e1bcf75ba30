import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { Column } from "../../src/table/column.ts";
import { DISTINCT, meanings } from "../../src/table/distinct.ts";
import { InputError } from "../../src/table/problem.ts";

const under = (cells: readonly Cell[]) => Column.of({ argument: "Stage", firstRow: 2 }, cells);
/** Few of each kind, so that most come again, with others between. */
const cell = fc.constantFrom<Cell>("", "Won", "won", "Now", " ", "R-17", "R-18", "1", 1, 1.5, true, false);

test("the cells that differ are each there once, in the order in which they come, with their first rows", () => {
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const distinct = under(cells).gather(DISTINCT);
      const expected = [...new Set<Cell>(["", ...cells])];
      expect(distinct.cells).toEqual(expected);
      expect(distinct.rows).toEqual(expected.map((one) => (one === "" ? 0 : cells.indexOf(one))));
      expect(Array.from(distinct.places, (place) => expected[place])).toEqual(cells);
    }),
  );
});

test("what a cell means is asked once, and the first error cell is named by its row", () => {
  const asked: Cell[] = [];
  const meaning = (one: Cell) => {
    asked.push(one);
    return `${one}!`;
  };
  expect(meanings(under(["Won", 7, "Won", "", 7]), meaning)).toEqual(["!", "Won!", "7!"]);
  expect(asked).toEqual(["", "Won", 7]);
  expect(() => meanings(under(["Won", "Won", "#N/A", "#REF!"]), String)).toThrowError(
    new InputError({ kind: "error-cell", argument: "Stage", row: 4, found: "#N/A" }),
  );
});
