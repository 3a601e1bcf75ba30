import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { FileCell, FileSheet, Host } from "../../src/host/host.ts";
import { valuesOf } from "../../src/settings/settings.ts";
import { ask, settingsIn } from "./beside.ts";
import { day, done, open, START_MS } from "./open.ts";

/** What 0.1.0 had written when it was run in the file below: its settings tab, and the file's properties. */
interface Left {
  readonly rows: readonly (readonly FileCell[])[];
  readonly properties: { readonly [key: string]: string };
}
const left = JSON.parse(readFileSync(join(import.meta.dirname, "version-0.1.0.json"), "utf8")) as Left;

const ADA = "ada@example.com";
const HOUR_MS = 3_600_000;
const DEALS: FileSheet = {
  name: "Deals",
  rows: [
    ["Deal Stage", "Company name", "Amount", "Create Date", "Close Date", "Deal owner"],
    ["Won", "Acme", 100, day("2026-01-01"), day("2026-01-11"), "Cem"],
    ["Lost", "Bolt", 0, day("2026-01-01"), day("2026-01-05"), "Cem"],
    ["Won", "Acme", 300, day("2026-01-01"), day("2026-01-31"), "Ece"],
    ["Open", "Cube", 500, day("2026-01-01"), null, "Ece"],
  ],
};

let host: Host;
afterEach(() => host.dispose());

/** The file as somebody opens it later, with this version. */
async function opened(properties = left.properties): Promise<void> {
  const sheets = [DEALS, { name: "Salesgauge", rows: left.rows }];
  host = await open(sheets, { properties, nowMs: START_MS + 2 * HOUR_MS });
}

/** The hourly check, as the trigger runs it that 0.1.0 has made. */
async function check(): Promise<void> {
  await host.advance(HOUR_MS);
  host.runBeside(ADA, "checkAlerts", []);
}

const told = () => host.inbox.map(({ to, subject }) => `${to.join()}: ${subject}`);

describe("a file that 0.1.0 has been used in", () => {
  test("opens as it was left", async () => {
    await opened();
    const dashboard = await done(host, "open");
    expect(dashboard.settingsProblems).toEqual([]);
    expect(dashboard.sources.map(({ kind, problem }) => [kind, problem])).toEqual([["deals", null]]);
    expect(dashboard.languageChoice).toBe("en");
    expect(dashboard.trigger).toMatchObject({ on: true, owner: ADA, lastProblem: null });
    expect(valuesOf(settingsIn(host), "goal").map(({ metric, target }) => [metric, target])).toEqual([
      ["cycle-time", 15],
      ["clv", 500],
    ]);
    expect(valuesOf(settingsIn(host), "alert").map(({ metric, condition }) => [metric, condition])).toEqual([
      ["conversion-rate", { kind: "below", threshold: 0.6, recoverAt: 0.7 }],
      ["win-rate", { kind: "below", threshold: 0.9, recoverAt: null }],
      ["cycle-time", { kind: "above", threshold: 90, recoverAt: null }],
    ]);
  });

  test("has its alerts go on where they were: told of once, counted on, and told when it is well again", async () => {
    await opened();
    await check();
    expect(told()).toEqual([]);
    await check();
    expect(told()).toEqual([expect.stringMatching(/^cem@example\.com: .*[Ww]in rate/)]);
    await host.type("Deals!A3", "Won");
    await check();
    expect(told().slice(1).sort()).toEqual([
      expect.stringMatching(/^cem@example\.com: /),
      expect.stringMatching(/^ece@example\.com: .*[Cc]onversion rate/),
    ]);
  });
});

describe("what the file keeps and cannot be read any more", () => {
  const spoiled = (text: string) => [text.slice(0, -7), "null", '{"version":99}'];
  const cases = Object.entries(left.properties).flatMap(([key, text]) =>
    spoiled(text).map((bad): [string, string] => [key, bad]),
  );

  test.each(cases)("is set aside, and the rest goes on: %s as %j", async (key, bad) => {
    await opened({ ...left.properties, [key]: bad });
    expect(ask(host, ADA, "open")).toMatchObject({ ok: true, value: { settingsProblems: [] } });
    await check();
    expect(host.executions.at(-1)?.error).toBeNull();
    const { document } = host.kept().properties;
    expect(Object.values(document ?? {})).toContain(bad);
    expect(document?.[key]).not.toBe(bad);
    const reply = ask(host, ADA, "open");
    if (key.startsWith("alert:"))
      expect(reply).toMatchObject({ ok: true, value: { trigger: { lastProblem: expect.any(String) } } });
    if (key === "trigger")
      expect(reply).toMatchObject({ ok: true, value: { trigger: { on: false, lost: true } } });
  });
});
