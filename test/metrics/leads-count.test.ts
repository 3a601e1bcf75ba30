import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

const status = fc.constantFrom("New", "Open", "Junk", "");
const email = fc.constantFrom("a@x.com", "A@x.com ", "b@x.com", "c@x.com", "");
const source = fc.constantFrom("Web", "Fair", "");

describe("LEAD_COUNT", () => {
  test("of one address the uppermost row counts where none begins earlier, else the earliest", () => {
    const twice = column("a@x.com", "a@x.com");
    expect(ask("LEAD_COUNT", [column("New", "New"), twice, "", column("web", "fair")])).toEqual([
      ["fair", 0, 0],
      ["web", 1, 1],
    ]);
    const monthly = (...start: readonly string[]) =>
      figuresOf(
        "lead-count",
        { outcome: ["New", "New"], email: ["a@x.com", "a@x.com"], start },
        { by: "month" },
      ).figures.map(figureValue);
    expect(monthly("2026-01-05", "2026-02-05")).toEqual([1, 0]);
    expect(monthly("2026-02-05", "2026-01-05")).toEqual([1, 0]);
  });

  const statuses = column("New", "Open", "", "Junk", "New");

  test("four of five cells are filled: 4; a lone row is 1", () => {
    expect(ask("LEAD_COUNT", [statuses])).toBe(4);
    expect(ask("LEAD_COUNT", [column("New")])).toBe(1);
  });

  // a@x.com is written twice; the last lead has no address and counts for itself
  test("an address counts once, in whatever case: 4 − 1", () => {
    const emails = column("a@x.com", " A@X.com", "", "b@x.com", "");
    expect(ask("LEAD_COUNT", [statuses, emails])).toBe(3);
    expect(ask("LEAD_COUNT", [statuses, emails, "JUNK"])).toBe(2);
    expect(ask("LEAD_COUNT", [statuses, emails, column("junk", "new")])).toBe(1);
  });

  test("an address without a status is a lead", () => {
    expect(ask("LEAD_COUNT", [column("", "New"), column("a@x.com", "b@x.com")])).toBe(2);
  });

  test("where the first row of an address is excluded, the next one stands for it", () => {
    expect(ask("LEAD_COUNT", [column("Test", "New"), column("a@x.com", "a@x.com"), "test"])).toBe(1);
  });

  test("all excluded is 0 leads, a real figure; no lead at all is none", () => {
    expect(ask("LEAD_COUNT", [column("Junk"), "", "junk"])).toBe(0);
    expect(errorOf("LEAD_COUNT", [column("", "")])).toBe("outcomes has no rows: every cell is blank.");
    expect(errorOf("LEAD_COUNT", [column("", "")], "tr")).toContain("outcomes içinde satır yok");
  });

  test("by source, leads without one included", () => {
    const sources = column("Web", "Web", "", "Fair", "");
    expect(ask("LEAD_COUNT", [statuses, "", "", sources])).toEqual([
      ["(blank)", 1, 1],
      ["Fair", 1, 1],
      ["Web", 2, 2],
    ]);
  });

  test("in a table an address belongs to the month in which it was first created, wherever it is written", () => {
    const cells = {
      outcome: ["New", "New", "New"],
      email: ["a@x.com", "a@x.com", "b@x.com"],
      start: ["2026-03-05", "2026-02-01", "2026-03-09"],
    };
    const { periods, figures } = figuresOf("lead-count", cells, { by: "month" });
    expect(periods).toEqual(["2026-02", "2026-03"]);
    expect(figures.map(figureValue)).toEqual([1, 1]);
  });

  test("each reason why a row does not count", () => {
    const cells = { outcome: ["New", "New", "Spam", "New"], email: ["a@x.com", "a@x.com", "c@x.com", ""] };
    const figure = figureOf("lead-count", cells, { options: { excluded: "spam" } });
    expect(figureValue(figure)).toBe(2);
    expect(leftRows(figure)).toEqual({ repeated: 1, excluded: 1 });
  });

  test.each([
    ["unlike heights", [column("New", ""), column("a@x.com")], "emails has 1 rows and outcomes has 2"],
    ["an error cell", [column("New", "#REF!")], "outcomes, row 2: the cell shows #REF!"],
    ["an error among the addresses", [column("New"), column("#N/A")], "emails, row 1: the cell shows #N/A"],
    [
      "two columns",
      [
        [
          ["New", "a"],
          ["Open", "b"],
        ],
      ],
      "outcomes has 2 columns",
    ],
  ])("%s is an error", (_, args, message) => {
    expect(errorOf("LEAD_COUNT", args)).toContain(message);
  });

  const generated = { formula: "LEAD_COUNT", row: fc.tuple(status, email) };
  test("order and blank rows do not matter", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });
  test("groups add up, though an address is in several", () =>
    groupsAddUp({ ...generated, row: fc.tuple(status, email, source) }, 2, "sum"));
});

