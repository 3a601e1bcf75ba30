import { describe, expect, test } from "vitest";
import type { Dashboard, Tile } from "../../../src/calls/calls.ts";
import { createServer } from "../../../src/sidebar/server.ts";
import { createApp } from "../../../src/sidebar/store/app.ts";
import { fieldIds } from "../../../src/sidebar/words.ts";
import { fakeAddOn } from "../fake-add-on.ts";
import { nowMs, unset } from "../sample.ts";

async function opened(start: Partial<Dashboard> = {}) {
  const addOn = fakeAddOn(start);
  const app = createApp(
    createServer({ send: addOn.answer, isOnline: () => true, pause: async () => {} }),
    fieldIds,
    () => nowMs,
  );
  await app.session.load();
  const dashboard = () => app.session.dashboard.value as Dashboard;
  const tile = (metric: Tile["metric"] = "win-rate") =>
    dashboard().tiles.find((one) => one.metric === metric) as Tile;
  const read = (metric?: Tile["metric"]) => app.metrics.read(tile(metric), dashboard());
  const save = (metric?: Tile["metric"]) => app.metrics.save(tile(metric), dashboard());
  return { addOn, app, dashboard, tile, read, save };
}

describe("the page's state", () => {
  test("begins with the choice of a source, and goes on to the metrics once it is saved", async () => {
    const { app, dashboard } = await opened(unset);
    expect(app.navigation.screen.value.kind).toBe("start");
    expect(await app.source.save(dashboard())).toBe("saved");
    expect(app.navigation.screen.value.kind).toBe("metrics");
  });

  test("only what has changed is sent", async () => {
    const { addOn, read, save } = await opened();
    read().goal.edit({ target: "40" });
    expect(await save()).toBe("saved");
    expect(addOn.asked).toEqual(["open", "saveGoal"]);
    expect(read().dirty).toBe(false);
    expect(read().goal.saved?.value.target).toBe(0.4);
  });

  test("an edit that is taken back is no edit", async () => {
    const { read } = await opened();
    read().goal.edit({ target: "40" });
    expect(read().dirty).toBe(true);
    read().goal.edit({ target: "35 " });
    expect(read().dirty).toBe(false);
  });

  test("edits outlive a change of screen and a refresh", async () => {
    const { app, read } = await opened();
    read().goal.edit({ target: "40" });
    app.navigation.go({ kind: "alerts" });
    await app.session.load();
    app.navigation.go({ kind: "metrics" });
    expect(read().goal.form.target).toBe("40");
    expect(read("cycle-time").dirty).toBe(false);
  });

  test("a wrong field sends nothing", async () => {
    const { addOn, read, save } = await opened();
    read().goal.edit({ target: "40" });
    read().rule.edit({ ...read().rule.form, threshold: "" });
    expect(await save()).toBe("invalid");
    expect(addOn.asked).toEqual(["open"]);
  });

  test("a conflict keeps what was typed, shows what the other saved, and lets mine win", async () => {
    const { addOn, app, read, save } = await opened();
    read().goal.edit({ target: "40" });
    addOn.changeTile("win-rate", {
      goal: { value: { metric: "win-rate", target: 0.3 }, revision: "other" },
    });
    expect(await save()).toBe("conflict");
    expect(read().goal).toMatchObject({ conflict: true, form: { target: "40" } });
    expect(read().goal.saved?.value.target).toBe(0.3);
    expect(app.session.refusal.value).toBe(null);

    expect(await save()).toBe("conflict");
    expect(addOn.asked.filter((call) => call === "saveGoal")).toHaveLength(1);

    read().goal.keepMine();
    expect(await save()).toBe("saved");
    expect(read().goal.saved?.value.target).toBe(0.4);
  });

  test("after a conflict theirs can be taken", async () => {
    const { addOn, read, save } = await opened();
    read().goal.edit({ target: "40" });
    addOn.changeTile("win-rate", { goal: null });
    expect(await save()).toBe("conflict");
    read().goal.discard();
    expect(read()).toMatchObject({ dirty: false, goal: { conflict: false, form: { target: "" } } });
  });

  test("a goal saved before the rule met a conflict stays saved", async () => {
    const { addOn, tile, read, save } = await opened();
    read().goal.edit({ target: "40" });
    read().rule.edit({ ...read().rule.form, threshold: "20", recoverAt: "" });
    addOn.changeTile("win-rate", { rule: null });
    expect(await save()).toBe("conflict");
    expect(tile().goal?.value.target).toBe(0.4);
    expect(read().goal.dirty).toBe(false);
    expect(read().rule).toMatchObject({ conflict: true, form: { threshold: "20" } });
  });

  test("what is typed during a save stays on top of what was saved", async () => {
    const { addOn, read, save } = await opened();
    let open = () => {};
    addOn.gate = new Promise((done) => {
      open = done;
    });
    read().goal.edit({ target: "40" });
    const saving = save();
    read().goal.edit({ target: "41" });
    open();
    expect(await saving).toBe("saved");
    expect(read().goal).toMatchObject({ dirty: true, conflict: false, form: { target: "41" } });
    expect(read().goal.saved?.value.target).toBe(0.4);
  });

  test("a second write while one is under way is not sent", async () => {
    const { addOn, app } = await opened();
    await Promise.all([app.alerts.setTrigger(false), app.alerts.setTrigger(false)]);
    expect(addOn.asked).toEqual(["open", "setTrigger"]);
  });

  test.each(["goal", "rule"] as const)("a removed %s comes back on undo", async (part) => {
    const { app, tile } = await opened();
    const before = tile()[part]?.value;
    await (part === "goal" ? app.metrics.removeGoal(tile()) : app.metrics.removeRule(tile()));
    expect(tile()[part]).toBe(null);
    app.notices.current.value?.undo?.();
    await new Promise((done) => setTimeout(done, 5));
    expect(tile()[part]?.value).toEqual(before);
    expect(app.notices.current.value?.kind).toBe("restored");
  });

  test("an emptied target removes the goal, and can be undone", async () => {
    const { app, tile, read, save } = await opened();
    read().goal.edit({ target: "" });
    expect(await save()).toBe("saved");
    expect(tile().goal).toBe(null);
    expect(app.notices.current.value).toMatchObject({ kind: "goal-removed", undo: expect.any(Function) });
  });

  test("an alert that is neither saved nor switched on is no edit", async () => {
    const { read } = await opened();
    const { rule } = read("clv");
    rule.edit({ ...rule.form, active: true });
    expect(read("clv").dirty).toBe(true);
    read("clv").rule.edit({ ...read("clv").rule.form, active: false });
    expect(read("clv").dirty).toBe(false);
  });

  test("of languages chosen one after another the last one is kept", async () => {
    const { addOn, app, dashboard } = await opened();
    await Promise.all([app.alerts.setLanguage("en"), app.alerts.setLanguage("tr")]);
    expect(dashboard().languageChoice).toBe("tr");
    expect(addOn.asked).toEqual(["open", "setLanguage", "setLanguage"]);
    expect(app.alerts.wanted.value).toBe(null);
  });

  test("a refusal is told and the draft is kept", async () => {
    const { addOn, app, read, save } = await opened();
    read().goal.edit({ target: "40" });
    addOn.refuses = { code: "busy", message: "The file is busy. Try again." };
    expect(await save()).toBe("refused");
    expect(app.session.refusal.value?.message).toBe("The file is busy. Try again.");
    expect(read().goal.form.target).toBe("40");
    expect(app.session.running.value).toBe(null);
  });
});
