import { describe, expect, test } from "vitest";
import { firstMetrics, firstOf } from "../../src/metrics/first-metrics.ts";

const all = () => true;

describe("what is shown before anybody has chosen", () => {
  test("is of each table the first, then of each the second, and so on", () => {
    const leads = ["lead-count", "conversion-rate", "lead-response-time", "qualification-rate"];
    expect(firstMetrics(["leads"], all)).toEqual(leads);
    expect(firstMetrics(["leads", "activities"], all)).toEqual([
      "lead-count",
      "contact-rate",
      "conversion-rate",
      "training-completion",
      "lead-response-time",
      "qualification-rate",
    ]);
  });

  test("is nothing that has nothing to show: the next takes its turn", () => {
    expect(firstMetrics(["leads", "activities"], (metric) => metric.endsWith("-rate"))).toEqual([
      "conversion-rate",
      "contact-rate",
      "qualification-rate",
    ]);
  });

  test("has each once, and eight at most", () => {
    expect(firstMetrics(["deals", "orders"], all)).toEqual([
      "sales-volume",
      "win-rate",
      "order-count",
      "cycle-time",
      "average-order-value",
      "average-deal-size",
      "repeat-rate",
      "pipeline-value",
    ]);
  });

  test("is nothing without a table", () => {
    expect(firstMetrics([], all)).toEqual([]);
  });

  test("is one of those that may be, each of which is there once", () => {
    const may = firstOf(["deals", "orders", "leads"]);
    // Eight, five and four, of which sales volume, value of customers and conversion rate are of two.
    expect(may).toHaveLength(8 + 5 + 4 - 3);
    expect(may).toEqual([...new Set(may)]);
    expect(may).toEqual(expect.arrayContaining([...firstMetrics(["deals", "orders", "leads"], all)]));
  });
});
