import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, expectClose, orderDoesNotMatter } from "./properties.ts";

const starts = column(0, 100_000, 200_000);
const rates = column(0.05, 0.08, 0.1);
const tiers = [starts, rates];

describe("COMMISSION of one person", () => {
  test.each([
    ["below the second tier 60,000 × 5 %", 60_000, 3000, 3000],
    ["at its start 100,000 × 5 %, or × 8 %", 100_000, 5000, 8000],
    ["250,000: 5,000 + 8,000 + 50,000 × 10 %, or all × 10 %", 250_000, 18_000, 25_000],
    ["nothing sold", 0, 0, 0],
    ["more refunded than sold: nothing, not less", -5000, 0, 0],
  ])("%s", (_, sold, marginal, retroactive) => {
    expect(ask("COMMISSION", [sold, ...tiers])).toBeCloseTo(marginal, 9);
    expect(ask("COMMISSION", [sold, ...tiers, "retroactive"])).toBeCloseTo(retroactive, 9);
    expect(ask("COMMISSION", [sold, ...tiers, "Kademeli"])).toBeCloseTo(marginal, 9);
  });

  test("more refunded than sold is 0 and no minus 0", () => {
    expect(ask("COMMISSION", [-5000, ...tiers, "retroactive"])).toBe(0);
    expect(ask("COMMISSION", [-5000, ...tiers])).toBe(0);
  });

  test("a column of sales is summed, a refund taken off: 150,000 − 30,000 is 5,000 + 1,600", () => {
    expect(ask("COMMISSION", [column(100_000, "", 50_000, -30_000), ...tiers])).toBeCloseTo(6600, 9);
  });

  test("with outcomes only what is won counts", () => {
    const args = [column(60_000, 40_000, 9), ...tiers, "", "", column("Won", "Lost", "Open")];
    expect(ask("COMMISSION", args)).toBe(3000);
  });

  test("rates in percent, blank rows between the tiers and any order of them are the same", () => {
    expect(ask("COMMISSION", [250_000, starts, column(5, 8, 10)])).toBeCloseTo(18_000, 9);
    const mixed = [column(200_000, "", 0, 100_000), column("10%", "", "5%", "8%")];
    expect(ask("COMMISSION", [250_000, ...mixed])).toBeCloseTo(18_000, 9);
  });

  test("below a first tier from 10,000 nothing is earned", () => {
    const late = [column(10_000), column(0.1)];
    expect(ask("COMMISSION", [9000, ...late])).toBe(0);
    expect(ask("COMMISSION", [12_000, ...late])).toBeCloseTo(200, 9);
    expect(ask("COMMISSION", [12_000, ...late, "retroactive"])).toBeCloseTo(1200, 9);
  });

  test("tiers of attainment: from 100 % and 110 % of 100,000 on", () => {
    const attained = [column(0, 1, 1.1), column(0.05, 0.1, 0.2)];
    // 100,000 × 5 % + 10,000 × 10 % + 10,000 × 20 %
    expect(ask("COMMISSION", [120_000, ...attained, "", 100_000])).toBeCloseTo(8000, 9);
    // 110 % of 100,000 is 110,000.00000000001 in binary, and reached by 110,000.
    expect(ask("COMMISSION", [110_000, ...attained, "retroactive", 100_000])).toBeCloseTo(22_000, 9);
    expect(ask("COMMISSION", [120_000, ...attained, "", column(60_000, "", 40_000)])).toBeCloseTo(8000, 9);
    const percent = [column("0%", "100%", "110%"), column(5, 10, 20)];
    expect(ask("COMMISSION", [120_000, ...percent, "", 100_000])).toBeCloseTo(8000, 9);
  });

  test.each([
    ["no tiers", [5, column("", ""), column("", "")], "tier_starts has no rows", "satır yok"],
    [
      "a tier twice",
      [5, column(0, 9, 9), column(0.1, 0.2, 0.3)],
      "tier_starts, row 3: 9 is there twice",
      "iki kez",
    ],
    [
      "a tier without a rate",
      [5, column(0, 9), column(0.1, "")],
      'tier_rates, row 2: found ""',
      "bekleniyordu",
    ],
    [
      "a rate without a tier",
      [5, column("", 9), column(0.1, 0.2)],
      'tier_starts, row 1: found ""',
      "bekleniyordu",
    ],
    [
      "unlike heights",
      [5, column(0, 9), column(0.1)],
      "tier_rates has 1 rows and tier_starts has 2",
      "1 satır",
    ],
    ["a tier below 0", [5, column(-1), column(0.1)], "tier_starts: -1 is too small", "çok küçük"],
    [
      "a rate of 150 %",
      [5, column(0), column(150)],
      "tier_rates: 150 is out of range, expected 0 to 100",
      "arasında",
    ],
    [
      "attainment in whole percent",
      [5, column(0, 100), column(1, 2), "", 9],
      "tier_starts: 100 is out of range, expected 0 to 10",
      "arasında",
    ],
    ["a quota of 0", [5, ...tiers.map(() => column(0)), "", 0], "quotas: the quota is 0", "kota 0"],
    ["an unknown kind", [5, ...tiers, "flat"], "Use one of marginal, retroactive", "birini kullanın"],
    ["no sales", [column("", ""), ...tiers], "amounts has no rows", "satır yok"],
    ["nothing won", [column(5), ...tiers, "", "", column("Lost")], "amounts has no rows", "satır yok"],
    ["no amounts", ["", ...tiers], "amounts has no rows", "satır yok"],
    ["two currencies", [column("$5", "€5"), ...tiers], "amounts, row 2", "başka bir para biriminde"],
    ["an amount beyond a number", [column(1e308, 1e308), ...tiers], "far too large", "Aşırı büyük"],
  ])("%s: an error", (_, args, english, turkish) => {
    expect(errorOf("COMMISSION", args)).toContain(english);
    expect(errorOf("COMMISSION", args, "tr")).toContain(turkish);
  });
});

