import { describe, expect, test } from "vitest";
import { openApp, turn } from "./open-app.ts";

describe("a metric of one's own", () => {
  test("takes the selected cell, and is put on the dashboard when it is saved", async () => {
    const { addOn, app, dashboard } = await openApp({
      answers: { selectedCell: { sheetId: 5, sheetName: "Plan", cell: "C4", text: "12%", value: 0.12 } },
    });
    await app.own.take(null, dashboard());
    const { part } = app.own.read(null, dashboard());
    part.edit({ ...part.form, name: " Margin ", unit: "ratio" });
    expect(await app.own.save(null, dashboard())).toBe("saved");
    await turn();
    const own = addOn.dashboard.tiles.find(({ name }) => name === "Margin");
    expect(own?.own?.value).toEqual({
      id: own?.metric,
      name: "Margin",
      unit: "ratio",
      better: "higher",
      sheetId: 5,
      sheetName: "Plan",
      cell: "C4",
    });
    expect(own?.metric).toMatch(/^own:\w+$/);
    expect(addOn.dashboard.chosen.value.metrics).toContain(own?.metric);
    expect(app.own.read(null, dashboard()).part.dirty).toBe(false);
  });

  test("needs a cell and a name, and sends nothing without", async () => {
    const { addOn, app, dashboard } = await openApp();
    expect(await app.own.save(null, dashboard())).toBe("invalid");
    expect(app.own.read(null, dashboard()).check).toEqual({
      ok: false,
      issues: { name: { kind: "noName" }, cell: { kind: "noCell" } },
    });
    expect(addOn.asked).toEqual(["open"]);
  });

  test("that is no longer tracked comes back on undo, with its tile", async () => {
    const { addOn, app, dashboard, tile } = await openApp();
    const { own } = tile("own:spend");
    if (own === null) throw new Error("The sample tracks a cell.");
    await app.own.remove(own);
    expect(dashboard().tiles.some(({ metric }) => metric === "own:spend")).toBe(false);
    app.notices.current.value?.undo?.();
    await turn();
    await turn();
    expect(addOn.dashboard.tiles.find(({ metric }) => metric === "own:spend")?.own?.value).toEqual(own.value);
    expect(addOn.dashboard.chosen.value.metrics).toContain("own:spend");
  });

  test("that somebody else has changed is not overwritten", async () => {
    const { addOn, app, dashboard, tile } = await openApp();
    const { own } = tile("own:spend");
    if (own === null) throw new Error("The sample tracks a cell.");
    const { part } = app.own.read("own:spend", dashboard());
    part.edit({ ...part.form, name: "Mine" });
    addOn.changeTile("own:spend", { own: { value: { ...own.value, name: "Theirs" }, revision: "x" } });
    expect(await app.own.save("own:spend", dashboard())).toBe("conflict");
    const after = app.own.read("own:spend", dashboard()).part;
    expect(after).toMatchObject({ conflict: true, form: { name: "Mine" } });
    expect(after.saved?.value.name).toBe("Theirs");
  });
});
