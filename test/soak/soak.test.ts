import { describe, expect, test } from "vitest";
import { soak } from "./soak.ts";

// The long one is `npm run soak`; docs/alerts.md has its figures.
describe.each([
  { failing: 0.01, seed: 11 },
  { failing: 0.1, seed: 12 },
])("weeks of hourly runs, service calls failing at a rate of $failing", ({ failing, seed }) => {
  const { tally, ...figures } = soak({ seed, days: 12, failing, cutting: failing / 10 });

  test("nothing is lost, nothing false is said, nothing waits without a reason", () => {
    const { lost, false: wrong, late, twice, complaints } = tally;
    expect({ lost, wrong, late, twice, complaints }).toEqual({
      lost: 0,
      wrong: 0,
      late: 0,
      twice: 0,
      complaints: [],
    });
    expect(tally.told).toBeGreaterThan(500);
  });

  test("nothing is said again but after a run was cut, or Google wrong, between the sending and the mark", () => {
    expect(tally.unexplained).toBe(0);
    expect(tally.told + tally.undeliverable).toBeLessThanOrEqual(figures.expected);
  });

  test("what makes it hard did happen", () => {
    for (const happened of [figures.failures, figures.cuts, figures.skipped, figures.doubled, figures.slow]) {
      expect(happened).toBeGreaterThan(0);
    }
  });
});

test("the same seed gives the same year, to the message", () => {
  const short = { seed: 13, days: 2, failing: 0.1, cutting: 0.01 };
  expect(soak(short)).toEqual(soak(short));
});
