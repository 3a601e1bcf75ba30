import { describe, expect, test } from "vitest";
import { type MetricId, metricOf } from "../../src/metrics/catalogue.ts";
import { type FieldId, fieldIds, kindOf } from "../../src/metrics/field.ts";
import { metricIds } from "../../src/metrics/metric-ids.ts";
import { intervalOf, Spread } from "../../src/metrics/sampling.ts";
import { Z95 } from "../../src/statistics/normal.ts";
import { chanceFrom } from "../chance.ts";
import { figureOf, figureValue } from "./table-figures.ts";

const ROWS = 80;

/** A cell of any field, as any export may have it. */
function cellOf(field: FieldId, row: number): unknown {
  const own = OWN[field];
  if (own !== undefined) return own(row);
  switch (kindOf(field)) {
    case "outcome":
      return ["Won", "Lost", "Open"][row % 3];
    case "label":
      return `${field} ${(row * 7) % 41}`;
    case "date":
      return new Date(Date.UTC(2026, 0, 1 + (row % 50)));
    case "share":
      return (row % 10) / 10;
    default:
      return 10 + ((row * 13 * field.length) % 17);
  }
}

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n));
const OWN: { readonly [field in FieldId]?: (row: number) => unknown } = {
  email: (row) => (row % 3 === 0 ? "" : `a${row}@example.com`),
  end: (row) => (row % 3 === 2 ? "" : day(60 + (row % 30))),
  converted: (row) => (row % 3 === 0 ? "" : day((row % 50) + (row % 9))),
  response: (row) => (row % 3 === 0 ? "" : day((row % 50) + (row % 3))),
  activated: (row) => (row % 3 === 0 ? "" : day((row % 50) + (row % 3))),
  activity: (row) => day(row % 50),
  completed: (row) => (row % 4 === 0 ? "" : day(row % 50)),
  lifecycle: (row) => ["Lead", "MQL", "SQL", "Customer"][row % 4],
  contact: (row) => (row % 3 === 0 ? "Connected" : "No answer"),
  score: (row) => (row % 7 === 0 ? "" : 1 + (row % 5)),
  sent: () => 100,
  opens: (row) => 40 + (row % 9),
  clicks: (row) => 10 + (row % 9),
  replies: (row) => row % 9,
  unsubscribes: (row) => row % 2,
  bounces: (row) => row % 3,
  sessions: () => 100,
  keyEvents: (row) => 5 + (row % 9),
  product: (row) => ["Phone", "Case", "Cable"][row % 3],
  launched: (row) => ["Phone", "Case", "Cable"][row % 3],
  refund: (row) => row % 2,
  touched: (row) => `id ${(row * 7) % 13}`,
  discount: (row) => row % 7,
  list: (row) => 50 + (row % 7),
  start: (row) => day(row % 50),
  launch: (row) => day(row % 3 === 0 ? -900 : 0),
  quota: (row) => 100 + 10 * (row % 5),
  owner: (row) => (row % 9 === 0 ? "" : `p${row % 5}`),
  quotaOwner: (row) => `p${row % 5}`,
};

const OPTIONS: { readonly [id in MetricId]?: { readonly [name: string]: unknown } } = {
  "attach-rate": { product: "Phone", attached: "Case" },
  "conversion-rate-cohort": { days: 5 },
  "close-rate": { days: 5 },
  "conversion-rate-km": { days: 20 },
  "reps-at-quota": { as_of: "2029-03-15" },
  "lead-sla-rate": { hours: 24 },
  "stale-lead-rate": { days: 20 },
};

const table = (fields: readonly FieldId[]) =>
  Object.fromEntries(
    fields.map((field) => [field, Array.from({ length: ROWS }, (_, row) => cellOf(field, row))]),
  );

const ratios = metricIds.filter((id) => metricOf(id).unit === "ratio");

