import { describe, expect, test } from "vitest";
import { dataSpan, united } from "../../src/metrics/data-span.ts";
import { factsOf } from "./funnel/facts.ts";

const span = (first: string, latest: string) => ({ first: Date.parse(first), latest: Date.parse(latest) });

describe("how far a table's data reaches", () => {
  const dates = { start: ["2026-01-05", "", "2026-01-02"], end: ["2026-03-01", "2026-02-01", ""] };

  test("is from the first of its dates to the last, whichever column has them", () => {
    expect(dataSpan("deals", factsOf(dates))).toEqual(span("2026-01-02", "2026-03-01"));
    expect(dataSpan("deals", factsOf({ date: ["2026-01-05"] }))).toEqual(span("2026-01-05", "2026-01-05"));
  });

  test.each(["expected", "due", "launch"] as const)("but not of plans: %s", (field) => {
    const facts = factsOf({ ...dates, [field]: ["2020-01-01", "2030-01-01", ""] });
    expect(dataSpan("deals", facts)).toEqual(span("2026-01-02", "2026-03-01"));
  });

  test("nor of the end of customers' contracts", () => {
    expect(dataSpan("customers", factsOf(dates))).toEqual(span("2026-01-02", "2026-01-05"));
  });

  test("nor of a column that cannot be read", () => {
    const facts = factsOf({ ...dates, end: ["2027-01-01", "soon", ""] });
    expect(dataSpan("deals", facts)).toEqual(span("2026-01-02", "2026-01-05"));
  });

  test.each([
    ["a table of people", "people", factsOf(dates)],
    ["a table without dates", "deals", factsOf({ amount: [1] })],
    ["columns of dates that are blank", "deals", factsOf({ start: [""], amount: [1] })],
  ] as const)("is not told by %s", (_, kind, facts) => {
    expect(dataSpan(kind, facts)).toBeUndefined();
  });
});

test("several tables' data reaches from the first of all to the last", () => {
  const spans = [span("2026-01-05", "2026-01-20"), span("2026-01-02", "2026-01-10")];
  expect(united(spans)).toEqual(span("2026-01-02", "2026-01-20"));
  expect(united([...spans].reverse())).toEqual(span("2026-01-02", "2026-01-20"));
  expect(united([])).toBeUndefined();
});
