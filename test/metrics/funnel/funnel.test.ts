import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { funnelCounts } from "../../../src/metrics/funnel/funnel.ts";
import { stageTimes } from "../../../src/metrics/funnel/stage-times.ts";
import { stagedDeals } from "../../../src/metrics/funnel/staged-deals.ts";
import { stepsOf } from "../../../src/metrics/funnel/steps.ts";
import { all, factsOf, staged } from "./facts.ts";

const line = ({
  name,
  reached,
  fromPrevious,
  fromFirst,
  open,
}: ReturnType<typeof counts>["stages"][number]) => [name, reached, fromPrevious, fromFirst, open];
const counts = (facts: ReturnType<typeof factsOf>) => funnelCounts(staged(facts), undefined, "Won");

describe("a column of stages beside one of statuses", () => {
  // Pipedrive leaves the stage at which a deal was lost. 2 stand in Lead, 1 in Demo, 1 in Offer.
  const facts = factsOf({
    outcome: ["Open", "Open", "Open", "Open", "Lost", "Lost", "Won", "Won"],
    stage: ["Lead in", "Lead in", "Demo", "Offer", "Demo", "Offer", "Offer", "Offer"],
    amount: [10, 20, 40, 80, 1, 1, 1, ""],
  });

  test("tells how far lost deals came", () => {
    const found = counts(facts);
    expect(found.stages.map(line)).toEqual([
      ["Lead in", 8, undefined, 1, 2],
      ["Demo", 6, 6 / 8, 6 / 8, 1],
      ["Offer", 4, 4 / 6, 4 / 8, 1],
      ["Won", 2, 2 / 4, 2 / 8, 0],
    ]);
    expect(found).toMatchObject({ won: 2, lost: 2, open: 4, unknown: 0 });
  });

  test("and what the open ones are worth", () => {
    const amounts = facts.numbers("amount");
    const { stages } = funnelCounts(staged(facts), (row) => amounts[row] ?? Number.NaN, "Won");
    expect(stages.map(({ openValue }) => openValue)).toEqual([30, 40, 80, 0]);
  });

  test("which nobody knows where none of them says", () => {
    const { stages } = funnelCounts(staged(facts), (row) => (row === 2 ? Number.NaN : 10), "Won");
    expect(stages.map(({ openValue }) => openValue)).toEqual([20, undefined, 10, 0]);
  });

  test("which those tell that say something", () => {
    const { stages } = funnelCounts(staged(facts), (row) => (row === 0 ? Number.NaN : 10), "Won");
    expect(stages.map(({ openValue }) => openValue)).toEqual([10, 10, 10, 0]);
  });

  test("a step is decided by those who left its stage", () => {
    // All six who left Lead in went on; of Demo's five that left one was lost; of Offer's three one.
    expect(stepsOf(staged(facts), "Won").map(({ from, to, decided }) => [from, to, decided])).toEqual([
      ["Lead in", "Demo", { successes: 6, trials: 6 }],
      ["Demo", "Offer", { successes: 4, trials: 5 }],
      ["Offer", "Won", { successes: 2, trials: 3 }],
    ]);
  });
});

