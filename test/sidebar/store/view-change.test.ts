import { expect, test } from "vitest";
import type { View } from "../../../src/calls/view.ts";
import { filterOf, stepped, viewKey, withFilter, withUnit } from "../../../src/sidebar/store/view-change.ts";

const view: View = { period: { unit: "month", back: 2 }, filters: [{ by: "owner", value: "Ada" }] };

test("another length of period is its latest, and the filters stay", () => {
  expect(withUnit(view, "year")).toEqual({ ...view, period: { unit: "year", back: 0 } });
  expect(withUnit(view, "all")).toEqual({ ...view, period: { unit: "all" } });
});

test("the length that is chosen already changes nothing", () => {
  expect(withUnit(view, "month")).toBe(view);
});

test.each([
  [1, 3],
  [-1, 1],
  [-5, 0],
])("%i further back than 2 is %i back", (by, back) => {
  expect(stepped(view, by).period).toEqual({ unit: "month", back });
});

test("all rows are no further back or forward", () => {
  const all: View = { ...view, period: { unit: "all" } };
  expect(stepped(all, 1)).toBe(all);
});

test("a filter is set, replaced and taken off by what it is about", () => {
  const both = withFilter(view, "region", "East");
  expect(filterOf(both, "region")).toBe("East");
  expect(filterOf(withFilter(both, "owner", "Grace"), "owner")).toBe("Grace");
  expect(withFilter(both, "owner", null).filters).toEqual([{ by: "region", value: "East" }]);
  expect(filterOf(view, "region")).toBe(null);
});

test("views that say the same are told by the same key, and others by another", () => {
  const filters = [{ by: "owner", value: "Ada" } as const, { by: "region", value: "East" } as const];
  const key = viewKey({ period: { unit: "month", back: 0 }, filters });
  expect(viewKey({ filters: [...filters].reverse(), period: { back: 0, unit: "month" } })).toBe(key);
  expect(viewKey({ period: { unit: "month", back: 1 }, filters })).not.toBe(key);
  expect(viewKey({ period: { unit: "all" }, filters })).not.toBe(key);
  expect(viewKey({ period: { unit: "month", back: 0 }, filters: filters.slice(1) })).not.toBe(key);
  expect(viewKey(null)).not.toBe(viewKey({ period: { unit: "all" }, filters: [] }));
});
