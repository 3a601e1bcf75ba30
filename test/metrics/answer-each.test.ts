import { describe, expect, test } from "vitest";
import {
  type Alone,
  type AskedAlone,
  answerEach,
  answerGroups,
  labelOf,
  type PeriodFrame,
  tellsPeriods,
} from "../../src/metrics/answer-each.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import type { Facts } from "../../src/metrics/facts.ts";
import type { Figure } from "../../src/metrics/figure.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { spanAt } from "../../src/metrics/span.ts";
import type { PeriodKind } from "../../src/table/period.ts";
import { InputError } from "../../src/table/problem.ts";
import { costOf, endedIn } from "./example-metrics.ts";
import { factsOf } from "./table-figures.ts";

const MONTH: PeriodKind = { unit: "month", firstMonth: 1 };
const YEAR: PeriodKind = { unit: "year", firstMonth: 1 };
const day = (text: string) => Date.parse(text);

function alone(metric: Metric, facts: Facts, more: Partial<AskedAlone> = {}): AskedAlone {
  return { metric, values: {}, facts, beside: undefined, unfiltered: undefined, ...more };
}

const sold = metricOf("sales-volume");
const winRate = metricOf("win-rate");

/** Each amount is twice the one above it: a sum tells which rows are in it. */
const SALES = factsOf({
  amount: [1, 2, 4, 8, 16, 32, 64],
  end: ["2025-03-05", "2025-03-25", "2026-01-15", "2026-02-05", "2026-02-20", "2026-03-10", ""],
});

/** January to a March of which ten days have gone. */
const FRAME: PeriodFrame = { kind: MONTH, first: day("2026-01-01"), last: spanAt(day("2026-03-10"), MONTH) };

function outcomeOf(figure: Figure | undefined): number | string | undefined {
  return figure?.kind === "value" ? figure.value : figure?.problem.kind;
}

function shown(answer: Alone | undefined) {
  if (answer?.kind !== "answered") return answer?.kind;
  const part = (figures: readonly { readonly span: { readonly start: number }; readonly figure: Figure }[]) =>
    figures.map(({ span, figure }) => [new Date(span.start).toISOString().slice(0, 7), outcomeOf(figure)]);
  return {
    whole: outcomeOf(answer.whole?.figure),
    periods: answer.periods && part(answer.periods),
    toDate: part(answer.toDate),
  };
}

function answered(one: AskedAlone, by: PeriodFrame | undefined, whole = false) {
  return shown(answerEach([one], { whole, by })[0]);
}

describe("a sum by month", () => {
  test("of the months that are asked for, and of the one before up to the day that the last one has come to", () => {
    expect(answered(alone(sold, SALES), FRAME)).toEqual({
      whole: undefined,
      periods: [
        ["2026-01", 4],
        ["2026-02", 24],
        ["2026-03", 32],
      ],
      toDate: [["2026-02", 8]],
    });
  });

  test("of all rows too, where that is asked for", () => {
    expect(answered(alone(sold, SALES), FRAME, true)).toMatchObject({ whole: 127 });
    expect(answered(alone(sold, SALES), undefined)).toEqual({ whole: 127, periods: undefined, toDate: [] });
  });

  test("ends with the month that is asked for last, however far the data goes", () => {
    const by = { ...FRAME, last: spanAt(day("2026-02-28"), MONTH) };
    expect(answered(alone(sold, SALES), by)).toMatchObject({
      periods: [
        ["2026-01", 4],
        ["2026-02", 24],
      ],
      toDate: [],
    });
  });

  test("each has its span: the last one's data ends with the day of the latest date", () => {
    const [answer] = answerEach([alone(sold, SALES)], { whole: false, by: FRAME });
    expect(answer?.kind === "answered" && answer.periods?.map(({ span }) => span)).toEqual([
      { kind: MONTH, start: day("2026-01-01"), end: day("2026-02-01"), until: day("2026-02-01") },
      { kind: MONTH, start: day("2026-02-01"), end: day("2026-03-01"), until: day("2026-03-01") },
      { kind: MONTH, start: day("2026-03-01"), end: day("2026-04-01"), until: day("2026-03-11") },
    ]);
  });

  test("a month without rows between two others is 0; all of no rows are no figure", () => {
    const gap = factsOf({ amount: [1, 2], end: ["2026-01-01", "2026-03-31"] });
    expect(answered(alone(sold, gap), FRAME)).toMatchObject({
      periods: [
        ["2026-01", 1],
        ["2026-02", 0],
        ["2026-03", 2],
      ],
    });
    const none = factsOf({ amount: [""], end: [""] });
    expect(answered(alone(sold, none), FRAME)).toEqual({
      whole: "no-rows",
      periods: undefined,
      toDate: [],
    });
  });

  test("months that only the unfiltered rows reach are 0, for a sum; a quotient has none", () => {
    const [unfiltered, facts] = [
      factsOf({
        outcome: ["Won", "Won", "Won"],
        amount: [1, 2, 4],
        end: ["2026-01-09", "2026-02-09", "2026-03-09"],
      }),
      factsOf({ outcome: ["", "Won", ""], amount: ["", 2, ""], end: ["", "2026-02-09", ""] }),
    ];
    expect(answered(alone(sold, facts, { unfiltered }), FRAME)).toMatchObject({
      periods: [
        ["2026-01", 0],
        ["2026-02", 2],
        ["2026-03", 0],
      ],
    });
    expect(answered(alone(winRate, facts, { unfiltered }), FRAME)).toMatchObject({
      periods: [["2026-02", 1]],
    });
  });

  test("unfiltered rows without a date reach no further", () => {
    const undated = factsOf({ amount: [1], end: [""] });
    expect(answered(alone(sold, SALES, { unfiltered: undated }), FRAME)).toMatchObject({
      periods: [
        ["2026-01", 4],
        ["2026-02", 24],
        ["2026-03", 32],
      ],
    });
  });
});

