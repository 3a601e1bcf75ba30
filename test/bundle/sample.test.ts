import { describe, expect, test } from "vitest";
import type { Tile } from "../../src/calls/tile.ts";
import type { FileSheet, Host } from "../../src/host/host.ts";
import { call, day, done, open, tileOf } from "./open.ts";

const blank: FileSheet = { name: "Sheet1", rows: [] };
const start = (changes = {}) => open([blank], changes);

describe("the sample", () => {
  test("stands with one call: sheets, columns, tiles and goals", async () => {
    const host = await start();
    const dashboard = await done(host, "trySample");
    expect(host.sheetNames).toEqual(["Sheet1", "Sample deals", "Sample people", "Salesgauge"]);
    expect(host.selection.sheet).toBe("Sample deals");
    expect(dashboard.sample).toBe("Sample deals");
    expect(dashboard.sources.map(({ kind, problem }) => [kind, problem])).toEqual([
      ["deals", null],
      ["people", null],
    ]);
    expect(dashboard.tiles).toHaveLength(8);
    for (const tile of dashboard.tiles) expect([tile.metric, tile.problem]).toEqual([tile.metric, null]);
    const statuses = new Set(dashboard.tiles.map(({ status }) => status));
    expect(statuses.has("on-track") && (statuses.has("at-risk") || statuses.has("off-track"))).toBe(true);
    expect(dashboard.settingsProblems).toEqual([]);
    expect(dashboard.filterOptions.map(({ by }) => by)).toEqual(
      expect.arrayContaining(["owner", "team", "manager", "product", "region", "source"]),
    );
  });

  test("has dates that are dates, and shows them as the file sorts them", async () => {
    const host = await start();
    await done(host, "trySample");
    expect(host.cell("Sample deals!H2")).toBeInstanceOf(Date);
    expect(host.shown("Sample deals!H2")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("is in the file's language", async () => {
    const host = await start({ locale: "tr_TR" });
    const { sample, tiles } = await done(host, "trySample");
    expect(sample).toBe("Örnek fırsatlar");
    expect(tiles.every(({ value }) => value !== null)).toBe(true);
  });

  test("goes with one call, and leaves the file as it was", async () => {
    const host = await start();
    await done(host, "trySample");
    await done(host, "recordNow");
    const after = await done(host, "removeSample");
    expect(host.sheetNames).toEqual(["Sheet1", "Salesgauge", "Salesgauge History"]);
    expect(after).toMatchObject({ sample: null, sources: [], tiles: [], history: { days: 0 } });
    expect(host.told).toEqual([]);
    expect(await call(host, "removeSample")).toMatchObject({ ok: false, code: "not-found" });
  });

  test("leaves a spreadsheet one sheet when it was all that there was", async () => {
    const host = await start();
    await done(host, "trySample");
    for (const name of ["Sheet1", "Salesgauge"]) host.remove(name);
    expect(await call(host, "removeSample")).toMatchObject({ ok: false });
    expect(host.sheetNames.length).toBeGreaterThan(0);
  });
});

describe("what the user has changed of the sample", () => {
  test.each([
    ["a cell", async (host: Host) => host.type("Sample deals!G2", "1"), "Sample deals"],
    ["a row added", async (host: Host) => host.type("Sample deals!A422", "mine"), "Sample deals"],
    ["a column added", async (host: Host) => host.type("Sample deals!M1", "mine"), "Sample deals"],
    ["its name", async (host: Host) => host.rename("Sample deals", "My deals"), "My deals"],
  ])("%s keeps the sheet, of which the user is told, and takes the settings", async (_, change, kept) => {
    const host = await start();
    await done(host, "trySample");
    await change(host);
    const { sources, sample } = await done(host, "removeSample");
    expect([sources, sample]).toEqual([[], null]);
    expect(host.sheetNames).toContain(kept);
    expect(host.sheetNames).not.toContain("Sample people");
    expect(host.told).toEqual([{ kind: "toast", title: "Salesgauge", text: expect.stringContaining(kept) }]);
  });

  /** The sample with one of its goals changed, beside a sheet of the user's own. */
  async function withGoal() {
    const mine = [
      ["Stage", "Amount", "Closed"],
      ["Won", 5, day("2026-10-01")],
    ];
    const host = await open([blank, { name: "Mine", rows: mine }]);
    const dashboard = await done(host, "trySample");
    const [goal] = tileOf(dashboard, "win-rate").goals;
    if (goal === undefined) throw new Error("no goal");
    await done(host, "saveGoal", { value: { ...goal.value, target: 0.9 }, revision: goal.revision });
    return { host, dashboard };
  }
  const targets = (tiles: readonly Tile[]) =>
    tiles.flatMap(({ goals }) => goals.map(({ value }) => value.target));

  test("a goal changed goes too while the sample is used", async () => {
    const { host } = await withGoal();
    const { sources, tiles } = await done(host, "removeSample");
    expect([sources, targets(tiles)]).toEqual([[], []]);
  });

  test("a goal changed stays once the deals are the user's own", async () => {
    const { host, dashboard } = await withGoal();
    const mine = dashboard.candidates.find(({ sheetName }) => sheetName === "Mine");
    const { sheetId = -1, guess = {} } = mine ?? {};
    const revision = dashboard.sources[0]?.source.revision ?? "";
    const value = { kind: "deals", sheetId, sheetName: "Mine", columns: guess } as const;
    await done(host, "saveSources", [{ value, revision }]);
    const { sources, tiles } = await done(host, "removeSample");
    expect([sources.map(({ source }) => source.value.sheetName), targets(tiles)]).toEqual([["Mine"], [0.9]]);
  });
});

describe("the sample is refused or finds its way", () => {
  test("where the file has data of its own", async () => {
    const host = await open([
      {
        name: "Deals",
        rows: [
          ["Stage", "Amount"],
          ["Won", 5],
          ["Lost", 3],
        ],
      },
    ]);
    const { candidates } = await done(host, "open");
    const [{ sheetId = 0, guess = {} } = {}] = candidates;
    await done(host, "saveSources", [
      { value: { kind: "deals", sheetId, sheetName: "Deals", columns: guess }, revision: "" },
    ]);
    expect(await call(host, "trySample")).toMatchObject({
      ok: false,
      code: "conflict",
      message: expect.stringContaining("data of its own"),
    });
    expect(host.sheetNames).toEqual(["Deals", "Salesgauge"]);
  });

  test("beside a sheet of its name", async () => {
    const host = await open([{ name: "Sample deals", rows: [["mine"]] }]);
    expect((await done(host, "trySample")).sample).toBe("Sample deals (2)");
    await done(host, "removeSample");
    expect(host.sheetNames).toEqual(["Sample deals", "Salesgauge"]);
  });

  test("over one that was there already, and over one whose sheets somebody has deleted", async () => {
    const host = await start();
    await done(host, "trySample");
    await done(host, "trySample");
    expect(host.sheetNames.filter((name) => name.startsWith("Sample"))).toHaveLength(2);
    host.remove("Sample deals");
    const { tiles } = await done(host, "trySample");
    expect(tiles.every(({ value }) => value !== null)).toBe(true);
    expect(host.sheetNames.filter((name) => name.startsWith("Sample"))).toHaveLength(2);
  });
});

test("a sample that is cut anywhere stands once when it is tried again, and goes in full", async () => {
  const methods = [
    "Spreadsheet.insertSheet",
    "Range.setValues",
    "Sheet.setFrozenRows",
    "SpreadsheetApp.flush",
  ];
  for (const method of methods) {
    for (const nth of [1, 2]) {
      const host = await start();
      host.fail([{ method, nth, message: "Service Spreadsheets timed out", before: false }]);
      await call(host, "trySample").catch(() => undefined);
      host.fail([]);
      const { tiles, settingsProblems } = await done(host, "trySample");
      expect([method, nth, tiles.length, settingsProblems]).toEqual([method, nth, 8, []]);
      await done(host, "removeSample");
      expect((await done(host, "open")).sources).toEqual([]);
      host.dispose();
    }
  }
});
