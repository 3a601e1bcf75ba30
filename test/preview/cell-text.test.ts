import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellParser, serialOf } from "../../src/preview/cell-text.ts";

const day = (iso: string) => serialOf(Date.parse(`${iso}Z`));

describe.each([
  ["en_US", "1,234.50", 1234.5],
  ["en_US", "1054", 1054],
  ["en_US", "-0.5", -0.5],
  ["en_US", "1.234,50", "1.234,50"],
  ["en_US", "1,23", "1,23"],
  ["en_US", "1E3", 1000],
  ["en_US", "1E999", "1E999"],
  ["en_US", "TRUE", true],
  ["en_US", "false", false],
  ["en_US", "", null],
  ["en_US", "   ", null],
  ["en_US", "$5", "$5"],
  ["en_US", "=1+1", "=1+1"],
  ["en_US", '=HYPERLINK("https://example.com")', '=HYPERLINK("https://example.com")'],
  ["en_US", "Infinity", "Infinity"],
  ["tr_TR", "1.234,50", 1234.5],
  ["tr_TR", "1.234", 1234],
  ["tr_TR", "0,5", 0.5],
  ["tr_TR", "0.5", "0.5"],
  ["tr_TR", "İstanbul", "İstanbul"],
])("in %s", (locale, text, cell) => {
  test(`"${text}" is ${JSON.stringify(cell)}`, () => expect(cellParser(locale)(text)).toEqual(cell));
});

describe.each([
  ["en_US", "2017-03-01", "2017-03-01", "yyyy-mm-dd"],
  ["en_US", "2017-03-01 14:30", "2017-03-01T14:30", "yyyy-mm-dd hh:mm:ss"],
  ["en_US", "2017-03-01 14:30:15", "2017-03-01T14:30:15", "yyyy-mm-dd hh:mm:ss"],
  ["en_US", "3/1/2017", "2017-03-01", "m/d/yyyy"],
  ["en_US", "3/1/2017 2:30 PM", "2017-03-01T14:30", "m/d/yyyy hh:mm:ss"],
  ["tr_TR", "01.03.2017", "2017-03-01", "dd.mm.yyyy"],
  ["tr_TR", "1.3.2017 09:05", "2017-03-01T09:05", "dd.mm.yyyy hh:mm:ss"],
  ["en_GB", "01/03/2017", "2017-03-01", "dd/mm/yyyy"],
])("in %s", (locale, text, iso, format) => {
  test(`${text} is a date`, () => {
    const cell = cellParser(locale)(text);
    expect(cell).toEqual({ serial: expect.closeTo(day(iso), 9), format });
  });
});

test.each([
  ["en_US", "2017-02-30"],
  ["en_US", "13/1/2017"],
  ["en_US", "3/1/17"],
  ["en_US", "2017-03-01 25:00"],
  ["en_US", "2017-03-01T14:30:00Z"],
  ["tr_TR", "03/01/2017"],
])("in %s, %s is no date and stays text", (locale, text) => expect(cellParser(locale)(text)).toBe(text));

test("a text that begins with = never becomes anything but that text", () => {
  const parse = cellParser("en_US");
  fc.assert(fc.property(fc.string(), (rest) => parse(`=${rest}`) === `=${rest}`));
});

test("every whole number comes back as it was written", () => {
  const parse = cellParser("tr_TR");
  fc.assert(fc.property(fc.maxSafeInteger(), (value) => parse(String(value)) === value));
});
