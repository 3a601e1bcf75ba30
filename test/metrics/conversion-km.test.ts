import { describe, expect, test } from "vitest";
import { problemOf } from "../problem-of.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

const km = (
  start: readonly string[],
  converted: readonly string[],
  options: { readonly [name: string]: unknown },
) => figureOf("conversion-rate-km", { start, converted }, { options });
const sampling = (figure: ReturnType<typeof km>) => (figure.kind === "none" ? undefined : figure.sampling);

describe("CONVERSION_RATE_KM", () => {
  // After 10 days one of four converts, after 19 one of two: 1 − 3/4 · 1/2. Greenwood: 3/8 · √(1/(4 · 3) + 1/(2 · 1)).
  test("young leads count for as long as they have been there", () => {
    const figure = km(
      ["2026-01-01", "2026-01-01", "2026-03-01", "2026-03-20"],
      ["2026-01-20", "", "2026-03-11", ""],
      { days: 30, as_of: "2026-03-31" },
    );
    expect(figureValue(figure)).toBeCloseTo(0.625, 12);
    const error = 0.375 * Math.sqrt(1 / 12 + 1 / 2);
    expect(sampling(figure)).toEqual({ kind: "curve", error: expect.closeTo(error, 12) });
  });

  test("who converts on the as-of day has, who begins on it counts; later ones and those without a start do not", () => {
    const figure = km(
      ["2026-01-01", "2026-01-01", "", "2026-02-01", "2026-01-31"],
      ["2026-01-31", "", "2026-01-05", "", ""],
      { days: 30, as_of: "2026-01-31" },
    );
    expect(figureValue(figure)).toBeCloseTo(0.5, 12);
    expect(figure).toMatchObject({ rows: 3 });
    expect(leftRows(figure)).toEqual({ noStart: 1, future: 1 });
  });

  test("the latest start or conversion stands for the as-of day", () => {
    expect(figureValue(km(["2026-01-01", "2026-01-11"], ["", "2026-02-10"], { days: 30 }))).toBeCloseTo(
      0.5,
      12,
    );
    const starts = ["2026-01-01", "2026-02-20", "2026-01-21"];
    expect(figureValue(km(starts, ["2026-01-31", "", ""], { days: 30 }))).toBeCloseTo(0.5, 12);
  });

  // Without an error of its own the figure rests on those that were seen for long enough.
  test.each([
    ["none", ["", "", ""], 0, { successes: 0, trials: 2 }],
    ["all", ["2026-01-11", "2026-02-13", "2026-03-03"], 1, { successes: 3, trials: 3 }],
  ])("of %s it is a share of those that tell", (_, converted, value, share) => {
    const figure = km(["2026-01-01", "2026-02-01", "2026-02-26"], converted, {
      days: 30,
      as_of: "2026-03-03",
    });
    expect(figureValue(figure)).toBe(value);
    expect(sampling(figure)).toEqual({ kind: "share", ...share });
  });

  test("there is none without leads, nor with young ones alone; a conversion before its start is refused", () => {
    const problem = (figure: ReturnType<typeof km>) => (figure.kind === "none" ? figure.problem : undefined);
    const later = km(["2026-02-01"], [""], { as_of: "2026-01-31" });
    expect(problem(later)).toEqual({ kind: "nothing", argument: "start", of: "leads" });
    const young = km(["2026-01-20"], [""], { days: 30, as_of: "2026-01-31" });
    expect(problem(young)).toEqual({ kind: "nothing", argument: "start", of: "mature" });
    expect(problemOf(() => km(["2026-01-05"], ["2026-01-04"], { as_of: "2026-03-31" }))).toMatchObject({
      kind: "ends-before-start",
      argument: "converted",
      starts: "start",
    });
  });
});