describe("COST_PER_LEAD", () => {
  const statuses = column("New", "Open", "New", "Lost");

  test("(60 + 40) ÷ 4 leads is 25; of two addresses, 50; without the lost one, 100 ÷ 3", () => {
    const spend = column("60 €", "", "40 €");
    const emails = column("a@x.com", "a@x.com", "b@x.com", "b@x.com");
    expect(ask("COST_PER_LEAD", [statuses, spend])).toBe(25);
    expect(ask("COST_PER_LEAD", [statuses, 100, emails])).toBe(50);
    expect(ask("COST_PER_LEAD", [statuses, spend, "", "lost"])).toBeCloseTo(33.333333333, 8);
  });

  test("by source: no spend is no cost rather than 0, spend of 0 is 0, and spend without leads has no cost per lead", () => {
    const sources = column("Web", "web", "Fair", "Friend");
    const spend = column(50, 10, 0, 7);
    const spentOn = column("WEB", "Web", "Fair", "Ads");
    expect(ask("COST_PER_LEAD", [statuses, spend, "", "", sources, spentOn])).toEqual([
      ["Ads", "", 0],
      ["Fair", 0, 1],
      ["Friend", "", 0],
      ["Web", 30, 2],
    ]);
  });

  test.each([
    ["no spend", [statuses, column("", "")], "spend: no spend is given", "spend: harcama verilmemiş"],
    [
      "no lead that counts",
      [column("Junk"), 10, "", "junk"],
      "outcomes: no lead counts here",
      "outcomes: sayılacak aday yok",
    ],
    ["two currencies", [statuses, column("$1", "€1")], "spend, row 2", "başka bir para biriminde"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("COST_PER_LEAD", args, "en")).toContain(english);
    expect(errorOf("COST_PER_LEAD", args, "tr")).toContain(turkish);
  });

  const generated = {
    formula: "COST_PER_LEAD",
    row: fc.tuple(status, fc.oneof(fc.constant(""), fc.integer({ min: 0, max: 9_999 }))),
  };
  test("order, blank rows, and the unit of money", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1], 10);
  });
});

describe("LEAD_VELOCITY_RATE", () => {
  const starts = column("2026-01-05", "2026-01-20", "2026-02-03", "", "2026-02-10", "2026-02-28");

  // February 3, January 2: (3 − 2) ÷ 2. Up to the 10th 2 against 1. Both are in one quarter, which has none before it.
  test.each([
    ["the month of the latest date", [starts], 0.5],
    ["ten days against ten", [starts, "", "", "", "2026-02-10"], 1],
    ["two weeks: 9 to 15 February 1, 2 to 8 February 1", [starts, "", "", "week", "2026-02-15"], 0],
    ["a month that lost leads: March 0, February 3", [starts, "", "", "month", "2026-03-31"], -1],
  ])("%s", (_, args, expected) => {
    expect(ask("LEAD_VELOCITY_RATE", args)).toBe(expected);
  });

  test("with lifecycle stages only qualified leads count, by other labels where they are named", () => {
    const stages = column("SQL", "Lead", "Customer", "", "Opportunity", "MQL");
    expect(ask("LEAD_VELOCITY_RATE", [starts, stages])).toBe(1);
    // January 1 SQL, February 1 MQL
    expect(ask("LEAD_VELOCITY_RATE", [starts, stages, column("MQL", "sql")])).toBe(0);
  });

  test("by source, with no figure where the month before is empty", () => {
    const sources = column("Web", "Web", "Web", "", "Fair", "Fair");
    expect(ask("LEAD_VELOCITY_RATE", [starts, "", "", "", "", sources])).toEqual([
      ["Fair", "", 0],
      ["Web", -0.5, 3],
    ]);
  });

  test("each reason why a row does not count; growth has no numerator to tell an interval by", () => {
    const figure = figureOf("lead-velocity-rate", {
      start: ["2026-01-05", "2026-02-03", "2026-02-04", "2025-11-01", "2026-02-05", ""],
      lifecycle: ["SQL", "SQL", "SQL", "SQL", "Lead", "SQL"],
    });
    expect(figureValue(figure)).toBe(1);
    expect(figure).toMatchObject({ numerator: undefined });
    expect(leftRows(figure)).toEqual({ outsidePeriod: 1, otherStage: 1, noStart: 1 });
  });

  test.each([
    [
      "an empty period before",
      [column("2026-01-05")],
      "starts: the period before has nothing to compare with",
      "önceki dönemde karşılaştıracak",
    ],
    [
      "labels without their column",
      [starts, "", "SQL"],
      "lifecycle_stages is missing",
      "lifecycle_stages eksik",
    ],
    ["an unknown period", [starts, "", "", "fortnight"], 'period: "fortnight" is not known', "bilinmiyor"],
    ["no date", [column("", "")], "starts", "starts"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("LEAD_VELOCITY_RATE", args, "en")).toContain(english);
    expect(errorOf("LEAD_VELOCITY_RATE", args, "tr")).toContain(turkish);
  });

  const generated = {
    formula: "LEAD_VELOCITY_RATE",
    row: fc.tuple(fc.integer({ min: 46_000, max: 46_120 })),
  };
  test("order and blank rows do not matter", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });
});
