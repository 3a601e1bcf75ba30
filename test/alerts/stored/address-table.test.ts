import { expect, test } from "vitest";
import { tableOf } from "../../../src/alerts/stored/address-table.ts";

test("addresses have the number of their place, and whose the trigger is has one of its own", () => {
  const { addresses, numberOf, addressOf } = tableOf([
    "owner",
    "cem@example.com",
    "ece@example.com",
    "cem@example.com",
  ]);
  expect(addresses).toEqual(["cem@example.com", "ece@example.com"]);
  expect(["cem@example.com", "ece@example.com", "owner"].map(numberOf)).toEqual([0, 1, -1]);
  expect([0, 1, -1, 2, -2].map(addressOf)).toEqual([
    "cem@example.com",
    "ece@example.com",
    "owner",
    undefined,
    undefined,
  ]);
});
