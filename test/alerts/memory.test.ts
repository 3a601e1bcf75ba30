import { describe, expect, test } from "vitest";
import { idleSince, isIdle, memoryFor, stateOf } from "../../src/alerts/memory.ts";
import type { Seen } from "../../src/alerts/observation.ts";
import { fired } from "./desks.ts";
import { groups, RULE, run, START_MS, sighting } from "./rules.ts";

describe("a memory", () => {
  test("is idle while there is nothing to be remembered but when it was checked", () => {
    const idle = idleSince(START_MS);
    const { groups: wrong, outbox } = fired(["Ece"], ["a@example.com"]);
    expect(isIdle(idle)).toBe(true);
    expect([
      isIdle({ ...idle, groups: wrong }),
      isIdle({ ...idle, outbox }),
      isIdle({ ...idle, failure: "error", failing: 1 }),
      isIdle({ ...idle, fewRows: 3 }),
    ]).toEqual([false, false, false, false]);
  });

  test("knows on how many rows at most its figures rest where all are too few to judge", () => {
    const rule = { ...RULE, guard: { leastRows: 10, certain: false } };
    const fewest = (...rows: readonly (number | null)[]) => {
      const seen = rows.map((count, i): [string, Seen] => [
        `${i}`,
        count === null
          ? { kind: "no-data", why: "No closed deals." }
          : { kind: "figure", sighting: sighting(25, { rows: count }) },
      ]);
      return run(rule, [{ kind: "seen", groups: new Map(seen) }])[0]?.memory.fewRows;
    };
    expect([fewest(4, 6, 5), fewest(4, null), fewest(4, 10), fewest(10, 4), fewest(null)]).toEqual([
      6,
      4,
      null,
      null,
      null,
    ]);
    expect(run(RULE, [groups({ Ece: 25 })])[0]?.memory.fewRows).toBeNull();
  });

  test("is taken for the rule's where it is not known what it was about", () => {
    const unknown = { ...fired(["Ece"], ["a@example.com"]), about: "" };
    const memory = memoryFor(RULE, unknown, START_MS);
    expect(memory.groups).toBe(unknown.groups);
    expect(memoryFor(RULE, memory, START_MS)).toBe(memory);
    expect(memoryFor(RULE, { ...unknown, about: "something else" }, START_MS).groups.size).toBe(0);
    // An idle one says nothing of what it is about, as only the moment is kept.
    expect(memoryFor(RULE, idleSince(START_MS), 0)).toMatchObject({ checkedMs: START_MS, groups: new Map() });
    expect(idleSince(START_MS).about).toBe("");
  });

  test("of a rule without groups tells its state without a label", () => {
    expect(run(RULE, [25, 19, "-"]).map(({ memory }) => stateOf(memory))).toEqual([
      "normal",
      "alerting",
      "no-data",
    ]);
    expect(run({ ...RULE, noData: "ok" }, [groups({})]).map(({ memory }) => stateOf(memory))).toEqual([
      "no-data",
    ]);
  });
});
