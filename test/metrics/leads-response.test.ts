import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

const HOUR = 1 / 24;

describe("LEAD_RESPONSE_TIME", () => {
  const starts = column("2026-01-05 09:00", "2026-01-05 09:00", "2026-01-05 09:00", "2026-01-05 09:00", "");
  const responses = column(
    "2026-01-05 10:00",
    "2026-01-05 21:00",
    "2026-01-05 11:00",
    "",
    "2026-01-05 10:00",
  );

  // 1, 2 and 12 hours
  test.each([
    [undefined, 2],
    ["mean", 5],
    ["p75", 7],
    ["max", 12],
    ["en kısa", 1],
  ])("the %s of 1, 2 and 12 hours is %d; who has no answer or no start is left out", (statistic, hours) => {
    expect(ask("LEAD_RESPONSE_TIME", [starts, responses, statistic])).toBeCloseTo(hours * HOUR, 12);
  });

  // 2026-01-09 is a Friday
  test.each([
    ["Friday 16:30 to Monday 09:30", "2026-01-09 16:30", "2026-01-12 09:30", 1],
    ["Saturday to Sunday", "2026-01-10 10:00", "2026-01-11 12:00", 0],
    ["before opening to after closing", "2026-01-12 08:00", "2026-01-12 18:00", 8],
    ["Monday 10:00 to Tuesday 10:00", "2026-01-12 10:00", "2026-01-13 10:00", 8],
    ["a week", "2026-01-12 09:00", "2026-01-19 09:00", 40],
    ["Sunday to Monday noon", "2026-01-11 23:00", "2026-01-12 12:00", 3],
    ["half an hour", "2026-01-14 12:00", "2026-01-14 12:30", 0.5],
    ["after closing until before opening", "2026-01-13 17:00", "2026-01-14 09:00", 0],
    ["a response without a time, on the same day", "2026-01-14 12:00", "2026-01-14", 0],
    ["across the turn of 1970", "1969-12-31 16:00", "1970-01-01 10:00", 2],
  ])("in business hours, %s", (_, start, response, hours) => {
    for (const name of ["business", "Mesai"]) {
      const args = [column(start), column(response), "median", name];
      expect(ask("LEAD_RESPONSE_TIME", args)).toBeCloseTo(hours * HOUR, 12);
    }
  });

  test("business hours are those that counting minute by minute gives, and never more than all", () => {
    const minute = fc.integer({ min: 0, max: 20_000 });
    const from = Date.UTC(2026, 0, 1);
    const text = (at: number) => new Date(from + at * 60_000).toISOString().slice(0, 16);
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        let counted = 0;
        for (let at = start; at < end; at += 1) {
          const clock = new Date(from + at * 60_000);
          const weekday = clock.getUTCDay() >= 1 && clock.getUTCDay() <= 5;
          if (weekday && clock.getUTCHours() >= 9 && clock.getUTCHours() < 17) counted += 1;
        }
        const args = [column(text(start)), column(text(end)), "mean"];
        const days = ask("LEAD_RESPONSE_TIME", [...args, "business"]) as number;
        expect(days).toBeCloseTo(counted / 1440, 9);
        expect(days).toBeLessThanOrEqual(ask("LEAD_RESPONSE_TIME", args) as number);
      }),
      { numRuns: 40 },
    );
  });

  test("by owner; one without any answer has none", () => {
    const owners = column("Ada", "Can", "Ada", "Ece", "Can");
    expect(ask("LEAD_RESPONSE_TIME", [starts, responses, "max", "", owners])).toEqual([
      ["Ada", 2 * HOUR, 2],
      ["Can", 0.5, 1],
      ["Ece", "", 0],
    ]);
  });

  test("each reason why a row does not count", () => {
    const figure = figureOf("lead-response-time", {
      start: ["2026-01-05", "2026-01-05", ""],
      response: ["2026-01-06", "", "2026-01-06"],
    });
    expect(figureValue(figure)).toBe(1);
    expect(leftRows(figure)).toEqual({ noAnswer: 1, noStart: 1 });
  });

  test.each([
    [
      "a response before the lead",
      [column("2026-01-05 09:00"), column("2026-01-05 08:00")],
      "first_responses, row 1: ends on 2026-01-05 08:00, before it starts (starts: 2026-01-05 09:00)",
      "başlangıçtan önce",
    ],
    [
      "no answer at all",
      [starts, column("", "", "", "", "")],
      "first_responses: there are no answers",
      "yanıt yok",
    ],
    ["unknown hours", [starts, responses, "", "night"], 'hours: "night" is not known', "all, business"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("LEAD_RESPONSE_TIME", args, "en")).toContain(english);
    expect(errorOf("LEAD_RESPONSE_TIME", args, "tr")).toContain(turkish);
  });

  const row = fc
    .tuple(fc.integer({ min: 46_000, max: 46_060 }), fc.option(fc.double({ min: 0, max: 9, noNaN: true })))
    .map(([start, days]) => [start, days === null ? "" : start + days]);
  test("order and blank rows do not matter", () => {
    const args = (...columns: unknown[][][]) => [...columns, "median", "business"];
    orderDoesNotMatter({ formula: "LEAD_RESPONSE_TIME", row });
    orderDoesNotMatter({ formula: "LEAD_RESPONSE_TIME", row, args });
    blankRowsChangeNothing({ formula: "LEAD_RESPONSE_TIME", row, args });
  });
});

