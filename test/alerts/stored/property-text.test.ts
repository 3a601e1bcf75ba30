import { describe, expect, test } from "vitest";
import { bytesOf, MOST_BYTES, textAt, writeText } from "../../../src/alerts/stored/property-text.ts";

const store = (...texts: readonly (readonly [string, string])[]) => new Map(texts);
const nothing = store();
const full = "a".repeat(8_800);

describe("the size of a sign in bytes", () => {
  test.each([
    ["\u007f", 1],
    ["\u0080", 2],
    ["\u07ff", 2],
    ["\u0800", 3],
    ["\ud7ff", 3],
    ["\u{10000}", 4],
    ["\u{10ffff}", 4],
    ["\ue000", 3],
    ["\uffff", 3],
  ])("%j is %i", (sign, bytes) => {
    expect(bytesOf(sign)).toBe(bytes);
  });
});

describe("a text that is written", () => {
  test("is its property up to 8,800 bytes", () => {
    expect(MOST_BYTES).toBe(8_800);
    expect(writeText("k", full, nothing)).toEqual({
      parts: nothing,
      head: store(["k", full]),
      blanks: nothing,
    });
  });

  test("lies in parts from there on", () => {
    expect(writeText("k", `${full}b`, nothing)).toEqual({
      parts: store(["k:a0", full], ["k:a1", "b"]),
      head: store(["k", "parts a 2"]),
      blanks: nothing,
    });
  });

  test.each([
    ["ş", 2, 4_400],
    ["€", 3, 2_933],
    ["😀", 4, 2_200],
  ])("has no part of more bytes, and %s is in one part", (sign, bytes, count) => {
    const text = "a".repeat(bytes - 1) + sign.repeat(count);
    expect([...writeText("k", text, nothing).parts.values()]).toEqual([text.slice(0, -sign.length), sign]);
  });

  test("lies in the other parts than the one before, which are blanked once it is named", () => {
    const [first, second] = [`${full}1`, `${full}${full}2`];
    const before = store(["k:a0", full], ["k:a1", "1"], ["k", "parts a 2"]);
    const written = writeText("k", second, before);
    expect(written).toEqual({
      parts: store(["k:b0", full], ["k:b1", full], ["k:b2", "2"]),
      head: store(["k", "parts b 3"]),
      blanks: store(["k:a0", ""], ["k:a1", ""]),
    });
    const after = new Map([...before, ...written.parts, ...written.head, ...written.blanks]);
    expect(writeText("k", first, after)).toEqual({
      parts: store(["k:a0", full], ["k:a1", "1"]),
      head: store(["k", "parts a 2"]),
      blanks: store(["k:b0", ""], ["k:b1", ""], ["k:b2", ""]),
    });
  });

  test("has parts that a write which was cut has left blanked too, but for those it takes", () => {
    const left = store(["k", "short"], ["k:a0", "x"], ["k:a1", "y"], ["k:a2", "z"], ["k:b0", ""]);
    const { parts, blanks } = writeText("k", `${full}b`, left);
    expect([...parts.keys()]).toEqual(["k:a0", "k:a1"]);
    expect(blanks).toEqual(store(["k:a2", ""]));
  });

  test("of a few bytes, or that is taken away, leaves no parts; those of others are left alone", () => {
    const before = store(["k", "parts a 1"], ["k:a0", "x"], ["k2:a0", "y"], ["other:k:a0", "z"]);
    expect(writeText("k", "short", before)).toEqual({
      parts: nothing,
      head: store(["k", "short"]),
      blanks: store(["k:a0", ""]),
    });
    expect(writeText("k", undefined, before)).toEqual({
      parts: nothing,
      head: store(["k", ""]),
      blanks: store(["k:a0", ""]),
    });
  });
});

describe("a text that is read", () => {
  test("is that of its parts in their order, of ten and more too", () => {
    const pieces = Array.from({ length: 11 }, (_, i): readonly [string, string] => [`k:b${i}`, `${i},`]);
    expect(textAt("k", store(["k", "parts b 11"], ...pieces))).toBe("0,1,2,3,4,5,6,7,8,9,10,");
    expect(textAt("k", store(["k", "parts a 1"], ["k:a0", "x"], ["k:a1", "left"]))).toBe("x");
  });

  test("is none where there is none, or where a part is gone or blank", () => {
    expect(textAt("k", nothing)).toBeUndefined();
    expect(textAt("k", store(["k", ""]))).toBeUndefined();
    expect(textAt("k", store(["k", "parts a 2"], ["k:a0", "x"]))).toBeUndefined();
    expect(textAt("k", store(["k", "parts a 2"], ["k:a0", "x"], ["k:a1", ""]))).toBeUndefined();
  });

  test.each(["parts c 1", "parts a ", "parts a 1x", "xparts a 1", "parts a x"])("is %j itself", (text) => {
    expect(textAt("k", store(["k", text], ["k:a0", "x"], ["k:a1", "y"]))).toBe(text);
  });
});
