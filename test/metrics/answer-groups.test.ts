import { describe, expect, test } from "vitest";
import { answerEach, answerGroups, tellsPeriods } from "../../src/metrics/answer-each.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { spanAt } from "../../src/metrics/span.ts";
import { InputError } from "../../src/table/problem.ts";
import { alone, answered, day, FRAME, MONTH, SALES, shown } from "./alone.ts";
import { costOf, endedIn } from "./example-metrics.ts";
import { factsOf } from "./table-figures.ts";

const sold = metricOf("sales-volume");
const winRate = metricOf("win-rate");

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
