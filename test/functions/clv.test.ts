import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column } from "../reading.ts";
import { ask, errorOf } from "./ask.ts";

describe("CLV", () => {
  test("(100 + 50 + 90) ÷ 2 customers is 120, at 40 % margin 48", () => {
    const customers = column("Ada", "ADA", "Can");
    expect(ask("CLV", [customers, column(100, 50, 90)])).toBe(120);
    expect(ask("CLV", [customers, column(100, 50, 90), 0.4])).toBe(48);
    expect(ask("CLV", [customers, column("100", "50,00 ₺", "90"), "40%"])).toBe(48);
  });

  test("a refund lowers the sum; who never bought is no customer: (100 − 30) ÷ 1", () => {
    expect(ask("CLV", [column("Ada", "Ada", "Can", "Ece"), column(100, -30, 0, "")])).toBe(70);
  });

  test("rows without customer or amount are left out, not taken for 0", () => {
    expect(ask("CLV", [column("Ada", "", "Can"), column(100, 500, "")])).toBe(100);
  });

  test("by region: label, value, purchases", () => {
    const args = [column("Ada", "Can", "Ada"), column(10, 20, 30), "", column("East", "West", "East")];
    expect(ask("CLV", args)).toEqual([
      ["East", 40, 2],
      ["West", 20, 1],
    ]);
  });

  test.each([
    [
      "a text amount",
      [column("a", "b"), column(1, "n/a")],
      'amounts, row 2: found "n/a", expected a number',
      'amounts, 2. satır: "n/a" bulundu',
    ],
    [
      "1.234 with no locale",
      [column("a"), column("1.234")],
      "may be read in two ways",
      "iki türlü okunabilir",
    ],
    ["two currencies", [column("a", "a"), column("$1", "€1")], "amounts, row 2", "başka bir para biriminde"],
    [
      "a margin of 40",
      [column("a"), column(1), 40],
      "margin: 40 is more than 100%. For 40 percent write 40% or 0.4",
      "40% ya da 0,4",
    ],
    [
      "a negative margin",
      [column("a"), column(1), -0.1],
      "margin: -0.1 is out of range, expected 0 to 1",
      "0 ile 1 arasında",
    ],
    [
      "a range as margin",
      [column("a"), column(1), column(0.1, 0.2)],
      "margin has 2 cells: give a single value",
      "margin 2 hücreden",
    ],
    [
      "nobody who bought",
      [column("a"), column("")],
      "no row has both a customer and a purchase",
      "hem müşteri hem de",
    ],
    ["amounts beyond a number", [column("a", "a"), column(1e308, 1e308)], "far too large", "Aşırı büyük"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("CLV", args, "en")).toContain(english);
    expect(errorOf("CLV", args, "tr")).toContain(turkish);
  });

  const purchase = fc.tuple(fc.constantFrom("a", "b", "c"), fc.integer({ min: 1, max: 1_000_000 }));

  test("ten times the money is ten times the value, and order does not matter", () => {
    fc.assert(
      fc.property(fc.array(purchase, { minLength: 1 }), (rows) => {
        const customers = column(...rows.map(([name]) => name));
        const value = ask("CLV", [customers, column(...rows.map(([, paid]) => paid))]) as number;
        expect(ask("CLV", [customers, column(...rows.map(([, paid]) => paid * 10))])).toBeCloseTo(
          value * 10,
          3,
        );
        const turned = [...rows].reverse();
        const again = ask("CLV", [
          column(...turned.map(([name]) => name)),
          column(...turned.map(([, paid]) => paid)),
        ]);
        expect(again).toBeCloseTo(value, 6);
      }),
    );
  });
});
