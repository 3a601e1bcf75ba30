import { describe, expect, test } from "vitest";
import { stepLeader } from "../../../src/metrics/funnel/step-people.ts";
import { factsOf, staged } from "./facts.ts";

/** By person how many of his or her deals were won and lost. */
function leader(people: { readonly [name: string]: readonly [won: number, lost: number] }) {
  const rows = Object.entries(people).flatMap(([name, [won, lost]]) => [
    ...Array.from({ length: won }, () => [name, "Won"]),
    ...Array.from({ length: lost }, () => [name, "Lost"]),
  ]);
  const facts = factsOf({
    outcome: [...rows.map(([, outcome]) => outcome ?? ""), "Open"],
    stage: [...rows.map(() => "Offer"), "Offer"],
    owner: [...rows.map(([name]) => name ?? ""), "Nobody"],
  });
  const { labels, codes } = facts.labels("owner");
  return stepLeader(staged(facts), 0, labels, codes);
}

describe("who takes most deals over a step", () => {
  test("is the one far enough above all others together", () => {
    expect(leader({ Ada: [45, 5], Can: [25, 25], Ece: [24, 26] })).toEqual({
      name: "Ada",
      decided: { successes: 45, trials: 50 },
    });
  });

  test("is nobody where chance explains the best, the more people the more of it", () => {
    expect(leader({ Ada: [28, 22], Can: [25, 25] })).toBeUndefined();
    // Of two 62 % against 45 % is no chance (Newcombe at 97.5 %: 0.004 to …); the best of ten may well have it.
    expect(leader({ Ada: [62, 38], Can: [45, 55] })?.name).toBe("Ada");
    const nine = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`P${i}`, [45, 55] as const]));
    expect(leader({ Ada: [58, 42], ...nine })).toBeUndefined();
  });

  test("is the best of all who have enough deals, whoever comes first and however many others have", () => {
    const ada = { name: "Ada", decided: { successes: 20, trials: 20 } };
    expect(leader({ Can: [25, 25], Ada: [20, 0] })).toEqual(ada);
    // Deals without an owner are others' deals.
    expect(leader({ "": [25, 25], Ada: [20, 0] })).toEqual(ada);
  });

  test("is nobody with few deals, and nobody who is alone", () => {
    expect(leader({ Ada: [19, 0], Can: [10, 40] })).toBeUndefined();
    expect(leader({ Ada: [45, 5] })).toBeUndefined();
  });
});
