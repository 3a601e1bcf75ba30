import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { Column, toColumn, type Wanted } from "../../src/table/column.ts";
import { INSTANTS } from "../../src/table/date.ts";
import { DISTINCT } from "../../src/table/distinct.ts";
import { NUMBERS } from "../../src/table/number.ts";

const place = { argument: "Amount", firstRow: 2 };
const cell = fc.oneof(fc.integer(), fc.constantFrom("", " ", "Won", "Lost"), fc.boolean(), fc.date());

describe("a column's cells", () => {
  test("end with the last that is not blank; what lies beyond is blank", () => {
    const column = Column.of(place, ["Ada", "", "Can", " ", ""], 7);
    expect(column.height).toBe(7);
    expect(column.used).toBe(3);
    expect(column.cells).toEqual(["Ada", "", "Can"]);
    expect(column.cells).toBe(column.cells);
    expect([column.cell(2), column.cell(6), column.cell(99)]).toEqual(["Can", "", ""]);
  });

  test("lie in rows under others, of which some are shorter", () => {
    const lines = [["Owner", "Amount"], ["Ada", 5], ["Can"], ["Ece", 7]];
    const column = new Column(place, { lines, above: 1, height: 3, index: 1 });
    expect(column.cells).toEqual([5, "", 7]);
    const shorter = new Column(place, { lines, above: 1, height: 2, index: 1 });
    expect([shorter.cell(1), shorter.cell(2), shorter.cell(0)]).toEqual(["", "", 5]);
  });

  test.each<[string, unknown, readonly Cell[]]>([
    ["a column", [["Ada"], ["Can"]], ["Ada", "Can"]],
    ["a row", [["Ada", "Can"]], ["Ada", "Can"]],
    ["a list", ["Ada", "Can"], ["Ada", "Can"]],
    ["a list among whose cells some are rows", ["Ada", ["Can"]], ["Ada", "Can"]],
    ["a column of which a row has no cell", [["Ada"], [], [null]], ["Ada"]],
    ["one cell", "Ada", ["Ada"]],
  ])("are those of %s", (_, given, cells) => {
    expect(toColumn(given, "owners").cells).toEqual(cells);
  });

  test("without some rows keep their height and their place", () => {
    const column = Column.of(place, [1, 2, 3]).without((row) => row !== 1);
    expect(column).toMatchObject({ argument: "Amount", firstRow: 2, height: 3, used: 2, cells: ["", 2] });
  });
});

describe("what columns are gathered into", () => {
  test("is one for all who ask", () => {
    const column = Column.of(place, [1, 2]);
    expect(column.gather(NUMBERS)).toBe(column.gather(NUMBERS));
  });

  test("is there once it has been asked for, alone or with others, and stays", () => {
    const [one, other] = [Column.of(place, [1, 2]), Column.of(place, ["Won"])];
    expect([one.has(NUMBERS), other.has(DISTINCT)]).toEqual([false, false]);
    const numbers = one.gather(NUMBERS);
    Column.gatherAll([
      { column: one, kind: NUMBERS },
      { column: other, kind: DISTINCT },
    ]);
    expect([one.has(NUMBERS), other.has(DISTINCT), one.has(DISTINCT)]).toEqual([true, true, false]);
    expect(one.gather(NUMBERS)).toBe(numbers);
    expect([...numbers.numbers]).toEqual([1, 2]);
    expect(other.gather(DISTINCT).cells).toEqual(["", "Won"]);
  });

  test("is the same whether they are gathered together, of any heights, or one by one", () => {
    const kinds = [DISTINCT, INSTANTS, NUMBERS];
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 1_300 }), { maxLength: 4 }), (lists) => {
        const [together, alone] = [0, 1].map(() => lists.map((cells) => Column.of(place, cells)));
        const wanted = (columns: readonly Column[] = []): readonly Wanted[] =>
          columns.flatMap((column) => kinds.map((kind) => ({ column, kind })));
        Column.gatherAll(wanted(together));
        const gathered = (columns: readonly Column[] = []) =>
          columns.map((column) => [column.gather(DISTINCT), column.gather(INSTANTS), column.gather(NUMBERS)]);
        expect(gathered(together)).toEqual(gathered(alone));
      }),
      { numRuns: 30 },
    );
  });

  test("are the cells that differ, with the first row of each and each row's place among them", () => {
    const { cells, rows, places } = Column.of(place, ["Won", "", "Lost", "Won", 1, "won"]).gather(DISTINCT);
    expect(cells).toEqual(["", "Won", "Lost", 1, "won"]);
    expect(rows).toEqual([0, 0, 2, 4, 5]);
    expect([...places]).toEqual([1, 0, 2, 1, 3, 4]);
  });
});
