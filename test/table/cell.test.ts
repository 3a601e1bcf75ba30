import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { type Cell, isBlank, isDate, isErrorText, shown } from "../../src/table/cell.ts";
import { cellText } from "../../src/table/cell-text.ts";
import { isFilled } from "../../src/table/filled.ts";
import { foldHeader } from "../../src/table/header.ts";
import { InputError } from "../../src/table/problem.ts";
import { utc } from "../../src/table/zone.ts";
import { intlZone } from "../reading.ts";

const istanbul = intlZone("Europe/Istanbul");
/** Half past midnight in Istanbul, still the day before in UTC. */
const night = new Date("2026-03-01T21:30:00Z");

describe("a cell", () => {
  test("is a date whatever realm it is from", () => {
    const foreign: unknown = runInNewContext("new Date(0)");
    expect(foreign instanceof Date).toBe(false);
    expect([new Date(0), foreign].map(isDate)).toEqual([true, true]);
    expect([null, undefined, 0, "[object Date]", {}, []].map(isDate)).toEqual(Array(6).fill(false));
  });

  test("is blank where it has blanks of any script alone", () => {
    expect(["", " ", "\t\n", "\u00a0", "\u3000", "\ufeff", null, undefined].map(isBlank)).toEqual(
      Array(8).fill(true),
    );
    expect(["a", " a", "!", "~", "\u00e9", 0, false].map(isBlank)).toEqual(Array(7).fill(false));
  });

  test("is an error, in English and Turkish, or not there yet", () => {
    expect(["#N/A", " #REF! ", "#YOK", "Loading..."].map(isErrorText)).toEqual([true, true, true, true]);
    expect(["N/A", "#1", "Loading", "", 5].map(isErrorText)).toEqual(Array(5).fill(false));
  });

  test("says nothing where it has a placeholder or an error", () => {
    expect(
      ["", null, undefined, "-", " N/A ", "(boş)", "#N/A", "NULL"].map((cell) => isFilled(cell ?? undefined)),
    ).toEqual(Array(8).fill(false));
    expect([0, false, "x", "- x", night].map(isFilled)).toEqual(Array(5).fill(true));
  });
});

describe("a cell in a message", () => {
  test.each<readonly [string, Cell, string]>([
    ["is on one line", " a\n\n b ", "a b"],
    ["is whole up to 40 letters", "x".repeat(40), "x".repeat(40)],
    ["is cut behind 39 of more", "x".repeat(41), `${"x".repeat(39)}…`],
    ["is a truth value as it is", true, "true"],
    ["is a date's moment without a zone", night, "2026-03-01 21:30 UTC"],
    ["is a question mark for a date that is none", new Date(Number.NaN), "?"],
  ])("%s", (_, cell, text) => {
    expect(shown(cell)).toBe(text);
  });

  test("is a date's day in the sheet", () => {
    expect(shown(night, istanbul)).toBe("2026-03-02");
  });
});

describe("a cell in a list", () => {
  test.each<readonly [string, Cell, "." | "," | undefined, string]>([
    ["a number without what binary adds", 0.1 + 0.2, undefined, "0.3"],
    ["a number as the locale writes it", 1234.5, ",", "1234,5"],
    ["a number with a point", 1234.5, ".", "1234.5"],
    ["a truth value", true, ".", "TRUE"],
    ["the other", false, ".", "FALSE"],
    ["a text on one line", " a\n\n b ", ",", "a b"],
    ["a text with a point as it is", "v1.5", ",", "v1.5"],
    ["a date that is none", new Date(Number.NaN), ".", "?"],
  ])("is %s", (_, cell, sign, text) => {
    expect(cellText(cell, utc, sign)).toBe(text);
  });

  test("is a date as the sheet's clock has it", () => {
    expect(cellText(night, istanbul, undefined)).toBe("2026-03-02 00:30");
  });
});

test("a person's input that cannot be used is told from other errors by its name", () => {
  expect(new InputError({ kind: "no-rows", argument: "amounts" }).name).toBe("InputError");
});

describe("a header as it is compared", () => {
  test.each([
    ["KAPANIŞ TARİHİ *", "kapanis tarihi"],
    ["\ufeffDeal  Name", "deal name"],
    ["Deal_Name (USD)", "deal name usd"],
    ["%", "%"],
    ["\ufeff%", "%"],
    ["Satış\ufeffTutarı", "satis tutari"],
    [" ", ""],
  ])("%j is %j", (header, folded) => {
    expect(foldHeader(header)).toBe(folded);
  });
});
