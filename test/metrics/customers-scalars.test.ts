import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";

describe("CLV_SUBSCRIPTION", () => {
  test("50 a month at 80 % margin are 40; at 5 % churn an account stays 20 months: 800", () => {
    expect(ask("CLV_SUBSCRIPTION", [50, 0.8, 0.05])).toBeCloseTo(800, 9);
    expect(ask("CLV_SUBSCRIPTION", ["50,00 ₺", "%80", "%5"], "tr_TR")).toBeCloseTo(800, 9);
    expect(ask("CLV_SUBSCRIPTION", [column(50), column(1), column(1)])).toBe(50);
  });

  test.each([
    ["no churn", [50, 0.8, 0], "churn_rate: the churn is 0: nobody ever leaves", "kimse ayrılmıyor"],
    ["5 for 5 %", [50, 0.8, 5], "churn_rate: 5 is more than 100%", "%100'den fazla"],
    ["a margin below 0", [50, -0.1, 0.05], "margin: -0.1 is out of range", "aralık dışında"],
    ["revenue below 0", [-1, 0.8, 0.05], "revenue_per_account: -1 is too small", "çok küçük"],
    ["no churn given", [50, 0.8], "churn_rate is missing", "churn_rate eksik"],
    ["far too much", [1e308, 1, 0.01], "far too large", "Aşırı büyük"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("CLV_SUBSCRIPTION", args, "en")).toContain(english);
    expect(errorOf("CLV_SUBSCRIPTION", args, "tr")).toContain(turkish);
  });

  test("is what the months bring that an account is expected to stay", () => {
    const percent = fc.integer({ min: 5, max: 100 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), percent, percent, (revenue, margin, churn) => {
        let expected = 0;
        for (let month = 0; month < 2000; month += 1) expected += revenue * margin * (1 - churn) ** month;
        const value = ask("CLV_SUBSCRIPTION", [revenue, margin, churn]) as number;
        expect(value / expected).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("LTV_CAC", () => {
  test("900 ÷ 300 is 3; refunds may make it negative", () => {
    expect(ask("LTV_CAC", [900, 300])).toBe(3);
    expect(ask("LTV_CAC", [0, 300])).toBe(0);
    expect(ask("LTV_CAC", [-150, 300])).toBe(-0.5);
  });

  test.each([
    ["no cost", [900, 0], "acquisition_cost: the cost is 0", "maliyet 0"],
    ["a cost below 0", [900, -1], "acquisition_cost: -1 is too small", "çok küçük"],
    ["no value given", ["", 300], "lifetime_value is missing", "lifetime_value eksik"],
    ["a column", [column(1, 2), 300], "lifetime_value has 2 cells", "2 hücreden"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("LTV_CAC", args, "en")).toContain(english);
    expect(errorOf("LTV_CAC", args, "tr")).toContain(turkish);
  });
});

describe("CAC_PAYBACK", () => {
  test("600 ÷ (100 a month × 50 %) is 12 months; what cost nothing is paid back at once", () => {
    expect(ask("CAC_PAYBACK", [600, 100, 0.5])).toBe(12);
    expect(ask("CAC_PAYBACK", [0, 100, 0.5])).toBe(0);
  });

  test.each([
    ["no margin", [600, 100, 0], "margin: nothing is earned in a month", "hiç geri dönmez"],
    ["no revenue", [600, 0, 0.5], "revenue_per_month: nothing is earned in a month", "hiç geri dönmez"],
    ["a margin below 0", [600, 100, -0.2], "margin: -0.2 is out of range", "aralık dışında"],
    ["50 for 50 %", [600, 100, 50], "margin: 50 is more than 100%", "%100'den fazla"],
    ["no margin given", [600, 100], "margin is missing", "margin eksik"],
    ["a text", ["much", 100, 0.5], 'found "much"', '"much" bulundu'],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("CAC_PAYBACK", args, "en")).toContain(english);
    expect(errorOf("CAC_PAYBACK", args, "tr")).toContain(turkish);
  });

  test("over so many months the margin comes to the cost", () => {
    const whole = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: 1, max: 100 }), (cost, revenue, percent) => {
        const months = ask("CAC_PAYBACK", [cost, revenue, percent / 100]) as number;
        expect((months * revenue * percent) / 100 / cost).toBeCloseTo(1, 9);
      }),
    );
  });
});
