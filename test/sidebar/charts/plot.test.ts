import { describe, expect, test } from "vitest";
import { barScale } from "../../../src/sidebar/charts/bar-scale.ts";
import { linePath, namedPeriods, plotOf } from "../../../src/sidebar/charts/plot.ts";

const frame = { width: 240, height: 120, left: 40, top: 10, bottom: 10 };
const series = [0, 50, null, 100].map((value, i) => ({ label: `2026-0${i + 1}`, value }));

describe("a plot", () => {
  test("lays periods side by side and figures between floor and top", () => {
    const { band, places, axis } = plotOf(series, frame, true, []);
    expect(axis.ticks).toEqual([0, 50, 100]);
    expect(band).toBe(50);
    expect(places).toEqual([
      { x: 65, y: 110 },
      { x: 115, y: 60 },
      { x: 165, y: null },
      { x: 215, y: 10 },
    ]);
  });

  test("makes room for a goal above all figures", () => {
    expect(plotOf(series, frame, true, [180]).axis.high).toBe(200);
  });

  test("a line breaks where there is no figure", () => {
    expect(linePath(plotOf(series, frame, true, []).places)).toBe("M65,110L115,60M215,10");
  });

  test.each([
    [12, 20, 40, [1, 3, 5, 7, 9, 11]],
    [4, 60, 40, [0, 1, 2, 3]],
    [60, 4, 48, [11, 23, 35, 47, 59]],
    [1, 240, 40, [0]],
  ])("of %i periods %i wide, names %i wide stand under %j", (count, band, label, named) => {
    expect(namedPeriods(count, band, label)).toEqual(named);
  });
});

describe("bars one above another", () => {
  test("begin at 0 and reach to the largest", () => {
    const scale = barScale([20, 80]);
    expect(scale.place(20)).toEqual({ from: 0, to: 0.25 });
    expect(scale.place(80)).toEqual({ from: 0, to: 1 });
  });

  test("below 0 go the other way from where 0 lies", () => {
    const scale = barScale([30, -10]);
    expect(scale.zero).toBe(0.25);
    expect(scale.place(-10)).toEqual({ from: 0, to: 0.25 });
    expect(scale.place(30)).toEqual({ from: 0.25, to: 1 });
  });

  test("of nothing but 0 have no length", () => {
    expect(barScale([0, 0]).place(0)).toEqual({ from: 0, to: 0 });
  });
});
