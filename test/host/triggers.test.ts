import { describe, expect, test } from "vitest";
import { inPage, noon, open } from "./open.ts";

const hourMs = 3_600_000;
const code = `
function start() { return ScriptApp.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId(); }
function stop() { ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
function tick(e) {
  var who = Session.getEffectiveUser().getEmail();
  console.log(who, new Date().toISOString(), SpreadsheetApp.getActive().getName() !== '', e.triggerUid);
}
function seen(e) { console.log(JSON.stringify(e), e.authMode === ScriptApp.AuthMode.FULL, 'source' in e); }
function ui() { SpreadsheetApp.getUi(); }
function nested() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); start(); }
`;
const trigger = (handler: string, when: string) =>
  `ScriptApp.newTrigger('${handler}').timeBased().${when}.create().getUniqueId()`;

describe("an hourly trigger", () => {
  test("runs each hour for whoever made it, with the clock at its time", async () => {
    const host = await open(code);
    const id = await host.run("start", []);
    host.signIn("ben@example.com");
    await host.advance(2.5 * hourMs);
    expect(host.log).toEqual([
      `ann@example.com 2026-11-02T13:00:00.320Z true ${id}`,
      `ann@example.com 2026-11-02T14:00:00.320Z true ${id}`,
    ]);
    expect(host.executions.filter(({ kind }) => kind === "trigger").map(({ error }) => error)).toEqual([
      null,
      null,
    ]);
    expect(host.nowMs).toBe(noon + 300 + 2.5 * hourMs);
  });

  test("runs no more when it is deleted", async () => {
    const host = await open(code);
    await host.run("start", []);
    await host.run("stop", []);
    await host.advance(3 * hourMs);
    expect(host.log).toEqual([]);
  });

  test("cannot be seen by somebody else, but runs in turn with theirs", async () => {
    const host = await open(code);
    await host.run("start", []);
    await host.advance(hourMs / 2);
    host.signIn("ben@example.com");
    expect(await inPage(host, "ScriptApp.getProjectTriggers().length")).toBe(0);
    await host.run("start", []);
    await host.advance(1.6 * hourMs);
    expect(host.log.map((line) => line.split("@")[0])).toEqual(["ann", "ben", "ann"]);
  });

  test("is asked for by its file, and by nothing else", async () => {
    const host = await open(code);
    await host.run("start", []);
    expect(await inPage(host, "ScriptApp.getUserTriggers(SpreadsheetApp.getActive()).length")).toBe(1);
    await expect(inPage(host, "ScriptApp.getUserTriggers()")).rejects.toThrow(
      "The parameters (null) don't match the method signature for ScriptApp.getUserTriggers.",
    );
  });

  test("keeps its failure to itself, and the execution shows it", async () => {
    const host = await open(code);
    await inPage(host, trigger("ui", "everyHours(1)"));
    await host.advance(hourMs);
    expect(host.executions.at(-1)).toMatchObject({
      kind: "trigger",
      error: "Cannot call SpreadsheetApp.getUi() from this context.",
    });
  });

  test("of a handler that is gone fails", async () => {
    const host = await open(code);
    await inPage(host, trigger("renamed", "everyHours(1)"));
    await host.advance(hourMs);
    expect(host.executions.at(-1)?.error).toBe("Script function not found: renamed");
  });

  test("that a trigger has made stays switched off", async () => {
    const host = await open(code);
    await inPage(host, trigger("nested", "everyHours(1)"));
    await host.advance(5 * hourMs);
    expect(host.log).toEqual([]);
    expect(host.executions.filter(({ kind }) => kind === "trigger")).toHaveLength(1);
  });
});

test("a trigger is told the time in UTC, its id, and neither a document nor a user", async () => {
  const host = await open(code, { timeZone: "America/New_York" });
  const id = await inPage(host, trigger("seen", "everyHours(1)"));
  await host.advance(hourMs);
  const [event = "", ...rest] = (host.log[0] ?? "").split(/ (?=true|false)/);
  expect(JSON.parse(event)).toEqual({
    authMode: "FULL",
    year: 2026,
    month: 11,
    "day-of-month": 2,
    "day-of-week": 1,
    "week-of-year": 45,
    hour: 13,
    minute: 0,
    second: 0,
    timezone: "UTC",
    triggerUid: id,
  });
  expect(rest).toEqual(["true", "false"]);
});

test("a daily trigger runs at its hour in its zone, across the change of the clocks", async () => {
  const host = await open(code, { nowMs: Date.UTC(2026, 9, 30, 12) });
  await inPage(host, trigger("tick", "everyDays(1).atHour(9).nearMinute(15).inTimezone('America/New_York')"));
  await host.advance(72 * hourMs);
  expect(host.log.map((line) => line.split(" ")[1])).toEqual([
    "2026-10-30T13:15:00.020Z",
    "2026-10-31T13:15:00.020Z",
    "2026-11-01T14:15:00.020Z",
  ]);
});

test("a trigger tells what it is", async () => {
  const host = await open(code);
  await host.run("start", []);
  const source = `var t = ScriptApp.getProjectTriggers()[0];
    [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource()), t.getTriggerSourceId(), t.getUniqueId() === ScriptApp.getUserTriggers(SpreadsheetApp.getActive())[0].getUniqueId()]`;
  expect(await inPage(host, source)).toEqual(["tick", "CLOCK", "CLOCK", null, true]);
});
