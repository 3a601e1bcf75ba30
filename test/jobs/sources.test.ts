import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/table/cell.ts";
import { watched } from "./dated-deals.ts";
import { choose, done, newFile, SOURCE, saveSources, stateOf, tileOf } from "./world.ts";

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

  test("does not offer what somebody has left out, until it is chosen or left open again", () => {
    const file = watched(null);
    const { value, revision } = stateOf(done(file, "open")).source;
    const saved = done(file, "saveSources", [{ value: { ...value, leftOut: ["company"] }, revision }]);
    expect(stateOf(saved)).toMatchObject({ offered: ["stage"], source: { value: { leftOut: ["company"] } } });
    expect(file.settings.flat()).toContain(JSON.stringify({ company: null, ...value.columns }));
    const again = stateOf(done(file, "open")).source;
    expect(again.value).toEqual({ ...value, leftOut: ["company"] });
    const back = done(file, "saveSources", [{ value, revision: again.revision }]);
    expect(stateOf(back).offered).toEqual(["stage", "company"]);
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
