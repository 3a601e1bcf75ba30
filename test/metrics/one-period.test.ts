import { describe, expect, test } from "vitest";
import { answerEach } from "../../src/metrics/answer-each.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { ALL, fillerOf } from "../../src/metrics/engine/fill.ts";
import { type OnePeriod, onePeriod } from "../../src/metrics/one-period.ts";
import { spanAt } from "../../src/metrics/span.ts";
import { alone, day, MONTH } from "./alone.ts";
import { costOf, endedIn } from "./example-metrics.ts";
import { factsOf } from "./table-figures.ts";

const JANUARY = { kind: MONTH, start: day("2026-01-01") };
const FEBRUARY = { kind: MONTH, start: day("2026-02-01") };

const sold = alone(
  metricOf("sales-volume"),
  factsOf({
    amount: [1, 2, 4, 8, 16],
    end: ["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01", ""],
  }),
);
const cost = alone(
  costOf,
  factsOf({ outcome: ["Won", "Lost", "Won"], end: ["2026-01-05", "2026-01-06", "2026-02-03"] }),
  { beside: factsOf({ spend: [10, 90, 7], date: ["2026-01-31", "2026-02-01", "2026-02-09"] }) },
);
const ended = alone(
  endedIn,
  factsOf({ start: ["2025-12-01", "2025-12-15", "2026-01-20"], end: ["2026-01-10", "2026-02-27", ""] }),
);

function figureOf(question: OnePeriod) {
  const filled = fillerOf({ groups: 1 })(question);
  return filled.kind === "figures" ? filled.figures.figure(0, 0) : filled;
}

test("of all rows where no period is named: 1 + 2 + 4 + 8 + 16", () => {
  const question = onePeriod(sold, undefined);
  expect(question.spans).toBe(ALL);
  expect(question.dates).toBeUndefined();
  expect(question.split).toBe(false);
  expect(figureOf(question)).toMatchObject({ value: 31 });
});

describe("of a period", () => {
  test("are the rows from its first day on to before the next one's", () => {
    const question = onePeriod(sold, FEBRUARY);
    expect([...(question.periods ?? [])]).toEqual([-1, 0, 0, -1, -1]);
    expect(question.dates?.[3]).toBe(day("2026-03-01"));
    expect(question.spans).toEqual([spanAt(day("2026-02-28"), MONTH)]);
    expect(figureOf(question)).toMatchObject({ value: 6 });
  });

  test("rows of a second table go by their own dates, and its data ends with the last date of either", () => {
    const question = onePeriod(cost, FEBRUARY);
    expect([...(question.besidePeriods ?? [])]).toEqual([-1, 0, 0]);
    expect(question.spans).toEqual([spanAt(day("2026-02-09"), MONTH)]);
    // 90 + 7 for the one lead of February.
    expect(figureOf(question)).toMatchObject({ value: 97 });
    expect(figureOf(onePeriod(cost, undefined))).toMatchObject({ value: 107 / 3 });
  });

  test("a metric about one period asks all rows, by default about the latest", () => {
    const question = onePeriod(ended, JANUARY);
    expect(question).not.toHaveProperty("periods");
    expect(question.dates).toBeUndefined();
    // Of the two that were there when January began one ended in it; of three in February one.
    expect(figureOf(question)).toMatchObject({ value: 1 / 2 });
    expect(onePeriod(ended, undefined).spans).toEqual([spanAt(day("2026-02-27"), MONTH)]);
    expect(figureOf(onePeriod(ended, undefined))).toMatchObject({ value: 1 / 3 });
  });
});

test.each([
  ["a sum", sold],
  ["two tables", cost],
  ["one about a period", ended],
])("%s: what is answered for each period at once is what each answers alone", (_, one) => {
  const last = spanAt(day("2026-02-28"), MONTH);
  const [all] = answerEach([one], { whole: false, by: { kind: MONTH, first: JANUARY.start, last } });
  const figures = all?.kind === "answered" ? all.periods?.map(({ figure }) => figure) : [];
  expect(figures).toEqual([figureOf(onePeriod(one, JANUARY)), figureOf(onePeriod(one, FEBRUARY))]);
});
