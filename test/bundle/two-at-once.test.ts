import { afterEach, describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { keyOf, recordOf } from "../../src/settings/record.ts";
import type { Settings } from "../../src/settings/settings.ts";
import { valuesOf } from "../../src/settings/settings.ts";
import type { TrackedId } from "../../src/settings/tracked.ts";
import { goalOf } from "../jobs/world.ts";
import { ask, type Deed, interleaved, settingsIn } from "./beside.ts";
import { everythingSaved } from "./everything-saved.ts";
import { open } from "./open.ts";

let host: Host;
afterEach(() => host.dispose());

function goalIn({ stored }: Settings, metric: TrackedId) {
  return stored.get(keyOf(recordOf("goal", goalOf(metric, 0))));
}

const saveGoal =
  (metric: TrackedId): Deed =>
  (file, user, number) => {
    const revision = goalIn(settingsIn(file), metric)?.revision ?? "";
    const value = goalOf(metric, number);
    return {
      act: () => ask(file, user, "saveGoal", { value, revision }),
      stands: (settings) => valuesOf(settings, "goal").some(({ target }) => target === number),
    };
  };

const deleteGoal =
  (metric: TrackedId): Deed =>
  (file, user, number) => {
    if (goalIn(settingsIn(file), metric) === undefined) saveGoal(metric)(file, user, number).act();
    const revision = goalIn(settingsIn(file), metric)?.revision ?? "";
    const goal = { value: goalOf(metric, number), revision };
    return {
      act: () => ask(file, user, "deleteGoal", goal),
      stands: (settings) => goalIn(settings, metric)?.revision !== revision,
    };
  };

/** The hourly check, whose lock is in vain where it has waited for as long as it may. */
const check: Deed = (file) => ({
  act: () => {
    file.runBeside("ada@example.com", "checkAlerts", []);
    const waited = (file.executions.at(-1)?.latencyMs ?? 0) > 10_000;
    return waited ? { ok: false, code: "busy", message: "" } : { ok: true, value: null };
  },
  stands: () => true,
});

const isSample = (name: string) => name.startsWith("Sample");

/** Its sheets and its settings are there together, or neither. */
function isWhole(file: Host, settings: Settings): boolean {
  const used = valuesOf(settings, "source").map(({ sheetName }) => sheetName);
  return used.sort().join() === file.sheetNames.filter(isSample).sort().join();
}

const trySample: Deed = (file, user) => ({
  act: () => ask(file, user, "trySample"),
  stands: (settings) => isWhole(file, settings),
});

const removeSample: Deed = (file, user) => {
  if (!file.sheetNames.some(isSample)) ask(file, user, "trySample");
  return { ...trySample(file, user, 0), act: () => ask(file, user, "removeSample") };
};

const tryAnew: Deed = (file, user) => {
  if (file.sheetNames.some(isSample)) ask(file, user, "removeSample");
  const deed = trySample(file, user, 0);
  return { ...deed, stands: (settings) => deed.stands(settings) && file.sheetNames.some(isSample) };
};

const REPORT = "Salesgauge Report";

/** Charts that hang one over another are those of two reports. */
const writeReport: Deed = (file, user) => ({
  act: () => ask(file, user, "writeReport"),
  stands: () => {
    const anchors = file.charts(REPORT).map(({ anchor }) => anchor);
    return new Set(anchors).size === anchors.length;
  },
});

describe("two people at work in one file lose nothing of each other's, whenever the one comes between the other's", () => {
  test.each<[string, Deed, Deed]>([
    ["two who save the same goal", saveGoal("win-rate"), saveGoal("win-rate")],
    ["one who removes what the other saves", deleteGoal("win-rate"), saveGoal("win-rate")],
    ["a save within the hourly check", check, saveGoal("win-rate")],
    ["the hourly check within a save", saveGoal("win-rate"), check],
    ["two who write the report", writeReport, writeReport],
  ])(
    "%s",
    async (_, first, second) => {
      host = await everythingSaved();
      const { wrong, done, busy } = interleaved(host, first, second);
      expect(wrong).toEqual([]);
      expect(done).toBeGreaterThan(1);
      expect(busy).toBeGreaterThan(1);
    },
    180_000,
  );

  test.each<[string, Deed, Deed]>([
    ["two who save the first goal of the file", saveGoal("win-rate"), saveGoal("clv")],
    ["two who try the sample", tryAnew, tryAnew],
    ["one who tries the sample which the other takes away", removeSample, trySample],
  ])(
    "in a new file: %s",
    async (_, first, second) => {
      host = await open([{ name: "Notes", rows: [["Hello"]] }]);
      const { wrong, done, busy } = interleaved(host, first, second);
      expect(wrong).toEqual([]);
      expect(done).toBeGreaterThan(1);
      expect(busy).toBeGreaterThan(1);
    },
    180_000,
  );
});
