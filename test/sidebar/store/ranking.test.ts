import { describe, expect, test } from "vitest";
import { ranking, stripPlaces } from "../../../src/sidebar/store/ranking.ts";
import { people } from "../sample/people.ts";

describe("people by a metric", () => {
  test("the best come first, and those without a figure last", () => {
    const names = ranking(people, "sales-volume").map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(["Darcel Schlecht", "Vicki Laflamme", "Kary Hendrixson"]);
    expect(names.at(-1)).toBe("New Starter");
  });

  test("where lower is better, the lowest comes first", () => {
    expect(ranking(people, "cycle-time")[0]?.name).toBe("Rosie Papadopoulos");
  });

  test("those with one rank stay in the order of their names", () => {
    const tied = people.people.map((person) => ({
      ...person,
      figures: person.figures.map((figure) => ({ ...figure, rank: 1 })),
    }));
    expect(ranking({ ...people, people: tied }, "win-rate")).toEqual(tied);
  });
});

describe("a strip", () => {
  test("runs from the worst on the left to the best on the right", () => {
    expect([10, 15, 20].map(stripPlaces([10, null, 20], "higher"))).toEqual([0, 0.5, 1]);
    expect([10, 15, 20].map(stripPlaces([10, 20], "lower"))).toEqual([1, 0.5, 0]);
  });

  test("of people who are all alike has them in the middle", () => {
    expect(stripPlaces([7, 7], "lower")(7)).toBe(0.5);
  });
});
