import { describe, expect, test } from "vitest";
import type { Alerts } from "../../../src/calls/alerts.ts";
import { newRuleForm } from "../../../src/sidebar/store/rule-form.ts";
import { newRuleId } from "../../../src/sidebar/store/rule-id.ts";
import { watchedOf } from "../sample/alerts.ts";
import { below, ruleOn } from "../sample/rules.ts";
import { holdBack, openApp, turn } from "./open-app.ts";

const id = "winrate1";

async function opened() {
  const open = await openApp();
  const { addOn, app, dashboard } = open;
  const { answers, view } = app.session;
  // As the screen does: what the page knows is not forgotten over a change.
  answers.watch(view.value, "alerts");
  await answers.ask(view.value, "alerts");
  const alerts = () => answers.known(view.value, "alerts").value.value as Alerts;
  const ground = () => ({ dashboard: dashboard(), alerts: alerts() });
  const read = (rule = id) => {
    const edited = app.rules.read(rule, ground());
    if (edited === null) throw new Error(`No alert: ${rule}`);
    return edited;
  };
  return {
    ...open,
    ground,
    read,
    type: (threshold: string, rule = id) => read(rule).part.edit({ ...read(rule).part.form, threshold }),
    save: (rule = id) => app.rules.save(rule, ground()),
    saved: (rule = id) =>
      addOn.dashboard.tiles.flatMap(({ rules }) => rules).find(({ value }) => value.id === rule)?.value,
  };
}

test("a new alert's id is eight small letters and digits, and another one each time", () => {
  const ids = Array.from({ length: 500 }, newRuleId);
  expect(ids.every((one) => /^[a-z0-9]{8}$/.test(one))).toBe(true);
  expect(new Set(ids).size).toBe(500);
  // Each of the 36 stands somewhere among 4,000: that one is missing has a chance of 4e-48.
  expect(new Set(ids.join("")).size).toBe(36);
});

describe("a new alert", () => {
  test("is none before it is saved, and is found again where something was typed", async () => {
    const { app, tile, save, saved, type, dashboard } = await opened();
    const begun = app.rules.begin(newRuleForm(watchedOf(tile("clv")), dashboard().view, "ada@example.com"));
    expect(app.rules.begun()).toEqual([]);
    type("40000", begun);
    expect(app.rules.begun()).toEqual([{ id: begun, metric: "clv" }]);
    expect(saved(begun)).toBe(undefined);
    expect(await save(begun)).toBe("saved");
    expect(app.rules.begun()).toEqual([]);
    expect(saved(begun)).toMatchObject({ id: begun, condition: below(40_000) });
    expect(tile("clv").rules).toHaveLength(1);
  });

  test("does not touch another one on the same metric", async () => {
    const { app, tile, save, saved, type, dashboard } = await opened();
    const before = saved();
    const begun = app.rules.begin(newRuleForm(watchedOf(tile()), dashboard().view, "ada@example.com"));
    type("20", begun);
    await save(begun);
    expect(saved()).toEqual(before);
    expect(tile().rules).toHaveLength(2);
  });
});

describe("two people at one alert", () => {
  test("the second is told, and may save over it", async () => {
    const { addOn, app, read, save, saved, type } = await opened();
    type("30");
    const theirs = ruleOn("win-rate", below(0.2), { id });
    addOn.changeTile("win-rate", { rules: [{ value: theirs, revision: "other" }] });
    expect(await save()).toBe("conflict");
    expect(saved()).toEqual(theirs);
    expect(app.session.refusal.value).toBe(null);
    read().part.keepMine();
    expect(await save()).toBe("saved");
    expect(saved()?.condition).toEqual(below(0.3, 0.34));
  });

  test("who snoozes it while typing keeps what was typed, and can save it", async () => {
    const { app, read, save, saved, type } = await opened();
    type("30");
    await app.rules.snooze(id, 1_000);
    expect(read().part).toMatchObject({ dirty: true, conflict: false, form: { threshold: "30" } });
    expect(await save()).toBe("saved");
    expect(saved()).toMatchObject({ snoozedUntil: 1_000, condition: below(0.3, 0.34) });
  });

  test("what somebody changed before the snooze is no less a conflict", async () => {
    const { addOn, app, save, saved, type } = await opened();
    type("30");
    addOn.changeTile("win-rate", {
      rules: [{ value: ruleOn("win-rate", below(0.2), { id }), revision: "other" }],
    });
    await app.rules.snooze(id, 1_000);
    expect(await save()).toBe("conflict");
    expect(saved()?.condition).toEqual(below(0.2));
  });
});

test("what is typed during a save stays on top of it", async () => {
  const { addOn, read, save, saved, type } = await opened();
  const open = holdBack(addOn);
  type("30");
  const saving = save();
  type("31");
  open();
  expect(await saving).toBe("saved");
  expect(saved()?.condition).toEqual(below(0.3, 0.34));
  expect(read().part).toMatchObject({ dirty: true, conflict: false, form: { threshold: "31" } });
});

test("a removed alert comes back on undo, as it was", async () => {
  const { app, ground, read, saved } = await opened();
  const before = read().part.saved;
  if (before === null) throw new Error("The sample has an alert.");
  expect(await app.rules.remove(before, ground())).toBe(true);
  expect(saved()).toBe(undefined);
  expect(app.rules.read(id, ground())).toBe(null);
  app.notices.current.value?.undo?.();
  await turn();
  expect(saved()).toEqual(before.value);
});

test("a refused sample says why", async () => {
  const { addOn, app, read } = await opened();
  const { check } = read();
  if (!check.ok) throw new Error("The sample's alert is right.");
  addOn.refuses = { code: "unexpected", message: "No mail is left today." };
  expect(await app.rules.sample(check.value)).toBe(null);
  expect(app.session.refusal.value?.message).toBe("No mail is left today.");
  expect(await app.rules.sample(check.value)).toMatchObject({ to: "ada@example.com" });
});

test("two changes of the days off follow each other, neither refused", async () => {
  const { addOn, app, ground } = await opened();
  const save = (dates: readonly string[]) =>
    app.daysOff.save(ground().alerts.daysOff, { turkey: true, dates });
  await save(["2026-05-28", "2026-05-27", "2026-05-28"]);
  await save(["2026-05-27"]);
  expect(addOn.answers.daysOff.value).toEqual({ turkey: true, dates: ["2026-05-27"] });
  expect(addOn.asked.filter((call) => call === "saveDaysOff")).toHaveLength(2);
  expect(app.session.refusal.value).toBe(null);
});
