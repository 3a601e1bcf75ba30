import { expect, test } from "vitest";
import { isBlank } from "../../src/table/cell.ts";

test("a text is blank where trimming leaves nothing of it, whichever sign it begins with", () => {
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const texts = signs.flatMap((sign) => [sign, `${sign} `, ` ${sign}`, `${sign}a`]);
  expect(texts.filter((text) => isBlank(text) !== (text.trim() === ""))).toEqual([]);
});

test("an empty cell and an argument left out are blank; 0 and FALSE are not", () => {
  expect(["", undefined, null].map(isBlank)).toEqual([true, true, true]);
  expect([0, false, Number.NaN, new Date(0)].map(isBlank)).toEqual([false, false, false, false]);
});
