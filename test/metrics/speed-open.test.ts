import { describe, expect, test } from "vitest";
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

describe("CYCLE_TIME_OPEN has no figure", () => {
  const problem = (start: readonly string[], end: readonly string[]) => {
    const figure = figureOf("cycle-time-open", { start, end }, { options: { as_of: "2026-01-31" } });
    return figure.kind === "none" ? figure.problem : figure.value;
  };

  test("where no deal has begun, where none has ended, and where fewer than half have", () => {
    expect(problem(["2026-02-01"], [""])).toEqual({ kind: "no-rows", argument: "start" });
    expect(problem(["2026-01-01"], [""])).toEqual({ kind: "nothing-ended", argument: "end" });
    expect(problem(["2026-01-01", "2026-01-01", "2026-01-01"], ["2026-01-11", "", ""])).toEqual({
      kind: "not-reached",
      argument: "end",
      wanted: 0.5,
      reached: expect.closeTo(1 / 3, 12),
    });
  });
});
