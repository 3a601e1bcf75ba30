import { describe, expect, test } from "vitest";
import { type LogEntry, logOf, withEntries } from "../../src/alerts/log.ts";
import { START_MS } from "./rules.ts";

const entry = (atMs: number, label: string, ...to: readonly string[]): LogEntry => ({
  ruleId: "r1",
  outcome: "sent",
  atMs,
  to,
  notice: {
    ...{ reason: "fired", label, value: 18, gauge: 18, against: null, rows: 40, period: null },
    ...{ atMs: START_MS, sinceMs: START_MS, why: null },
  },
});
const told = (log: ReadonlyMap<string, LogEntry>) =>
  [...log.values()].map(({ notice, to }) => [notice.label, to]);

describe("the log", () => {
  test("names in one line who was told the same at the same moment, each once", () => {
    const log = logOf([
      entry(1, "Ece", "a", "b"),
      entry(1, "Ece", "b", "c"),
      entry(1, "Cem", "a"),
      entry(2, "Ece", "d"),
    ]);
    expect(told(log)).toEqual([
      ["Ece", ["a", "b", "c"]],
      ["Cem", ["a"]],
      ["Ece", ["d"]],
    ]);
  });

  test("keeps the latest 300 lines", () => {
    const log = logOf(Array.from({ length: 302 }, (_, i) => entry(i, `${i}`, "a")));
    expect([log.size, told(log).at(0)?.[0], told(log).at(-1)?.[0]]).toEqual([300, "2", "301"]);
    expect(logOf(Array.from({ length: 299 }, (_, i) => entry(i, "Ece", "a"))).size).toBe(299);
  });

  test("is the same where nothing has come to it", () => {
    const log = logOf([entry(1, "Ece", "a")]);
    expect(withEntries(log, [])).toBe(log);
  });
});
