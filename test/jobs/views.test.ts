import { describe, expect, test } from "vitest";
import type { PeriodChoice, View } from "../../src/calls/view.ts";
import type { Cell } from "../../src/table/cell.ts";
import {
  choose,
  done,
  type FakeFile,
  goalOf,
  newFile,
  SOURCE,
  saveSources,
  stateOf,
  tileOf,
} from "./world.ts";

const HEADER: readonly Cell[] = ["Stage", "Company", "Amount", "Created", "Close Date", "Owner", "Product"];
const deal = (
  stage: string,
  amount: number,
  created: string,
  closed: string,
  owner: string,
  product = "",
): Cell[] => [stage, "Acme", amount, created, closed, owner, product];

/**
 * Won by month: April 100 (Cem), May 200 (Cem) + 50 (Ece), June 300 (Cem) on the 5th and 400 on the 20th (Ece), July 80
 * (Ece) on the 3rd. The data ends on 10 July, when a deal was begun.
 */
const DEALS: Cell[][] = [
  [...HEADER],
  deal("Won", 100, "2026-03-20", "2026-04-10", "Cem", "Desk"),
  deal("Lost", 0, "2026-04-01", "2026-04-12", "Ece", "Desk"),
  deal("Won", 200, "2026-04-02", "2026-05-02", "Cem", "Chair"),
  deal("Won", 50, "2026-04-20", "2026-05-30", "Ece", "Chair"),
  deal("Won", 300, "2026-05-10", "2026-06-05", "Cem", "Desk"),
  deal("Lost", 0, "2026-05-11", "2026-06-06", "Cem"),
  deal("Won", 400, "2026-05-12", "2026-06-20", "Ece"),
  deal("Won", 80, "2026-06-01", "2026-07-03", "Ece", "Desk"),
  deal("Open", 900, "2026-07-10", "", "Cem"),
];
const COLUMNS = { ...SOURCE.columns, product: "Product" };

function watched(view: View | null, changes: Partial<FakeFile> = {}): FakeFile {
  const file = newFile({ deals: DEALS.map((row) => [...row]), view, ...changes });
  saveSources(file, { ...SOURCE, columns: COLUMNS });
  return file;
}

const month = (back: number, ...filters: View["filters"]): View => ({
  period: { unit: "month", back },
  filters,
});
const ofCem = { by: "owner", value: "Cem" } as const;

describe("a view of a period", () => {
  test("is called as formulas call it, and says how far its data reaches", () => {
    expect(done(watched(month(0)), "open").period).toEqual({
      label: "2026-07",
      start: Date.UTC(2026, 6, 1),
      end: Date.UTC(2026, 7, 1),
      until: Date.UTC(2026, 6, 11),
      finished: false,
      earlier: 4,
    });
    expect(done(watched(month(1)), "open").period).toMatchObject({
      label: "2026-06",
      until: Date.UTC(2026, 6, 1),
      finished: true,
      earlier: 3,
    });
  });

  test("further back than the data is the first with data", () => {
    const { view, period } = done(watched(month(70)), "open");
    expect(view.period).toEqual({ unit: "month", back: 4 });
    expect(period).toMatchObject({ label: "2026-03", earlier: 0 });
  });

  test("a sum of an unfinished month is held against as many days of the month before", () => {
    const tile = tileOf(choose(watched(month(0)), "sales-volume"), "sales-volume");
    // July 80 until the 10th; June until the 10th 300, though 700 in all.
    expect(tile).toMatchObject({ value: 80, rows: 1, period: "2026-07", additive: true });
    expect(tile.change).toEqual({
      previous: { label: "2026-06", value: 300 },
      toDate: true,
      by: -220,
      share: -220 / 300,
      good: false,
      noise: null,
    });
    expect(tile.series).toEqual([
      { label: "2026-04", value: 100 },
      { label: "2026-05", value: 250 },
      { label: "2026-06", value: 700 },
      { label: "2026-07", value: 80 },
    ]);
  });

  test("a share of an unfinished month is held against the whole of the month before", () => {
    const tile = tileOf(choose(watched(month(0)), "win-rate"), "win-rate");
    // 1 of 1 in July, 2 of 3 in June; so few that chance explains it.
    expect(tile.change).toEqual({
      previous: { label: "2026-06", value: 2 / 3 },
      toDate: false,
      by: 1 - 2 / 3,
      share: (1 - 2 / 3) / (2 / 3),
      good: true,
      noise: true,
    });
  });

  test("of a finished month everything is held against the whole of the month before", () => {
    const tile = tileOf(choose(watched(month(1)), "sales-volume"), "sales-volume");
    expect(tile.change).toMatchObject({ previous: { label: "2026-05", value: 250 }, toDate: false, by: 450 });
  });

  test("what is better when lower has got better when it fell", () => {
    const tile = tileOf(choose(watched(month(0)), "cycle-time"), "cycle-time");
    // June: 26 and 39 days; July: 32.
    expect(tile).toMatchObject({ value: 32, change: { previous: { value: 32.5 }, by: -0.5, good: true } });
  });

  test("the first month of a metric has nothing before it", () => {
    const tile = tileOf(choose(watched(month(3)), "sales-volume"), "sales-volume");
    expect(tile).toMatchObject({ value: 100, period: "2026-04", change: null });
  });

  test("a month before a metric's first row has no figure, and says so", () => {
    const tile = tileOf(choose(watched(month(4)), "sales-volume"), "sales-volume");
    expect(tile).toMatchObject({ value: null, problem: "There is no data of 2026-03.", period: "2026-03" });
  });

  test("what no date tells by period is of all rows, and says that it is", () => {
    const tiles = choose(watched(month(0)), "open-deals", "sales-velocity");
    expect(tileOf(tiles, "open-deals")).toMatchObject({ value: 1, period: null, change: null, series: [] });
    expect(tileOf(tiles, "sales-velocity")).toMatchObject({ period: null });
  });

  test.each<[string, number, PeriodChoice]>([
    ["of four months: months", 9, { unit: "month", back: 0 }],
    ["of a few weeks: all rows", 3, { unit: "all" }],
  ])("the file opens with what its data is long enough for, %s", (_, rows, period) => {
    expect(done(watched(null, { deals: DEALS.slice(0, rows) }), "open").view).toEqual({
      period,
      filters: [],
    });
  });

  test("a file without dates opens with all rows", () => {
    const file = newFile({ view: null });
    saveSources(file, { ...SOURCE, columns: { outcome: "Stage" } });
    expect(done(file, "open")).toMatchObject({ view: { period: { unit: "all" } }, period: null });
  });

  test("all rows have a series too, by the unit that gives about a dozen", () => {
    const { tiles, period } = choose(watched({ period: { unit: "all" }, filters: [] }), "sales-volume");
    const tile = tileOf({ tiles }, "sales-volume");
    expect(period).toBeNull();
    expect(tile).toMatchObject({ value: 1130, period: null, change: null });
    // 16 weeks are nearer to a dozen than 5 months: the last 13 of them.
    expect(tile.series.map(({ label }) => label).slice(-2)).toEqual(["2026-W27", "2026-W28"]);
    expect(tile.series).toHaveLength(13);
  });
});

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

