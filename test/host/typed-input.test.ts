import { describe, expect, test } from "vitest";
import { localeOf } from "../../src/host/locale.ts";
import { readTyped } from "../../src/host/typed-input.ts";

const english = localeOf("en_US");
const turkish = localeOf("tr_TR");
const day = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;

describe("typed into an English sheet", () => {
  test.each([
    ["007", 7, null],
    ["1,234.5", 1234.5, null],
    ["-3", -3, null],
    ["(3)", -3, null],
    ["1e3", 1000, null],
    ["$2.99", 2.99, '"$"#,##0.00'],
    ["10%", 0.1, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["2026-03-05", day("2026-03-05"), "yyyy-mm-dd"],
    ["3/5/2026", day("2026-03-05"), "m/d/yyyy"],
    ["Mar 5, 2026", day("2026-03-05"), "d mmm yyyy"],
    ["2026-03-05 18:00", day("2026-03-05") + 0.75, "yyyy-mm-dd h:mm:ss"],
    ["6:00 PM", 0.75, "h:mm:ss"],
  ])("%s is the number %d", (text, value, pattern) => {
    expect(readTyped(text, english)).toEqual({ kind: "number", value, pattern });
  });
  test.each(["1.2.3", "12a", "3/5", "2026-02-30", "1,23", "abc", "10:75", "-", "+x"])(
    "%s stays text",
    (text) => {
      expect(readTyped(text, english)).toEqual({ kind: "text", text });
    },
  );
});

describe("typed into a Turkish sheet", () => {
  test.each([
    ["1.234,5", 1234.5, null],
    ["0,5", 0.5, null],
    ["05.03.2026", day("2026-03-05"), "dd.mm.yyyy"],
  ])("%s is the number %d", (text, value, pattern) => {
    expect(readTyped(text, turkish)).toEqual({ kind: "number", value, pattern });
  });
});

test.each([
  ["=A1", { kind: "formula", formula: "=A1" }],
  ["=", { kind: "text", text: "=" }],
  ["'=A1", { kind: "text", text: "=A1" }],
  ["'007", { kind: "text", text: "007" }],
  ["TRUE", { kind: "boolean", value: true }],
  ["false", { kind: "boolean", value: false }],
  ["", { kind: "blank" }],
])("%s is %o", (text, typed) => expect(readTyped(text, english)).toEqual(typed));
