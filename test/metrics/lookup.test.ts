import { expect, test } from "vitest";
import { codesIn, refuseTwice } from "../../src/metrics/lookup.ts";
import { problemOf } from "../problem-of.ts";
import { factsOf } from "./funnel/facts.ts";

test("each row's label is looked for among the other's, whatever its case", () => {
  const own = factsOf({ owner: ["Ada", "BO", "", "Cem", "Ada"] }).labels("owner");
  const other = factsOf({ owner: ["Dilek", "bo", "ada"] }).labels("owner");
  expect([...codesIn(own, other)]).toEqual([2, 1, -1, -1, 2]);
});

test("a label that is there twice is refused at the second, and blanks are not", () => {
  const facts = factsOf({ person: ["", "Ada", "", "Bo", "ADA", "bo"] });
  expect(problemOf(() => refuseTwice(facts, "person"))).toEqual({
    kind: "twice",
    argument: "person",
    row: 6,
    found: "Ada",
  });
  expect(problemOf(() => refuseTwice(factsOf({ person: ["", "Ada", "", "Bo"] }), "person"))).toBeUndefined();
});
