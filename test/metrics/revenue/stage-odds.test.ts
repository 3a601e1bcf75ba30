import { expect, test } from "vitest";
import { stageOdds } from "../../../src/metrics/revenue/stage-odds.ts";
import { cause } from "../../../src/statistics/life-table.ts";
import { factsOf } from "../funnel/facts.ts";

// Six won, one lost in Demo and one in Offer: with five more won and five lost 11 of 18. Of the 17 that Offer decides,
// ten more among them, 6 + 10 · 11/18 are won: 109/153, odds of 109/44 against 11/7. Of Demo's 18: 109/162, 109/53.
test("what a stage is worth, drawn towards the rate of all, with its standard error", () => {
  const { none, first, second } = cause;
  const facts = factsOf({ stage: ["", "", "", "", "", "", "Demo", " OFFER", "Pilot", "Demo", "offer", ""] });
  const causes = [first, first, first, first, first, first, second, second, second, none, none, none];
  const odds = stageOdds(facts, ["Demo", "Offer"], Uint8Array.from(causes));
  const demo = odds(9);
  expect(demo.factor).toBeCloseTo(109 / 53 / (11 / 7), 12);
  expect(demo.error).toBeCloseTo(1 / Math.sqrt((18 * 109 * 53) / 162 ** 2), 12);
  const offer = odds(10);
  expect(offer.factor).toBeCloseTo(109 / 44 / (11 / 7), 12);
  expect(offer.error).toBeCloseTo(1 / Math.sqrt((17 * 109 * 44) / 153 ** 2), 12);
  expect(odds(11)).toEqual({ factor: 1, error: 0 });
});