describe("COMMISSION by person", () => {
  const owners = column("Can", "Ada", "can", "Ece", "", "Ada");
  const sold = column(100_000, 60_000, 50_000, -10, 20_000, "");

  test("each from tier 0 on: Can 5,000 + 4,000, Ada 3,000", () => {
    expect(ask("COMMISSION", [sold, ...tiers, "", "", "", owners])).toEqual([
      ["(blank)", 1000, 1],
      ["Ada", 3000, 1],
      ["Can", 9000, 2],
      ["Ece", 0, 1],
    ]);
  });

  test("one quota holds for each; who has none of a column of them has no figure", () => {
    const attained = [column(0, 1), column(0.05, 0.1)];
    expect(ask("COMMISSION", [sold, ...attained, "", 100_000, "", owners])).toEqual([
      ["(blank)", 1000, 1],
      ["Ada", 3000, 1],
      ["Can", 10_000, 2],
      ["Ece", 0, 1],
    ]);
    const quotas = [column(50_000, 30_000, 70_000), "", owners, column("ADA", "Efe", "Can")];
    expect(ask("COMMISSION", [sold, ...attained, "", ...quotas])).toEqual([
      ["(blank)", "", 1],
      ["Ada", 3500, 1],
      ["Can", 11_500, 2],
      ["Ece", "", 1],
      ["Efe", 0, 0],
    ]);
  });

  test.each([
    ["quotas of whom?", [sold, column(0), column(0.1), "", column(1, 2), "", owners], "quotas_by is missing"],
    ["fewer people than sales", [sold, ...tiers, "", "", "", column("a")], "by has 1 rows and amounts has 6"],
    ["nothing at all", [column("", ""), ...tiers, "", "", "", column("", " ")], "by has no rows"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("COMMISSION", args)).toContain(words);
  });

  const money = fc.oneof(fc.integer({ min: -50_000, max: 150_000 }), fc.constant(""));
  const person = fc.constantFrom("a", "b");

  test.each(["marginal", "retroactive"])("%s: order and blank rows do not matter", (kind) => {
    const generated = {
      formula: "COMMISSION",
      row: fc.tuple(money, person),
      args: (amounts: unknown[][], people: unknown[][]) => [amounts, ...tiers, kind, "", "", people],
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });

  test("all money in another unit is so much the commission; retroactive is never less where rates rise", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (base) => {
        const once = Number(ask("COMMISSION", [base, ...tiers]));
        const tenfold = ask("COMMISSION", [base * 10, column(0, 1_000_000, 2_000_000), rates]);
        expectClose(tenfold, once * 10);
        expect(Number(ask("COMMISSION", [base, ...tiers, "retroactive"]))).toBeGreaterThanOrEqual(
          once - 1e-6,
        );
      }),
    );
  });

  test("marginal: one more unit sold earns its tier's rate", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400_000 }), (base) => {
        const more =
          Number(ask("COMMISSION", [base + 1, ...tiers])) - Number(ask("COMMISSION", [base, ...tiers]));
        expect(more).toBeCloseTo(base < 100_000 ? 0.05 : base < 200_000 ? 0.08 : 0.1, 6);
      }),
    );
  });
});
