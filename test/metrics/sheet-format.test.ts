import { expect, test } from "vitest";
import { sheetFormat } from "../../src/metrics/sheet-format.ts";

test.each([
  ["ratio", 0.1234, "0.0%"],
  ["ratio", 4_000, "0.0%"],
  ["money", 999.5, "#,##0.00"],
  ["money", 0, "#,##0"],
  ["money", -1_000, "#,##0"],
  ["days", 999.9, "#,##0.0"],
  ["days", 1_000, "#,##0"],
  ["money", 1_000.5, "#,##0"],
  ["money", 99_999_999, "#,##0"],
  ["money", 100_000_000, '#,##0.0,,"M"'],
  ["money", -250_000_000, '#,##0.0,,"M"'],
  ["count", 12, "#,##0"],
  ["count", 2.5, "#,##0.0"],
  ["days", 12, "#,##0.0"],
  ["months", 3, "#,##0.0"],
  ["points", 41, "#,##0.0"],
] as const)("%s of %d is shown as %s", (unit, value, format) => {
  expect(sheetFormat(unit, value)).toBe(format);
});
