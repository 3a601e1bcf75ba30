import { describe, expect, test } from "vitest";
import { isOurs } from "../../../src/alerts/stored/desk-rows.ts";
import type { TrackedRule } from "../../../src/calls/alerts.ts";
import { checkRules } from "../../../src/jobs/alerts/check-rules.ts";
import { keyOf } from "../../../src/settings/record.ts";
import { headers } from "../../../src/settings/row.ts";
import { toRow } from "../../../src/settings/write-row.ts";
import type { Cell } from "../../../src/table/cell.ts";
import {
  done,
  type FakeFile,
  HOUR_MS,
  newFile,
  recipients,
  ruleOf,
  SOURCE,
  saveSources,
  worldOf,
} from "../world.ts";

const NAMES = ["Çağrı Öztürk", "Şule Gündoğdu", "İnci Işıksoluğu", "Ömer Faruk Çelik", "Ayşegül Yıldız"];
const PEOPLE = Array.from({ length: 50 }, (_, i) => `calisma.arkadasi.${i}@satis.ornek.com.tr`);

function dealRows(rows: number): Cell[][] {
  const deals = Array.from({ length: rows }, (_, i): Cell[] => [
    i % 5 === 0 ? "Won" : "Lost",
    `Müşteri ${i % 97}`,
    100 + (i % 13),
    "2026-01-01",
    `2026-${String(1 + (i % 10)).padStart(2, "0")}-15`,
    NAMES[i % NAMES.length] ?? "",
  ]);
  return [["Stage", "Company", "Amount", "Created", "Close Date", "Owner"], ...deals];
}

/** So many alerts on everybody and on each person, all of which are wrong, written into the settings as they are saved. */
function watched(count: number, rows: number, to: readonly string[]): FakeFile {
  const file = newFile({ deals: dealRows(rows), quota: 10_000 });
  saveSources(file, SOURCE);
  done(file, "setTrigger", true);
  const metrics = ["win-rate", "conversion-rate", "average-deal-size", "deals-won", "sales-volume"] as const;
  const rules = Array.from({ length: count }, (_, i): TrackedRule => {
    const metric = metrics[i % metrics.length] ?? "win-rate";
    return ruleOf(metric, 1e9, {
      id: `alert-${i}`,
      scope: i % 2 === 0 ? { kind: "each", by: "owner" } : { kind: "whole" },
      period: i % 3 === 0 ? { unit: "month", finished: true } : { unit: "all" },
      recipients: recipients(...to),
    });
  });
  file.settings = [
    [...headers],
    ...file.settings.slice(1).map((row) => headers.map((_, i) => row[i] ?? "")),
    ...rules.map((value) => Object.values(toRow({ kind: "alert", value }))),
  ];
  expect(done(file, "alerts").rules.length).toBe(count);
  expect(new Set(rules.map((value) => keyOf({ kind: "alert", value }))).size).toBe(count);
  return file;
}

/** One run, and how often it called each service. */
function run(file: FakeFile): { readonly calls: number; readonly mails: number } {
  let calls = 0;
  const before = file.sent.length;
  file.beforeCall = () => {
    calls += 1;
    checkLimits(file);
  };
  file.nowMs += HOUR_MS;
  checkRules(worldOf(file));
  file.beforeCall = () => undefined;
  return { calls, mails: file.sent.length - before };
}

/** Google takes 9 KB in a property and 500 KB in all. */
function checkLimits({ store }: FakeFile): void {
  const bytes = (text: string) => Buffer.byteLength(text);
  const ours = [...store].filter(([key]) => isOurs(key));
  expect(Math.max(0, ...ours.map(([, text]) => bytes(text)))).toBeLessThanOrEqual(9 * 1024);
  expect(ours.reduce((sum, [key, text]) => sum + bytes(key) + bytes(text), 0)).toBeLessThan(500 * 1024);
}

describe("the service calls of a run", () => {
  const constant = (count: number, rows: number) => {
    const file = watched(count, rows, ["ada@example.com"]);
    run(file);
    return run(file);
  };

  test("are the same for 1, 50 and 200 alerts, on 50 rows and on 5,000, where nobody is to be told anything new", () => {
    const few = constant(1, 50);
    expect(few.mails).toBe(0);
    expect(constant(50, 50).calls).toBeLessThanOrEqual(few.calls + 1);
    expect(constant(200, 50).calls).toBeLessThanOrEqual(few.calls + 1);
    expect(constant(50, 5_000).calls).toBeLessThanOrEqual(few.calls + 1);
  });

  test("grow by two a message, since it is sent, then marked as sent; by four where what is kept is long", () => {
    const calls = (people: number) => run(watched(20, 50, PEOPLE.slice(0, people)));
    const [one, ten, fifty] = [calls(1), calls(10), calls(50)];
    expect([one.mails, ten.mails, fifty.mails]).toEqual([1, 10, 50]);
    expect(ten.calls - one.calls).toBeLessThanOrEqual(2 * 9);
    expect(fifty.calls - one.calls).toBeLessThanOrEqual(4 * 49);
  });
});

test("200 alerts with Turkish names, each for 50 people, are told, and what is kept stays within Google's limits", () => {
  const file = watched(200, 500, PEOPLE);
  expect(run(file).mails).toBe(50);
  expect(file.run?.problem).toBeNull();
  expect(new Set(file.sent.map(({ to }) => to))).toEqual(new Set(PEOPLE));
  for (const { text } of file.sent) expect(text).toContain("Şule Gündoğdu");
  expect(run(file).mails).toBe(0);
});

test("200 alerts for 50 people without a mail for three days lose nothing", () => {
  const file = watched(200, 500, PEOPLE);
  file.quota = 0;
  for (let hour = 0; hour < 72; hour += 12) run(file);
  expect(file.sent).toEqual([]);
  expect(file.run?.problem).toContain("daily limit");
  file.quota = 10_000;
  // The owner hears besides of those that had no figure in a month without a deal won.
  expect(run(file).mails).toBe(51);
  expect(new Set(file.sent.map(({ to }) => to))).toEqual(new Set([...PEOPLE, "ada@example.com"]));
  expect(done(file, "alerts").waiting).toEqual([]);
});
