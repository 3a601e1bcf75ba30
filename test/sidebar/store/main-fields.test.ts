import { expect, test } from "vitest";
import { mainFields, unknownFields } from "../../../src/sidebar/store/main-fields.ts";
import { kindIds } from "../../../src/sidebar/words.ts";

test.each(kindIds)("%s: what the headers tell is not asked for", (kind) => {
  const [first = "amount"] = mainFields[kind];
  expect(unknownFields(kind, { [first]: "Header" })).toEqual(mainFields[kind].slice(1));
});

test("a list of people that names persons is not asked for owners", () => {
  expect(unknownFields("people", { person: "Employee" })).toEqual(["team", "manager", "region", "quota"]);
});
