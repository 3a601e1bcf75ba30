import { describe, expect, test } from "vitest";
import type { Memory } from "../../../src/alerts/memory.ts";
import type { Notice } from "../../../src/alerts/notice.ts";
import { tableOf } from "../../../src/alerts/stored/address-table.ts";
import { memoryText, parseMemory } from "../../../src/alerts/stored/memory-text.ts";

const table = tableOf(["cem@example.com", "ece@example.com"]);
const CHECKED_MS = 1_790_000_000_000;

const ece: Notice = {
  ...{ reason: "fired", label: "Ece", value: 0.25, gauge: 0.25, against: 0.5, rows: 40, period: "2026-11" },
  ...{ atMs: CHECKED_MS, sinceMs: CHECKED_MS - 60_000, why: null },
  waiting: ["ece@example.com", "cem@example.com"],
};
const can: Notice = {
  ...ece,
  reason: "recovered",
  label: "Can",
  gauge: -0.125,
  waiting: ["ece@example.com"],
};
const failing: Notice = {
  ...{ reason: "failing", label: "", value: null, gauge: null, against: null, rows: 0, period: null },
  ...{ atMs: CHECKED_MS - 1_000, sinceMs: null, why: "The sheet is gone.", waiting: ["owner"] },
};

const memory: Memory = {
  about: "all",
  checkedMs: CHECKED_MS,
  ...{ failing: 2, failure: "error", failedMs: CHECKED_MS + 5_000, fewRows: 7 },
  groups: new Map([
    ["Ece", { episode: { kind: "alerting", sinceMs: CHECKED_MS - 10 }, told: null, missing: 0 }],
    [
      "Can",
      {
        episode: { kind: "recovering", checks: 3, sinceMs: CHECKED_MS - 20 },
        told: { sinceMs: CHECKED_MS - 40, atMs: CHECKED_MS - 30 },
        missing: 1,
      },
    ],
    ["Cem", { episode: { kind: "pending", checks: 1, sinceMs: CHECKED_MS }, told: null, missing: 0 }],
    [
      "Efe",
      {
        episode: { kind: "normal" },
        told: { sinceMs: CHECKED_MS - 60, atMs: CHECKED_MS - 50 },
        missing: 2,
      },
    ],
  ]),
  outbox: [ece, can, { ...ece, label: "Cem" }, failing],
};

const text = JSON.stringify({
  v: 2,
  about: "all",
  checked: 1_790_000_000_000,
  failed: [2, "error", -5_000],
  few: 7,
  groups: [
    ["Ece", "alerting", 0, 10, null, 0, 0],
    ["Can", "recovering", 3, 20, 40, 30, 1],
    ["Cem", "pending", 1, 0, null, 0, 0],
    ["Efe", "normal", 0, 0, 60, 50, 2],
  ],
  people: [[1, 0], [1], [-1]],
  outbox: [
    [["fired", "Ece", 0.25, "=", 0.5, 40, "2026-11", 0, 60_000, null], 0],
    [["recovered", "Can", 0.25, -0.125, 0.5, 40, "2026-11", 0, 60_000, null], 1],
    [["fired", "Cem", 0.25, "=", 0.5, 40, "2026-11", 0, 60_000, null], 0],
    [["failing", "", null, null, null, 0, null, 1_000, null, "The sheet is gone."], 2],
  ],
});

describe("a memory in a text", () => {
  test("is in rows, with moments before the check and each set of people once", () => {
    expect(memoryText(memory, table)).toBe(text);
    expect(parseMemory(text, table)).toEqual(memory);
  });

  test("says nothing of failures, few rows, groups and people that there are none of", () => {
    const quiet: Memory = {
      ...memory,
      ...{ failing: 0, failure: null, failedMs: 0, fewRows: null, groups: new Map(), outbox: [] },
    };
    const short =
      '{"v":2,"about":"all","checked":1790000000000,"failed":null,"groups":[],"people":[],"outbox":[]}';
    expect(memoryText(quiet, table)).toBe(short);
    expect(parseMemory(short, table)).toEqual(quiet);
  });

  test("has the owner wait where the table of addresses has not who did, or the set is not there: nothing is lost", () => {
    const waiting = (people: readonly (readonly number[])[]) =>
      parseMemory(JSON.stringify({ ...JSON.parse(text), people }), table)?.outbox.map((one) => one.waiting);
    const either = ["owner", "cem@example.com"];
    expect(waiting([[7, 0], [], [-1]])).toEqual([either, [], either, ["owner"]]);
    expect(waiting([[7, 8, -1], [0], [1]])?.[0]).toEqual(["owner"]);
    expect(waiting([[1]])).toEqual([["ece@example.com"], ["owner"], ["ece@example.com"], ["owner"]]);
  });

  test.each(["", text.slice(0, -1), "null", "[]", text.replace('"v":2', '"v":3')])("is none in %s", (bad) => {
    expect(parseMemory(bad, table)).toBeUndefined();
  });
});
