import { describe, expect, test } from "vitest";
import { parseVersion1 } from "../../../src/alerts/stored/version-1.ts";

const CHECKED_MS = 1_790_000_000_000;
const SINCE_MS = CHECKED_MS - 3_600_000;

const state = { episode: { kind: "normal" }, failing: 0, failure: null, checkedMs: CHECKED_MS };
const read = (changes: object = {}, more: object = {}) =>
  parseVersion1(
    JSON.stringify({ version: 1, state: { ...state, ...changes }, outbox: [], ...more }),
    "win-rate",
  );

describe("a memory of the first version", () => {
  test("of a rule that was well has nothing but when it was checked", () => {
    expect(read()).toEqual({
      about: "",
      checkedMs: CHECKED_MS,
      ...{ failing: 0, failure: null, failedMs: 0, fewRows: null },
      groups: new Map(),
      outbox: [],
    });
  });

  test("counts on what was wrong, and has people told of it where it was long enough", () => {
    const pending = { kind: "pending", checks: 2, sinceMs: SINCE_MS };
    const alerting = { kind: "alerting", sinceMs: SINCE_MS };
    expect(read({ episode: pending })?.groups).toEqual(
      new Map([["", { episode: pending, told: null, missing: 0 }]]),
    );
    expect(read({ episode: alerting })?.groups).toEqual(
      new Map([["", { episode: alerting, told: { sinceMs: SINCE_MS, atMs: CHECKED_MS }, missing: 0 }]]),
    );
  });

  test("takes the last check for the one that failed", () => {
    expect(read({ failing: 2, failure: "no-data" })).toMatchObject({
      failing: 2,
      failure: "no-data",
      failedMs: CHECKED_MS,
    });
  });

  test("is about a threshold over all rows, where that was noted", () => {
    const about = (condition: string) => read({}, { condition })?.about;
    expect(about('["below",0.4,0.5,2]')).toBe(
      '["win-rate",{"unit":"all"},{"kind":"whole"},{"kind":"below","threshold":0.4,"recoverAt":0.5},{"leastRows":null,"certain":false}]',
    );
    expect(about('["above",90,null,1]')).toContain('{"kind":"above","threshold":90,"recoverAt":null}');
    expect(read({}, { condition: "below 0.4" })).toBeUndefined();
  });

  test("tells whoever waits, of failures whose the checks are, and nobody of addresses in trouble", () => {
    const said = {
      value: 0.25,
      atMs: CHECKED_MS,
      sinceMs: SINCE_MS,
      why: null,
      waiting: ["cem@example.com"],
    };
    const why = "The sheet is gone.";
    const outbox = [
      { ...said, reason: "fired" },
      { ...said, reason: "undeliverable" },
      { ...said, reason: "failing", value: null, sinceMs: null, why },
    ];
    const figure = { label: "", against: null, rows: 0, period: null, atMs: CHECKED_MS };
    expect(read({}, { outbox })?.outbox).toEqual([
      {
        ...figure,
        ...{ reason: "fired", value: 0.25, gauge: 0.25, sinceMs: SINCE_MS, why: null },
        waiting: ["cem@example.com"],
      },
      { ...figure, reason: "failing", value: null, gauge: null, sinceMs: null, why, waiting: ["owner"] },
    ]);
  });

  test.each(["", "{", "null", '{"version":1}'])("is none in %j", (text) => {
    expect(parseVersion1(text, "win-rate")).toBeUndefined();
  });

  test("is none of another version", () => {
    expect(read({}, { version: 2 })).toBeUndefined();
  });
});
