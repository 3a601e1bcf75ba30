import { describe, expect, test } from "vitest";
import type { PeriodChoice } from "../../src/calls/view.ts";
import { DEALS, month, watched } from "./dated-deals.ts";
import { choose, done, newFile, SOURCE, saveSources, tileOf } from "./world.ts";

describe("a view of a period", () => {
  test("is called as formulas call it, and says how far its data reaches", () => {
    expect(done(watched(month(0)), "open").period).toEqual({
      label: "2026-07",
      start: Date.UTC(2026, 6, 1),
      end: Date.UTC(2026, 7, 1),
      until: Date.UTC(2026, 6, 11),
      finished: false,
      earlier: 4,
    });
    expect(done(watched(month(1)), "open").period).toMatchObject({
      label: "2026-06",
      until: Date.UTC(2026, 6, 1),
      finished: true,
      earlier: 3,
    });
  });

  test("further back than the data is the first with data", () => {
    const { view, period } = done(watched(month(70)), "open");
    expect(view.period).toEqual({ unit: "month", back: 4 });
    expect(period).toMatchObject({ label: "2026-03", earlier: 0 });
  });

  test("a sum of an unfinished month is held against as many days of the month before", () => {
    const tile = tileOf(choose(watched(month(0)), "sales-volume"), "sales-volume");
    // July 80 until the 10th; June until the 10th 300, though 700 in all.
    expect(tile).toMatchObject({ value: 80, rows: 1, period: "2026-07", additive: true });
    expect(tile.change).toEqual({
      previous: { label: "2026-06", value: 300 },
      toDate: true,
      by: -220,
      share: -220 / 300,
      good: false,
      noise: null,
    });
    expect(tile.series).toEqual([
      { label: "2026-04", value: 100 },
      { label: "2026-05", value: 250 },
      { label: "2026-06", value: 700 },
      { label: "2026-07", value: 80 },
    ]);
  });

  test("a share of an unfinished month is held against the whole of the month before", () => {
    const tile = tileOf(choose(watched(month(0)), "win-rate"), "win-rate");
    // 1 of 1 in July, 2 of 3 in June; so few that chance explains it.
    expect(tile.change).toEqual({
      previous: { label: "2026-06", value: 2 / 3 },
      toDate: false,
      by: 1 - 2 / 3,
      share: (1 - 2 / 3) / (2 / 3),
      good: true,
      noise: true,
    });
  });

  test("of a finished month everything is held against the whole of the month before", () => {
    const tile = tileOf(choose(watched(month(1)), "sales-volume"), "sales-volume");
    expect(tile.change).toMatchObject({ previous: { label: "2026-05", value: 250 }, toDate: false, by: 450 });
  });

  test("what is better when lower has got better when it fell", () => {
    const tile = tileOf(choose(watched(month(0)), "cycle-time"), "cycle-time");
    // June: 26 and 39 days; July: 32.
    expect(tile).toMatchObject({ value: 32, change: { previous: { value: 32.5 }, by: -0.5, good: true } });
  });

  test("the first month of a metric has nothing before it", () => {
    const tile = tileOf(choose(watched(month(3)), "sales-volume"), "sales-volume");
    expect(tile).toMatchObject({ value: 100, period: "2026-04", change: null });
  });

  test("a month before a metric's first row has no figure, and says so", () => {
    const tile = tileOf(choose(watched(month(4)), "sales-volume"), "sales-volume");
    expect(tile).toMatchObject({ value: null, problem: "There is no data of 2026-03.", period: "2026-03" });
  });

  test("what no date tells by period is of all rows, and says that it is", () => {
    const tiles = choose(watched(month(0)), "open-deals", "sales-velocity");
    expect(tileOf(tiles, "open-deals")).toMatchObject({ value: 1, period: null, change: null, series: [] });
    expect(tileOf(tiles, "sales-velocity")).toMatchObject({ period: null });
  });

  test.each<[string, number, PeriodChoice]>([
    ["of four months: months", 9, { unit: "month", back: 0 }],
    ["of a few weeks: all rows", 3, { unit: "all" }],
  ])("the file opens with what its data is long enough for, %s", (_, rows, period) => {
    expect(done(watched(null, { deals: DEALS.slice(0, rows) }), "open").view).toEqual({
      period,
      filters: [],
    });
  });

  test("a file without dates opens with all rows", () => {
    const file = newFile({ view: null });
    saveSources(file, { ...SOURCE, columns: { outcome: "Stage" } });
    expect(done(file, "open")).toMatchObject({ view: { period: { unit: "all" } }, period: null });
  });

  test("all rows have a series too, by the unit that gives about a dozen", () => {
    const { tiles, period } = choose(watched({ period: { unit: "all" }, filters: [] }), "sales-volume");
    const tile = tileOf({ tiles }, "sales-volume");
    expect(period).toBeNull();
    expect(tile).toMatchObject({ value: 1130, period: null, change: null });
    // 16 weeks are nearer to a dozen than 5 months: the last 13 of them.
    expect(tile.series.map(({ label }) => label).slice(-2)).toEqual(["2026-W27", "2026-W28"]);
    expect(tile.series).toHaveLength(13);
  });
});