describe("up to the day that the last period has come to", () => {
  test("the same month of the year before as well: 1 to 10 March", () => {
    expect(answered(alone(sold, SALES), { ...FRAME, yearBefore: true })).toMatchObject({
      toDate: [
        ["2026-02", 8],
        ["2025-03", 1],
      ],
    });
  });

  test("of years the one before is that of the year before: told once", () => {
    const by = {
      kind: YEAR,
      first: day("2025-01-01"),
      last: spanAt(day("2026-03-10"), YEAR),
      yearBefore: true,
    };
    expect(answered(alone(sold, SALES), by)).toMatchObject({ toDate: [["2025-01", 1]] });
  });

  test("as far as the data reaches back: it may begin in that month, not after it", () => {
    const from = (end: string) => factsOf({ amount: [1, 2], end: [end, "2026-03-10"] });
    expect(answered(alone(sold, from("2026-02-28")), FRAME)).toMatchObject({ toDate: [["2026-02", 0]] });
    expect(answered(alone(sold, from("2026-03-01")), FRAME)).toMatchObject({ toDate: [] });
  });

  test("nothing where the last period is over, nor of what is no sum", () => {
    const over = { ...FRAME, last: spanAt(day("2026-03-31"), MONTH) };
    expect(answered(alone(sold, SALES), over)).toMatchObject({ toDate: [] });
    const deals = factsOf({ outcome: ["Won", "Lost"], end: ["2026-02-01", "2026-03-10"] });
    expect(answered(alone(winRate, deals), FRAME)).toMatchObject({
      periods: [
        ["2026-02", 1],
        ["2026-03", 0],
      ],
      toDate: [],
    });
  });
});

describe("several metrics at once", () => {
  test("go by their own dates, and none is stopped by what is wrong with another", () => {
    const bad = factsOf({ amount: ["many"], end: ["2026-01-15"] });
    const undated = factsOf({ amount: [5] });
    const asked = [alone(sold, bad), alone(sold, undated), alone(sold, SALES)];
    const [failed, whole, all] = answerEach(asked, { whole: false, by: FRAME });
    expect(failed).toMatchObject({ kind: "failed", error: { problem: { kind: "not-a-number", row: 1 } } });
    expect(shown(whole)).toEqual({ whole: 5, periods: undefined, toDate: [] });
    expect(shown(all)).toMatchObject({ periods: [["2026-01", 4], expect.anything(), expect.anything()] });
  });

  test("a row that contradicts itself fails its metric", () => {
    const facts = factsOf({ outcome: ["Won"], start: ["2026-02-02"], end: ["2026-01-01"] });
    const [failed] = answerEach([alone(metricOf("cycle-time"), facts)], {
      whole: true,
      by: undefined,
    });
    expect(failed).toMatchObject({ kind: "failed", error: { problem: { kind: "ends-before-start" } } });
  });
});