describe("one column of stages in which won and lost are two of them", () => {
  const stages = ["Prospecting", "Prospecting", "Engaging", "Engaging", "Won", "Won", "Lost", "Lost"];

  test("does not tell how far lost deals came: no rate, and the count is a least one", () => {
    const found = counts(factsOf({ outcome: stages }));
    expect(found.stages.map(line)).toEqual([
      ["Prospecting", 8, undefined, 1, 2],
      ["Engaging", 4, undefined, undefined, 2],
      ["Won", 2, undefined, 2 / 8, 0],
    ]);
    expect(found.unknown).toBe(2);
  });

  test("tells it by a start date that just the deals from one stage on have", () => {
    const start = ["", "", ...Array(5).fill("2026-01-01"), ""];
    const facts = factsOf({ outcome: stages, start });
    expect(staged(facts).milestone).toBe(1);
    // One lost deal has come to Engaging, the other has not.
    expect(counts(facts).stages.map(line)).toEqual([
      ["Prospecting", 8, undefined, 1, 2],
      ["Engaging", 5, 5 / 8, 5 / 8, 2],
      ["Won", 2, 2 / 5, 2 / 8, 0],
    ]);
    expect(stepsOf(staged(facts), "Won").map(({ decided }) => decided)).toEqual([
      { successes: 5, trials: 6 },
      { successes: 2, trials: 3 },
    ]);
  });

  test("no step is told where lost deals may have been lost at any", () => {
    const found = stepsOf(staged(factsOf({ outcome: stages })), "Won");
    expect(found.map(({ decided }) => decided)).toEqual([undefined, undefined]);
  });

  // 19 went on from Prospecting, and one more was lost there or at Engaging: 5 % of those that left.
  test("up to one in twenty of them does not spoil a step, nor a rate", () => {
    const many = [...Array(5).fill("Prospecting"), ...Array(10).fill("Engaging"), ...Array(9).fill("Won")];
    const of = (engaging: number) =>
      staged(factsOf({ outcome: [...many, ...Array(engaging).fill("Engaging"), "Lost"] }));
    expect(stepsOf(of(0), "Won")[0]?.decided).toEqual({ successes: 19, trials: 19 });
    expect(funnelCounts(of(0), undefined, "Won").stages[1]?.fromPrevious).toBeUndefined();
    expect(funnelCounts(of(1), undefined, "Won").stages[1]?.fromPrevious).toBe(20 / 26);
  });

  test("nobody who left, no step; nobody who came, a rate of 0", () => {
    const facts = factsOf({ outcome: ["Prospecting", "Prospecting"] });
    expect(stepsOf(staged(facts), "Won").map(({ decided }) => decided)).toEqual([undefined]);
    expect(counts(facts).stages.map(line)).toEqual([
      ["Prospecting", 2, undefined, 1, 2],
      ["Won", 0, 0, 0, 0],
    ]);
  });

  test("a few lost deals of which nobody knows do not spoil the rates", () => {
    const many = [...Array(60).fill("Prospecting"), ...Array(60).fill("Engaging"), ...Array(60).fill("Won")];
    const found = counts(factsOf({ outcome: [...many, "Lost", "Lost", "Lost"] }));
    expect(found.stages.map(({ reached }) => reached)).toEqual([183, 120, 60]);
    expect(found.stages[1]?.fromPrevious).toBe(120 / 183);
  });
});

describe("a row for each visit of a deal to a stage", () => {
  const facts = factsOf({
    id: ["A", "A", "A", "B", "B", "C", "C", "D"],
    stage: ["Red", "Blue", "Won", "Red", "Lost", "Red", "Blue", "Red"],
    entered: ["01", "05", "09", "02", "04", "03", "10", "06"].map((day) => `2026-01-${day}`),
    left: ["2026-01-05", "2026-01-09", "", "2026-01-04", "", "2026-01-10", "", ""],
  });

  test("tells the order, how far each came and where it was lost", () => {
    expect(staged(facts)).toMatchObject({ stages: ["Red", "Blue"], by: "dates" });
    const found = counts(facts);
    expect(found.stages.map(line)).toEqual([
      ["Red", 4, undefined, 1, 1],
      ["Blue", 2, 2 / 4, 2 / 4, 1],
      ["Won", 1, 1 / 2, 1 / 4, 0],
    ]);
    expect(found).toMatchObject({ won: 1, lost: 1, open: 2 });
  });

  test("whatever the order of the rows, and whoever has no id or no date", () => {
    const reversed = factsOf({
      id: ["", "D", "C", "C", "B", "B", "A", "A", "A", "C"],
      stage: ["Red", "Red", "Blue", "Red", "Lost", "Red", "Won", "Blue", "Red", "Red"],
      entered: ["08", "06", "10", "03", "04", "02", "09", "05", "01", ""].map(
        (day) => day && `2026-01-${day}`,
      ),
      amount: ["", 40, 30, "", "", "", 10, "", "", ""],
    });
    expect(counts(reversed)).toEqual(counts(facts));
    const amounts = reversed.numbers("amount");
    const { stages } = funnelCounts(staged(reversed), (row) => amounts[row] ?? Number.NaN, "Won");
    expect(stages.map(({ openValue }) => openValue)).toEqual([40, 30, 0]);
  });

  test("and how long deals stay: Red 4, 2 and 7 days, Blue 4", () => {
    expect(stageTimes(facts, staged(facts), undefined)).toEqual({ days: [4, 4], by: "visits" });
  });
});