describe("LEAD_SLA_RATE", () => {
  const starts = column("2026-01-05 09:00", "2026-01-05 09:00", "2026-01-05 09:00", "2026-01-05 11:00");
  const responses = column("2026-01-05 09:30", "2026-01-05 12:00", "", "");

  // Two hours allowed, the latest time is 12:00: kept, late, waiting for 3 hours, and waiting for 1, which is no failure
  test("1 kept of 3; with four hours only the two answered tell; with one the last has waited just 1", () => {
    expect(ask("LEAD_SLA_RATE", [starts, responses, 2])).toBeCloseTo(1 / 3, 12);
    expect(ask("LEAD_SLA_RATE", [starts, responses, 4])).toBe(1);
    expect(ask("LEAD_SLA_RATE", [starts, responses])).toBeCloseTo(1 / 3, 12);
    expect(ask("LEAD_SLA_RATE", [starts, responses, 0.5])).toBe(0.25);
  });

  test("an answer after exactly the time allowed is in time", () => {
    expect(ask("LEAD_SLA_RATE", [starts, responses, 3])).toBe(1);
  });

  test("as of 10:00 the later answer is none yet; a day without a time counts whole", () => {
    expect(ask("LEAD_SLA_RATE", [starts, responses, 0.75, "2026-01-05 10:00"])).toBeCloseTo(1 / 3, 12);
    expect(ask("LEAD_SLA_RATE", [starts, responses, 2, "2026-01-05 10:00"])).toBe(1);
    expect(ask("LEAD_SLA_RATE", [starts, responses, 2, "2026-01-05"])).toBe(0.25);
  });

  test("by owner; whose leads still have time has none", () => {
    const owners = column("Ada", "Ada", "Can", "Ece");
    expect(ask("LEAD_SLA_RATE", [starts, responses, 2, "", owners])).toEqual([
      ["Ada", 0.5, 2],
      ["Can", 0, 1],
      ["Ece", "", 0],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = {
      start: ["2026-01-05 09:00", "2026-01-05 09:50", "2026-01-06 09:00", ""],
      response: ["2026-01-05 09:30", "", "", "2026-01-05 09:00"],
    };
    const figure = figureOf("lead-sla-rate", cells, { options: { as_of: "2026-01-05 10:00" } });
    expect(figureValue(figure)).toBe(1);
    expect(leftRows(figure)).toEqual({ notYetDue: 1, future: 1, noStart: 1 });
  });

  test.each([
    [
      "nothing that tells yet",
      [column("2026-01-05"), column("")],
      "first_responses: no lead counts here",
      "sayılacak aday yok",
    ],
    ["negative hours", [starts, responses, -1], "hours: -1 is too small", "hours: -1 çok küçük"],
    [
      "a response before the lead",
      [column("2026-01-05"), column("2026-01-04")],
      "before it starts",
      "başlangıçtan önce",
    ],
    ["a text as_of", [starts, responses, 1, "today"], 'as_of, row 1: found "today"', '"today" bulundu'],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("LEAD_SLA_RATE", args, "en")).toContain(english);
    expect(errorOf("LEAD_SLA_RATE", args, "tr")).toContain(turkish);
  });

  const waits = fc.option(fc.integer({ min: 0, max: 96 }));
  const row = fc
    .tuple(fc.integer({ min: 46_000, max: 46_003 }), waits, fc.constantFrom("Ada", "Can"))
    .map(([start, hours, owner]) => [start, hours === null ? "" : start + hours / 24, owner]);
  const args = (...columns: unknown[][][]) => [...columns, 24, "2025-12-12"];
  test("order and blank rows do not matter; groups come to the whole", () => {
    const pair = row.map(([start, response]) => [start, response]);
    orderDoesNotMatter({ formula: "LEAD_SLA_RATE", row: pair });
    blankRowsChangeNothing({ formula: "LEAD_SLA_RATE", row: pair });
    groupsAddUp({ formula: "LEAD_SLA_RATE", row, args }, 2, "weighted");
  });
});
