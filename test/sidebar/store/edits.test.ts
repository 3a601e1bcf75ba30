import { describe, expect, test } from "vitest";
import type { Tile } from "../../../src/calls/tile.ts";
import { scopeKey } from "../../../src/sidebar/store/goal-scope.ts";
import { goalOn } from "../sample/tiles.ts";
import { holdBack, openApp, turn } from "./open-app.ts";

const key = scopeKey({ period: "any", group: null });
const theirs = { value: goalOn("win-rate", 0.3), revision: "other" };

/** The page's state, and the goal on the win rate as an example of what is edited. */
async function opened() {
  const open = await openApp();
  const { addOn, app, dashboard, tile } = open;
  const read = (metric?: Tile["metric"]) => app.goals.read(tile(metric), key, dashboard()).part;
  return {
    ...open,
    read,
    type: (target: string) => read().edit({ ...read().form, target }),
    save: () => app.goals.save(tile(), key, dashboard()),
    target: () => addOn.dashboard.tiles.find(({ metric }) => metric === "win-rate")?.goals[0]?.value.target,
  };
}

describe("what is typed", () => {
  test("is saved, and is then no edit any more", async () => {
    const { addOn, read, save, type, target } = await opened();
    type("40");
    expect(await save()).toBe("saved");
    expect(addOn.asked).toEqual(["open", "saveGoal"]);
    expect(read().dirty).toBe(false);
    expect(target()).toBe(0.4);
  });

  test("and taken back is no edit", async () => {
    const { read, type } = await opened();
    type("40");
    expect(read().dirty).toBe(true);
    type("35");
    expect(read().dirty).toBe(false);
  });

  test("outlives a change of screen, of view and a refresh", async () => {
    const { app, dashboard, read, type } = await opened();
    type("40");
    app.navigation.go({ kind: "alerts" });
    await app.session.setView({ ...dashboard().view, period: { unit: "year", back: 0 } });
    await app.session.load();
    app.navigation.go({ kind: "dashboard" });
    expect(read().form.target).toBe("40");
    expect(read("cycle-time").dirty).toBe(false);
  });

  test("and wrong sends nothing", async () => {
    const { addOn, save, type } = await opened();
    type("a lot");
    expect(await save()).toBe("invalid");
    expect(addOn.asked).toEqual(["open"]);
  });

  test("during a save stays on top of what was saved", async () => {
    const { addOn, read, save, type, target } = await opened();
    const open = holdBack(addOn);
    type("40");
    const saving = save();
    type("41");
    open();
    expect(await saving).toBe("saved");
    expect(read()).toMatchObject({ dirty: true, conflict: false, form: { target: "41" } });
    expect(target()).toBe(0.4);
  });

  test("is kept when the save is refused, and the reason is told", async () => {
    const { addOn, app, read, save, type } = await opened();
    type("40");
    addOn.refuses = { code: "protected", message: "The settings sheet is protected." };
    expect(await save()).toBe("refused");
    expect(app.session.refusal.value?.message).toBe("The settings sheet is protected.");
    expect(read().form.target).toBe("40");
    expect(app.session.running.value).toBe(null);
  });
});

describe("what somebody else has saved meanwhile", () => {
  test("is shown, what was typed is kept, and it can be saved over theirs", async () => {
    const { addOn, app, read, save, type, target } = await opened();
    type("40");
    addOn.changeTile("win-rate", { goals: [theirs] });
    expect(await save()).toBe("conflict");
    expect(read()).toMatchObject({ conflict: true, form: { target: "40" } });
    expect(read().saved?.value.target).toBe(0.3);
    expect(app.session.refusal.value).toBe(null);

    expect(await save()).toBe("conflict");
    expect(addOn.asked.filter((call) => call === "saveGoal")).toHaveLength(1);

    read().keepMine();
    expect(await save()).toBe("saved");
    expect(target()).toBe(0.4);
  });

  test("can be taken", async () => {
    const { addOn, read, save, type } = await opened();
    type("40");
    addOn.changeTile("win-rate", { goals: [theirs] });
    expect(await save()).toBe("conflict");
    read().discard();
    expect(read()).toMatchObject({ dirty: false, conflict: false, form: { target: "30" } });
  });
});

describe("an act", () => {
  test("is not sent while another one is under way", async () => {
    const { addOn, app } = await opened();
    await Promise.all([app.alerts.setTrigger(false), app.alerts.setTrigger(false)]);
    expect(addOn.asked).toEqual(["open", "setTrigger"]);
  });

  test("that takes away comes back on undo", async () => {
    const { app, tile, target } = await opened();
    const goal = tile().goals[0];
    if (goal === undefined) throw new Error("The sample has a goal.");
    await app.goals.remove(goal);
    expect(target()).toBe(undefined);
    app.notices.current.value?.undo?.();
    await turn();
    expect(target()).toBe(goal.value.target);
    expect(app.notices.current.value?.kind).toBe("restored");
  });
});

test("of languages chosen one after another the last one is kept", async () => {
  const { addOn, app, dashboard } = await openApp();
  await Promise.all([app.alerts.setLanguage("en"), app.alerts.setLanguage("tr")]);
  expect(dashboard().languageChoice).toBe("tr");
  expect(addOn.asked).toEqual(["open", "setLanguage", "setLanguage"]);
  expect(app.alerts.wanted.value).toBe(null);
});

test("the sample is added with what belongs to it, and taken away again", async () => {
  const { app, dashboard } = await openApp({ sources: [], sample: null });
  await app.sample.add();
  expect(dashboard()).toMatchObject({ sample: "Sample deals" });
  expect(app.notices.current.value?.kind).toBe("sample-added");
  await app.sample.remove();
  expect(dashboard().sample).toBe(null);
  expect(app.notices.current.value).toMatchObject({ kind: "sample-removed", undo: null });
});
