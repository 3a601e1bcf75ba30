import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numberStyle } from "../../../src/sidebar/numbers/number-style.ts";
import { readNumber } from "../../../src/sidebar/numbers/read-number.ts";
import { writeNumber } from "../../../src/sidebar/numbers/write-number.ts";

const units = ["ratio", "days", "money", "count"] as const;

describe("a number typed in the spreadsheet's style", () => {
  test.each([
    ["25", "ratio", "tr_TR", 0.25],
    ["25%", "ratio", "tr_TR", 0.25],
    ["%25", "ratio", "tr_TR", 0.25],
    ["% 33,3", "ratio", "tr_TR", 0.333],
    ["0,25", "ratio", "tr_TR", 0.25],
    ["0,25%", "ratio", "tr_TR", 0.0025],
    ["1", "ratio", "en_US", 0.01],
    ["100", "ratio", "en_US", 1],
    ["-5%", "ratio", "en_US", -0.05],
    ["-%5", "ratio", "tr_TR", -0.05],
    [".5", "ratio", "en_US", 0.5],
    ["1.234,5", "money", "tr_TR", 1234.5],
    ["1,234.5", "money", "en_US", 1234.5],
    ["1234,5", "money", "tr_TR", 1234.5],
    ["₺ 1.000", "money", "tr_TR", 1000],
    ["1.000 TL", "money", "tr_TR", 1000],
    ["$1,000", "money", "en_US", 1000],
    ["1 234,5", "money", "fr_FR", 1234.5],
    ["1\u202f234,5", "money", "fr_FR", 1234.5],
    ["1’234.5", "money", "de_CH", 1234.5],
    ["12,34,567", "money", "en_IN", 1234567],
    ["−3", "money", "en_US", -3],
    ["0,25", "days", "tr_TR", 0.25],
    ["  30  ", "days", "xx-broken-locale-name", 30],
  ] as const)("%s (%s, %s) is %d", (text, unit, locale, value) => {
    expect(readNumber(text, unit, numberStyle(locale))).toEqual({ kind: "number", value });
  });

  test("the value that is written is read back, in every unit and style", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...units),
        fc.constantFrom("en_US", "tr_TR", "fr_FR", "de_CH", "en_IN", "ar_EG", "es_ES"),
        (digits, places, unit, locale) => {
          const value = Number(`${digits}e-${places}`);
          const style = numberStyle(locale);
          expect(readNumber(writeNumber(value, unit, style), unit, style)).toEqual({
            kind: "number",
            value: value === 0 ? 0 : value,
          });
        },
      ),
    );
  });
});

describe("what is no number", () => {
  test.each([
    ["abc", "en_US", null],
    ["12abc", "en_US", null],
    ["1e5", "en_US", null],
    ["-", "en_US", null],
    [",", "tr_TR", null],
    ["0.25", "tr_TR", "0,25"],
    ["1,234.5", "tr_TR", "1.234,5"],
    ["0,25", "en_US", "0.25"],
    ["1.2.3", "en_US", null],
    ["25%", "en_US", null],
  ] as const)("%s in %s suggests %s", (text, locale, suggestion) => {
    expect(readNumber(text, "days", numberStyle(locale))).toEqual({ kind: "unreadable", suggestion });
  });

  test("nothing at all is empty, not zero", () => {
    expect(readNumber("   ", "money", numberStyle("en_US"))).toEqual({ kind: "empty" });
  });
});
