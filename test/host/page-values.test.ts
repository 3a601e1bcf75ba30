import { expect, test } from "vitest";
import { pageValue } from "../../src/host/page-values.ts";

test("numbers, booleans, text, null and plain structures cross", () => {
  const value = { a: [1, "x", true, null, { b: [] }] };
  expect(pageValue(value)).toEqual(value);
});

test("undefined becomes null in an array and vanishes from an object", () => {
  expect(pageValue([undefined, { a: undefined, b: 1 }])).toEqual([null, { b: 1 }]);
});

class Deal {
  readonly amount = 1;
}
const circle: unknown[] = [];
circle.push([circle]);

test.each([
  ["a Date", new Date()],
  ["a Date within", { rows: [[new Date()]] }],
  ["a function", () => 1],
  ["NaN", [Number.NaN]],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a Map", new Map()],
  ["an instance of a class", new Deal()],
  ["a symbol", Symbol("x")],
  ["a circle", circle],
  ["a big integer", 1n],
])("%s is refused", (_, value) => expect(() => pageValue(value)).toThrow("google.script.run cannot carry"));

test("the same object twice is no circle", () => {
  const shared = { a: 1 };
  expect(pageValue([shared, shared])).toEqual([shared, shared]);
});
