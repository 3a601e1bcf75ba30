import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/alerts/rule.ts";
import { readDesk } from "../../src/alerts/stored/stored-desk.ts";
import { runAlerts } from "../../src/jobs/alerts/run-alerts.ts";
import { RULE } from "../alerts/rules.ts";
import { type Fate, type Fates, Google } from "./google.ts";
import { LABELS } from "./team.ts";
import type { Truth } from "./truth.ts";
import type { Said } from "./verdict.ts";
import { worldOf } from "./world.ts";

const HOUR_MS = 3_600_000;
const START_MS = Date.UTC(2026, 10, 2, 9, 17);

const people = (...names: readonly string[]) =>
  names.map((name) => ({ address: `${name}@example.com`, language: "auto" as const }));
const column = { table: "people", header: "E-mail", language: "auto" as const };
const each = { kind: "each" as const, by: "owner" as const };
/** Some that fire and some that recover, one with groups so many that they lie in several properties, one that fails. */
const RULES: readonly Rule[] = [
  { ...RULE, id: "fires", metric: "falls", recipients: people("ada", "can", "ece"), severity: "critical" },
  { ...RULE, id: "spared", metric: "falls", recipients: people("ada", "can") },
  { ...RULE, id: "recovers", metric: "rises", recipients: people("ada", "bad") },
  { ...RULE, id: "groups", metric: "groups", scope: each, recipients: people("ece"), column },
  { ...RULE, id: "fails", metric: "nothing", recipients: people("can") },
];
const MANY = [...LABELS, ...Array.from({ length: 120 }, (_, i) => `Çok uzun bir ekip adı, numarası ${i}`)];

/** At hour 3 what was well goes wrong and the other way round. */
const truth: Truth = {
  at(metric, label, hour) {
    if (metric === "nothing") return "-";
    if (metric === "rises") return hour < 3 ? 10 : 30;
    if (metric === "groups" && MANY.indexOf(label) % 2 === 0) return hour < 3 ? 10 : 30;
    return hour < 3 ? 30 : 10;
  },
  labels: () => MANY,
};

/** Runs the alerts at an hour; false where the run did not come to its end. */
function run(google: Google, hour: number, fates: Fates): boolean {
  const nowMs = START_MS + hour * HOUR_MS;
  google.begin(nowMs, fates);
  try {
    const options = { google, truth, hour, nowMs, owner: "ada@example.com", checkMs: 20 };
    runAlerts(worldOf({ ...options, checked: new Set(), failed: new Set() }), {
      rules: RULES,
      complete: true,
    });
    return !google.isCut;
  } catch {
    return false;
  }
}

const fine: Fates = () => undefined;

/** The file as it stands before the run at hour 3. */
function readyFile(): Google {
  const google = new Google((to) => to.startsWith("bad"));
  for (let hour = 1; hour < 3; hour += 1) run(google, hour, fine);
  google.outbox.length = 0;
  google.log.length = 0;
  return google;
}

/** What was said to whom, each once. */
function said({ outbox }: Google): readonly string[] {
  const all = outbox.flatMap(({ to, text }) =>
    (JSON.parse(text) as Said).items.map((item) => `${to}: ${item.join(" ")}`),
  );
  return [...new Set(all)].sort();
}

function logged({ log }: Google): readonly string[] {
  return [
    ...new Set(log.flatMap(({ ruleId, to, notice }) => to.map((one) => `${one}: ${ruleId} ${notice.label}`))),
  ].sort();
}

/** What is remembered; how often a bad address was tried is another matter. */
function state({ store }: Google): unknown {
  const { desk, unreadable } = readDesk(Object.fromEntries(store));
  return { memories: [...desk.memories], troubled: [...desk.people.keys()], log: desk.log.size, unreadable };
}

const messages = ({ outbox }: Google) => outbox.map(({ to }) => to).sort();

const uncut = readyFile();
const names: string[] = [];
run(uncut, 3, (name) => {
  names.push(name);
  return undefined;
});
run(uncut, 3, fine);

/** The n-th call of a run meets its fate. */
function nth(at: number, fate: Fate): Fates {
  let count = 0;
  return () => {
    count += 1;
    return count === at ? fate : undefined;
  };
}

const cases = names.flatMap((name, i) =>
  (["before", "after"] as const).map((when): readonly [string, number, "before" | "after"] => [
    name,
    i + 1,
    when,
  ]),
);

describe("a run with mails due", () => {
  test("has a good many calls to be cut at", () => {
    expect(names.filter((name) => name === "sendEmail").length).toBeGreaterThan(5);
    expect(new Set(names)).toEqual(
      new Set(
        [
          "getProperties",
          "getValues deals",
          "getValues orders",
          "getValues cells",
          "setProperties",
          "getRemainingDailyQuota",
          "sendEmail",
          "appendRows",
        ].filter((name) => names.includes(name)),
      ),
    );
    expect(messages(uncut).length).toBe(new Set(messages(uncut)).size);
  });

  test.each(cases)(
    "cut at %s (call %i), %s it, and run again ends as if it had not been cut",
    (name, at, when) => {
      const google = readyFile();
      expect(run(google, 3, nth(at, { kind: "cut", when }))).toBe(false);
      const unmarked = google.outbox.filter(({ mark }) => mark !== "marked");
      expect(run(google, 3, fine)).toBe(true);
      expect(state(google)).toEqual(state(uncut));
      expect(said(google)).toEqual(said(uncut));
      expect(logged(google)).toEqual(logged(uncut));
      // A second copy only of what was sent and not yet marked.
      expect(messages(google)).toEqual([...messages(uncut), ...unmarked.map(({ to }) => to)].sort());
      expect(unmarked.length).toBeLessThanOrEqual(1);
      if (unmarked.length > 0) expect(["sendEmail", "setProperties"]).toContain(name);
    },
  );

  test.each(cases)(
    "whose call of %s (call %i) fails %s its effect is made up for by the next",
    (_, at, when) => {
      const google = readyFile();
      run(google, 3, nth(at, { kind: "fails", when }));
      expect(run(google, 4, fine)).toBe(true);
      const everybody = (one: Google) => [...new Set(said(one).map((line) => line.replace(/ \d+/g, "")))];
      expect(everybody(google)).toEqual(everybody(uncut));
    },
  );
});
