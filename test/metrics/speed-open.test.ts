import { expect, test } from "vitest";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

// Of three lives one ends after 10 days and one after 20; the third is still open.
test("CYCLE_TIME_OPEN leaves out who closed without a date, whether won or lost", () => {
  const figure = figureOf(
    "cycle-time-open",
    {
      outcome: ["Won", "Lost", "Open", "Won", "Lost", "Lost", "Open"],
      start: ["2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "", "2026-02-01"],
      end: ["2026-01-11", "2026-01-21", "", "", "", "2026-01-05", ""],
    },
    { options: { as_of: "2026-01-31" } },
  );
  expect(figureValue(figure)).toBe(20);
  expect(leftRows(figure)).toEqual({ noEnd: 2, noStart: 1, future: 1 });
});
