import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/functions/formula.ts";
import { column } from "../reading.ts";
import { ask, errorOf } from "./ask.ts";

type Row = readonly (string | number)[];

function rows(answer: Answer): readonly Row[] {
  if (!Array.isArray(answer)) throw new Error("no table");
  return answer;
}

function sentence(a: unknown, b: unknown, locale = "en_US"): string {
  return String(rows(ask("CONVERSION_COMPARE", [a, b], locale))[5]?.[1]);
}

describe("CONVERSION_COMPARE", () => {
  // Newcombe 1998, table II, method 10: 56/70 − 48/80 is 0.0524 to 0.3339. The chance: R 4.2.2, the integral of
  // dbeta(x, 57, 15)·pbeta(x, 49, 33).
  test("two counts a side: rates, the difference as published, the chance, a sentence", () => {
    const [header, a, b, difference, chance] = rows(ask("CONVERSION_COMPARE", [[[80, 48]], [[70, 56]]]));
    expect(header).toEqual(["Group", "Conversion rate", "95% from", "95% to", "Converted", "Leads"]);
    expect(a?.slice(0, 2)).toEqual(["A", 0.6]);
    expect(b?.slice(0, 2)).toEqual(["B", 0.8]);
    expect(difference?.[1]).toBeCloseTo(0.2, 12);
    expect(difference?.[2]).toBeCloseTo(0.0524, 4);
    expect(difference?.[3]).toBeCloseTo(0.3339, 4);
    expect(chance?.[1]).toBeCloseTo(0.995929538976857, 10);
  });

  test("outcomes count as in CONVERSION_RATE, named labels too, blank rows not", () => {
    const a = column("Signed", "Lost", "", "Open", "Signed");
    const b = column("signed", "Won", "Lost", "");
    const table = rows(ask("CONVERSION_COMPARE", [a, b, "Signed"]));
    expect(table[1]?.slice(4)).toEqual([2, 4]);
    expect(table[2]?.slice(4)).toEqual([1, 3]);
    expect(rows(ask("CONVERSION_COMPARE", [column(1, 0), column(0, 0, 1)]))[1]?.slice(4)).toEqual([1, 2]);
  });

  test.each([
    [
      [200, 50],
      [200, 52],
      "It cannot be told which is better: the chance that B is comes to 59% only. The difference may be anything from −7.5 to 9.5 percentage points (95% interval).",
    ],
    [
      [200, 50],
      [200, 65],
      "B is probably better than A, but this is no proof yet: the chance is 95.1%. Its rate is 7.5 percentage points higher (95% interval: −1.4 to 16.2).",
    ],
    [
      [200, 70],
      [200, 50],
      "A is very probably better than B: the chance is 98.5%. Its rate is 10 percentage points higher (95% interval: 1 to 18.8).",
    ],
    [
      [20000, 9000],
      [20000, 12000],
      "B is almost certainly better than A: the chance is over 99.9%. Its rate is 15 percentage points higher (95% interval: 14 to 16).",
    ],
  ])("%j and %j in words", (a, b, said) => {
    expect(sentence([a], [b])).toBe(said);
  });

  test.each([
    [
      [200, 50],
      [200, 52],
      "Hangisinin daha iyi olduğu söylenemez: B'nin daha iyi olma olasılığı yalnızca %59. Fark −7,5 ile 9,5 puan arasında herhangi bir yerde olabilir (%95 güven aralığı).",
    ],
    [
      [200, 50],
      [200, 65],
      "B, A'dan muhtemelen daha iyi, ama bu henüz kanıt değil: olasılığı %95,1. Oranı 7,5 puan daha yüksek (%95 güven aralığı: −1,4 ile 16,2 arası).",
    ],
    [
      [200, 70],
      [200, 50],
      "A, B'den büyük olasılıkla daha iyi: olasılığı %98,5. Oranı 10 puan daha yüksek (%95 güven aralığı: 1 ile 18,8 arası).",
    ],
  ])("%j and %j in Turkish", (a, b, said) => {
    expect(sentence([a], [b], "tr_TR")).toBe(said);
  });

  test("one lead a side says that nothing can be told", () => {
    expect(sentence(column(1), column("Lost"))).toContain("It cannot be told");
    expect(sentence(column("Won"), column("Lost"))).toContain("It cannot be told which is better");
  });

  test("A and B changed over mirror the answer", () => {
    const pair = fc.tuple(fc.integer({ min: 2, max: 400 }), fc.nat()).map(([n, k]) => [n, k % (n + 1)]);
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const [, , , difference, chance] = rows(ask("CONVERSION_COMPARE", [[a], [b]]));
        const [, , , mirrored, other] = rows(ask("CONVERSION_COMPARE", [[b], [a]]));
        expect(Number(difference?.[2])).toBeCloseTo(-Number(mirrored?.[3]), 10);
        expect(Number(chance?.[1]) + Number(other?.[1])).toBeCloseTo(1, 10);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ["more converted than leads", [[[200, 250]], [[200, 1]]], "a, row 2: 250 is more than the 200 of a"],
    ["no whole number", [[[200.5, 50]], [[200, 1]]], "a, row 1: found 200.5, expected a whole number"],
    ["beyond what can be added up", [[[2e7, 50]], [[200, 1]]], "a, row 1: found 20000000"],
    ["no leads", [[[200, 50]], [[5e-324, 0]]], "b, row 1"],
    ["one number", [200, [[200, 1]]], "a: give a column of outcomes, or two cells"],
    ["three numbers", [[[200, 50, 3]], [[200, 1]]], "a: give a column of outcomes, or two cells"],
    ["nothing", [[[200, 50]]], "b is missing"],
    ["blanks", [[[200, 50]], column("", "")], "b"],
  ])("%s is refused", (_, args, message) => {
    expect(errorOf("CONVERSION_COMPARE", args)).toContain(message);
  });
});

