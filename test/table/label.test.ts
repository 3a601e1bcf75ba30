import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toColumn } from "../../src/table/column.ts";
import { groupBy } from "../../src/table/group.ts";
import { compareLabels, foldLabel, labelText } from "../../src/table/label.ts";
import { outcome, outcomeOf } from "../../src/table/outcome.ts";
import { utc } from "../../src/table/zone.ts";
import { column } from "../reading.ts";

describe("labels", () => {
  test.each([
    ["KAZANILDI", "Kazanıldı"],
    ["İPTAL", "iptal"],
    ["WIN", "wın"],
    ["  Closed   Won ", "closed won"],
    ["MÜŞTERİ".toLowerCase(), "müşteri"],
    ["I\u0307ptal", "iptal"],
    ["Ça\u0301", "ÇÁ".toLowerCase()],
  ])("%s equals %s", (a, b) => {
    expect(foldLabel(a)).toBe(foldLabel(b));
  });

  test("GTX Pro and GTXPro stay two groups, ada and ADA are one, named as first written", () => {
    const { labels, codes } = groupBy(
      toColumn(column("GTX Pro", "ada", "GTXPro", "ADA "), "by"),
      utc,
      () => true,
    );
    expect(labels).toEqual(["ada", "GTX Pro", "GTXPro"]);
    expect([...codes]).toEqual([1, 0, 2, 0]);
  });

  test("blank labels group under (blank) only where the row has something else", () => {
    const { labels, codes } = groupBy(toColumn(column("b", "", " ", "a"), "by"), utc, (row) => row === 1);
    expect(labels).toEqual(["(blank)", "a", "b"]);
    expect([...codes]).toEqual([2, 0, -1, 1]);
  });

  test("are named with single blanks and none around, of composed letters; blank ones not at all", () => {
    expect(labelText("  Closed \t Won ", utc)).toBe("Closed Won");
    expect(labelText("S\u0327ule", utc)).toBe("Şule");
    expect(["", " ", "\ufeff"].map((cell) => labelText(cell, utc))).toEqual(["", "", ""]);
    expect(compareLabels(" 9", "10")).toBeLessThan(0);
  });

  test("a date that is none is a label like any other", () => {
    expect(labelText(new Date(Number.NaN), utc)).toBe("?");
  });

  test("label order is both alphabets': ç after c, numbers by size", () => {
    const labels = ["Şule", "Zeynep", "Çağla", "Cem", "Süreyya", "10", "9", "Dilek"];
    expect(labels.sort(compareLabels)).toEqual([
      "9",
      "10",
      "Cem",
      "Çağla",
      "Dilek",
      "Süreyya",
      "Şule",
      "Zeynep",
    ]);
  });

  const label = fc.oneof(
    fc.integer().map(String),
    fc.string(),
    fc.constantFrom("1a", "9", "10", "01", "1", "0x10", "1e999", "Infinity", "NaN", "a", "A", "ç", " "),
  );

  test("numbers come before text that begins with a digit: 9, 10, 1a", () => {
    expect(compareLabels("9", "1a")).toBeLessThan(0);
    expect(["1a", "9", "10"].sort(compareLabels)).toEqual(["9", "10", "1a"]);
    expect(["10", "1a", "9"].sort(compareLabels)).toEqual(["9", "10", "1a"]);
  });

  test("label order is an order", () => {
    fc.assert(
      fc.property(label, label, label, (a, b, c) => {
        expect(Math.sign(compareLabels(a, b))).toBe(-Math.sign(compareLabels(b, a)) || 0);
        const sorted = [a, b, c].sort(compareLabels);
        expect([c, b, a].sort(compareLabels)).toEqual(sorted);
        expect([b, c, a].sort(compareLabels)).toEqual(sorted);
      }),
    );
  });
});

describe("outcomes in both languages", () => {
  test.each([
    "Won",
    "closed won",
    "Closed-Won",
    "CUSTOMER",
    "Kazanıldı",
    "KAZANILDI",
    "Kapandı - Kazanıldı",
    "Kapalı Kazanç",
    "closedwon",
    "Closed Won - renewal",
    "Closed-Won: upsell",
    "Kapandı - Kazanıldı (yenileme)",
    "TRUE",
    "1",
  ])("%s is won", (label) => {
    expect(outcomeOf(label)).toBe(outcome.won);
  });
  test.each([
    "Lost",
    "Closed Lost",
    "Disqualified",
    "Kaybedildi",
    "KAYBEDİLDİ",
    "Kapalı - Kaybedildi",
    "closedlost",
    "Closed Lost to Competition",
    "Closed-Lost: no budget",
    "Closed Lost (price)",
    "Kapalı - Kaybedildi: bütçe yok",
    "KAPANDI KAYBEDİLDİ, FİYAT",
    "FALSE",
    "0",
  ])("%s is lost", (label) => {
    expect(outcomeOf(label)).toBe(outcome.lost);
  });
  test.each(["Engaging", "Prospecting", "Teklif", "wonderful", "lost property", "closed lostandfound"])(
    "%s is open",
    (label) => {
      expect(outcomeOf(label)).toBe(outcome.open);
    },
  );
  test("a label of blanks is no outcome", () => {
    expect(outcomeOf("  ")).toBe(outcome.blank);
  });
});
