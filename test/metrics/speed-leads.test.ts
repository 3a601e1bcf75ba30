import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

const ids = column("L1", "L2", "L3", "L4");
const created = column("2026-01-01", "2026-01-01", "2026-01-01", "2026-01-05");
const leads = column("l2 ", "L1", "L2", "L9", "");
const wonOn = column("2026-01-21", "2026-01-11", "2026-03-01", "2026-01-02", "2026-01-02");

describe("LEAD_TO_CLOSE_TIME", () => {
  // L1 after 10 days, L2 first after 20 (its second deal does not count); L3 and L4 have none
  test.each([
    [undefined, 15],
    ["mean", 15],
    ["max", 20],
    ["p75", 17.5],
  ])("the %s of 10 and 20 days", (statistic, expected) => {
    expect(ask("LEAD_TO_CLOSE_TIME", [ids, created, leads, wonOn, "", statistic])).toBe(expected);
  });

  test("with outcomes only won deals count, by other labels where they are named", () => {
    const outcomes = column("Lost", "Won", "Won", "Won", "Won");
    // L1 after 10 days, L2 with its second deal: 1 January to 1 March is 59
    expect(ask("LEAD_TO_CLOSE_TIME", [ids, created, leads, wonOn, outcomes])).toBe(34.5);
    const signed = column("Signed", "Open", "Signed", "Signed", "Signed");
    expect(ask("LEAD_TO_CLOSE_TIME", [ids, created, leads, wonOn, signed, "", "signed"])).toBe(20);
  });

  test("by the leads' source, without a column of the deals'", () => {
    const source = column("Fair", "Web", "Web", "Ads");
    expect(ask("LEAD_TO_CLOSE_TIME", [ids, created, leads, wonOn, "", "", "", source])).toEqual([
      ["Ads", "", 0],
      ["Fair", 10, 1],
      ["Web", 20, 1],
    ]);
  });

  test("each reason why a lead does not count; a lead's first row is the earliest", () => {
    const figure = figureOf(
      "lead-to-close-time",
      {
        id: ["A", "A", "B", "C", "", "D"],
        start: ["2026-01-05", "2026-01-01", "", "2026-01-01", "2026-01-01", "2026-01-01"],
      },
      {
        beside: {
          lead: ["A", "D", "B"],
          end: ["2026-01-11", "2026-02-01", "2026-02-01"],
          outcome: ["Won", "Lost", "Won"],
        },
      },
    );
    expect(figureValue(figure)).toBe(10);
    expect(leftRows(figure)).toEqual({ repeated: 1, noStart: 1, noMatch: 1, noLabel: 1, notWon: 1 });
  });

  test("deals that call the lead's key their id are joined by it", () => {
    const cells = { id: ["A"], start: ["2026-01-01"] };
    const figure = figureOf("lead-to-close-time", cells, { beside: { id: ["a"], end: ["2026-01-04"] } });
    expect(figureValue(figure)).toBe(3);
  });

  test.each([
    [
      "no lead that was won",
      [ids, created, column("X"), column("2026-01-01")],
      "ends: no row has both a start and an end",
    ],
    [
      "won before the lead was created",
      [ids, created, column("X", "L4"), column("2026-01-01", "2026-01-04")],
      "ends, row 2: ends on 2026-01-04, before it starts (starts: 2026-01-05)",
    ],
    ["no deals' dates", [ids, created, leads], "ends is missing"],
    [
      "deals of unlike height",
      [ids, created, leads, column("2026-01-01")],
      "ends has 1 rows and leads has 5",
    ],
  ])("%s is an error", (_, args, message) => {
    expect(errorOf("LEAD_TO_CLOSE_TIME", args)).toContain(message);
  });

  test("order and blank rows do not matter, of leads or of deals", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e");
    const date = (from: number, to: number) =>
      fc
        .integer({ min: from, max: to })
        .map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10));
    const otherLeads = [column("a", "b", "c"), column("2026-01-01", "2026-01-09", "2026-02-01")];
    const otherDeals = [column("a", "c", "c"), column("2027-01-01", "2027-01-09", "2026-12-31")];
    const byLeads = {
      formula: "LEAD_TO_CLOSE_TIME",
      row: fc.tuple(id, date(1, 300)),
      args: (...columns: unknown[][][]) => [...columns, ...otherDeals],
    };
    const byDeals = {
      formula: "LEAD_TO_CLOSE_TIME",
      row: fc.tuple(id, date(100, 300)),
      args: (...columns: unknown[][][]) => [...otherLeads, ...columns],
    };
    for (const generated of [byLeads, byDeals]) {
      orderDoesNotMatter(generated);
      blankRowsChangeNothing(generated);
    }
  });
});
