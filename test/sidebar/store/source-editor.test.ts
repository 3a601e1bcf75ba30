import { describe, expect, test } from "vitest";
import { withColumn } from "../../../src/sidebar/store/source-form.ts";
import { deals, notes, team } from "../sample/candidates.ts";
import { dealsSource, unset } from "../sample.ts";
import { openApp, turn } from "./open-app.ts";

describe("the first opening", () => {
  test("offers each kind of table that a sheet was taken for, and saves all of them at once", async () => {
    const { addOn, app, dashboard } = await openApp(unset);
    expect(app.navigation.screen.value.kind).toBe("start");
    expect(app.source.found(dashboard())).toEqual(["deals", "people"]);
    expect(await app.source.start(dashboard())).toBe("saved");
    expect(addOn.asked).toEqual(["open", "saveSources"]);
    expect(dashboard().sources.map(({ kind, source }) => [kind, source.value])).toEqual([
      ["deals", { kind: "deals", sheetId: 7, sheetName: "Deals", columns: deals.guess }],
      ["people", { kind: "people", sheetId: 8, sheetName: "Team 2026", columns: team.guess }],
    ]);
    expect(app.navigation.screen.value.kind).toBe("dashboard");
  });

  test("saves what was corrected, and not what was taken off", async () => {
    const { app, dashboard } = await openApp(unset);
    const { part } = app.source.read("deals", dashboard());
    part.edit(withColumn(part.form, "owner", "Deal"));
    app.source.skip("people", true);
    expect(await app.source.start(dashboard())).toBe("saved");
    expect(dashboard().sources.map(({ source }) => source.value.columns)).toEqual([
      { ...deals.guess, owner: "Deal" },
    ]);
  });

  test("asks for the deals where no sheet looks like a table, and sends nothing before they are chosen", async () => {
    const { addOn, app, dashboard } = await openApp({ ...unset, candidates: [notes] });
    expect(app.source.found(dashboard())).toEqual(["deals"]);
    expect(await app.source.start(dashboard())).toBe("invalid");
    expect(addOn.asked).toEqual(["open"]);
  });

  test("that meets another person's is told, and shows theirs", async () => {
    const { addOn, app, dashboard } = await openApp(unset);
    addOn.dashboard = { ...addOn.dashboard, sources: [dealsSource()] };
    expect(await app.source.start(dashboard())).toBe("refused");
    expect(app.session.refusal.value?.code).toBe("conflict");
    expect(dashboard().sources).toHaveLength(1);
  });
});

describe("a table that is no longer read", () => {
  test("comes back on undo", async () => {
    const { app, dashboard } = await openApp();
    const [state] = dashboard().sources;
    if (state === undefined) throw new Error("The sample reads deals.");
    await app.source.remove(state.source);
    expect(dashboard().sources).toEqual([]);
    app.notices.current.value?.undo?.();
    await turn();
    expect(dashboard().sources.map(({ source }) => source.value)).toEqual([state.source.value]);
    expect(app.notices.current.value?.kind).toBe("restored");
  });
});
