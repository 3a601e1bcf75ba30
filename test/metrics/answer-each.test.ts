import { describe, expect, test } from "vitest";
import { answerEach, labelOf } from "../../src/metrics/answer-each.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { spanAt } from "../../src/metrics/span.ts";
import type { PeriodKind } from "../../src/table/period.ts";
import { alone, answered, day, FRAME, MONTH, SALES } from "./alone.ts";
import { factsOf } from "./table-figures.ts";

const YEAR: PeriodKind = { unit: "year", firstMonth: 1 };
const sold = metricOf("sales-volume");
const winRate = metricOf("win-rate");

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

test("a period is labelled as formulas do", () => {
  expect(labelOf(spanAt(day("2026-05-05"), { unit: "quarter", firstMonth: 1 }))).toBe("2026-Q2");
});