describe("every ratio of a sample has an interval", () => {
  test.each(ratios.filter((id) => !metricOf(id).unsampled))("%s", (id) => {
    const { needs, takes, beside, besideTakes } = metricOf(id);
    const figure = figureOf(id, table([...needs, ...takes]), {
      ...(beside.length > 0 ? { beside: table([...beside, ...besideTakes]) } : {}),
      options: OPTIONS[id] ?? {},
      ...(metricOf(id).spans ? { asOf: "2026-03-15" } : {}),
    });
    if (figure.kind === "none") throw new Error(JSON.stringify(figure.problem));
    const interval =
      figure.sampling === undefined ? undefined : intervalOf(figure.value, figure.sampling, Z95);
    expect(interval).toBeDefined();
    expect(interval?.low).toBeLessThan(figure.value + 1e-12);
    expect(interval?.high).toBeGreaterThan(figure.value - 1e-12);
  });

  test("and what compares periods or tables has none", () => {
    expect(ratios.filter((id) => metricOf(id).unsampled).sort()).toEqual([
      "campaign-roi",
      "coverage-gap",
      "lead-velocity-rate",
      "pipeline-coverage",
      "quota-attainment",
      "revenue-growth",
    ]);
    expect(fieldIds.length).toBeGreaterThan(0);
  });
});

describe("the interval of a quotient of sums", () => {
  const won = [300, 0, 120, 0, 80, 450, 0, 60, 200, 0, 90, 30];
  const all = [300, 100, 120, 250, 80, 450, 40, 60, 200, 75, 90, 30];

  // R 4.2.2: sqrt(sum((x-r*y)^2)*n/(n-1))/sum(y), then plogis(qlogis(r) ± qt(.975, 11)*se/(r*(1-r))).
  test("of won ÷ closed value as another program has it", () => {
    const figure = figureOf("win-rate-value", {
      outcome: won.map((amount) => (amount > 0 ? "Won" : "Lost")),
      amount: all,
    });
    expect(figureValue(figure)).toBeCloseTo(0.740947075209, 12);
    if (figure.kind === "none" || figure.sampling?.kind !== "mean") throw new Error("no mean");
    expect(figure.sampling.error).toBeCloseTo(0.152095759075, 12);
    const interval = intervalOf(figure.value, figure.sampling, Z95);
    expect(interval?.low).toBeCloseTo(0.333332356555, 5);
    expect(interval?.high).toBeCloseTo(0.942402060635, 5);
  });

  // R 4.2.2: t.test(c(3,8,15,4,22,9,31,7,12,5)).
  test("of a mean as Student's", () => {
    const days = [3, 8, 15, 4, 22, 9, 31, 7, 12, 5];
    const figure = figureOf("cycle-time", {
      start: days.map(() => new Date(Date.UTC(2026, 0, 1))),
      end: days.map((n) => new Date(Date.UTC(2026, 0, 1 + n))),
    });
    if (figure.kind === "none" || figure.sampling === undefined) throw new Error("no mean");
    const interval = intervalOf(figure.value, figure.sampling, Z95);
    expect(interval?.low).toBeCloseTo(5.23551195844, 3);
    expect(interval?.high).toBeCloseTo(17.9644880416, 3);
  });

  test("few rows, or rows that are all alike, have none", () => {
    const few = new Spread();
    for (const x of [1, 2, 3]) few.add(x, 4);
    expect(intervalOf(0.5, few.of(6, 12), Z95)).toBeUndefined();
    const alike = new Spread();
    for (let i = 0; i < 20; i += 1) alike.add(1, 2);
    expect(intervalOf(0.5, alike.of(20, 40), Z95)).toBeUndefined();
  });

  // Won ÷ closed value of 40 deals, amounts lognormal with σ 1, each won with probability 0.4.
  test("holds the true quotient in about 95 of 100 samples", () => {
    const chance = chanceFrom(5);
    const runs = 2000;
    let held = 0;
    for (let run = 0; run < runs; run += 1) {
      const spread = new Spread();
      let [top, bottom] = [0, 0];
      for (let i = 0; i < 40; i += 1) {
        const amount = Math.exp(chance.normal());
        const part = chance.uniform() < 0.4 ? amount : 0;
        spread.add(part, amount);
        top += part;
        bottom += amount;
      }
      const interval = intervalOf(top / bottom, spread.of(top, bottom), Z95);
      if (interval !== undefined && interval.low <= 0.4 && interval.high >= 0.4) held += 1;
    }
    expect(held / runs).toBeGreaterThan(0.9);
    expect(held / runs).toBeLessThan(0.97);
  });
});