describe("CONVERSION_INTERVAL", () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%d of %d as published", (converted, leads, low, high) => {
    const [, line] = rows(ask("CONVERSION_INTERVAL", [leads, converted]));
    expect(line?.slice(0, 1)).toEqual([converted / leads]);
    expect(line?.[1]).toBeCloseTo(low, 4);
    expect(line?.[2]).toBeCloseTo(high, 4);
    expect(line?.slice(3)).toEqual([converted, leads]);
  });

  test("of outcomes by owner, in both languages; a group without outcomes stays blank", () => {
    const args = [column("Won", "Lost", "Won", ""), "", "", column("Ada", "Ada", "Can", "Ece")];
    const table = rows(ask("CONVERSION_INTERVAL", args));
    expect(table[0]).toEqual(["Group", "Conversion rate", "95% from", "95% to", "Converted", "Leads"]);
    expect(table[1]?.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) : cell))).toEqual([
      "Ada",
      0.5,
      0.0945,
      0.9055,
      1,
      2,
    ]);
    expect(table[3]).toEqual(["Ece", "", "", "", 0, 0]);
    expect(rows(ask("CONVERSION_INTERVAL", args, "tr_TR"))[0]).toEqual([
      "Grup",
      "Dönüşüm oranı",
      "%95 alt",
      "%95 üst",
      "Dönüşen",
      "Aday",
    ]);
  });

  test("a surer interval is wider and says how sure it is", () => {
    const [header, line] = rows(ask("CONVERSION_INTERVAL", [148, 15, 0.99]));
    expect(header?.slice(1, 3)).toEqual(["99% from", "99% to"]);
    // R 4.2.2: prop.test(15, 148, conf.level = 0.99, correct = FALSE).
    expect(line?.[1]).toBeCloseTo(0.053644869614, 10);
    expect(line?.[2]).toBeCloseTo(0.183267350113, 10);
  });

  test("more converted than leads is no share", () => {
    expect(errorOf("CONVERSION_INTERVAL", [20, 81])).toContain(
      "converted, row 1: 81 is more than the 20 of outcomes",
    );
    expect(errorOf("CONVERSION_INTERVAL", [column("", "")])).toContain("outcomes has no rows");
  });

  test("CONVERSION_RATE of two numbers takes a confidence as well", () => {
    const [line] = rows(ask("CONVERSION_RATE", [148, 15, "", 0.95]));
    expect(line?.[1]).toBeCloseTo(0.0624, 4);
    expect(ask("CONVERSION_RATE", [20, 81, "", 0.95])).toEqual([[4.05, "", ""]]);
  });
});

describe("CONVERSION_SAMPLE_SIZE", () => {
  // The help page of R's power.prop.test has 76.7 for 50 % and 75 % with a power of 90 %.
  test("as published, rounded up", () => {
    expect(ask("CONVERSION_SAMPLE_SIZE", [0.5, 0.75, 0.9])).toBe(77);
    expect(ask("CONVERSION_SAMPLE_SIZE", ["10%", "12%"])).toBe(3841);
    expect(ask("CONVERSION_SAMPLE_SIZE", [0.12, 0.1])).toBe(3841);
    expect(ask("CONVERSION_SAMPLE_SIZE", [0.3, 0.2, 0.95, 0.99])).toBe(665);
  });

  test("equal rates, and rates that are no shares, are refused", () => {
    expect(errorOf("CONVERSION_SAMPLE_SIZE", [0.1, 0.1])).toContain("the two rates are equal");
    expect(errorOf("CONVERSION_SAMPLE_SIZE", [0.1, 0.1], "tr")).toContain("iki oran eşit");
    expect(errorOf("CONVERSION_SAMPLE_SIZE", [10, 0.1])).toContain("more than 100%");
    expect(errorOf("CONVERSION_SAMPLE_SIZE", [0.1, ""])).toContain("other_rate is missing");
  });
});
