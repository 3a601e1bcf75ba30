import { afterEach, describe, expect, test } from "vitest";
import type { Dashboard } from "../../src/calls/dashboard.ts";
import type { FileCell, FileSheet, Host } from "../../src/host/host.ts";
import { call, day, done, open, tileOf } from "./open.ts";

let host: Host;
afterEach(() => host.dispose());

const deals = (rows: number): FileSheet => ({
  name: "Deals",
  rows: [
    ["Deal ID", "Owner", "Stage", "Amount", "Created", "Closed"],
    ...Array.from({ length: rows }, (_, i): FileCell[] => {
      const month = String((i % 10) + 1).padStart(2, "0");
      const stage = i % 3 === 0 ? "Lost" : "Won";
      return [`D${i}`, `P${i % 9}`, stage, 100, day(`2026-${month}-01`), day(`2026-${month}-20`)];
    }),
  ],
});

/** A file whose deals are chosen, as it is when it is opened again. */
async function opened(rows = 30): Promise<Dashboard> {
  host = await open([deals(rows)]);
  const { candidates } = await done(host, "open");
  await done(
    host,
    "saveSources",
    candidates.map(({ sheetId, sheetName, guess, kind }) => ({
      value: { kind: kind ?? "deals", sheetId, sheetName, columns: guess },
      revision: "",
    })),
  );
  return done(host, "open");
}

const lastCalls = () => host.executions[host.executions.length - 1]?.calls ?? {};

describe("opening the dashboard", () => {
  test("costs the same service calls whatever the rows, and one reading of the deals", async () => {
    await opened(30);
    const few = lastCalls();
    host.dispose();
    await opened(3_000);
    expect(lastCalls()).toEqual(few);
    // The deals, and the settings.
    expect(few["Range.getValues"]).toBe(2);
  });

  test("again gives the same from the cache; a cell that changed is seen", async () => {
    const first = await opened();
    expect(lastCalls()["Cache.put"]).toBeUndefined();
    expect(await done(host, "open")).toEqual(first);
    await host.type("Deals!C2", "Won");
    const changed = await done(host, "open");
    // Which metrics have a figure, and the figures of those.
    expect(lastCalls()["Cache.put"]).toBe(2);
    expect(changed.tiles).not.toEqual(first.tiles);
  });

  test.each(["CacheService.getDocumentCache", "Cache.get", "Cache.put"])(
    "goes on where %s fails",
    async (method) => {
      const first = await opened();
      await host.type("Deals!D2", "100.5");
      await host.type("Deals!D2", "100");
      host.fail([{ method, nth: 1, message: "Service unavailable: Cache" }]);
      expect(await done(host, "open")).toEqual(first);
    },
  );

  test("of figures too large to keep computes them each time", async () => {
    host = await open([
      {
        name: "Deals",
        rows: [
          ["Owner", "Stage"],
          ...Array.from({ length: 400 }, (_, i): FileCell[] => [`${"long name ".repeat(30)}${i}`, "Won"]),
        ],
      },
    ]);
    const [candidate] = (await done(host, "open")).candidates;
    if (candidate === undefined) throw new Error("no deals");
    const { sheetId, sheetName, guess } = candidate;
    const saved = await done(host, "saveSources", [
      { value: { kind: "deals", sheetId, sheetName, columns: guess }, revision: "" },
    ]);
    expect(saved.filterOptions[0]?.values).toHaveLength(400);
    expect(tileOf(saved, "win-rate").value).toBe(1);
    expect(await done(host, "open")).toEqual(saved);
    expect(lastCalls()["Cache.put"]).toBeUndefined();
  });
});

test("a settings tab that is protected from the user says what to do, and keeps what it has", async () => {
  const before = await opened();
  host.fail([
    { method: "Range.setValues", nth: 1, message: "You are trying to edit a protected cell or object." },
  ]);
  const reply = await call(host, "saveChosen", { value: { metrics: ["clv"] }, revision: "" });
  expect(reply).toMatchObject({ ok: false, code: "protected" });
  expect((await done(host, "open")).chosen).toEqual(before.chosen);
});
