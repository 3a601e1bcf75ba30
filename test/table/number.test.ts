import { describe, expect, test } from "vitest";
import { toColumn } from "../../src/table/column.ts";
import { decimalSignOf, numberColumn } from "../../src/table/number.ts";
import { InputError } from "../../src/table/problem.ts";
import { column } from "../reading.ts";

const read = (cells: readonly unknown[], locale = "") => [
  ...numberColumn(toColumn(column(...cells), "amounts"), () => decimalSignOf(locale)),
];

function kindOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.problem.kind;
    throw error;
  }
  return undefined;
}

describe("numbers as people and exports write them", () => {
  test.each([
    ["1,234.50", 1234.5],
    ["1.234,50 ₺", 1234.5],
    ["₺1.234,50", 1234.5],
    ["$2.99", 2.99],
    ["-$2.99", -2.99],
    ["(1,234.50)", -1234.5],
    ["€ 12,5", 12.5],
    ["1 234,50", 1234.5],
    ["12%", 0.12],
    ["%12,5", 0.125],
    ["USD 1,200,300", 1_200_300],
    ["1.200.300 TL", 1_200_300],
    ["0.125", 0.125],
    ["-7", -7],
    ["−7", -7],
  ])("%s is %d without a locale", (text, expected) => {
    expect(read([text])).toEqual([expected]);
  });

  test("a blank is missing, never 0", () => {
    expect(read([5, "", "  ", 0])).toEqual([5, Number.NaN, Number.NaN, 0]);
  });

  test("1.234 is refused where nothing decides, and follows the locale where there is one", () => {
    expect(kindOf(() => read(["1.234"]))).toBe("ambiguous-number");
    expect(read(["1.234"], "tr_TR")).toEqual([1234]);
    expect(read(["1.234"], "en_US")).toEqual([1.234]);
  });

  test("another text of the column decides for 1.234, against the locale", () => {
    expect(read(["1.234", "5,25"], "en_US")).toEqual([1234, 5.25]);
  });

  test.each(["n/a", "12abc", "1.2.3,4,5", "1,23,45", "", true])(
    "%s among numbers: refused unless blank",
    (cell) => {
      expect(kindOf(() => read([1, cell, 2]))).toBe(cell === "" ? undefined : "not-a-number");
    },
  );

  test("two currencies are never added", () => {
    expect(kindOf(() => read(["$5", "€5"]))).toBe("mixed-currencies");
    expect(kindOf(() => read(["$5", "5", "$6"]))).toBeUndefined();
    expect(kindOf(() => read(["5 TL", "5 TRY"]))).toBeUndefined();
  });
});
