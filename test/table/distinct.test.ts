import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { Column } from "../../src/table/column.ts";
import { byRow, DISTINCT, meanings } from "../../src/table/distinct.ts";
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

test("what holds for a cell holds for each row that has it, and for a row that is not there as for an empty one", () => {
  const column = under(["Won", "", "Lost", "Won"]);
  const rows = (holds: readonly boolean[]) => [0, 1, 2, 3, 4].map(byRow(column, holds));
  // By cell: the empty one, Won, Lost.
  expect(rows([false, true, false])).toEqual([true, false, false, true, false]);
  expect(rows([true, false, true])).toEqual([false, true, true, false, true]);
});
