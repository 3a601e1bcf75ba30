import { expect, test } from "vitest";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { neededOf } from "../../src/metrics/needs.ts";

const dated = metricOf("revenue-growth");

test.each([
  ["has a date", ["date"], true],
  ["has both dates", ["date", "end"], true],
  ["has a close date alone", ["end"], false],
  ["has neither", [], true],
] as const)("a table that %s needs a date: %s", (_, given, expected) => {
  const has = (field: string) => (given as readonly string[]).includes(field);
  expect(dated.needs).toContain("date");
  expect(neededOf(dated, has).includes("date")).toBe(expected);
  expect(neededOf(dated, has).filter((field) => field !== "date")).toEqual(
    dated.needs.filter((field) => field !== "date"),
  );
});
