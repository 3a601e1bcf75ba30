import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "./ask.ts";

describe("CLV_SIMPLE", () => {
  test("150 × 4 × 3 is 1,800; at 40 % margin 720", () => {
    expect(ask("CLV_SIMPLE", [150, 4, 3])).toBe(1800);
    expect(ask("CLV_SIMPLE", [150, 4, 3, 0.4])).toBeCloseTo(720, 9);
    expect(ask("CLV_SIMPLE", [[["150"]], 4, "3", "40%"])).toBeCloseTo(720, 9);
  });

  // 600 ÷ 1.1 + 600 ÷ 1.21 + 600 ÷ 1.331 = 545.4545 + 495.8678 + 450.7889; half a year more: 300 ÷ 1.1^3.5 = 300 ÷ 1.395965 = 214.9052
  test("three years at 10 % are 1,492.11, three and a half 1,707.02", () => {
    expect(ask("CLV_SIMPLE", [150, 4, 3, "", 0.1])).toBeCloseTo(1492.1112, 4);
    expect(ask("CLV_SIMPLE", [150, 4, 3.5, "", 0.1])).toBeCloseTo(1707.0164, 3);
  });

  test("a discount lowers the value, and a tiny one hardly", () => {
    const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
    const years = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        years,
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        (value, length, discount) => {
          const plain = ask("CLV_SIMPLE", [value, 2, length]) as number;
          expect(ask("CLV_SIMPLE", [value, 2, length, 1, discount])).toBeLessThanOrEqual(plain);
          expect(ask("CLV_SIMPLE", [value, 2, length, 1, 1e-9])).toBeCloseTo(
            plain,
            -Math.log10(plain * 1e-4 + 1e-9),
          );
        },
      ),
    );
  });

  test.each([
    [["", 4, 3], "average_order_value is missing", "average_order_value eksik"],
    [[150, -1, 3], "orders_per_year: -1 is too small, expected 0 or more", "orders_per_year: -1 çok küçük"],
    [[150, 4, "long"], 'years, row 1: found "long"', 'years, 1. satır: "long" bulundu'],
    [[150, 4, 3, 40], "margin: 40 is more than 100%", "40% ya da 0,4"],
    [[1e308, 1e10, 3], "far too large", "Aşırı büyük"],
  ])("%j is an error in both languages", (args, english, turkish) => {
    expect(errorOf("CLV_SIMPLE", args, "en")).toContain(english);
    expect(errorOf("CLV_SIMPLE", args, "tr")).toContain(turkish);
  });
});

describe("CLV_RETENTION", () => {
  test("100 a period, 80 % stay, 10 % discount: 80 ÷ 0.3 = 266.67", () => {
    expect(ask("CLV_RETENTION", [100, 0.8, 0.1])).toBeCloseTo(266.6667, 4);
  });

  test("is the sum of m·r^t ÷ (1 + d)^t from t = 1", () => {
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(share, share, (retention, discount) => {
        let sum = 0;
        for (let t = 1; t < 400; t += 1) sum += 100 * (retention / (1 + discount)) ** t;
        expect(ask("CLV_RETENTION", [100, retention, discount])).toBeCloseTo(sum, 6);
      }),
    );
  });

  test.each([
    [[100, 1, 0], "never leaves", "hiç ayrılmaz"],
    [[100, "", 0.1], "retention_rate is missing", "retention_rate eksik"],
    [[100, 0.8], "discount_rate is missing", "discount_rate eksik"],
    [[100, 80, 0.1], "retention_rate: 80 is more than 100%", "80% ya da 0,8"],
    [[-5, 0.8, 0.1], "margin_per_period: -5 is too small", "margin_per_period: -5 çok küçük"],
  ])("%j is an error in both languages", (args, english, turkish) => {
    expect(errorOf("CLV_RETENTION", args, "en")).toContain(english);
    expect(errorOf("CLV_RETENTION", args, "tr")).toContain(turkish);
  });
});
