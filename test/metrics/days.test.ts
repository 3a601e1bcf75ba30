import { expect, test } from "vitest";
import { daysBetween } from "../../src/metrics/days.ts";

const column = (argument: string) => ({ argument, firstRow: 2 });
const days = (from: string, to: string) =>
  daysBetween(Date.parse(from), Date.parse(to), 3, column("starts"), column("ends"));

test.each([
  ["2026-03-02T10:00Z", "2026-03-03T16:00Z", 1.25],
  ["2026-03-02T10:00Z", "2026-03-02T10:00Z", 0],
  ["2026-03-02T10:00Z", "2026-03-02T00:00Z", 0],
])("from %s to %s: %d days", (from, to, expected) => {
  expect(days(from, to)).toBe(expected);
});

test("an end before its start is an error that names both", () => {
  expect(() => days("2026-03-02T10:00Z", "2026-03-02T09:59Z")).toThrow(
    expect.objectContaining({
      problem: {
        kind: "ends-before-start",
        argument: "ends",
        row: 5,
        found: "2026-03-02 09:59",
        starts: "starts",
        start: "2026-03-02 10:00",
      },
    }),
  );
});
