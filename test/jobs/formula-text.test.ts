import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { call, columnLetters, inSheet, literal, textOf } from "../../src/jobs/formula-text.ts";

describe("a formula's text", () => {
  const formula = call("OUTER", call("INNER", "A1", literal("x")), "", "2", "", "");

  test.each([
    [";", 'OUTER(INNER(A1;"x");;2)'],
    [",", 'OUTER(INNER(A1, "x"), , 2)'],
  ] as const)("has %s between arguments, and none after the last one given", (separator, text) => {
    expect(textOf(formula, separator)).toBe(text);
  });

  test.each([
    ["Deals", "Deals!A:C"],
    ["My_deals", "My_deals!A:C"],
    ["Deals 2026", "'Deals 2026'!A:C"],
    ["AB12", "'AB12'!A:C"],
    ["True", "'True'!A:C"],
    ['Mia\'s "hot" deals', "'Mia''s \"hot\" deals'!A:C"],
    ["Fırsatlar", "'Fırsatlar'!A:C"],
    ["😀", "'😀'!A:C"],
    ["'!A1;", "'''!A1;'!A:C"],
  ])("names the sheet %s", (name, text) => {
    expect(inSheet(name, "A:C")).toBe(text);
  });

  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [18_277, "ZZZ"],
  ])("column %i is %s", (place, letters) => {
    expect(columnLetters(place)).toBe(letters);
  });

  test("no text ends its own string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const inner = literal(text).slice(1, -1);
        expect(inner.replace(/""/g, "")).not.toContain('"');
        expect(inner.replace(/""/g, '"')).toBe(text);
      }),
    );
  });
});
