import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Anomaly, anomalyOf, type Observation, type Series } from "../../src/metrics/anomaly.ts";
import { DAY_MS } from "../../src/table/date.ts";
import { type Chance, chanceFrom } from "../chance.ts";

const DAYS: Series = { unit: "day", counts: true };
const WEEKS: Series = { unit: "week", counts: false };
const QUARTERS: Series = { unit: "quarter", counts: false };
const MONTHS: Series = { unit: "month", counts: false };

/** A day each from Monday, 5 January 2026. */
function daily(values: readonly number[]): readonly Observation[] {
  return values.map((value, i) => ({ start: Date.UTC(2026, 0, 5 + i), value }));
}

function weekly(values: readonly number[]): readonly Observation[] {
  return values.map((value, i) => ({ start: Date.UTC(2026, 0, 5 + 7 * i), value }));
}

function monthly(values: readonly number[]): readonly Observation[] {
  return values.map((value, i) => ({ start: Date.UTC(2020, i, 1), value }));
}

/** The verdict on the last of these. */
function onLast(all: readonly Observation[], series: Series): Anomaly {
  const now = all[all.length - 1];
  if (now === undefined) throw new Error("no last");
  return anomalyOf(all, now, series);
}

describe("what is outside of a metric's own history", () => {
  // Roots 3 4 5 4 3 4 5 4 3 4 5: medians of the three to six before are 4, the errors 0 −1 0 1 0 −1 0 1, their
  // median 0 and median deviation 0.5. 3.5·(1 + 6/8)·1.4826·0.5 = 4.5405; (4 + 4.5405)² = 72.94.
  test("an example worked by hand", () => {
    const history = [9, 16, 25, 16, 9, 16, 25, 16, 9, 16, 25];
    const usual = onLast(weekly([...history, 72]), WEEKS);
    expect(usual).toMatchObject({ kind: "usual", expected: 16, low: 0 });
    expect(usual.kind === "usual" ? usual.high : 0).toBeCloseTo(72.94, 2);
    expect(onLast(weekly([...history, 73]), WEEKS).kind).toBe("unusual");
  });

  // (4 − 4.5405)² = 0.2921 below 0, where a figure that may be below 0 is.
  test("the lower limit is below 0 only where the value is", () => {
    const lowFor = (value: number) => {
      const found = onLast(weekly([9, 16, 25, 16, 9, 16, 25, 16, 9, 16, 25, value]), WEEKS);
      return found.kind === "too-little-history" ? undefined : found.low;
    };
    expect(lowFor(1)).toBe(0);
    expect(lowFor(0)).toBe(0);
    expect(lowFor(-1)).toBeCloseTo(-0.2921, 4);
  });

  // The example above less 4, without its roots.
  test("a history with values below 0 is taken as it is", () => {
    const history = [-1, 0, 1, 0, -1, 0, 1, 0, -1, 0, 1];
    const usual = onLast(weekly([...history, 4.5]), WEEKS);
    if (usual.kind !== "usual") throw new Error(usual.kind);
    expect(usual.expected).toBeCloseTo(0, 12);
    expect(usual.low).toBeCloseTo(-4.5405, 4);
    expect(usual.high).toBeCloseTo(4.5405, 4);
    expect(onLast(weekly([...history, 4.6]), WEEKS).kind).toBe("unusual");
  });

  // Roots 0 to 13: forecasts are the medians of the three to six before, the errors 2, 2.5, 3 and eight times 3.5,
  // whose median deviation is 0 and whose standard deviation about 3.5 is √(3.5/11). 10.5 + 3.5 is 14, and
  // 3.5·(1 + 6/11)·√(3.5/11) = 3.0511.
  test("where more than half of the errors are alike, their standard deviation is their scale", () => {
    const found = onLast(weekly([...Array.from({ length: 14 }, (_, i) => i * i), 196]), WEEKS);
    if (found.kind !== "usual") throw new Error(found.kind);
    expect(found.expected).toBeCloseTo(196, 9);
    expect(found.low).toBeCloseTo(10.9489 ** 2, 2);
    expect(found.high).toBeCloseTo(17.0511 ** 2, 2);
  });

  test("a forecast rests on the last six periods, whatever was before", () => {
    const levels = [...Array.from({ length: 20 }, () => 10), ...Array.from({ length: 10 }, () => 40)];
    const found = onLast(weekly([...levels, 40]), WEEKS);
    expect(found.kind === "usual" ? found.expected : 0).toBeCloseTo(40, 9);
  });

  test("weekdays differ: what a Monday has is unusual on a Sunday, and the other way round", () => {
    const week = [20, 22, 19, 21, 23, 1, 0];
    const weeks = [0, 1, 2, 3, 4].flatMap((i) =>
      week.map((value, day) => Math.max(0, value + ((i + day) % 3) - 1)),
    );
    const next = (day: number, value: number) =>
      onLast(daily([...weeks, ...week.slice(0, day), value]), DAYS).kind;
    expect(next(0, 20)).toBe("usual");
    expect(next(0, 0)).toBe("unusual");
    expect(next(6, 1)).toBe("usual");
    expect(next(6, 20)).toBe("unusual");
  });

  test("months are compared with the same months once there are enough years", () => {
    const year = [10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 30, 90];
    const noise = (i: number) => ((i * 7) % 5) / 10;
    const years = Array.from({ length: 48 }, (_, i) => (year[i % 12] ?? 0) + noise(i));
    expect(onLast(monthly([...years, ...year.slice(0, 11), 90.3]), MONTHS).kind).toBe("usual");
    expect(onLast(monthly([...years, 90.3]), MONTHS).kind).toBe("unusual");
  });

  // Three years for the forecasts and eight errors: 44 months, 20 quarters.
  test.each([
    ["43 months", MONTHS, 12, 1, 43, 10],
    ["44 months", MONTHS, 12, 1, 44, 90],
    ["19 quarters", QUARTERS, 4, 3, 19, 10],
    ["20 quarters", QUARTERS, 4, 3, 20, 90],
  ] as const)(
    "after %s the season is that of the year or is not",
    (_, series, season, months, length, expected) => {
      const values = Array.from({ length: length + 1 }, (_, i) => ((length - i) % season === 0 ? 90 : 10));
      const all = values.map((value, i) => ({ start: Date.UTC(2020, i * months, 1), value }));
      const found = onLast(all, series);
      expect(found.kind === "usual" ? found.expected : 0).toBeCloseTo(expected, 9);
    },
  );

  test("weekdays go on through 1 January 1970", () => {
    const days = Array.from({ length: 30 }, (_, i) => ({
      start: Date.UTC(1969, 11, 5 + i),
      value: i % 7 === 1 ? 90 : 10,
    }));
    expect(onLast(days, DAYS)).toMatchObject({ kind: "usual", expected: 90 });
  });

  test("a weekday that the history does not have has no verdict, however long the history", () => {
    const workdays = daily(Array.from({ length: 70 }, (_, i) => i)).filter((_, i) => i % 7 < 5);
    expect(onLast(workdays, DAYS).kind).not.toBe("too-little-history");
    const saturday = { start: Date.UTC(2026, 0, 10 + 70), value: 5 };
    expect(anomalyOf(workdays, saturday, DAYS)).toEqual({ kind: "too-little-history", needed: 1 });
  });

  test("a steady trend is usual, its end unusual", () => {
    const trend = Array.from({ length: 60 }, (_, i) => 100 + 5 * i + ((i * 7) % 5));
    expect(onLast(daily([...trend, 402]), DAYS).kind).toBe("usual");
    expect(onLast(daily([...trend, 150]), DAYS).kind).toBe("unusual");
  });

  test("of a history that never changed any change is unusual, but for counts within chance", () => {
    const flat = (value: number) => Array.from({ length: 40 }, () => value);
    expect(onLast(weekly([...flat(0.25), 0.25]), WEEKS)).toEqual({
      kind: "usual",
      expected: 0.25,
      low: 0.25,
      high: 0.25,
    });
    expect(onLast(weekly([...flat(0.25), 0.26]), WEEKS).kind).toBe("unusual");
    expect(onLast(weekly([...flat(0), 0]), WEEKS).kind).toBe("usual");
    // Last digits of a sum are no change.
    expect(onLast(weekly([...flat(3e9), 3e9 + 3e-6]), WEEKS).kind).toBe("usual");
    expect(onLast(daily([...flat(0), 1]), DAYS).kind).toBe("usual");
    expect(onLast(daily([...flat(0), 20]), DAYS).kind).toBe("unusual");
  });

  test("values below 0 are taken as they are", () => {
    const history = Array.from({ length: 30 }, (_, i) => ((i * 7) % 5) - 2);
    expect(onLast(weekly([...history, -2]), WEEKS).kind).toBe("usual");
    const low = onLast(weekly([...history, -30]), WEEKS);
    expect(low.kind).toBe("unusual");
    expect(low.kind === "unusual" ? low.low : 0).toBeLessThan(0);
  });

  test("without enough history there is no verdict, and the number of periods that lack is right", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.constantFrom(DAYS, WEEKS), (length, series) => {
        const make = series === DAYS ? daily : weekly;
        const history = (n: number) => Array.from({ length: n }, (_, i) => 10 + (i % 3));
        const found = onLast(make([...history(length), 11]), series);
        if (found.kind !== "too-little-history") return;
        const next = (n: number) => onLast(make([...history(n), 11]), series).kind;
        expect(next(length + found.needed)).not.toBe("too-little-history");
        expect(next(length + found.needed - 1)).toBe("too-little-history");
      }),
    );
    expect(onLast(daily([...Array.from({ length: 28 }, () => 1), 1]), DAYS)).toEqual({
      kind: "too-little-history",
      needed: 1,
    });
  });

  test("the order of the history and what is not before do not matter; nor does one outlier in it", () => {
    const chance = chanceFrom(3);
    const values = Array.from({ length: 60 }, () => chance.poisson(30));
    const past = daily(values);
    const now = { start: Date.UTC(2026, 0, 5 + 60), value: 31 };
    const found = anomalyOf(past, now, DAYS);
    const later = { start: now.start + DAY_MS, value: 1e6 };
    expect(anomalyOf([later, ...[...past].reverse(), now], now, DAYS)).toEqual(found);
    expect(found.kind).toBe("usual");
    const withOutlier = past.map((one, i) => (i === 40 ? { ...one, value: 5000 } : one));
    const again = anomalyOf(withOutlier, now, DAYS);
    expect(again.kind).toBe("usual");
    if (found.kind === "usual" && again.kind === "usual") {
      expect(Math.abs(again.high / found.high - 1)).toBeLessThan(0.15);
    }
  });
});

