import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

describe("CONVERSION_RATE_COHORT", () => {
  // Within 30 days; the latest date is 1 April. Day 30, day 31, never, on the day itself, too young.
  const starts = column("2026-01-01", "2026-01-01", "2026-03-02", "2026-02-01", "2026-03-03", "");
  const converted = column("2026-01-31", "2026-02-01", "", "2026-02-01", "2026-04-01", "");

  test("2 of 4 leads at least 30 days old; the one of 3 March is 29 days old, though it has converted", () => {
    expect(ask("CONVERSION_RATE_COHORT", [starts, converted, 30])).toBe(0.5);
    // With 31 days that of 2 March is too young as well: 3 of 3
    expect(ask("CONVERSION_RATE_COHORT", [starts, converted, 31])).toBe(1);
    expect(ask("CONVERSION_RATE_COHORT", [starts, converted, 29])).toBe(0.4);
    expect(ask("CONVERSION_RATE_COHORT", [starts, converted, 0])).toBe(0.2);
  });

  test("90 days by default: the two of January, both converted", () => {
    expect(ask("CONVERSION_RATE_COHORT", [starts, converted])).toBe(1);
  });

  test("as of an earlier day fewer leads are old enough; times of day do not matter", () => {
    expect(ask("CONVERSION_RATE_COHORT", [starts, converted, 30, "2026-03-03"])).toBeCloseTo(2 / 3, 12);
    expect(ask("CONVERSION_RATE_COHORT", [starts, converted, 30, "2026-03-02"])).toBe(0.5);
    const args = [column("2026-01-01 22:00"), column("2026-01-31 23:00"), 30, "2026-01-31 08:00"];
    expect(ask("CONVERSION_RATE_COHORT", args)).toBe(1);
  });

  test("by source, and in a table by the month of creation", () => {
    const sources = column("Web", "Web", "Fair", "Fair", "Ads", "");
    expect(ask("CONVERSION_RATE_COHORT", [starts, converted, 30, "", sources])).toEqual([
      ["Ads", "", 0],
      ["Fair", 0.5, 2],
      ["Web", 0.5, 2],
    ]);
    const cells = { start: ["2026-01-01", "2026-02-01"], converted: ["2026-02-03", "2026-05-03"] };
    const { periods, figures } = figuresOf("conversion-rate-cohort", cells, { by: "month" });
    expect(periods).toEqual(["2026-01", "2026-02"]);
    expect(figures.map(figureValue)).toEqual([1, 0]);
  });

  test("each reason why a row does not count", () => {
    const cells = {
      start: ["2026-01-01", "2026-02-20", "2026-04-01", ""],
      converted: ["2026-01-02", "", "", "2026-01-02"],
    };
    const figure = figureOf("conversion-rate-cohort", cells, { options: { days: 30, as_of: "2026-03-01" } });
    expect(figureValue(figure)).toBe(1);
    expect(leftRows(figure)).toEqual({ tooYoung: 1, future: 1, noStart: 1 });
  });

  test.each([
    [
      "none old enough",
      [column("2026-01-01"), column("2026-01-05")],
      "starts: nothing is old enough to tell. Give fewer days",
      "henüz yeterince eski kayıt yok",
    ],
    [
      "no start at all",
      [column("", ""), column("2026-01-05", "")],
      "starts: no lead counts here",
      "sayılacak aday yok",
    ],
    [
      "a conversion before the lead",
      [column("2026-01-05"), column("2026-01-04")],
      "conversion_dates, row 1: ends on 2026-01-04, before it starts",
      "başlangıçtan önce",
    ],
    ["negative days", [starts, converted, -1], "days: -1 is too small", "çok küçük"],
    ["no rows", [column("", ""), column("", "")], "starts has no rows", "starts içinde satır yok"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("CONVERSION_RATE_COHORT", args, "en")).toContain(english);
    expect(errorOf("CONVERSION_RATE_COHORT", args, "tr")).toContain(turkish);
  });

  const lag = fc.option(fc.integer({ min: 0, max: 80 }));
  const row = fc
    .tuple(fc.integer({ min: 46_000, max: 46_090 }), lag, fc.constantFrom("Web", "Fair"))
    .map(([start, days, source]) => [start, days === null ? "" : start + days, source]);
  const pair = row.map(([start, end]) => [start, end]);
  const args = (...columns: unknown[][][]) => [...columns, 20, "2026-03-01"];
  test("order and blank rows do not matter; groups come to the whole", () => {
    orderDoesNotMatter({ formula: "CONVERSION_RATE_COHORT", row: pair });
    blankRowsChangeNothing({ formula: "CONVERSION_RATE_COHORT", row: pair, args });
    groupsAddUp({ formula: "CONVERSION_RATE_COHORT", row, args }, 2, "weighted");
  });
});

