import { describe, expect, test } from "vitest";
import { factsOf, staged } from "./facts.ts";

const orderOf = (facts: ReturnType<typeof factsOf>) => {
  const { stages, by } = staged(facts);
  return [stages, by];
};

describe("the order of stages whose names say nothing", () => {
  test("is that of their open deals' median probabilities", () => {
    // Blue 0.4 and 0.6, Red 0.2; the others are closed, say none, or stand in no stage.
    const facts = factsOf({
      outcome: ["Open", "Open", "Open", "Won", "Lost", "Open", "Open"],
      stage: ["Blue", "Red", "Blue", "Red", "Blue", "Red", ""],
      probability: [0.6, 0.2, 0.4, 1, 0, "", 0.9],
    });
    expect(orderOf(facts)).toEqual([["Red", "Blue"], "probability"]);
  });

  test("is not told by a single one, nor where there is neither date nor probability", () => {
    expect(orderOf(factsOf({ outcome: ["Blue"] }))).toEqual([["Blue"], "appearance"]);
    expect(orderOf(factsOf({ outcome: ["Blue", "Red"] }))).toEqual([["Blue", "Red"], "appearance"]);
  });

  /** Visits as "deal stage day", a day of 0 for none. */
  const visits = (text: string) => {
    const rows = text.split(", ").map((visit) => visit.split(" "));
    return factsOf({
      id: rows.map(([id = ""]) => (id === "-" ? "" : id)),
      stage: rows.map(([, stage = ""]) => stage),
      entered: rows.map(([, , day]) => (day === "0" ? "" : `2026-01-0${day}`)),
    });
  };

  // Red is D's first open stage: 0, 0, 1, 0; Blue 1, 0. The row without an id is no deal's.
  test("is that of their mean places in deals' lives, in which being lost is no place", () => {
    const facts = visits("A Red 1, A Blue 2, B Red 1, C Blue 1, C Red 2, D Lost 1, D Red 2, - Blue 1");
    expect(orderOf(facts)).toEqual([["Red", "Blue"], "dates"]);
  });

  test("is that of dates, not of rows", () => {
    expect(orderOf(visits("A Blue 5, A Red 1"))).toEqual([["Red", "Blue"], "dates"]);
  });

  test("is not that of visits without a date", () => {
    expect(orderOf(visits("A Blue 0, A Red 1, B Red 1, B Blue 2"))).toEqual([["Red", "Blue"], "dates"]);
    const undated = visits("A Red 1, A Blue 2, A Green 0");
    expect(orderOf(undated)).toEqual([["Red", "Blue", "Green"], "appearance"]);
  });
});
