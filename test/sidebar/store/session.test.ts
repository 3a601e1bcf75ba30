import { describe, expect, test } from "vitest";
import type { View } from "../../../src/calls/view.ts";
import { stepped, withUnit } from "../../../src/sidebar/store/view-change.ts";
import { holdBack, openApp, turn } from "./open-app.ts";

const view: View = { period: { unit: "month", back: 0 }, filters: [] };

describe("the view that all screens share", () => {
  test("is what the file was last looked at, learned by the one call that opens the page", async () => {
    const { addOn, app } = await openApp();
    expect(addOn.asked).toEqual(["open"]);
    expect(addOn.views).toEqual([null]);
    expect(app.session.view.value).toEqual(view);
    expect(app.session.current.value).toBe(true);
  });

  test("is asked for when it is changed, while the figures before stay and are told to be of another", async () => {
    const { addOn, app, dashboard } = await openApp();
    const open = holdBack(addOn);
    const changing = app.session.setView(stepped(view, 1));
    await turn();
    expect(app.session.view.value).toEqual(stepped(view, 1));
    expect(app.session.current.value).toBe(false);
    expect(dashboard().period?.label).toBe("2026-04");
    open();
    await changing;
    expect(app.session.current.value).toBe(true);
    expect(dashboard().period?.label).toBe("2026-03");
  });

  test("is there at once on going back to one that was seen", async () => {
    const { addOn, app, dashboard } = await openApp();
    await app.session.setView(stepped(view, 1));
    holdBack(addOn);
    app.session.setView(view);
    expect(app.session.current.value).toBe(true);
    expect(dashboard().period?.label).toBe("2026-04");
  });

  test("of two changed one after the other only the last counts, whichever answers first", async () => {
    const { app, dashboard } = await openApp();
    await Promise.all([app.session.setView(stepped(view, 1)), app.session.setView(withUnit(view, "year"))]);
    expect(app.session.view.value).toEqual(withUnit(view, "year"));
    expect(dashboard().period?.label).toBe("2026");
  });

  test("follows the add-on where it had to put it right, without asking again", async () => {
    const { addOn, app, dashboard } = await openApp();
    addOn.earliest = 3;
    await app.session.setView(stepped(view, 99));
    expect(app.session.view.value).toEqual(stepped(view, 3));
    expect(app.session.current.value).toBe(true);
    expect(dashboard().period?.label).toBe("2026-01");
    expect(addOn.asked).toEqual(["open", "open"]);
  });

  test("says which filters the add-on took off, until another view is asked for", async () => {
    const { app, dashboard } = await openApp();
    const [option] = dashboard().filterOptions;
    if (option === undefined) throw new Error("no filter");
    const kept = { by: option.by, value: option.values[0] ?? "" };
    const gone = { by: "source", value: "Fair" } as const;
    await app.session.setView({ ...view, filters: [kept, gone] });
    expect(app.session.view.value?.filters).toEqual([kept]);
    expect(app.session.lost.value).toEqual([gone]);
    await app.session.setView(stepped({ ...view, filters: [kept] }, 1));
    expect(app.session.lost.value).toEqual([]);
  });

  test("goes back, with the reason, where its figures cannot be had", async () => {
    const { addOn, app, dashboard } = await openApp();
    addOn.googleFails = "NetworkError: Connection failure due to HTTP 0";
    await app.session.setView(stepped(view, 1));
    expect(app.session.view.value).toEqual(view);
    expect(app.session.current.value).toBe(true);
    expect(dashboard().period?.label).toBe("2026-04");
    expect(app.session.refusal.value).toMatchObject({ code: "unreached", trouble: "offline" });
  });

  test("is told with every write, which answers for it", async () => {
    const { addOn, app, dashboard } = await openApp();
    await app.session.setView(stepped(view, 2));
    await app.alerts.setTrigger(false);
    expect(addOn.views.at(-1)).toEqual(stepped(view, 2));
    expect(dashboard().period?.label).toBe("2026-02");
    expect(dashboard().trigger.on).toBe(false);
  });
});

describe("figures that have grown old", () => {
  test("are read anew when the page is looked at again, and not before", async () => {
    const { addOn, app, passMs } = await openApp();
    await app.session.freshen();
    passMs(59_000);
    await app.session.freshen();
    expect(addOn.asked).toEqual(["open"]);
    passMs(2_000);
    await app.session.freshen();
    await app.session.freshen();
    expect(addOn.asked).toEqual(["open", "open"]);
  });

  test("are all that is on the screen, not the dashboard alone", async () => {
    const { addOn, app } = await openApp();
    const stop = app.session.answers.watch(view, "funnel");
    await app.session.load();
    stop();
    await app.session.load();
    expect(addOn.asked.filter((call) => call === "funnel")).toHaveLength(1);
    expect(addOn.asked.filter((call) => call === "open")).toHaveLength(3);
  });

  test("wait for an act that is under way, which brings its own", async () => {
    const { addOn, app, passMs } = await openApp();
    passMs(120_000);
    const acting = app.alerts.setTrigger(false);
    await app.session.freshen();
    await acting;
    expect(addOn.asked).toEqual(["open", "setTrigger"]);
  });
});

describe("a write", () => {
  test("leaves no figures from before it: another view is asked for anew", async () => {
    const { addOn, app } = await openApp();
    await app.session.setView(stepped(view, 1));
    await app.session.setView(view);
    await app.alerts.setTrigger(false);
    holdBack(addOn);
    app.session.setView(stepped(view, 1));
    expect(app.session.current.value).toBe(false);
  });

  test("that Google broke off may have been done: what is on the screen is read again", async () => {
    const { addOn, app } = await openApp();
    addOn.googleFails = "Exceeded maximum execution time";
    await app.alerts.setTrigger(false);
    await turn();
    expect(addOn.asked).toEqual(["open", "setTrigger", "open"]);
    expect(app.session.refusal.value).toMatchObject({ trouble: "time-out" });
  });

  test("that was refused has changed nothing, and nothing is read again", async () => {
    const { addOn, app } = await openApp();
    addOn.refuses = { code: "permission", message: "This sheet is protected." };
    await app.alerts.setTrigger(false);
    await turn();
    expect(addOn.asked).toEqual(["open", "setTrigger"]);
  });
});

describe("a deed", () => {
  test("answers with what was done", async () => {
    const { app } = await openApp();
    expect(await app.session.deed("report", "writeReport")).toEqual({
      ok: true,
      value: { sheetName: "Salesgauge report" },
    });
  });

  test("is not sent while another act is under way", async () => {
    const { addOn, app } = await openApp();
    const both = await Promise.all([
      app.session.deed("rows", "showRows", "win-rate", null),
      app.session.deed("report", "writeReport"),
    ]);
    expect(both[1]).toBe("busy");
    expect(addOn.asked).toEqual(["open", "showRows"]);
  });

  test("that fails is not tried again", async () => {
    const { addOn, app } = await openApp();
    addOn.googleFails = "Server error occurred, please try again.";
    expect(await app.session.deed("report", "writeReport")).toMatchObject({ ok: false, trouble: "overload" });
    expect(addOn.asked).toEqual(["open", "writeReport"]);
  });
});