describe("a goal", () => {
  const saved = (view: View | null, ...goals: readonly ReturnType<typeof goalOf>[]) => {
    const file = watched(view);
    for (const value of goals) done(file, "saveGoal", { value, revision: "" });
    return done(file, "open");
  };
  const ofMonth = goalOf("sales-volume", 620, { period: "month" });
  const ofCemsMonth = goalOf("sales-volume", 200, {
    period: "month",
    group: { by: "owner", value: "cem" },
  });
  const shown = (dashboard: ReturnType<typeof saved>) =>
    tileOf(dashboard, "sales-volume").goal?.goal.value.target;

  test("is shown where its period is that of the view, and its group that of the filter", () => {
    expect(shown(saved(month(1), ofMonth, ofCemsMonth))).toBe(620);
    expect(shown(saved(month(1, ofCem), ofMonth, ofCemsMonth))).toBe(200);
    expect(shown(saved(month(1, ofCem), ofMonth))).toBeUndefined();
    expect(shown(saved({ period: { unit: "quarter", back: 0 }, filters: [] }, ofMonth))).toBeUndefined();
    expect(tileOf(saved(month(1, ofCem), ofMonth, ofCemsMonth), "sales-volume").goals).toHaveLength(2);
  });

  test("for any period is one of a sum only over all rows, of a share in every view", () => {
    const any = goalOf("sales-volume", 2000);
    expect(shown(saved(month(1), any))).toBeUndefined();
    expect(shown(saved({ period: { unit: "all" }, filters: [] }, any))).toBe(2000);
    expect(tileOf(saved(month(1), goalOf("win-rate", 0.5)), "win-rate")).toMatchObject({
      status: "on-track",
      goal: { progress: 2 / 3 / 0.5 },
    });
  });

  test("of a sum in an unfinished month is judged by where it should be by now: 10 of 31 days", () => {
    const tile = tileOf(saved(month(0), ofMonth), "sales-volume");
    // 620 × 10 ÷ 31 = 200 by the 10th; 80 ÷ (10 ÷ 31) = 248 at this rate.
    expect(tile.goal?.pace).toMatchObject({ elapsed: 10 / 31 });
    expect(tile.goal?.pace?.expected).toBeCloseTo(200, 9);
    expect(tile.goal?.pace?.projected).toBeCloseTo(248, 9);
    expect(tile.status).toBe("off-track");
    expect(tile.goal?.progress).toBeCloseTo(80 / 620, 12);
  });

  test("has thresholds of its own", () => {
    const goal = (offTrackFrom: number) => goalOf("sales-volume", 1000, { period: "month", offTrackFrom });
    expect(tileOf(saved(month(1), goal(0.1)), "sales-volume").status).toBe("off-track");
    expect(tileOf(saved(month(1), goal(0.4)), "sales-volume").status).toBe("at-risk");
  });

  test("where there is none yet, the past suggests one once it is three months long", () => {
    const tile = tileOf(choose(watched(month(0)), "sales-volume", "win-rate"), "sales-volume");
    // April 100, May 250, June 700: between the middle, 250, and the highest.
    expect(tile).toMatchObject({ goal: null, status: "no-goal" });
    expect(tile.suggested).toBeGreaterThan(250);
    expect(tile.suggested).toBeLessThan(700);
  });
});

