import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

/** By 31 January: Ada took 7 days, Can 8, Ece is 7 days old and Efe 21 without, Deniz is 6 days old. */
const starts = column("2026-01-01", "2026-01-02", "2026-01-24", "2026-01-25", "2026-01-10");
const activated = column("2026-01-08", "2026-01-10", "", "2026-01-26", "");

describe("ACTIVATION_RATE", () => {
  test("within 7 days by 31 January: Ada of Ada, Can, Ece and Efe", () => {
    expect(ask("ACTIVATION_RATE", [starts, activated, 7, "2026-01-31"])).toBe(0.25);
    expect(ask("ACTIVATION_RATE", [starts, activated, "", "2026-01-31"])).toBe(0.25);
  });

  test("within 8 days Ece is too young: Ada and Can of three", () => {
    expect(ask("ACTIVATION_RATE", [starts, activated, 8, "2026-01-31"])).toBeCloseTo(2 / 3, 12);
  });

  test("by default as of the latest date, 26 January: Ada of Ada, Can and Efe", () => {
    expect(ask("ACTIVATION_RATE", [starts, activated])).toBeCloseTo(1 / 3, 12);
  });

  test("days are calendar days, whatever the hour", () => {
    const late = [column("2026-01-01 23:00"), column("2026-01-02 01:00")];
    expect(ask("ACTIVATION_RATE", [...late, 0, "2026-01-05"])).toBe(0);
    expect(ask("ACTIVATION_RATE", [...late, 1, "2026-01-05"])).toBe(1);
  });

  test("by source", () => {
    const by = column("Ads", "Ads", "Ads", "Fair", "Mail");
    expect(ask("ACTIVATION_RATE", [starts, activated, 7, "2026-01-31", by])).toEqual([
      ["Ads", 1 / 3, 3],
      ["Fair", "", 0],
      ["Mail", 0, 1],
    ]);
  });

  test.each([
    [
      "nobody old enough",
      [starts, activated, 7, "2026-01-07"],
      "starts: nothing is old enough to tell",
      "starts:",
    ],
    [
      "an activation before the sign-up",
      [column("2026-01-05"), column("2026-01-04")],
      "activation_dates, row 1: ends on 2026-01-04, before it starts (starts: 2026-01-05)",
      "başlangıçtan önce",
    ],
    ["days below 0", [starts, activated, -1], "days: -1 is too small", "çok küçük"],
    ["no activation dates", [starts], "activation_dates is missing", "eksik"],
    ["no rows", [column(""), column("")], "starts has no rows", "satır yok"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("ACTIVATION_RATE", args, "en")).toContain(english);
    expect(errorOf("ACTIVATION_RATE", args, "tr")).toContain(turkish);
  });

  test("in a table by month of the sign-up; rows that do not count say why", () => {
    const cells = {
      start: ["2025-12-31", "2026-01-01", "2026-01-24", "2026-01-25", ""],
      activated: ["2026-01-02", "", "", "", "2026-01-03"],
    };
    const asked = { options: { as_of: "2026-01-24", days: 7 } };
    const { periods, figures } = figuresOf("activation-rate", cells, { ...asked, by: "month" });
    expect(periods).toEqual(["2025-12", "2026-01"]);
    expect(figures.map(figureValue)).toEqual([1, 0]);
    const figure = figureOf("activation-rate", cells, asked);
    expect(figure).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    expect(leftRows(figure)).toEqual({ tooYoung: 1, future: 1, noStart: 1 });
  });

  const day = (at: number) => new Date(Date.UTC(2026, 0, at)).toISOString().slice(0, 10);
  const row = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.option(fc.integer({ min: 0, max: 20 })))
    .map(([at, took]) => [day(at), took === null ? "" : day(at + took)] as const);

  test("order, blank rows, groups weighted by their rows", () => {
    const formula = "ACTIVATION_RATE";
    const args = (from: unknown, to: unknown) => [from, to, 7, "2026-02-15"];
    orderDoesNotMatter({ formula, row, args });
    blankRowsChangeNothing({ formula, row, args });
    const grouped = fc.tuple(row, fc.constantFrom("Ads", "Fair")).map(([own, by]) => [...own, by]);
    groupsAddUp({ formula, row: grouped, args }, 2, "weighted");
  });

  test("more days never make fewer activated, of those who are old enough for both", () => {
    const rows = fc.array(row, { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (own, a, b) => {
        const columns = [column(...own.map(([from]) => from)), column(...own.map(([, to]) => to))];
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map(
          (days) => ask("ACTIVATION_RATE", [...columns, days, "2026-12-31"]) as number,
        ) as [number, number];
        expect(more).toBeGreaterThanOrEqual(fewer);
      }),
    );
  });
});
