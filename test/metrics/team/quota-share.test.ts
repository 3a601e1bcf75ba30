import { describe, expect, test } from "vitest";
import { quotaShare, quotaTerm } from "../../../src/metrics/team/quota-share.ts";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe("for how long a quota is", () => {
  test.each([
    ["Quota", 12, false],
    ["Annual quota", 12, true],
    ["Monthly quota", 1, true],
    ["Quota (month)", 1, true],
    ["Quarterly target", 3, true],
    ["Q3 quota", 3, true],
    ["Aylık Kota", 1, true],
    ["ÇEYREKLİK HEDEF", 3, true],
    ["Yıllık satış kotası", 12, true],
    ["Payment quota", 12, false],
  ])("%s: %i months", (header, months, said) => {
    expect(quotaTerm(header)).toEqual({ months, said });
  });
});

describe("what of it is due in a stretch of time", () => {
  test.each([
    ["a quarter of a year's", "Quota", "2026-04-01", "2026-07-01", 1 / 4],
    ["a month of a year's", "Quota", "2026-02-01", "2026-03-01", 1 / 12],
    ["a year of a year's", "Quota", "2026-01-01", "2027-01-01", 1],
    ["a quarter of a month's", "Monthly quota", "2026-04-01", "2026-07-01", 3],
    ["a month of a quarter's", "Quarterly quota", "2026-04-01", "2026-05-01", 1 / 3],
  ])("%s", (_, header, start, end, share) => {
    expect(quotaShare(quotaTerm(header), day(start), day(end))).toBeCloseTo(share, 12);
  });

  test("half a month, which ends with it, is 16 of 365.25 days", () => {
    const share = quotaShare(quotaTerm("Quota"), day("2026-06-15"), day("2026-07-01"));
    expect(share).toBeCloseTo(16 / 365.25, 12);
  });

  test("a week of a year's is 7 of 365.25 days", () => {
    expect(quotaShare(quotaTerm("Quota"), day("2026-06-01"), day("2026-06-08"))).toBeCloseTo(7 / 365.25, 12);
  });
});
