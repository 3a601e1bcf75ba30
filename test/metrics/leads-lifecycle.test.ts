import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

describe("QUALIFICATION_RATE", () => {
  // sales qualified: SQL and Customer; marketing qualified: these, two MQL and a SAL
  test("2 ÷ 5; subscribers and leads are not yet qualified, blanks are no leads", () => {
    const stages = column("MQL", "SQL", "Lead", "Customer", "mql ", "", "SAL", "Subscriber");
    expect(ask("QUALIFICATION_RATE", [stages])).toBe(0.4);
  });

  test.each([
    [
      "HubSpot's names",
      ["Marketing Qualified Lead", "Sales Qualified Lead", "Opportunity", "Evangelist"],
      0.75,
    ],
    ["HubSpot's internal names", ["marketingqualifiedlead", "salesqualifiedlead"], 0.5],
    ["names with hyphens", ["marketing-qualified lead", "Sales-Qualified_Lead"], 0.5],
    ["Turkish names", ["Pazarlama Onaylı Aday", "SATIŞ ONAYLI ADAY", "Fırsat", "MÜŞTERİ", "Aday"], 0.75],
    ["all qualified", ["SQL", "Customer"], 1],
    ["none qualified", ["MQL"], 0],
  ])("%s", (_, stages, expected) => {
    expect(ask("QUALIFICATION_RATE", [column(...stages)])).toBe(expected);
  });

  test("other labels for both: warm 2, hot 1 of all 3", () => {
    const stages = column("warm", "hot", "cold", "Warm");
    expect(ask("QUALIFICATION_RATE", [stages, "warm", "hot"])).toBeCloseTo(1 / 3, 12);
    expect(ask("QUALIFICATION_RATE", [stages, column("warm", "cold"), "hot"])).toBe(0.25);
  });

  test("by source; one without qualified leads has none", () => {
    const stages = column("MQL", "SQL", "Lead", "SQL");
    expect(ask("QUALIFICATION_RATE", [stages, "", "", column("Web", "Web", "Fair", "Ads")])).toEqual([
      ["Ads", 1, 1],
      ["Fair", "", 0],
      ["Web", 0.5, 2],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = { lifecycle: ["MQL", "Lead", ""], outcome: ["New", "New", "New"] };
    expect(leftRows(figureOf("qualification-rate", cells))).toEqual({ otherStage: 1, noLabel: 1 });
  });

  test.each([
    ["nobody qualified", [column("Lead")], "lifecycle_stages: no lead counts here", "sayılacak aday yok"],
    ["no rows", [column("")], "lifecycle_stages has no rows", "lifecycle_stages içinde satır yok"],
    ["an error cell", [column("MQL", "#REF!")], "lifecycle_stages, row 2", "lifecycle_stages, 2. satır"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("QUALIFICATION_RATE", args, "en")).toContain(english);
    expect(errorOf("QUALIFICATION_RATE", args, "tr")).toContain(turkish);
  });

  const stage = fc.constantFrom("Lead", "MQL", "SQL", "Customer", "");
  const generated = { formula: "QUALIFICATION_RATE", row: fc.tuple(stage) };
  test("order and blank rows do not matter; groups come to the whole", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    groupsAddUp({ ...generated, row: fc.tuple(stage, fc.constantFrom("Web", "Fair")) }, 1, "weighted");
  });
});

describe("STALE_LEAD_RATE", () => {
  const statuses = column("New", "Open", "Working", "Won", "Lost", "");
  // On 1 March: 31 days, 30 days, untouched, and three that are no open leads
  const activities = column("2026-01-29", "2026-01-30", "", "2025-01-01", "2025-01-01", "2026-03-01");

  test("one of two is stale after 30 days, both after 29, none after 31", () => {
    expect(ask("STALE_LEAD_RATE", [statuses, activities])).toBe(0.5);
    expect(ask("STALE_LEAD_RATE", [statuses, activities, "", 29])).toBe(1);
    expect(ask("STALE_LEAD_RATE", [statuses, activities, "", 31])).toBe(0);
  });

  test("an untouched lead goes by its creation", () => {
    const starts = column("2026-01-01", "2026-01-01", "2026-01-15", "2025-01-01", "2025-01-01", "");
    expect(ask("STALE_LEAD_RATE", [statuses, activities, starts])).toBeCloseTo(2 / 3, 12);
  });

  test("a later as_of makes leads stale; the time of day does not", () => {
    expect(ask("STALE_LEAD_RATE", [statuses, activities, "", "", "2026-03-02"])).toBe(1);
    const late = column("2026-01-29 23:59", "2026-01-30 00:00", "", "", "", "");
    expect(ask("STALE_LEAD_RATE", [statuses, late, "", "", "2026-03-01 00:01"])).toBe(0.5);
  });

  test("by owner", () => {
    const owners = column("Ada", "Can", "Ece", "Ada", "Can", "Ece");
    expect(ask("STALE_LEAD_RATE", [statuses, activities, "", "", "", owners])).toEqual([
      ["Ada", 1, 1],
      ["Can", 0, 1],
      ["Ece", "", 0],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = {
      outcome: ["New", "New", "Won", "New", "", "New"],
      activity: ["2026-01-01", "", "2026-01-01", "2026-04-01", "2026-01-01", ""],
      start: ["2026-01-01", "", "2026-01-01", "2026-01-01", "2026-01-01", "2026-02-20"],
    };
    const figure = figureOf("stale-lead-rate", cells, { options: { as_of: "2026-03-01" } });
    expect(figureValue(figure)).toBe(0.5);
    expect(leftRows(figure)).toEqual({ noDate: 1, closed: 1, future: 1, noOutcome: 1 });
  });

  test.each([
    [
      "no open lead",
      [column("Won"), column("2026-01-01")],
      "outcomes: no lead counts here",
      "outcomes: sayılacak aday yok",
    ],
    ["negative days", [statuses, activities, "", -1], "days: -1 is too small", "days: -1 çok küçük"],
    [
      "a text date",
      [column("New"), column("soon")],
      'last_activities, row 1: found "soon"',
      '"soon" bulundu',
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("STALE_LEAD_RATE", args, "en")).toContain(english);
    expect(errorOf("STALE_LEAD_RATE", args, "tr")).toContain(turkish);
  });

  const status = fc.constantFrom("New", "Won", "");
  const day = fc.constantFrom(46_000, 46_020, 46_050, "");
  const generated = { formula: "STALE_LEAD_RATE", row: fc.tuple(status, day) };
  const args = (...columns: unknown[][][]) => [...columns, "", 25, "2026-02-10"];
  test("order and blank rows do not matter; groups come to the whole", () => {
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    const row = fc.tuple(status, day, fc.constantFrom("Ada", "Can"));
    groupsAddUp({ formula: "STALE_LEAD_RATE", row, args }, 2, "weighted");
  });
});

describe("SOURCE_SHARE", () => {
  test("web 2, fair 1 of 3, whatever the case; cells that are blank alone are no leads", () => {
    const shares = ask("SOURCE_SHARE", [column("Web", "", "Fair", "WEB ", "")]);
    expect(shares).toEqual([
      ["Fair", 1 / 3, 1],
      ["Web", 2 / 3, 2],
    ]);
  });

  test("a lead without a source is shown: 2 of 4", () => {
    expect(ask("SOURCE_SHARE", [column("Web", "", "Web", "", ""), column("a", "b", "c", "d", "")])).toEqual([
      ["(blank)", 0.5, 2],
      ["Web", 0.5, 2],
    ]);
    expect(ask("SOURCE_SHARE", [column("", ""), column("a", "")])).toEqual([["(blank)", 1, 1]]);
  });

  test.each([
    ["no leads", [column("", ""), column("", "")], "sources has no rows", "sources içinde satır yok"],
    ["no sources given", [], "sources is missing", "sources eksik"],
    [
      "unlike heights",
      [column("Web", ""), column("a")],
      "leads has 1 rows and sources has 2",
      "leads 1 satır",
    ],
    ["an error cell", [column("Web", "#N/A")], "sources, row 2", "sources, 2. satır"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("SOURCE_SHARE", args, "en")).toContain(english);
    expect(errorOf("SOURCE_SHARE", args, "tr")).toContain(turkish);
  });

  // Written in one case only: of several spellings the first gives its name to the group
  const row = fc.tuple(fc.constantFrom("Web", "Fair", "Ads", ""), fc.constantFrom("lead", ""));
  test("shares add up to 1 and leads to all; order and blank rows do not matter", () => {
    orderDoesNotMatter({ formula: "SOURCE_SHARE", row });
    blankRowsChangeNothing({ formula: "SOURCE_SHARE", row });
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Web", "Fair", "Ads"), { minLength: 1 }), (sources) => {
        const rows = ask("SOURCE_SHARE", [column(...sources)]) as [string, number, number][];
        expect(rows.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(rows.reduce((sum, [, , leads]) => sum + leads, 0)).toBe(sources.length);
      }),
    );
  });
});
