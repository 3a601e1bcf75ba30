import { describe, expect, test } from "vitest";
import { holdBack, openApp, turn } from "./open-app.ts";

const all = ["conversion-rate", "win-rate", "sales-volume", "clv", "cycle-time", "own:spend"] as const;

async function opened() {
  const open = await openApp();
  const { app, dashboard } = open;
  return { ...open, shown: () => app.chooser.metrics(dashboard()) };
}

describe("the choice of metrics", () => {
  test("is shown at once and saved behind", async () => {
    const { addOn, app, dashboard, shown } = await opened();
    app.chooser.add(dashboard(), "deals-won");
    expect(shown()).toEqual([...all, "deals-won"]);
    await turn();
    expect(addOn.dashboard.chosen.value.metrics).toEqual([...all, "deals-won"]);
    expect(app.chooser.saving.value).toBe(false);
  });

  test("that is changed while it is saved is saved once more, with the last word", async () => {
    const { addOn, app, dashboard, shown } = await opened();
    const open = holdBack(addOn);
    app.chooser.move(dashboard(), "clv", -1);
    app.chooser.move(dashboard(), "clv", -1);
    app.chooser.move(dashboard(), "clv", -1);
    expect(shown()[0]).toBe("clv");
    open();
    await turn();
    await turn();
    expect(addOn.asked).toEqual(["open", "saveChosen", "saveChosen"]);
    expect(addOn.dashboard.chosen.value.metrics[0]).toBe("clv");
  });

  test("does not move beyond the ends, nor add twice", async () => {
    const { addOn, app, dashboard } = await opened();
    app.chooser.move(dashboard(), "conversion-rate", -1);
    app.chooser.move(dashboard(), "own:spend", 1);
    app.chooser.add(dashboard(), "clv");
    await turn();
    expect(addOn.asked).toEqual(["open"]);
  });

  test("that takes one off puts it back in its place on undo", async () => {
    const { addOn, app, dashboard } = await opened();
    app.chooser.remove(dashboard(), "win-rate");
    await turn();
    app.chooser.move(dashboard(), "cycle-time", 1);
    await turn();
    app.notices.current.value?.undo?.();
    await turn();
    expect(addOn.dashboard.chosen.value.metrics).toEqual([
      "conversion-rate",
      "win-rate",
      "sales-volume",
      "clv",
      "own:spend",
      "cycle-time",
    ]);
  });

  test("waits for another act, and is then sent", async () => {
    const { addOn, app, dashboard } = await opened();
    const open = holdBack(addOn);
    app.alerts.setTrigger(false);
    app.chooser.remove(dashboard(), "clv");
    open();
    await turn();
    await turn();
    expect(addOn.asked).toEqual(["open", "setTrigger", "saveChosen"]);
    expect(addOn.dashboard.chosen.value.metrics).not.toContain("clv");
  });

  test("that somebody else has made meanwhile is theirs, and is told", async () => {
    const { addOn, app, dashboard, shown } = await opened();
    addOn.dashboard = {
      ...addOn.dashboard,
      chosen: { value: { metrics: ["win-rate"] }, revision: "theirs" },
    };
    app.chooser.remove(dashboard(), "clv");
    await turn();
    await turn();
    expect(shown()).toEqual(["win-rate"]);
    expect(app.session.refusal.value?.code).toBe("conflict");
  });
});
