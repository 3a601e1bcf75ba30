import { describe, expect, test } from "vitest";
import { type MetricId, metricOf } from "../../src/metrics/catalogue.ts";
import { type FieldId, fieldIds, kindOf } from "../../src/metrics/field.ts";
import { metricIds } from "../../src/metrics/metric-ids.ts";
import { intervalOf, type Sampling, Spread, samplingOfMean } from "../../src/metrics/sampling.ts";
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

// t(0.975, 10 degrees of freedom) = 2.2281, in tables.
describe("the interval of a mean of 11 rows with the standard error 0.1", () => {
  const bounds = (value: number, within: boolean) =>
    intervalOf(value, { kind: "mean", error: 0.1, rows: 11, within }, Z95);

  test.each([
    [0.5, false],
    [0, true],
    [1, true],
  ])("of %d is 0.2228 to either side; within 0 to 1: %s", (value, within) => {
    expect(bounds(value, within)?.low).toBeCloseTo(value - 0.22281, 4);
    expect(bounds(value, within)?.high).toBeCloseTo(value + 0.22281, 4);
  });

  // The log-odds of 0.5 are 0, and their standard error 0.1 ÷ 0.25: e^±0.89126 ÷ (1 + e^±0.89126).
  test("within 0 to 1 is so on the scale of log-odds", () => {
    expect(bounds(0.5, true)?.low).toBeCloseTo(0.29086, 4);
    expect(bounds(0.5, true)?.high).toBeCloseTo(0.70914, 4);
  });
});

describe("the interval of a share by a curve of survival", () => {
  // 11 lives of which the first to end does so alone: S = 10/11 with Greenwood's error √(10 ÷ 11³).
  // log(−log S) = −2.35062 ± 1.96071, so that S is 0.50808 to 0.98667; R prints 0.508 and 0.987 for aml.
  test("is that of log(−log S)", () => {
    const interval = intervalOf(1 / 11, { kind: "curve", error: Math.sqrt(10 / 11 ** 3) }, Z95);
    expect(interval?.low).toBeCloseTo(1 - 0.98667, 5);
    expect(interval?.high).toBeCloseTo(1 - 0.50808, 5);
  });

  test.each([
    ["nobody's life has ended", 0, 0.1],
    ["everybody's has", 1, 0.1],
    ["it has no error", 0.4, 0],
  ])("is none where %s", (_, value, error) => {
    expect(intervalOf(value, { kind: "curve", error }, Z95)).toBeUndefined();
  });
});

describe("what rows say of the chance in Σ x ÷ Σ y", () => {
  const spreadOf = (rows: readonly (readonly [x: number, y: number])[]): Sampling => {
    const spread = new Spread();
    for (const [x, y] of rows) spread.add(x, y);
    const sum = (at: 0 | 1) => rows.reduce((total, row) => total + row[at], 0);
    return spread.of(sum(0), sum(1));
  };

  test("where each row has it or not, it is a share", () => {
    const rows = [
      [1, 1],
      [0, 1],
      [1, 1],
    ] as const;
    expect(spreadOf(rows)).toEqual({ kind: "share", successes: 2, trials: 3 });
  });

  test.each([
    ["half of a whole", [0.5, 1], [1, 1], true],
    ["a part of what is no whole", [1, 2], [0, 2], true],
    ["less than nothing", [-1, 2], [2, 2], false],
    ["more than the whole", [3, 2], [0, 2], false],
  ] as const)("%s is a mean", (_, first, second, within) => {
    expect(spreadOf([first, second])).toMatchObject({ kind: "mean", rows: 2, within });
  });

  // r = 4 ÷ 4; x − r·y is 1, 1 and −2: √(6 · 3 ÷ 2) ÷ 4.
  test("a row that adds to one sum alone counts, one that adds to neither does not", () => {
    const rows = [
      [3, 2],
      [1, 0],
      [0, 0],
      [0, 2],
    ] as const;
    expect(spreadOf(rows)).toEqual({ kind: "mean", error: 0.75, rows: 3, within: false });
  });

  // The variance is 90 ÷ 9, the error √(10 ÷ 10).
  test("a mean of values may lie anywhere", () => {
    expect(samplingOfMean(10, 90)).toEqual({ kind: "mean", error: 1, rows: 10, within: false });
  });
});
