import { afterEach, expect, test, vi } from "vitest";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { choose, done, type FakeFile, newFile, SOURCE, saveSources, tileOf } from "./world.ts";

afterEach(() => vi.restoreAllMocks());

const PEOPLE = {
  sheetId: 8,
  name: "Team",
  rows: [
    ["Owner", "Manager"],
    ["Cem", "Su"],
    ["Ece", "Su"],
  ],
};

/** A file whose tiles were looked at once, and how often they are computed from then on. */
function opened(): { readonly file: FakeFile; readonly times: () => number } {
  const file = newFile({ others: [{ ...PEOPLE, rows: PEOPLE.rows.map((row) => [...row]) }] });
  saveSources(file, SOURCE, {
    kind: "people",
    sheetId: 8,
    sheetName: "Team",
    columns: { owner: "Owner", manager: "Manager" },
  });
  choose(file, "win-rate", "clv");
  const way = vi.spyOn(metricOf("win-rate"), "way");
  return { file, times: () => way.mock.calls.length };
}

test("what was looked at is not computed again while nothing has changed, whoever looks", () => {
  const { file, times } = opened();
  const first = done(file, "open");
  file.user = "can@example.com";
  file.nowMs += 60_000;
  expect(done(file, "open").tiles).toEqual(first.tiles);
  expect(times()).toBe(0);
});

test("nor is what tells which tiles to show where nobody has chosen any", () => {
  const file = newFile();
  saveSources(file, SOURCE);
  const way = vi.spyOn(metricOf("win-rate"), "way");
  const first = done(file, "open");
  way.mockClear();
  expect(done(file, "open").tiles).toEqual(first.tiles);
  expect(way).not.toHaveBeenCalled();
});

test("a goal and an alert change what a tile shows, and no figure", () => {
  const { file, times } = opened();
  const goal = {
    metric: "win-rate",
    period: "any",
    group: null,
    target: 0.5,
    benchmark: null,
    atRiskFrom: 0,
    offTrackFrom: 0.1,
  } as const;
  const { tiles } = done(file, "saveGoal", { value: goal, revision: "" });
  expect(tileOf({ tiles }, "win-rate")).toMatchObject({ value: 2 / 3, status: "on-track" });
  expect(times()).toBe(0);
});

test("any cell of a source that changes is noticed", () => {
  const { file } = opened();
  for (const sheet of [file.deals, ...file.others.map(({ rows }) => rows)]) {
    for (const [row, line] of sheet.entries()) {
      for (const column of line.keys()) {
        const { file: fresh } = opened();
        const cells = sheet === file.deals ? fresh.deals : fresh.others[0]?.rows;
        const before = fresh.cache.size;
        cells?.[row]?.splice(column, 1, `${line[column]}!`);
        done(fresh, "open");
        expect({ row, column, kept: fresh.cache.size }).toEqual({ row, column, kept: before + 1 });
      }
    }
  }
});

test.each<[string, (file: FakeFile) => void]>([
  ["another row", (file) => file.deals.push(["Won", "Dune", 1, "2026-02-01", "2026-02-02", "Ece"])],
  ["a blank row", (file) => file.deals.splice(1, 0, ["", "", "", "", "", ""])],
  ["another view", (file) => Object.assign(file, { view: null })],
  [
    "another filter",
    (file) =>
      Object.assign(file, { view: { period: { unit: "all" }, filters: [{ by: "owner", value: "Ece" }] } }),
  ],
  ["another locale", (file) => Object.assign(file, { locale: "en_GB" })],
  ["another language", (file) => void done(file, "setLanguage", "tr")],
  ["another tile", (file) => void choose(file, "win-rate", "clv", "cycle-time")],
  ["another column", (file) => void columnsOf(file, { ...SOURCE.columns, customer: "Owner" })],
  ["a renamed sheet", (file) => Object.assign(file, { sheetName: "Deals of 2026" })],
])("%s is computed", (_, change) => {
  const { file, times } = opened();
  change(file);
  done(file, "open");
  expect(times()).toBeGreaterThan(0);
});

function columnsOf(file: FakeFile, columns: object) {
  const state = done(file, "open").sources[0];
  if (state === undefined) throw new Error("no source");
  const { value, revision } = state.source;
  return done(file, "saveSources", [{ value: { ...value, columns }, revision }]);
}

test.each<[string, (text: string) => string]>([
  ["empty", () => ""],
  ["cut short", (text) => text.slice(0, -3)],
  ["of somebody else", () => '{"view":null}'],
  ["changed by a digit", (text) => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))],
  ["no JSON, and marked", (text) => text.replace("{", "")],
])("a cache whose text is %s costs time only", (_, spoil) => {
  const { file, times } = opened();
  const honest = done(file, "open");
  for (const [key, text] of file.cache) file.cache.set(key, spoil(text));
  expect(done(file, "open")).toEqual(honest);
  expect(times()).toBe(1);
});

test("no cache at all costs time only", () => {
  const { file, times } = opened();
  const honest = done(file, "open");
  file.cache.clear();
  expect(done(file, "open")).toEqual(honest);
  expect(times()).toBe(1);
});

test("each sheet of a source is read once for a dashboard, the settings and the memory too", () => {
  const { file } = opened();
  file.cache.clear();
  const calls: string[] = [];
  file.beforeCall = (name) => calls.push(name);
  done(file, "open");
  expect(calls.sort()).toEqual(["cache", "cached", "cells", "heads", "history", "load", "read", "read"]);
});

test("before any table is chosen nothing is kept, and the cache is not asked", () => {
  const file = newFile();
  done(file, "open");
  expect(file.cache.size).toBe(0);
});
