import { describe, expect, test } from "vitest";
import type { FileCell, FileSheet, Host } from "../../src/host/host.ts";
import { call, day, done, open } from "./open.ts";

const REPORT = "Salesgauge Report";

const deals: FileSheet = {
  name: "Deals",
  rows: [
    ["Deal ID", "Owner", "Stage", "Amount", "Created", "Closed"],
    ...Array.from({ length: 60 }, (_, i): FileCell[] => {
      const month = `2026-${String((i % 6) + 5).padStart(2, "0")}`;
      return [
        `D-${i}`,
        i % 2 === 0 ? "Mia" : "=cmd()",
        i % 3 === 0 ? "Lost" : "Won",
        100 + i,
        day(`${month}-01`),
        day(`${month}-20`),
      ];
    }),
  ],
};

async function opened(more: readonly FileSheet[] = [], changes = {}, table = deals): Promise<Host> {
  const host = await open([table, ...more], changes);
  const { candidates } = await done(host, "open");
  const found = candidates.find(({ sheetName }) => sheetName === "Deals");
  if (found === undefined) throw new Error("no deals");
  const { sheetId, sheetName, guess } = found;
  await done(host, "saveSources", [
    { value: { kind: "deals", sheetId, sheetName, columns: guess }, revision: "" },
  ]);
  await done(host, "saveChosen", { value: { metrics: ["sales-volume", "win-rate"] }, revision: "" });
  return host;
}

const columnA = (host: Host, sheet = REPORT) =>
  Array.from({ length: 90 }, (_, i) => host.cell(`${sheet}!A${i + 1}`));
const rowOf = (host: Host, text: string) => columnA(host).indexOf(text) + 1;
const calls = (host: Host) => host.executions[host.executions.length - 1]?.calls;

describe("the report sheet", () => {
  test("is written, brought to the front, and shows what the dashboard shows", async () => {
    const host = await opened();
    const { tiles } = await done(host, "open");
    expect(await done(host, "writeReport")).toEqual({ sheetName: REPORT });
    expect(host.selection.sheet).toBe(REPORT);
    const row = rowOf(host, tiles[1]?.name ?? "");
    expect(host.cell(`${REPORT}!B${row}`)).toBe(tiles[1]?.value);
    expect(host.shown(`${REPORT}!B${row}`)).toMatch(/^\d+\.\d%$/);
    expect(host.cell(`${REPORT}!G${row}`)).toBe("No goal");
    expect(
      host
        .charts(REPORT)
        .slice(-2)
        .map(({ type, options }) => [type, options.title]),
    ).toEqual(
      expect.arrayContaining([
        ["COLUMN", tiles[0]?.name],
        ["LINE", tiles[1]?.name],
      ]),
    );
  });

  test("is no table that figures could be taken from", async () => {
    const host = await opened();
    await done(host, "writeReport");
    expect((await done(host, "open")).candidates.map(({ sheetName }) => sheetName)).toEqual(["Deals"]);
  });

  test("costs no more calls for more rows", async () => {
    const host = await opened();
    await done(host, "writeReport");
    const first = calls(host);
    const [header = [], ...rows] = deals.rows;
    const many = Array.from({ length: 3_000 }, (_, i) => rows[i % rows.length] ?? []);
    const long = await opened([], {}, { name: "Deals", rows: [header, ...many] });
    await done(long, "writeReport");
    expect(calls(long)).toEqual(first);
    expect(first?.["Range.setValues"]).toBe(1);
  });
});

describe("a report written again", () => {
  test("takes the place of the earlier one, its charts too", async () => {
    const host = await opened();
    await done(host, "writeReport");
    const [sheets, charts] = [host.sheetNames.length, host.charts(REPORT).length];
    await host.type("Deals!C2", "Won");
    await done(host, "writeReport");
    expect([host.sheetNames.length, host.charts(REPORT).length]).toEqual([sheets, charts]);
    const { tiles } = await done(host, "open");
    expect(host.cell(`${REPORT}!B${rowOf(host, tiles[1]?.name ?? "")}`)).toBe(tiles[1]?.value);
  });

  test("keeps what a person has written below and beside it, though it has grown", async () => {
    const host = await opened();
    await done(host, "writeReport");
    const end =
      columnA(host)
        .map((cell) => cell !== "")
        .lastIndexOf(true) + 1;
    await host.type(`${REPORT}!A${end + 1}`, "My note");
    await host.type(`${REPORT}!I2`, "Beside");
    const metrics = ["sales-volume", "win-rate", "deals-won", "cycle-time"] as const;
    const { chosen } = await done(host, "open");
    await done(host, "saveChosen", { value: { metrics }, revision: chosen.revision });
    await done(host, "writeReport");
    expect(columnA(host)).toContain("My note");
    expect(rowOf(host, "My note")).toBeGreaterThan(end + 1);
    expect(host.cell(`${REPORT}!I2`)).toBe("Beside");
  });

  test("leaves one that was given another name, and makes a new one", async () => {
    const host = await opened();
    await done(host, "writeReport");
    host.rename(REPORT, "October for the board");
    const kept = columnA(host, "October for the board");
    expect(await done(host, "writeReport")).toEqual({ sheetName: REPORT });
    expect(columnA(host, "October for the board")).toEqual(kept);
  });
});

describe("somebody's own sheet of the report's name", () => {
  const own = (name: string): FileSheet => ({ name, rows: [["My own figures"]] });

  test("is left alone, and the report takes another name, now and later", async () => {
    const host = await opened([own(REPORT)]);
    expect(await done(host, "writeReport")).toEqual({ sheetName: `${REPORT} (2)` });
    expect(await done(host, "writeReport")).toEqual({ sheetName: `${REPORT} (2)` });
    expect(host.cell(`${REPORT}!A1`)).toBe("My own figures");
    expect(host.sheetNames).toHaveLength(4);
  });

  test("under all our names is said to be in the way", async () => {
    const names = [REPORT, ...[2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${REPORT} (${number})`)];
    const host = await opened(names.map(own));
    expect(await call(host, "writeReport")).toMatchObject({
      ok: false,
      code: "conflict",
      message: expect.stringContaining("Rename one of them"),
    });
  });
});

test("a protected report sheet is said to be one", async () => {
  const host = await opened([], { owner: "owner@example.com" });
  await done(host, "writeReport");
  host.protect(REPORT);
  expect(await call(host, "writeReport")).toMatchObject({ ok: false, code: "protected" });
});

test("a report that is cut anywhere is whole, and has each chart once, when it is written again", async () => {
  const host = await opened();
  await done(host, "writeReport");
  const charts = host.charts(REPORT).length;
  const methods = [
    "DeveloperMetadata.setValue",
    "Sheet.removeChart",
    "Range.setValues",
    "Range.setFontColors",
    "Sheet.insertChart",
  ];
  for (const method of methods) {
    for (const before of [true, false]) {
      host.fail([{ method, nth: 1, message: "Service Spreadsheets timed out", before }]);
      await call(host, "writeReport").catch(() => undefined);
      host.fail([]);
      await done(host, "writeReport");
      expect([method, before, host.charts(REPORT).length]).toEqual([method, before, charts]);
    }
  }
  host.remove(REPORT);
  for (const before of [true, false]) {
    host.fail([
      { method: "Spreadsheet.insertSheet", nth: 1, message: "Service Spreadsheets timed out", before },
    ]);
    await call(host, "writeReport").catch(() => undefined);
    host.fail([]);
    await done(host, "writeReport");
  }
  expect(host.cell(`${REPORT}!A1`)).toContain("Sales report");
});
