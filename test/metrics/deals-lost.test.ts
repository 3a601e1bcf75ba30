import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, leftRows } from "./table-figures.ts";

// Lost, Closed lost and Kaybedildi of six rows, one of them blank: 3.
const OUTCOMES = ["Won", "Lost", "", "Closed lost", "Open", "Kaybedildi"];

describe("DEALS_LOST", () => {
  test("3 lost of 5 with an outcome, by owner", () => {
    expect(ask("DEALS_LOST", [column(...OUTCOMES)])).toBe(3);
    expect(ask("DEALS_LOST", [column("Lost", "Won", "Lost"), column("Ada", "Ada", "Can")])).toEqual([
      ["Ada", 1, 1],
      ["Can", 1, 1],
    ]);
  });

  test("none lost is 0, no outcome at all an error", () => {
    expect(ask("DEALS_LOST", [column("Won", "Open")])).toBe(0);
    expect(errorOf("DEALS_LOST", [column("", "")])).toContain("outcomes has no rows");
  });

  test("each reason why a row does not count", () => {
    const cells = { outcome: OUTCOMES, amount: [1, 1, 1, 1, 1, 1] };
    expect(leftRows(figureOf("deals-lost", cells))).toEqual({ noOutcome: 1, otherStage: 2 });
  });

  test("order and blank rows do not matter; owners add up to the whole", () => {
    const outcome = fc.constantFrom("Won", "Lost", "Open", "");
    const generated = { formula: "DEALS_LOST", row: fc.tuple(outcome) };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    const owner = fc.constantFrom("Ada", "Can");
    groupsAddUp({ formula: "DEALS_LOST", row: fc.tuple(outcome, owner) }, 1, "sum");
  });
});
