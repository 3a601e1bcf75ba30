import { describe, expect, test } from "vitest";
import type { Tile } from "../../../src/calls/tile.ts";
import type { View } from "../../../src/calls/view.ts";
import { goalScope, scopeKey } from "../../../src/sidebar/store/goal-scope.ts";
import { goalOn, tiles } from "../sample/tiles.ts";

const rate = { ...tiles[0], goal: null, additive: false } as Tile;
const sum = { ...tiles[0], goal: null, additive: true } as Tile;
const view = (period: View["period"], ...filters: View["filters"]): View => ({ period, filters });
const ada = { by: "owner", value: "Ada" } as const;
const east = { by: "region", value: "East" } as const;

describe("what a new goal is for", () => {
  test.each([
    ["a rate, of a month", rate, view({ unit: "month", back: 0 }), { period: "any", group: null }],
    ["a sum, of a month", sum, view({ unit: "month", back: 3 }), { period: "month", group: null }],
    ["a sum, of all rows", sum, view({ unit: "all" }), { period: "any", group: null }],
    [
      "a sum, of one person's quarter",
      sum,
      view({ unit: "quarter", back: 0 }, ada),
      { period: "quarter", group: ada },
    ],
  ] as const)("%s", (_, tile, of, scope) => {
    expect(goalScope(tile, of)).toEqual(scope);
  });

  test("two filters at once have none", () => {
    expect(goalScope(sum, view({ unit: "month", back: 0 }, ada, east))).toBe(null);
  });
});

test("goals are told apart by period and group, and by nothing else", () => {
  const goal = goalOn("win-rate", 0.3, { period: "quarter", group: ada });
  expect(scopeKey({ ...goal, target: 1 } as typeof goal)).toBe(scopeKey(goal));
  expect(scopeKey({ ...goal, group: east })).not.toBe(scopeKey(goal));
  expect(scopeKey({ ...goal, group: null })).not.toBe(scopeKey(goal));
  expect(scopeKey({ ...goal, period: "year" })).not.toBe(scopeKey(goal));
});
