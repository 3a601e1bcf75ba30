import { describe, expect, test } from "vitest";
import type { View } from "../../src/calls/view.ts";
import type { FileCell, FileSheet, Host } from "../../src/host/host.ts";
import { call, callIn, day, done, open } from "./open.ts";

const deals: FileSheet = {
  name: "My 'best' deals",
  rows: [
    ["Deal ID", "Owner", "Stage", "Amount", "Created", "Closed"],
    ...Array.from({ length: 60 }, (_, i): FileCell[] => {
      const month = `2026-${String((i % 6) + 5).padStart(2, "0")}`;
      return [
        `D-${i}`,
        i % 2 === 0 ? "Mia" : "Leo",
        i % 3 === 0 ? "Lost" : "Won",
        100 + i,
        day(`${month}-01`),
        day(`${month}-20`),
      ];
    }),
  ],
};

async function opened(changes = {}): Promise<Host> {
  const host = await open([deals, { name: "Notes", rows: [["Plan", "=cmd()"], [41]] }], changes);
  const [found] = (await done(host, "open")).candidates;
  const { sheetId = 0, sheetName = "", guess = {} } = found ?? {};
  await done(host, "saveSources", [
    { value: { kind: "deals", sheetId, sheetName, columns: guess }, revision: "" },
  ]);
  return host;
}

const mia = [{ by: "owner", value: "Mia" }] as const;
/** Mia's are the deals of every other month: May, July and September. */
const month: View = { period: { unit: "month", back: 1 }, filters: mia };

describe("the selected cell", () => {
  test("is told with its sheet, its text and its number", async () => {
    const host = await opened();
    host.select("Notes!A2");
    expect(await done(host, "selectedCell")).toMatchObject({
      sheetName: "Notes",
      cell: "A2",
      text: "41",
      value: 41,
    });
    host.select("Notes!B1");
    expect(await done(host, "selectedCell")).toMatchObject({ cell: "B1", value: null });
  });
});

describe("a formula", () => {
  test.each(["en_US", "tr_TR"])(
    "is written into the selected cell of a %s file and gives the tile's number",
    async (locale) => {
      const host = await opened({ locale });
      host.select("Notes!D5");
      for (const view of [null, month]) {
        host.select(view === null ? "Notes!D5" : "Notes!D6");
        const reply = await callIn(host, view, "insertFormula", "win-rate", false);
        if (!reply.ok) throw new Error(reply.message);
        const { cell, occupiedBy } = reply.value;
        expect(occupiedBy).toBeNull();
        await host.settled();
        const detail = await callIn(host, view, "detail", "win-rate");
        expect(host.cell(`Notes!${cell}`)).toBe(detail.ok ? detail.value.tile.value : "");
        expect(host.shown(`Notes!${cell}`)).toMatch(/\d/);
        expect([host.cell("Notes!E5"), host.cell("Notes!D7")]).toEqual(["", ""]);
      }
    },
  );

  test("asks before it takes the place of anything, and keeps a format that the user has given", async () => {
    const host = await opened();
    host.select("Notes!A2");
    expect(await done(host, "insertFormula", "deals-won", false)).toMatchObject({ occupiedBy: "41" });
    expect(host.cell("Notes!A2")).toBe(41);
    expect(await done(host, "insertFormula", "deals-won", true)).toMatchObject({ occupiedBy: null });
    expect(host.cell("Notes!A2")).not.toBe(41);
    const again = await done(host, "insertFormula", "win-rate", false);
    expect(again.occupiedBy).toMatch(/^=/);
  });

  test.each([
    ["in a cell that it reads", "My 'best' deals!C9", "invalid", "beside the table"],
    ["in a sheet of ours", "Salesgauge!J40", "invalid", "belongs to Salesgauge"],
  ])("is not written %s", async (_, place, code, said) => {
    const host = await opened();
    host.select(place);
    const reply = await call(host, "insertFormula", "win-rate", true);
    expect(reply).toMatchObject({ ok: false, code, message: expect.stringContaining(said) });
  });

  test("is not written into a protected cell, which is said", async () => {
    const host = await opened({ owner: "owner@example.com" });
    host.protect("Notes!A1:C5");
    host.select("Notes!C3");
    expect(await call(host, "insertFormula", "win-rate", false)).toMatchObject({
      ok: false,
      code: "protected",
    });
  });
});

describe("the rows behind a figure", () => {
  test("are selected in their sheet, which comes to the front", async () => {
    const host = await opened();
    host.select("Notes!A1");
    const october: View = { period: { unit: "month", back: 0 }, filters: mia };
    const shown = await callIn(host, october, "showRows", "deals-won", null);
    expect(shown).toMatchObject({ ok: false, code: "not-found" });
    // May's deals are D-0, D-6 … D-54, all of them lost.
    const may: View = { period: { unit: "month", back: 5 }, filters: [] };
    expect(await callIn(host, may, "showRows", "deals-lost", null)).toMatchObject({
      ok: true,
      value: { sheetName: "My 'best' deals", rows: 10, total: 10 },
    });
    expect(host.selection.sheet).toBe("My 'best' deals");
    expect(host.selection.ranges).toEqual(
      [2, 8, 14, 20, 26, 32, 38, 44, 50, 56].map((row) => `A${row}:F${row}`),
    );
    expect(await callIn(host, may, "showRows", "deals-lost", 14)).toMatchObject({
      ok: true,
      value: { rows: 1, total: 1 },
    });
    expect(host.selection.ranges).toEqual(["A14:F14"]);
    expect(await callIn(host, may, "showRows", "deals-lost", 15)).toMatchObject({
      ok: false,
      code: "not-found",
    });
  });

  test("are told to be more where they lie in too many places to be selected", async () => {
    const rows = Array.from({ length: 900 }, (_, i): FileCell[] => [
      `D-${i}`,
      i % 2 === 0 ? "Won" : "Lost",
      5,
      day("2026-10-01"),
    ]);
    const host = await open([{ name: "Deals", rows: [["Deal ID", "Stage", "Amount", "Closed"], ...rows] }]);
    const [found] = (await done(host, "open")).candidates;
    const { sheetId = 0, guess = {} } = found ?? {};
    await done(host, "saveSources", [
      { value: { kind: "deals", sheetId, sheetName: "Deals", columns: guess }, revision: "" },
    ]);
    expect(await done(host, "showRows", "deals-won", null)).toEqual({
      sheetName: "Deals",
      rows: 200,
      total: 450,
    });
    expect(await done(host, "showRows", "deal-count", null)).toEqual({
      sheetName: "Deals",
      rows: 900,
      total: 900,
    });
    expect(host.selection.ranges).toEqual(["A2:D901"]);
  });

  test("of a metric of one's own are its cell", async () => {
    const host = await opened();
    host.select("Notes!A2");
    const { sheetId, sheetName, cell } = await done(host, "selectedCell");
    const own = {
      id: "own:plan",
      name: "Plan",
      unit: "count",
      better: "higher",
      sheetId,
      sheetName,
      cell,
    } as const;
    await done(host, "saveOwnMetric", { value: own, revision: "" });
    host.select("Notes!D9");
    expect(await done(host, "showRows", "own:plan", null)).toEqual({ sheetName: "Notes", rows: 1, total: 1 });
    expect(host.selection).toMatchObject({ sheet: "Notes", cell: "A2" });
  });
});
