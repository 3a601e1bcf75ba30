import { describe, expect, test } from "vitest";
import type { View } from "../../src/calls/view.ts";
import type { Cell } from "../../src/table/cell.ts";
import { deal, HEADER, month, ofCem, watched } from "./dated-deals.ts";
import { choose, done, saveSources, tileOf } from "./world.ts";

describe("a filter", () => {
  test("is offered by every label that the data has, in label order", () => {
    const { filterOptions } = done(watched(null), "open");
    expect(filterOptions).toEqual([
      { by: "owner", values: ["Cem", "Ece"], more: 0 },
      { by: "product", values: ["(blank)", "Chair", "Desk"], more: 0 },
    ]);
  });

  test("leaves the rows that have its label, in whatever case", () => {
    const { tiles, view } = choose(
      watched(month(1, { by: "owner", value: " CEM " })),
      "sales-volume",
      "win-rate",
    );
    expect(view.filters).toEqual([ofCem]);
    expect(tileOf({ tiles }, "sales-volume")).toMatchObject({ value: 300, rows: 1 });
    expect(tileOf({ tiles }, "win-rate")).toMatchObject({ value: 0.5, rows: 2 });
  });

  test("several have all to be met; (blank) is met by rows without a label", () => {
    const both = month(2, ofCem, { by: "product", value: "Chair" });
    expect(tileOf(choose(watched(both), "sales-volume"), "sales-volume").value).toBe(200);
    const blank = month(1, { by: "product", value: "(blank)" });
    expect(tileOf(choose(watched(blank), "sales-volume"), "sales-volume").value).toBe(400);
  });

  test("whose label is gone is left out, and the view says so", () => {
    const { view, tiles } = choose(watched(month(1, { by: "owner", value: "Zed" }), {}), "sales-volume");
    expect(view.filters).toEqual([]);
    expect(tileOf({ tiles }, "sales-volume").value).toBe(700);
  });

  test("a sum of none of its rows in a month that the others reach is 0, not a gap", () => {
    const { tiles } = choose(watched(month(0, ofCem)), "sales-volume", "win-rate", "cycle-time");
    expect(tileOf({ tiles }, "sales-volume")).toMatchObject({ value: 0, rows: 0, problem: null });
    // Until the 10th Cem had sold 300 in June.
    expect(tileOf({ tiles }, "sales-volume").change).toMatchObject({ toDate: true, by: -300 });
    expect(tileOf({ tiles }, "win-rate")).toMatchObject({
      value: null,
      problem: "There is no data of 2026-07.",
    });
  });

  test("names with markup, formulas and 300 characters are labels like any other", () => {
    const names = ["<b>Cem</b>", '=HYPERLINK("x")', "😀".repeat(150), "‮meC"];
    const file = watched(null, {
      deals: [[...HEADER], ...names.map((name) => deal("Won", 7, "2026-05-01", "2026-05-02", name))],
    });
    expect(done(file, "open").filterOptions[0]?.values).toHaveLength(4);
    for (const value of names) {
      file.view = { period: { unit: "all" }, filters: [{ by: "owner", value }] };
      const dashboard = choose(file, "sales-volume");
      expect(dashboard.view.filters).toEqual([{ by: "owner", value }]);
      expect(tileOf(dashboard, "sales-volume").value).toBe(7);
    }
  });

  test("more than 500 labels are counted, and each still filters", () => {
    const many = Array.from({ length: 503 }, (_, i) =>
      deal("Won", 1, "2026-05-01", "2026-05-02", `P${String(i).padStart(3, "0")}`),
    );
    const file = watched(
      { period: { unit: "all" }, filters: [{ by: "owner", value: "P502" }] },
      { deals: [[...HEADER], ...many] },
    );
    const { filterOptions, view } = done(file, "open");
    expect(filterOptions[0]).toMatchObject({ more: 3 });
    expect(filterOptions[0]?.values).toHaveLength(500);
    expect(view.filters).toEqual([{ by: "owner", value: "P502" }]);
  });
});

describe("the table of people", () => {
  const TEAM: Cell[][] = [
    ["Person", "Manager", "Quota"],
    ["cem", "Su", 500],
    ["Ece", "Ali", 250],
  ];
  const people = (rows: Cell[][] = TEAM) => ({ sheetId: 8, name: "Team", rows });
  const PEOPLE = {
    kind: "people",
    sheetId: 8,
    sheetName: "Team",
    columns: { person: "Person", quotaOwner: "Person", manager: "Manager", quota: "Quota" },
  } as const;
  const withPeople = (view: View, rows?: Cell[][]) => {
    const file = watched(view, { others: [people(rows)] });
    saveSources(file, PEOPLE);
    return file;
  };
  const all = (...filters: View["filters"]): View => ({ period: { unit: "all" }, filters });

  test("tells whose manager is whose, for filters", () => {
    const file = withPeople(all({ by: "manager", value: "Su" }));
    expect(done(file, "open").filterOptions.find(({ by }) => by === "manager")?.values).toEqual([
      "Ali",
      "Su",
    ]);
    expect(tileOf(choose(file, "sales-volume"), "sales-volume").value).toBe(600);
  });

  test("has the quotas that deals are held against: all, and one person's", () => {
    expect(tileOf(choose(withPeople(all()), "quota-attainment"), "quota-attainment")).toMatchObject({
      value: 1130 / 750,
      table: "deals",
    });
    expect(tileOf(choose(withPeople(all(ofCem)), "quota-attainment"), "quota-attainment").value).toBe(
      600 / 500,
    );
  });

  test("without it a metric says which table it needs, and which column", () => {
    const tile = tileOf(choose(watched(all()), "quota-attainment"), "quota-attainment");
    expect(tile).toMatchObject({ value: null, table: "people", missing: ["quota"] });
  });

  test("a second table that has no such column is not taken whole for a part", () => {
    const tile = tileOf(
      choose(withPeople(all({ by: "product", value: "Desk" })), "quota-attainment"),
      "quota-attainment",
    );
    expect(tile.value).toBeNull();
    expect(tile.problem).toContain("This can't be filtered by Product");
  });

  test("in which a person is twice tells of no manager", () => {
    const file = withPeople(all(), [...TEAM, ["Cem", "Ali", 1]]);
    expect(done(file, "open").filterOptions.map(({ by }) => by)).toEqual(["owner", "product"]);
  });
});