describe("days in a stage", () => {
  const until = Date.UTC(2026, 0, 11);

  test("of a visit that ends on the day on which it began are 0", () => {
    const facts = factsOf({
      id: ["A", "A", "B"],
      stage: ["Red", "Blue", "Red"],
      entered: ["2026-01-01", "2026-01-01", "2026-01-02"],
      left: ["2026-01-01", "", "2026-01-02"],
    });
    expect(stageTimes(facts, staged(facts), until)).toEqual({ days: [0, undefined], by: "visits" });
  });

  test("are so far those of open deals alone, where rows are no visits or no visit's end is known", () => {
    const rows = {
      outcome: ["Open", "Won", "Lost"],
      stage: ["Demo", "Demo", "Demo"],
      entered: ["2026-01-09", "2026-01-01", "2026-01-01"],
    };
    const expected = { days: [2], by: "so-far" };
    const facts = factsOf({ ...rows, left: ["", "2026-01-02", "2026-01-02"] });
    expect(stageTimes(facts, staged(facts), until)).toEqual(expected);
    const visits = factsOf({ ...rows, id: ["A", "B", "B"] });
    expect(staged(visits).rows.visits).toBe(true);
    expect(stageTimes(visits, staged(visits), until)).toEqual(expected);
    expect(stageTimes(visits, staged(visits), undefined)).toEqual({ days: [undefined], by: undefined });
  });

  test("are not told by close dates, where start dates are no sign of the last stage", () => {
    const dated = { start: ["2026-01-01", "2026-01-02"], end: ["", "2026-01-05"] };
    const facts = factsOf({ outcome: ["Demo", "Won"], ...dated });
    expect(stageTimes(facts, staged(facts), until)).toEqual({ days: [undefined], by: undefined });
    const last = factsOf({ outcome: ["Prospecting", "Engaging", "Won"], start: ["", ...dated.start] });
    expect(staged(last).milestone).toBe(1);
    expect(stageTimes(last, staged(last), until).by).toBeUndefined();
  });

  test("of the last one by the deals closed since they came to it", () => {
    const facts = factsOf({
      outcome: ["Prospecting", "Engaging", "Won", "Lost", "Won"],
      start: ["", "2026-01-01", "2026-01-01", "2026-01-02", "2026-01-03"],
      end: ["", "", "2026-01-11", "2026-01-22", "2026-01-06"],
    });
    // 10, 20 and 3 days.
    expect(stageTimes(facts, staged(facts), undefined)).toEqual({ days: [undefined, 10], by: "closed" });
  });

  test("so far, by the date on which open deals entered theirs", () => {
    const facts = factsOf({
      outcome: ["Qualified", "Qualified", "Proposal", "Won"],
      entered: ["2026-01-01", "2026-01-05", "2026-01-10", "2026-01-01"],
    });
    expect(stageTimes(facts, staged(facts), until)).toEqual({ days: [8, 1], by: "so-far" });
    expect(stageTimes(facts, staged(facts), undefined)).toEqual({
      days: [undefined, undefined],
      by: undefined,
    });
  });

  test("nobody knows where there are no dates, and dates that contradict each other do not count", () => {
    const facts = factsOf({ outcome: ["Qualified", "Won"] });
    expect(stageTimes(facts, staged(facts), 0)).toEqual({ days: [undefined], by: undefined });
    const reversed = factsOf({
      outcome: ["Prospecting", "Engaging", "Won"],
      start: ["", "2026-01-05", "2026-01-05"],
      end: ["", "", "2026-01-01"],
    });
    expect(stageTimes(reversed, staged(reversed), undefined).days).toEqual([undefined, undefined]);
  });
});

