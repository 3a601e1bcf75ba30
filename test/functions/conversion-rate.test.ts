import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { column } from "../reading.ts";
import { ask, errorOf } from "./ask.ts";

describe("CONVERSION_RATE", () => {
  test("3 won of 5 with an outcome is 0.6, in both languages", () => {
    expect(ask("CONVERSION_RATE", [column("Won", "Lost", "won ", "Negotiation", "CLOSED WON")])).toBe(0.6);
    expect(
      ask("CONVERSION_RATE", [column("Kazanıldı", "Kaybedildi", "KAZANILDI", "Teklif", "kazandı")]),
    ).toBe(0.6);
  });

  test("a named label replaces the known ones: of 4, 2 are Signed", () => {
    expect(ask("CONVERSION_RATE", [column("Signed", "Won", "SIGNED", "Lost"), "signed"])).toBe(0.5);
  });

  test("a range of labels counts each: 3 of 4", () => {
    const labels = [["Signed", "Renewed"]];
    expect(ask("CONVERSION_RATE", [column("Signed", "Renewed", "Signed", "Lost"), labels])).toBe(0.75);
  });

  test.each([
    ["numbers", 200, 50, 0.25],
    ["ranges of one cell", [[200]], [[50]], 0.25],
    ["more conversions than leads", 40, 50, 1.25],
    ["no conversions", 40, 0, 0],
    ["a number text", "200", 50, 0.25],
    ["a number text with groups", "1,000", 50, 0.05],
    ["texts in ranges of one cell", [["200"]], [["50"]], 0.25],
    ["1 and 1", 1, 1, 1],
  ])("scalar form, %s", (_, total, converted, expected) => {
    expect(ask("CONVERSION_RATE", [total, converted])).toBe(expected);
  });

  test.each([
    [1, 1],
    ["0", 0],
    [[[1]], 1],
    [true, 1],
    [[[false]], 0],
  ])("a single %j without a second number is an outcome", (cell, expected) => {
    expect(ask("CONVERSION_RATE", [cell])).toBe(expected);
    expect(ask("CONVERSION_RATE", [cell, ""])).toBe(expected);
  });

  test("TRUE and FALSE, 1 and 0 are outcomes", () => {
    expect(ask("CONVERSION_RATE", [column(true, false, true, true)])).toBe(0.75);
    expect(ask("CONVERSION_RATE", [column(1, 0, 0, 0)])).toBe(0.25);
  });

  test("by owner spills label, rate, rows in label order; a group without outcomes has no rate", () => {
    const outcomes = column("Won", "Lost", "Won", "", "Open", "");
    const owners = column("Şule", "Cem", "cem", "Deniz", "", "");
    expect(ask("CONVERSION_RATE", [outcomes, "", owners])).toEqual([
      ["(blank)", 0, 1],
      ["Cem", 0.5, 2],
      ["Deniz", "", 0],
      ["Şule", 1, 1],
    ]);
  });

  test("a row across works as a column down", () => {
    expect(ask("CONVERSION_RATE", [[["Won", "Lost"]]])).toBe(0.5);
  });

  test.each([
    ["an empty column", [column("", " ", "")], "outcomes has no rows", "outcomes içinde satır yok"],
    ["no argument", [undefined], "outcomes is missing", "outcomes eksik"],
    [
      "a block",
      [
        [
          ["a", "b"],
          ["c", "d"],
        ],
      ],
      "outcomes has 2 columns: give one column",
      "outcomes 2 sütundan oluşuyor",
    ],
    [
      "unlike heights",
      [column("Won", "Lost"), "", column("a")],
      "by has 1 rows and outcomes has 2: give ranges of the same height",
      "by 1 satır, outcomes 2 satır",
    ],
    [
      "an error cell",
      [column("Won", "#N/A")],
      "outcomes, row 2: the cell shows #N/A",
      "outcomes, 2. satır: hücre #N/A gösteriyor",
    ],
    [
      "an error label",
      [column("Won"), "", column("#REF!")],
      "by, row 1: the cell shows #REF!",
      "by, 1. satır",
    ],
    [
      "an error cell among the labels that count",
      [column("Won"), column("Won", "#REF!")],
      "converted, row 2: the cell shows #REF!",
      "converted, 2. satır: hücre #REF! gösteriyor",
    ],
    [
      "a label that is still being calculated",
      [column("Won"), "Loading..."],
      "converted, row 1: the cell shows Loading...",
      "converted, 1. satır",
    ],
    [
      "a group beside two numbers",
      [200, 50, column("Ada")],
      "by needs a column of outcomes: with two numbers, leave by out",
      "iki sayı verirken by boş kalmalı",
    ],
    [
      "a range of conversions beside a total",
      ["200", column(1, 2)],
      "converted has 2 cells: give a single value",
      "converted 2 hücreden",
    ],
    ["a total without conversions", [200], "converted is missing", "converted eksik"],
    ["a total beside a blank cell", [[["200"]], [[""]]], "converted is missing", "converted eksik"],
    [
      "a label beside a total",
      [200, "Won"],
      'converted, row 1: found "Won", expected a number',
      'converted, 1. satır: "Won" bulundu',
    ],
    ["a total of 0", [0, 5], "the total is 0", "toplam 0"],
    ["a negative total", [-3, 5], "outcomes: -3 is too small, expected 0 or more", "outcomes: -3 çok küçük"],
  ])("%s is an error that says what to mend, in both languages", (_, args, english, turkish) => {
    expect(errorOf("CONVERSION_RATE", args, "en")).toContain(english);
    expect(errorOf("CONVERSION_RATE", args, "tr")).toContain(turkish);
  });

  const stage = fc.constantFrom("Won", "Lost", "Open", "Kazanıldı", "");

  test("order of rows and blank rows below change nothing", () => {
    fc.assert(
      fc.property(fc.array(stage, { minLength: 1 }), fc.nat(50), (stages, blanks) => {
        fc.pre(stages.some((text) => text !== ""));
        const rate = ask("CONVERSION_RATE", [column(...stages)]);
        expect(ask("CONVERSION_RATE", [column(...[...stages].reverse())])).toBe(rate);
        expect(
          ask("CONVERSION_RATE", [[...column(...stages), ...Array.from({ length: blanks }, () => [""])]]),
        ).toBe(rate);
      }),
    );
  });

  test("groups add up to the whole: Σ rate × rows is the number won", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(stage, fc.constantFrom("a", "b", "")), { minLength: 2 }), (rows) => {
        fc.pre(rows.some(([text]) => text !== ""));
        const outcomes = column(...rows.map(([text]) => text));
        const table = ask("CONVERSION_RATE", [outcomes, "", column(...rows.map(([, owner]) => owner))]);
        const won = (table as [string, number | "", number][]).reduce(
          (all, [, rate, n]) => all + Number(rate) * n,
          0,
        );
        expect(won).toBeCloseTo(rows.filter(([text]) => text === "Won" || text === "Kazanıldı").length, 9);
      }),
    );
  });
});

describe("WIN_RATE", () => {
  test("leaves open deals out: 3 won, 1 lost is 0.75", () => {
    expect(ask("WIN_RATE", [column("Won", "Won", "Won", "Lost", "Open", "Open")])).toBe(0.75);
  });

  test("no closed deal is an error that counts what there is", () => {
    expect(errorOf("WIN_RATE", [column("Open", "Open")])).toBe(
      "outcomes: no closed deals among 2 rows (0 won, 0 lost), so there is no rate.",
    );
  });

  test("another open deal leaves it as it is", () => {
    expect(ask("WIN_RATE", [column("Won", "Lost", "Prospecting")])).toBe(
      ask("WIN_RATE", [column("Won", "Lost")]),
    );
  });
});
