import { describe, expect, test } from "vitest";
import { factsOf, staged } from "./facts.ts";

describe("how far each deal has come", () => {
  test("won is one after the last stage; who is no deal, or stands in none, is nowhere", () => {
    const { deals } = staged(
      factsOf({
        outcome: ["Open", "", "Won", "Lost", "Open"],
        stage: ["Demo", "", "Demo", "Offer", ""],
      }),
    );
    expect([...deals.low]).toEqual([0, -1, 2, 1, -1]);
    expect([...deals.high]).toEqual([0, -1, 2, 1, -1]);
    expect([...deals.current]).toEqual([0, -1, -1, -1, -1]);
    expect([...deals.row]).toEqual([0, -1, 2, 3, 4]);
    expect([...deals.outcomes]).toEqual([1, 0, 3, 2, 1]);
  });

  test("a visit without a stage leaves the deal where it was", () => {
    const { deals } = staged(
      factsOf({
        id: ["A", "B", "A", "A"],
        outcome: ["Open", "Open", "Open", ""],
        stage: ["Demo", "Offer", "", ""],
        entered: ["2026-01-01", "2026-01-01", "2026-01-02", "2026-01-03"],
      }),
    );
    expect([...deals.current]).toEqual([0, 1]);
    expect([...deals.row]).toEqual([2, 1]);
  });
});

test("a deal that goes back has come as far as it ever was; one that was won stays won", () => {
  const { deals } = staged(
    factsOf({
      id: ["A", "A", "A", "B", "B"],
      stage: ["1 New", "2 Met", "1 New", "Won", "2 Met"],
      entered: ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-01", "2026-01-02"],
    }),
  );
  expect([...deals.low]).toEqual([1, 2]);
  expect([...deals.current]).toEqual([0, -1]);
  expect([...deals.outcomes]).toEqual([1, 3]);
});

describe("rows of one id", () => {
  const ids = { id: ["A", "B", "A"] };
  const days = ["2026-01-01", "2026-01-02", "2026-01-03"];

  test.each([
    ["are visits, where each has a date", ["Red", "Blue", "Blue"], days, true],
    ["are deals, where one alone has a date", ["Red", "Blue", "Blue"], [...days.slice(0, 2), ""], false],
    ["are deals, where one says nothing else", ["Red", "Blue", ""], days, false],
  ])("%s", (_, stage, entered, visits) => {
    const { rows, deals } = staged(factsOf({ ...ids, stage, entered }));
    expect(rows.visits).toBe(visits);
    expect(deals.count).toBe(visits ? 2 : 3);
  });
});
