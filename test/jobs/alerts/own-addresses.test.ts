import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressesOf } from "../../../src/jobs/alerts/own-addresses.ts";
import { everyText } from "../../hostile/texts.ts";

describe("the addresses in a cell", () => {
  test.each([
    ["ada@example.com", ["ada@example.com"]],
    [
      'Ada <ada@example.com>, "Can" <can@example.com>; ece@example.com',
      ["ada@example.com", "can@example.com", "ece@example.com"],
    ],
    ["write to ada@example.com.", ["ada@example.com"]],
    ["[ada@example.com]", ["ada@example.com"]],
    ["mailto:ada.lovelace+crm@sales.example.co.uk", ["ada.lovelace+crm@sales.example.co.uk"]],
    ["çağrı@şirket.com.tr", ["çağrı@şirket.com.tr"]],
    ["o'neil@example.com", ["o'neil@example.com"]],
    ["ada@@example.com", []],
    ["ada@example", []],
    ["@example.com", []],
    [42, []],
    ["", []],
  ])("%j: %j", (cell, addresses) => {
    expect(addressesOf(cell)).toEqual(addresses);
  });

  /** Nothing that could name a second mailbox, begin another header or hide what is written. */
  const one = /^[^\s@,;:<>()[\]\\"\p{C}]+@[^\s@,;:<>()[\]\\"\p{C}]+$/u;

  test("are single ones, whatever stands around them", () => {
    const sign = fc.constantFrom(..."<>,;:()[]\\\"'@.= \r\n\t\u0000\u2028\u202e\u200b%");
    const around = fc.oneof(
      fc.array(sign).map((signs) => signs.join("")),
      fc.constantFrom(...everyText),
    );
    fc.assert(
      fc.property(around, around, (before, after) => {
        for (const address of addressesOf(`${before}ada@example.com${after}`)) expect(address).toMatch(one);
      }),
    );
  });
});
