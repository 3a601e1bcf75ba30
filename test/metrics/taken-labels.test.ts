import { expect, test } from "vitest";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { takenLabels } from "../../src/metrics/taken-labels.ts";
import { readingIn } from "../reading.ts";
import { factsOf } from "./funnel/facts.ts";

const { zone } = readingIn("en_US");
const winRate = metricOf("win-rate");

test("labels are told with what they were taken for: won ones first, of each kind the commonest", () => {
  const outcome = ["Demo", "Lost", "Paid", "", "Offer", "Won", "Won", "Offer", "Lost", "Won", "Rejected"];
  expect(takenLabels(winRate, factsOf({ outcome }), zone)).toEqual([
    { taken: "won", label: "Won", rows: 3 },
    { taken: "won", label: "Paid", rows: 1 },
    { taken: "lost", label: "Lost", rows: 2 },
    { taken: "lost", label: "Rejected", rows: 1 },
    { taken: "open", label: "Offer", rows: 2 },
    { taken: "open", label: "Demo", rows: 1 },
  ]);
});

test("fifteen of them at most", () => {
  const outcome = ["Won", ...Array.from({ length: 20 }, (_, i) => `Stage ${i}`)];
  const found = takenLabels(winRate, factsOf({ outcome }), zone);
  expect(found).toHaveLength(15);
  expect(found[0]?.taken).toBe("won");
});

test("none without outcomes, nor for a metric that does not look at them", () => {
  expect(takenLabels(winRate, factsOf({ amount: [1] }), zone)).toEqual([]);
  const facts = factsOf({ outcome: ["Won"], start: ["2026-01-01"], end: ["2026-01-02"] });
  expect(takenLabels(metricOf("nps-score"), facts, zone)).toEqual([]);
});