/** How often the last of so many series of so many periods is called unusual. */
function alarms(series: Series, length: number, next: (chance: Chance, i: number) => number): number {
  const chance = chanceFrom(length);
  const runs = 1500;
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const values = Array.from({ length: length + 1 }, (_, i) => next(chance, i));
    const make = series.unit === "day" ? daily : weekly;
    if (onLast(make(values), series).kind === "unusual") found += 1;
  }
  return found / runs;
}

describe("false alarms, and outliers found", () => {
  const workdays = (i: number) => (i % 7 > 4 ? 1 : 20);
  test.each([
    ["normal values, 11 weeks", WEEKS, 11, (c: Chance) => 50 + 5 * c.normal(), 0.015],
    ["normal values, 52 weeks", WEEKS, 52, (c: Chance) => 50 + 5 * c.normal(), 0.004],
    ["counts with weekdays, 29 days", DAYS, 29, (c: Chance, i: number) => c.poisson(workdays(i)), 0.01],
    ["counts with weekdays, 120 days", DAYS, 120, (c: Chance, i: number) => c.poisson(workdays(i)), 0.004],
    ["a few things a week, 60 days", DAYS, 60, (c: Chance) => c.poisson(0.3), 0.004],
    ["a trend, 60 days", DAYS, 60, (c: Chance, i: number) => 100 + i + 5 * c.normal(), 0.005],
  ] as const)("%s", (_, series, length, next, most) => {
    expect(alarms(series, length, next)).toBeLessThanOrEqual(most);
  });

  test("of 200 days with five known outliers, these and no other are found", () => {
    const chance = chanceFrom(11);
    const values = Array.from({ length: 200 }, (_, i) => chance.poisson(workdays(i) * 2));
    const outliers = new Map([
      [50, 0],
      [86, 110],
      [103, 25],
      [141, 0],
      [180, 120],
    ]);
    const all = daily(values.map((value, i) => outliers.get(i) ?? value));
    const found = all.flatMap((now, i) => (anomalyOf(all, now, DAYS).kind === "unusual" ? [i] : []));
    expect(found).toEqual([...outliers.keys()]);
  });
});