describe("a source", () => {
  const ORDERS = {
    sheetId: 9,
    name: "Orders",
    rows: [
      ["Order ID", "Customer", "Date", "Amount"],
      ["O1", "Acme", "2026-05-01", 20],
      ["O2", "Acme", "2026-05-03", 30],
    ] as Cell[][],
  };
  const orders = {
    kind: "orders",
    sheetId: 9,
    sheetName: "Orders",
    columns: { id: "Order ID", customer: "Customer", date: "Date", amount: "Amount" },
  } as const;

  test("each metric is of the table that it is about", () => {
    const file = watched({ period: { unit: "all" }, filters: [] }, { others: [ORDERS] });
    saveSources(file, orders);
    const tiles = choose(file, "win-rate", "order-count", "average-order-value", "clv", "nps-score");
    const seen = tiles.tiles.map(({ metric, table, value, missing }) => [metric, table, value, missing]);
    expect(seen).toEqual([
      ["win-rate", "deals", 6 / 8, []],
      ["order-count", "orders", 2, []],
      ["average-order-value", "orders", 25, []],
      ["clv", "orders", 50, []],
      ["nps-score", "surveys", null, ["score"]],
    ]);
  });

  test("of which a column has gone says so; only metrics that look at it have no figure", () => {
    const file = watched({ period: { unit: "all" }, filters: [] });
    choose(file, "win-rate", "clv", "sales-volume");
    if (file.deals[0]) file.deals[0][1] = "Client name";
    const dashboard = done(file, "open");
    expect(stateOf(dashboard)).toMatchObject({ gone: ["customer"] });
    expect(stateOf(dashboard).problem).toContain("these columns are no longer there: Company");
    expect(dashboard.tiles.map(({ metric, value }) => [metric, value])).toEqual([
      ["win-rate", 6 / 8],
      ["clv", null],
      ["sales-volume", 1130],
    ]);
    expect(tileOf(dashboard, "clv").problem).toBe(stateOf(dashboard).problem);
  });

  test("without its outcomes gives no figure that would count the lost with the won", () => {
    const file = watched({ period: { unit: "all" }, filters: [] });
    choose(file, "clv", "sales-volume", "cycle-time");
    if (file.deals[0]) file.deals[0][0] = "Phase of it";
    for (const { value } of done(file, "open").tiles) expect(value).toBeNull();
  });

  test("offers what has been added to its sheet since", () => {
    const file = watched(null);
    expect(stateOf(done(file, "open")).offered).toEqual(["stage", "company"]);
    for (const [i, row] of file.deals.entries()) row.push(i === 0 ? "Region" : "West");
    expect(stateOf(done(file, "open")).offered).toEqual(["stage", "region", "company"]);
  });

  test("several are saved together or not at all", () => {
    const file = newFile({ others: [ORDERS] });
    const before = JSON.stringify(file.settings);
    const twice = { ...orders, sheetId: SOURCE.sheetId };
    const refused = (sources: Parameters<typeof saveSources>[1][]) => {
      expect(() => saveSources(file, ...sources)).toThrow();
      expect(JSON.stringify(file.settings)).toBe(before);
    };
    refused([SOURCE, twice]);
    refused([SOURCE, { ...SOURCE, sheetId: 12 }]);
    expect(saveSources(file, SOURCE, orders).sources.map(({ kind }) => kind)).toEqual(["deals", "orders"]);
  });

  test("is one table: a sheet that is the deals cannot be the orders as well", () => {
    const file = watched(null);
    expect(() => saveSources(file, { ...orders, sheetId: SOURCE.sheetId })).toThrow(
      /"Orders" is used for another table already/,
    );
  });

  test("taken away takes its figures along, and comes back", () => {
    const file = watched({ period: { unit: "all" }, filters: [] });
    choose(file, "win-rate");
    const { source } = stateOf(done(file, "open"));
    const without = done(file, "deleteSource", source);
    expect(without.sources).toEqual([]);
    expect(tileOf(without, "win-rate")).toMatchObject({ value: null, table: "deals", missing: ["outcome"] });
    const again = done(file, "saveSources", [{ ...source, revision: "" }]);
    expect(tileOf(again, "win-rate").value).toBe(6 / 8);
  });
});
