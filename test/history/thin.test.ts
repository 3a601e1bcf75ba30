import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HistoryEntry } from "../../src/history/entry.ts";
import { tooClose } from "../../src/history/thin.ts";

const DAY = 86_400_000;
const start = Date.UTC(2023, 0, 1);
const dayOf = (number: number) => new Date(start + number * DAY).toISOString().slice(0, 10);

function entry(day: string, changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    day,
    metric: "win-rate",
    group: null,
    period: "2026-11",
    value: 0.5,
    rows: 10,
    goal: null,
    ...changes,
  };
}

const kept = (days: readonly string[], today: string) => {
  const entries = days.map((day) => entry(day));
  const dropped = new Set(tooClose(entries, today));
  return entries.filter((one) => !dropped.has(one)).map(({ day }) => day);
};

describe("of days recorded without a gap", () => {
  // 2026-11-26 is a Thursday: its 92nd day back is 2026-08-26, a Wednesday.
  const days = Array.from({ length: 800 }, (_, i) =>
    new Date(Date.UTC(2026, 10, 26) - (799 - i) * DAY).toISOString().slice(0, 10),
  );
  const left = kept(days, "2026-11-26");

  test("every day of the last quarter is kept, and of the week that it begins in", () => {
    const recent = left.filter((day) => day >= "2026-08-24");
    expect(recent).toHaveLength(95);
    expect(recent[0]).toBe("2026-08-24");
  });

  test("then each week's Sunday, and a month's last day where a week is shared by two", () => {
    expect(left.filter((day) => day >= "2026-06-28" && day < "2026-08-24")).toEqual([
      "2026-06-28",
      "2026-06-30",
      "2026-07-05",
      "2026-07-12",
      "2026-07-19",
      "2026-07-26",
      "2026-07-31",
      "2026-08-02",
      "2026-08-09",
      "2026-08-16",
      "2026-08-23",
    ]);
  });

  test("then, after a year, each month's last day", () => {
    expect(left.filter((day) => day < "2025-11-20")).toEqual([
      ...["2024-09-30", "2024-10-31", "2024-11-30", "2024-12-31", "2025-01-31", "2025-02-28", "2025-03-31"],
      ...["2025-04-30", "2025-05-31", "2025-06-30", "2025-07-31", "2025-08-31", "2025-09-30", "2025-10-31"],
      ...["2025-11-02", "2025-11-09", "2025-11-16"],
    ]);
  });
});

test("where a week's last days were never recorded, its last recorded one stands for it", () => {
  expect(kept(["2026-07-06", "2026-07-08", "2026-07-09", "2026-07-13"], "2026-11-26")).toEqual([
    "2026-07-09",
    "2026-07-13",
  ]);
});

test("each series is thinned by itself: what one lacks is not taken from another", () => {
  const monday = entry("2026-07-06");
  const group = { by: "owner", value: "Mia" };
  const others = [
    entry("2026-07-07", { metric: "clv" }),
    entry("2026-07-07", { group }),
    entry("2026-07-07", { period: "2026-Q3" }),
  ];
  expect(tooClose([monday, ...others], "2026-11-26")).toEqual([]);
  expect(tooClose([monday, entry("2026-07-08", { period: "2026-08" })], "2026-11-26")).toEqual([monday]);
});

test("two rows of one day stay, since only a person can have written them", () => {
  const twice = [entry("2026-07-09"), entry("2026-07-09", { value: 0.4 })];
  expect(tooClose(twice, "2026-11-26")).toEqual([]);
});

describe("whatever was recorded", () => {
  const numbers = fc.array(fc.nat({ max: 1200 }), { maxLength: 120 });
  const metric = fc.constantFrom("win-rate", "clv");
  const entries = fc
    .array(fc.tuple(fc.nat({ max: 1200 }), metric), { maxLength: 150 })
    .map((all) => all.map(([number, id]) => entry(dayOf(number), { metric: id })));
  const left = (all: readonly HistoryEntry[], number: number) => {
    const dropped = new Set(tooClose(all, dayOf(number)));
    return all.filter((one) => !dropped.has(one));
  };

  test("thinning again the same day drops nothing more", () => {
    fc.assert(
      fc.property(entries, (all) => void expect(left(left(all, 1200), 1200)).toEqual(left(all, 1200))),
    );
  });

  test("it makes no difference whether one has thinned on days before", () => {
    fc.assert(
      fc.property(entries, numbers, (all, days) => {
        const often = [...days]
          .sort((a, b) => a - b)
          .reduce<readonly HistoryEntry[]>((rest, day) => left(rest, day), all);
        expect(left(often, 1200)).toEqual(left(all, 1200));
      }),
    );
  });

  test("the order of the rows makes no difference, and the latest day of a series stays", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const keys = (some: readonly HistoryEntry[]) => some.map(({ day, metric: id }) => day + id).sort();
        expect(keys(left([...all].reverse(), 1200))).toEqual(keys(left(all, 1200)));
        for (const id of ["win-rate", "clv"]) {
          const last = (some: readonly HistoryEntry[]) =>
            some
              .filter((one) => one.metric === id)
              .map(({ day }) => day)
              .sort()
              .pop();
          expect(last(left(all, 1200))).toBe(last(all));
        }
      }),
    );
  });

  test("every month that had a day has one", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const months = (some: readonly HistoryEntry[]) => new Set(some.map(({ day }) => day.slice(0, 7)));
        expect(months(left(all, 1200))).toEqual(months(all));
      }),
    );
  });
});