describe("CLOSE_RATE", () => {
  // Created on 1 January: won after 30 days, won after 31, lost, open; and one of March, too young
  const outcomes = column("Won", "Won", "Lost", "Open", "Won", "");
  const starts = column("2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-03-05", "");
  const ends = column("2026-01-31", "2026-02-01", "2026-01-10", "2026-12-31", "2026-03-10", "");

  test("within 30 days 1 of 4, within 31 2 of 4; an open deal's close date is a forecast and moves nothing", () => {
    expect(ask("CLOSE_RATE", [outcomes, starts, ends, 30])).toBe(0.25);
    expect(ask("CLOSE_RATE", [outcomes, starts, ends, 31])).toBe(0.5);
    expect(ask("CLOSE_RATE", [outcomes, starts, ends, 30, "2026-04-04"])).toBe(0.4);
  });

  test("without close dates a deal is won whenever it was: 2 of 4", () => {
    expect(ask("CLOSE_RATE", [outcomes, starts, "", 30])).toBe(0.5);
    expect(ask("CLOSE_RATE", [outcomes, starts, "", 0])).toBe(0.6);
  });

  test("other labels for won, and by owner", () => {
    const args = [outcomes, starts, "", 30, "", "open"];
    expect(ask("CLOSE_RATE", args)).toBe(0.25);
    const owners = column("Ada", "Can", "Ada", "Can", "Ece", "");
    expect(ask("CLOSE_RATE", [outcomes, starts, ends, 30, "", "", owners])).toEqual([
      ["Ada", 0.5, 2],
      ["Can", 0, 2],
      ["Ece", "", 0],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = {
      outcome: ["Won", "Won", "Open", "Open", "Open", ""],
      start: ["2026-01-01", "2026-01-01", "2026-02-20", "2026-04-01", "", "2026-01-01"],
      end: ["2026-01-05", "", "", "", "", ""],
    };
    const figure = figureOf("close-rate", cells, { options: { days: 30, as_of: "2026-03-01" } });
    expect(figureValue(figure)).toBe(1);
    expect(leftRows(figure)).toEqual({ noEnd: 1, tooYoung: 1, future: 1, noStart: 1, noOutcome: 1 });
  });

  test.each([
    [
      "none old enough",
      [column("Won"), column("2026-01-01")],
      "nothing is old enough",
      "yeterince eski kayıt yok",
    ],
    ["no start at all", [column("Won"), column("")], "starts: no deal counts here", "sayılacak anlaşma yok"],
    [
      "a close before the start",
      [column("Won"), column("2026-01-05"), column("2026-01-01")],
      "ends, row 1: ends on 2026-01-01, before it starts",
      "başlangıçtan önce",
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("CLOSE_RATE", args, "en")).toContain(english);
    expect(errorOf("CLOSE_RATE", args, "tr")).toContain(turkish);
  });

  const label = fc.constantFrom("Won", "Lost", "Open", "");
  const row = fc
    .tuple(
      label,
      fc.integer({ min: 46_000, max: 46_090 }),
      fc.integer({ min: 0, max: 80 }),
      fc.constantFrom("A", "B"),
    )
    .map(([outcome, start, days, owner]) => [outcome, start, start + days, owner]);
  const triple = row.map(([outcome, start, end]) => [outcome, start, end]);
  const args = (...columns: unknown[][][]) => [...columns, 20, "2026-03-01"];
  test("order and blank rows do not matter; groups come to the whole", () => {
    orderDoesNotMatter({ formula: "CLOSE_RATE", row: triple });
    blankRowsChangeNothing({ formula: "CLOSE_RATE", row: triple, args });
    groupsAddUp({ formula: "CLOSE_RATE", row, args }, 3, "weighted");
  });
});

describe("LEADS_CONVERTED", () => {
  const dates = column("2026-01-20", "", "2026-03-02", "2026-03-30");

  test("three of four", () => {
    expect(ask("LEADS_CONVERTED", [dates])).toBe(3);
    expect(ask("LEADS_CONVERTED", [dates, column("Web", "Fair", "Web", "Ads")])).toEqual([
      ["Ads", 1, 1],
      ["Fair", 0, 0],
      ["Web", 2, 2],
    ]);
  });

  test("in a table by the month of conversion, not of creation; a month without any is 0", () => {
    const cells = {
      converted: ["2026-01-20", "", "2026-03-02"],
      start: ["2025-01-01", "2025-01-01", "2025-01-01"],
    };
    const { periods, figures } = figuresOf("leads-converted", cells, { by: "month" });
    expect(periods).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(figures.map(figureValue)).toEqual([1, 0, 1]);
    expect(leftRows(figureOf("leads-converted", cells))).toEqual({ notConverted: 1 });
  });

  test.each([
    ["no rows", [column("", "")], "conversion_dates has no rows", "conversion_dates içinde satır yok"],
    ["a text", [column("yes")], 'conversion_dates, row 1: found "yes"', '"yes" bulundu'],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("LEADS_CONVERTED", args, "en")).toContain(english);
    expect(errorOf("LEADS_CONVERTED", args, "tr")).toContain(turkish);
  });

  const day = fc.constantFrom("", 46_000, 46_050);
  test("order and blank rows do not matter; groups add up", () => {
    orderDoesNotMatter({ formula: "LEADS_CONVERTED", row: fc.tuple(day) });
    blankRowsChangeNothing({ formula: "LEADS_CONVERTED", row: fc.tuple(day) });
    groupsAddUp({ formula: "LEADS_CONVERTED", row: fc.tuple(day, fc.constantFrom("Web", "Fair")) }, 1, "sum");
  });
});
