import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { Column } from "../../src/table/column.ts";
import { decimalSignOf, NUMBERS, numberColumn, toNumber } from "../../src/table/number.ts";
import { problemOf } from "../problem-of.ts";

const under = (...cells: readonly Cell[]) => Column.of({ argument: "Amount", firstRow: 2 }, cells);
const read = (cells: readonly Cell[], locale = "") => [
  ...numberColumn(under(...cells), () => decimalSignOf(locale)),
];

describe("the decimal sign", () => {
  test.each([
    ["", undefined],
    ["en_US", "."],
    ["ja_JP", "."],
    ["tr_TR", ","],
    ["de", ","],
    ["de_DE", ","],
    ["de_CH", "."],
    ["es_ES", ","],
    ["es_MX", "."],
    ["en_ZA", ","],
  ])("of the locale %j is %s", (locale, sign) => {
    expect(decimalSignOf(locale)).toBe(sign);
  });

  test.each([
    ["1234.567", 1234.567],
    ["01.234", 1.234],
    ["1.2345", 1.2345],
    ["12,345.6", 12_345.6],
    ["123.456,7", 123_456.7],
  ])("is proven by %s alone, which is %d", (text, expected) => {
    expect(read([text])).toEqual([expected]);
  });

  test.each(["1.234", "12.345", "123,456"])("is not proven by %s", (text) => {
    expect(problemOf(() => read([5, text]))).toEqual({
      kind: "ambiguous-number",
      argument: "Amount",
      row: 3,
      found: text,
    });
  });

  test("of one text decides for those that prove none, against the locale", () => {
    expect(read(["1,234", "5.25"], "de_DE")).toEqual([1234, 5.25]);
    expect(read(["1.234", "5,25"], "en_US")).toEqual([1234, 5.25]);
  });

  test("of texts that contradict each other is each one's own, and the locale's for others", () => {
    const texts = ["1.5", "1,5", "1.234"];
    expect(read(texts, "de_DE")).toEqual([1.5, 1.5, 1234]);
    expect(read(texts, "en_US")).toEqual([1.5, 1.5, 1.234]);
  });

  test("parts no thousands where a group has two digits", () => {
    expect(problemOf(() => read(["1.234.56"], "de_DE"))).toMatchObject({ kind: "not-a-number" });
  });
});

describe("a column of numbers", () => {
  test.each<[readonly Cell[], readonly number[], boolean]>([
    [[], [], true],
    [[1, "", 0], [1, Number.NaN, 0], true],
    [[Number.POSITIVE_INFINITY], [Number.POSITIVE_INFINITY], false],
    [[1, "2"], [1, 0], false],
    [[true, 1], [0, 1], false],
  ])("%j is gathered as %j, plain: %s", (cells, numbers, plain) => {
    expect(under(...cells).gather(NUMBERS)).toEqual({ numbers: Float64Array.from(numbers), plain });
  });

  test("and empty cells is what has been gathered, not gone through again", () => {
    const column = under(1, "", 2);
    expect(numberColumn(column, () => undefined)).toBe(column.gather(NUMBERS).numbers);
  });

  test.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN])("has no %s", (cell) => {
    const problem = { kind: "not-a-number", argument: "Amount", found: String(cell) };
    expect(problemOf(() => read([cell]))).toEqual({ ...problem, row: 2 });
    expect(problemOf(() => read([1, "2", cell]))).toEqual({ ...problem, row: 4 });
  });

  test("of two currencies is refused at the row of the second", () => {
    expect(problemOf(() => read(["$5", 1, "€5"]))).toEqual({
      kind: "mixed-currencies",
      argument: "Amount",
      row: 4,
      found: "€5",
    });
  });
});

test("one number that is none is refused under its argument's name", () => {
  expect(problemOf(() => toNumber("many", "goal", () => "."))).toEqual({
    kind: "not-a-number",
    argument: "goal",
    row: 1,
    found: "many",
  });
});
