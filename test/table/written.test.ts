import { describe, expect, test } from "vitest";
import { blocksOf, textCell } from "../../src/table/cell-block.ts";
import { monthsLater } from "../../src/table/month.ts";
import { runsOf } from "../../src/table/row-runs.ts";
import { daySerial, serialDay } from "../../src/table/serial-day.ts";

const cell = (row: number, column: number) => ({ row, column, ...textCell(`${row}/${column}`) });
const values = (...lines: readonly (readonly string[])[]) => lines.map((line) => line.map(textCell));

describe("cells to be written", () => {
  test("are as few blocks as they fill without a gap, whatever their order", () => {
    const cells = [
      cell(2, 1),
      cell(1, 2),
      cell(2, 4),
      cell(1, 1),
      cell(2, 2),
      cell(3, 1),
      cell(1, 4),
      cell(5, 1),
    ];
    expect(blocksOf(cells)).toEqual([
      { row: 1, column: 1, cells: values(["1/1", "1/2"], ["2/1", "2/2"]) },
      { row: 1, column: 4, cells: values(["1/4"], ["2/4"]) },
      { row: 3, column: 1, cells: values(["3/1"]) },
      { row: 5, column: 1, cells: values(["5/1"]) },
    ]);
  });

  test("below each other, though not in one column, are blocks of their own", () => {
    expect(blocksOf([cell(1, 1), cell(2, 2)]).map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(blocksOf([])).toEqual([]);
  });

  test("are text, which no sheet takes for a formula", () => {
    expect(textCell("=1+1")).toEqual({ value: "=1+1", format: "@" });
  });
});

test("rows are as few runs as lie below each other", () => {
  expect(runsOf([2, 3, 4, 7, 9, 10])).toEqual([
    { first: 2, count: 3 },
    { first: 7, count: 1 },
    { first: 9, count: 2 },
  ]);
  expect(runsOf([])).toEqual([]);
});

describe("the number behind a day", () => {
  // 25,569 and 36,526 are what every spreadsheet shows for these days.
  test.each([
    ["1970-01-01", 25_569],
    ["2000-01-01", 36_526],
    ["1899-12-31", 1],
  ])("%s is %i, and back", (day, serial) => {
    expect(daySerial(day)).toBe(serial);
    expect(serialDay(serial)).toBe(day);
    expect(serialDay(serial + 0.99)).toBe(day);
  });

  test("is none's where no calendar reaches", () => {
    expect(serialDay(1e12)).toBe("");
    expect(serialDay(-1e12)).toBe("");
  });
});

describe("months later", () => {
  test.each([
    ["2026-01-31T10:30", 1, "2026-02-28T10:30"],
    ["2028-01-31T10:30", 1, "2028-02-29T10:30"],
    ["2026-03-31T10:30", -1, "2026-02-28T10:30"],
    ["2026-11-15T10:30", 3, "2027-02-15T10:30"],
    ["2026-02-28T10:30", 1, "2026-03-28T10:30"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(new Date(monthsLater(Date.parse(`${from}:00Z`), months)).toISOString()).toBe(`${to}:00.000Z`);
  });
});