describe("groups", () => {
  const groupOf = Int32Array.of(0, 0, 0, 1, 1, 0, 1);

  test("each has what its own rows come to, and those after the last month are nobody's", () => {
    const by = { ...FRAME, last: spanAt(day("2026-02-28"), MONTH) };
    const [answers] = answerGroups([alone(sold, SALES)], { whole: true, by }, { groups: 2, groupOf });
    expect(answers?.map(shown)).toEqual([
      {
        whole: 39,
        periods: [
          ["2026-01", 4],
          ["2026-02", 0],
        ],
        toDate: [],
      },
      {
        whole: 88,
        periods: [
          ["2026-01", 0],
          ["2026-02", 24],
        ],
        toDate: [],
      },
    ]);
  });

  test("a sum of one without rows is 0", () => {
    const [answers] = answerGroups(
      [alone(sold, SALES)],
      { whole: true, by: undefined },
      { groups: 2, groupOf: new Int32Array(7) },
    );
    expect(answers?.map(shown)).toMatchObject([{ whole: 127 }, { whole: 0 }]);
  });

  test("a metric that fails has failed for each", () => {
    const bad = factsOf({ amount: ["many"] });
    const grouping = { groups: 2, groupOf: new Int32Array(1) };
    const [answers] = answerGroups([alone(sold, bad)], { whole: true, by: undefined }, grouping);
    expect(answers?.map(shown)).toEqual(["failed", "failed"]);
  });
});

describe("two tables", () => {
  const facts = factsOf({ outcome: ["Won", "Lost", "Won"], end: ["2026-01-05", "2026-01-06", "2026-02-03"] });
  const spent = { spend: [10, 90, 7], date: ["2026-01-31", "2026-02-28", "2026-03-02"] };

  test("each goes by its own dates: 10 for 2 leads, 90 for 1, 7 for none", () => {
    expect(answered(alone(costOf, facts, { beside: factsOf(spent) }), FRAME, true)).toEqual({
      whole: 107 / 3,
      periods: [
        ["2026-01", 5],
        ["2026-02", 90],
        ["2026-03", "nothing"],
      ],
      toDate: [],
    });
  });

  test("the data ends with the last date of either", () => {
    const [answer] = answerEach([alone(costOf, facts, { beside: factsOf(spent) })], {
      whole: false,
      by: FRAME,
    });
    expect(answer?.kind === "answered" && answer.periods?.map(({ span }) => span.until)).toEqual([
      day("2026-02-01"),
      day("2026-03-01"),
      day("2026-03-03"),
    ]);
  });

  test("periods are not told where the second table has no dates: all rows are answered for", () => {
    const beside = factsOf({ spend: [10] });
    expect(tellsPeriods(alone(costOf, facts, { beside }))).toBe(false);
    expect(answered(alone(costOf, facts, { beside }), FRAME)).toMatchObject({
      whole: 10 / 3,
      periods: undefined,
    });
    expect(tellsPeriods(alone(costOf, facts, { beside: factsOf(spent) }))).toBe(true);
  });

  test("a date that cannot be read is no missing one", () => {
    const unreadable = factsOf({ outcome: ["Won"], end: ["soon"] });
    expect(() => tellsPeriods(alone(winRate, unreadable))).toThrow(InputError);
  });
});

describe("a metric about one period", () => {
  // Two are there when January begins and one of them ends in it; three when February begins, one of which ends in it.
  const facts = factsOf({
    start: ["2025-12-01", "2025-12-15", "2026-01-20"],
    end: ["2026-01-10", "2026-02-28", ""],
  });

  test("is of the latest, and of each that is asked for all rows are asked", () => {
    const by = { ...FRAME, last: spanAt(day("2026-02-28"), MONTH) };
    expect(answered(alone(endedIn, facts), by, true)).toEqual({
      whole: 1 / 3,
      periods: [
        ["2026-01", 1 / 2],
        ["2026-02", 1 / 3],
      ],
      toDate: [],
    });
    const [answer] = answerEach([alone(endedIn, facts)], { whole: true, by: undefined });
    expect(answer).toMatchObject({ whole: { span: { start: day("2026-02-01"), until: day("2026-03-01") } } });
  });
});

test("periods of a metric about one are told by any of its dates: by starts where nobody has left", () => {
  const facts = factsOf({ start: ["2025-12-01"], end: [""] });
  expect(tellsPeriods(alone(endedIn, facts))).toBe(true);
  expect(tellsPeriods(alone(endedIn, factsOf({ start: [""], end: [""] })))).toBe(false);
});

test("a period is labelled as formulas do", () => {
  expect(labelOf(spanAt(day("2026-05-05"), { unit: "quarter", firstMonth: 1 }))).toBe("2026-Q2");
});
