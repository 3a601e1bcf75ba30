import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { fingerprintOf } from "../../src/table/fingerprint.ts";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 8, unit: "grapheme" }),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
);
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

test("the same cells have the same mark, other cells another", () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.nat(), cell, (cells, i, j, other) => {
      const row = i % cells.length;
      const column = j % (cells[row]?.length ?? 1);
      const changed = cells.map((line) => [...line]);
      changed[row]?.splice(column, 1, other);
      const same = Object.is(sameness(cells[row]?.[column]), sameness(other));
      expect(fingerprintOf(changed) === fingerprintOf(cells)).toBe(same);
    }),
    { numRuns: 2_000 },
  );
});

const sameness = (one: Cell | undefined) =>
  typeof one === "object" ? `date ${one.getTime()}` : typeof one === "number" ? one : `${typeof one} ${one}`;

test.each<[string, readonly (readonly Cell[])[], readonly (readonly Cell[])[]]>([
  ["a number and its text", [[1]], [["1"]]],
  ["a number and a truth", [[1]], [[true]]],
  ["a date and its milliseconds", [[new Date(5)]], [[5]]],
  ["two cells and one of both their texts", [["ab", "c"]], [["a", "bc"]]],
  ["one row and two", [["a", "b"]], [["a"], ["b"]]],
  ["rows the other way round", [["a"], ["b"]], [["b"], ["a"]]],
  ["an empty cell and none", [["a", ""]], [["a"]]],
  ["a text and one with a blank after it", [["ab"]], [["ab\u0000"]]],
  ["nothing and an empty row", [], [[]]],
])("%s differ", (_, a, b) => {
  expect(fingerprintOf(a)).not.toBe(fingerprintOf(b));
});

test("of a hundred thousand rows that differ in one digit no two are alike", () => {
  const marks = new Set(Array.from({ length: 100_000 }, (_, i) => fingerprintOf([[i, "x"]])));
  expect(marks.size).toBe(100_000);
});

test("half of a mark's bits change with any cell: no digit of it stands for a few cells only", () => {
  const bits = (mark: string) =>
    [...mark].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
  const before = bits(fingerprintOf([["Won", 100, ""]]));
  const changes = Array.from({ length: 400 }, (_, i) => {
    const after = bits(fingerprintOf([["Won", 101 + i, ""]]));
    return [...after].filter((bit, at) => bit !== before[at]).length;
  });
  const mean = changes.reduce((sum, count) => sum + count, 0) / changes.length;
  expect(mean).toBeGreaterThan(30);
  expect(mean).toBeLessThan(34);
});

test("tells dates, numbers, texts and truth values apart, and each from others of its kind", () => {
  const cells = [
    ...[new Date(0), new Date(1), 0, 1, -1, 0.5, true, false, "", "0", "1", "true"],
    ...["a", "ab", "ba", "abc", "abd", "a\0", "a\0\0"],
  ];
  const marks = cells.map((cell) => fingerprintOf([[cell]]));
  expect(new Set(marks).size).toBe(cells.length);
  expect(marks.filter((mark) => !/^[0-9a-f]{16}$/.test(mark))).toEqual([]);
});
