import { describe, expect, test } from "vitest";
import { scopeKey } from "../../../src/sidebar/store/goal-scope.ts";
import { advised } from "../sample/advised.ts";
import { goalOn } from "../sample/tiles.ts";
import { holdBack, openApp, turn } from "./open-app.ts";

const shared = scopeKey({ period: "any", group: null });
const adas = scopeKey({ period: "quarter", group: { by: "owner", value: "Ada" } });

async function opened() {
  const { app, addOn, dashboard, tile } = await openApp({ tiles: advised });
  return {
    app,
    addOn,
    goal: (key: string | null) => app.goals.read(tile("win-rate"), key, dashboard()),
    save: (key: string | null) => app.goals.save(tile("win-rate"), key, dashboard()),
    saved: (key: string) => {
      const found = tile("win-rate").goals.find(({ value }) => scopeKey(value) === key);
      if (found === undefined) throw new Error(`No goal: ${key}`);
      return found;
    },
    targets: () => tile("win-rate").goals.map(({ value }) => value.target),
  };
}

describe("several goals of a metric", () => {
  test("are edited side by side, and each is saved by itself", async () => {
    const { goal, save, targets, app } = await opened();
    goal(shared).part.edit({ ...goal(shared).part.form, target: "40" });
    goal(adas).part.edit({ ...goal(adas).part.form, target: "50" });
    expect(await save(adas)).toBe("saved");
    expect(targets()).toEqual([0.35, 0.5]);
    expect(goal(adas).part.dirty).toBe(false);
    expect(goal(shared).part).toMatchObject({ dirty: true, conflict: false, form: { target: "40" } });
    expect(app.goals.isDirty("win-rate")).toBe(true);
    expect(app.goals.isDirty("cycle-time")).toBe(false);
  });

  test("what is typed for a new one is over once it is a goal", async () => {
    const { goal, save, targets } = await opened();
    goal(null).part.edit({ ...goal(null).part.form, period: "year", target: "60" });
    expect(await save(null)).toBe("saved");
    expect(targets()).toEqual([0.35, 0.45, 0.6]);
    expect(goal(null).part).toMatchObject({ dirty: false, form: { target: "" } });
  });
});

describe("another target in one press", () => {
  test("leaves what is typed for the goal on top, and is no conflict with oneself", async () => {
    const { app, goal, saved, save, targets } = await opened();
    goal(shared).part.edit({ ...goal(shared).part.form, benchmark: "47" });
    await app.goals.retarget(saved(shared), 0.33);
    expect(targets()).toEqual([0.33, 0.45]);
    expect(goal(shared).part).toMatchObject({ dirty: true, conflict: false, form: { benchmark: "47" } });
    expect(await save(shared)).toBe("saved");
  });

  test("is undone to all that the goal was", async () => {
    const { app, saved } = await opened();
    const before = saved(adas).value;
    await app.goals.retarget(saved(adas), 0.2);
    app.notices.current.value?.undo?.();
    await turn();
    expect(saved(adas).value).toEqual(before);
    expect(app.notices.current.value?.kind).toBe("restored");
  });

  test.each([
    ["has not heard of it", false],
    ["has heard of it", true],
  ])("undone after somebody has changed it again, is refused and told: the page %s", async (_, heard) => {
    const { app, addOn, saved } = await opened();
    await app.goals.retarget(saved(shared), 0.33);
    const undo = app.notices.current.value?.undo;
    const theirs = { value: goalOn("win-rate", 0.5), revision: "theirs" };
    addOn.changeTile("win-rate", {
      goal: { goal: theirs, progress: null, pace: null, advice: null },
      goals: [theirs],
    });
    if (heard) await app.session.load();
    undo?.();
    await turn();
    expect(app.session.refusal.value?.code).toBe("conflict");
    expect(saved(shared).value.target).toBe(0.5);
  });

  test("is not sent while another change is under way", async () => {
    const { app, addOn, saved } = await opened();
    const letGo = holdBack(addOn);
    const [first, second] = [app.goals.retarget(saved(shared), 0.33), app.goals.remove(saved(adas))];
    letGo();
    await first;
    expect(await second).toBe(false);
    expect(addOn.asked.filter((call) => call !== "open")).toEqual(["saveGoal"]);
  });
});