describe("what is no funnel", () => {
  test.each([
    ["neither stage nor outcome", factsOf({ amount: [1] }), "no-column"],
    ["won and lost alone", factsOf({ outcome: ["Won", "Lost"] }), "no-stages"],
    [
      "a column of names",
      factsOf({ outcome: Array.from({ length: 16 }, (_, i) => `Deal ${i}`) }),
      "too-many",
    ],
  ] as const)("%s", (_, facts, why) => {
    expect(stagedDeals(facts, all)).toBe(why);
  });

  test("but fifteen stages are", () => {
    const facts = factsOf({ outcome: Array.from({ length: 15 }, (_, i) => `Stage ${i}`) });
    expect(staged(facts).stages).toHaveLength(15);
  });

  test("an open deal without a stage stands in none", () => {
    const facts = factsOf({
      outcome: ["Open", "Open", "Won", ""],
      stage: ["Demo", "", "Demo", ""],
      amount: [1, 1, 1, 1],
    });
    expect(staged(facts).unplaced).toBe(1);
    expect(counts(facts)).toMatchObject({ open: 1, won: 1 });
  });

  test("rows that are not looked at and rows without an outcome do not count", () => {
    const facts = factsOf({ outcome: ["Demo", "", "Demo", "Won"] });
    const found = stagedDeals(facts, (row) => row > 0);
    if (typeof found === "string") throw new Error(found);
    expect(funnelCounts(found, undefined, "Won").stages.map(({ reached }) => reached)).toEqual([2, 1]);
  });
});

describe("whatever the deals", () => {
  const stage = fc.constantFrom("Lead in", "Demo", "Offer");
  const status = fc.constantFrom("Open", "Won", "Lost", "");
  const deals = fc.array(fc.tuple(status, fc.oneof(stage, fc.constant(""))), { minLength: 1, maxLength: 40 });

  test("ever fewer reach the next stage, shares lie between 0 and 1, and open ones add up", () => {
    fc.assert(
      fc.property(deals, (rows) => {
        const facts = factsOf({ outcome: rows.map(([outcome]) => outcome), stage: rows.map(([, at]) => at) });
        const found = stagedDeals(facts, all);
        if (typeof found === "string") return;
        const { stages, open, won, lost, unknown } = funnelCounts(found, undefined, "Won");
        const reached = stages.map((one) => one.reached);
        expect(reached).toEqual([...reached].sort((a, b) => b - a));
        expect(stages.reduce((sum, one) => sum + one.open, 0)).toBe(open);
        expect(reached[0]).toBe(open + won + lost);
        expect(reached[reached.length - 1]).toBe(won);
        expect(unknown).toBeLessThanOrEqual(lost);
        for (const { fromPrevious, fromFirst } of stages) {
          for (const share of [fromPrevious ?? 0, fromFirst ?? 0]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  test("the order of the rows does not matter where names tell the order", () => {
    fc.assert(
      fc.property(deals, (rows) => {
        const of = (some: typeof rows) => {
          const found = stagedDeals(
            factsOf({ outcome: some.map(([outcome]) => outcome), stage: some.map(([, at]) => at) }),
            all,
          );
          return typeof found === "string" ? found : funnelCounts(found, undefined, "Won");
        };
        expect(of([...rows].reverse())).toEqual(of(rows));
      }),
    );
  });
});
