import { describe, expect, test } from "vitest";
import { rampOf } from "../../../src/metrics/team/ramp.ts";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const data = { first: day("2025-01-01"), latest: day("2026-06-30") };
const nothing = { hired: undefined, firstDeal: undefined, firstWin: undefined };

describe("who is new", () => {
  test.each([
    ["hired half a year ago", { hired: day("2026-01-01") }, true],
    ["hired a year ago to the day", { hired: day("2025-06-30") }, false],
    ["hired a day less than a year ago", { hired: day("2025-07-01") }, true],
    ["hired on the data's last day", { hired: day("2026-06-30") }, true],
    ["hired after the data ends", { hired: day("2026-07-01") }, false],
    ["with a first deal in spring", { firstDeal: day("2026-03-01") }, true],
    ["with neither", {}, false],
    [
      "hired long ago, with a first deal in spring",
      { hired: day("2020-01-01"), firstDeal: day("2026-03-01") },
      false,
    ],
  ])("%s: %s", (_, career, isNew) => {
    expect(rampOf({ ...nothing, ...career }, data) !== undefined).toBe(isNew);
  });

  test("in data of less than a year, not who was there when it begins", () => {
    const short = { first: day("2026-01-01"), latest: day("2026-06-30") };
    expect(rampOf({ ...nothing, firstDeal: day("2026-04-01") }, short)).toBeUndefined();
    expect(rampOf({ ...nothing, firstDeal: day("2026-04-02") }, short)?.fromHireDate).toBe(false);
    expect(rampOf({ ...nothing, hired: day("2026-01-02") }, short)?.fromHireDate).toBe(true);
  });

  test("months to the first deal won are counted from the first day", () => {
    const hired = day("2026-01-01");
    expect(rampOf({ ...nothing, hired }, data)?.monthsToFirstWin).toBeUndefined();
    // 73.05 days are a fifth of a year: 2.4 months.
    const firstWin = hired + 73.05 * 86_400_000;
    expect(rampOf({ ...nothing, hired, firstWin }, data)?.monthsToFirstWin).toBeCloseTo(2.4, 12);
    // A deal taken over was won before.
    expect(rampOf({ ...nothing, hired, firstWin: hired - 1 }, data)?.monthsToFirstWin).toBe(0);
  });
});
