import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

const team = fc.constantFrom("x", "y");

describe("NPS_SCORE", () => {
  test("4 of 10 are promoters and 3 detractors: 40 % − 30 % is 10 points", () => {
    expect(ask("NPS_SCORE", [column(10, 9, 9, 10, 8, 7, 7, 6, 3, 1)])).toBe(10);
  });

  test("0 is a detractor's answer, a blank is none: (1 − 2) of 4 answers", () => {
    expect(ask("NPS_SCORE", [column(0, "", 10, 8, "0", " ")])).toBe(-25);
    expect(leftRows(figureOf("nps-score", { score: [0, "", 10], customer: ["a", "b", "c"] }))).toEqual({
      noScore: 1,
    });
  });

  test("as many promoters as detractors are 0 points, which is no share of the answers", () => {
    const figure = figureOf("nps-score", { score: [10, 0] });
    expect(figure).toMatchObject({ kind: "value", value: 0, rows: 2, left: [] });
    expect(figure).toMatchObject({ numerator: undefined });
  });

  test.each([
    ["all promoters", [9, 10], 100],
    ["all detractors", [0, 6], -100],
    ["all passive", [7, 8], 0],
    ["one answer", [9], 100],
  ])("%s", (_, scores, points) => {
    expect(ask("NPS_SCORE", [column(...scores)])).toBe(points);
  });

  test("by product, and by month of the answer", () => {
    expect(ask("NPS_SCORE", [column(10, 2, 9, ""), column("B", "B", "a", "c")])).toEqual([
      ["a", 100, 1],
      ["B", 0, 2],
      ["c", "", 0],
    ]);
    const answers = { score: [10, 9, 3], date: ["2026-01-05", "2026-02-01", "2026-02-28"] };
    const { periods, figures } = figuresOf("nps-score", answers, { by: "month" });
    expect(periods).toEqual(["2026-01", "2026-02"]);
    expect(figures.map(figureValue)).toEqual([100, 0]);
  });

  test.each([
    ["11", [column(9, 11)], "scores, row 2: found 11, expected a whole number from 0 to 10"],
    ["-1", [column(-1)], "scores, row 1: found -1"],
    ["a fraction", [column(8, "", 7.5)], "scores, row 3: found 7.5, expected a whole number"],
    ["a word", [column("ten")], 'scores, row 1: found "ten"'],
    ["no answers", [column("", "")], "scores has no rows"],
  ])("%s is an error", (_, args, words) => {
    expect(errorOf("NPS_SCORE", args)).toContain(words);
  });

  test("the error in Turkish", () => {
    expect(errorOf("NPS_SCORE", [column(7.5)], "tr")).toContain(
      "scores, 1. satır: 7,5 bulundu, 0 ile 10 arasında bir tam sayı bekleniyordu",
    );
  });

  const score = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(""));
  test("order and blank rows do not matter; teams weighted by their answers come to the whole", () => {
    orderDoesNotMatter({ formula: "NPS_SCORE", row: fc.tuple(score) });
    blankRowsChangeNothing({ formula: "NPS_SCORE", row: fc.tuple(score) });
    groupsAddUp({ formula: "NPS_SCORE", row: fc.tuple(score, team) }, 1, "weighted");
  });
});

describe("CSAT_SCORE", () => {
  const answers = column(5, 4, 4, 3, 1, "");

  test("3 of 5 answers are 4 or 5: 0.6; the mean is 17 ÷ 5; of 25 possible points 17 are 0.68", () => {
    expect(ask("CSAT_SCORE", [answers])).toBe(0.6);
    expect(ask("CSAT_SCORE", [answers, "mean"])).toBe(3.4);
    expect(ask("CSAT_SCORE", [answers, "points"])).toBeCloseTo(0.68, 12);
  });

  test("the method by its Turkish names", () => {
    expect(ask("CSAT_SCORE", [answers, "En iyi iki"])).toBe(0.6);
    expect(ask("CSAT_SCORE", [answers, "ORTALAMA"])).toBe(3.4);
    expect(ask("CSAT_SCORE", [answers, "puan"])).toBeCloseTo(0.68, 12);
  });

  test("from 1 to 10 the two best are 9 and 10", () => {
    expect(ask("CSAT_SCORE", [column(10, 9, 8, 5), "top-two", 10])).toBe(0.5);
    expect(ask("CSAT_SCORE", [column(10, 5), "points", 10])).toBe(0.75);
  });

  test("the two best are a share with its counts, the other two none", () => {
    const table = { score: [5, 1, 1] };
    expect(figureOf("csat-score", table)).toMatchObject({ numerator: 1, denominator: 3 });
    for (const method of ["mean", "points"]) {
      expect(figureOf("csat-score", table, { options: { method } })).toMatchObject({ numerator: undefined });
    }
  });

  test("half stars have a mean, but are no box", () => {
    expect(ask("CSAT_SCORE", [column(4.5, 3.5), "mean"])).toBe(4);
    expect(errorOf("CSAT_SCORE", [column(4.5, 3.5)])).toContain(
      "row 1: found 4.5, expected a whole number from 1",
    );
  });

  test.each([
    ["6 of 5", [column(6)], "scores, row 1: found 6, expected a whole number from 1 to 5"],
    ["0, below the scale", [column(5, 0)], "scores, row 2: found 0"],
    ["6 in a mean", [column(6), "mean"], "found 6, expected a number from 1 to 5"],
    ["an unknown method", [column(5), "median"], "Use one of top-two, mean, points"],
    ["a scale of 1", [column(1), "", 1], "scale: 1 is out of range, expected 2 to 100"],
    ["no answers", [column("")], "scores has no rows"],
  ])("%s is an error", (_, args, words) => {
    expect(errorOf("CSAT_SCORE", args)).toContain(words);
  });

  const score = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(""));
  test.each(["top-two", "mean", "points"])(
    "%s: order and blank rows do not matter, teams come to the whole",
    (method) => {
      const generated = { formula: "CSAT_SCORE", args: (scores: unknown[][]) => [scores, method] };
      orderDoesNotMatter({ ...generated, row: fc.tuple(score) });
      blankRowsChangeNothing({ ...generated, row: fc.tuple(score) });
      groupsAddUp({ ...generated, row: fc.tuple(score, team) }, 1, "weighted");
    },
  );
});

describe("CES_SCORE", () => {
  test("(7 + 6 + 5 + 2) ÷ 4 is 5; of a scale to 5, (5 + 4) ÷ 2", () => {
    expect(ask("CES_SCORE", [column(7, "", 6, 5, 2)])).toBe(5);
    expect(ask("CES_SCORE", [column(5, 4), 5])).toBe(4.5);
  });

  test("by channel; a lone answer is its own mean", () => {
    expect(ask("CES_SCORE", [column(7, 4, 6), "", column("mail", "phone", "mail")])).toEqual([
      ["mail", 6.5, 2],
      ["phone", 4, 1],
    ]);
  });

  test.each([
    ["8", [column(8)], "scores, row 1: found 8, expected a number from 1 to 7"],
    ["6 of 5", [column(6), 5], "from 1 to 5"],
    ["0", [column(7, 0)], "scores, row 2: found 0"],
    ["no answers", [column("")], "scores has no rows"],
  ])("%s is an error", (_, args, words) => {
    expect(errorOf("CES_SCORE", args)).toContain(words);
  });

  const score = fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(""));
  test("order and blank rows do not matter; teams weighted by their answers come to the whole", () => {
    orderDoesNotMatter({ formula: "CES_SCORE", row: fc.tuple(score) });
    blankRowsChangeNothing({ formula: "CES_SCORE", row: fc.tuple(score) });
    groupsAddUp({ formula: "CES_SCORE", row: fc.tuple(score, team) }, 1, "weighted");
  });
});

describe("RESPONSE_RATE", () => {
  test("3 of 5 asked have answered, 0 being an answer; an answer of nobody is left out", () => {
    const asked = { customer: ["a", "b", "a", "c", "d", ""], score: [9, "", 0, "", 7, 10] };
    expect(ask("RESPONSE_RATE", [column(...asked.customer), column(...asked.score)])).toBe(0.6);
    expect(leftRows(figureOf("response-rate", asked))).toEqual({ noCustomer: 1 });
  });

  test("nobody answered is 0, nobody asked an error", () => {
    expect(ask("RESPONSE_RATE", [column("a", "b"), column("", "")])).toBe(0);
    expect(errorOf("RESPONSE_RATE", [column("", ""), column(9, "")])).toBe(
      "customers: there are no customers.",
    );
    expect(errorOf("RESPONSE_RATE", [column("", ""), column("", "")])).toContain("customers has no rows");
    expect(errorOf("RESPONSE_RATE", [column("a", "b"), column(9)])).toContain("scores has 1 rows");
  });

  const row = fc.tuple(
    fc.constantFrom("a", "b", ""),
    fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant("")),
  );
  test("order and blank rows do not matter; teams weighted by those asked come to the whole", () => {
    orderDoesNotMatter({ formula: "RESPONSE_RATE", row });
    blankRowsChangeNothing({ formula: "RESPONSE_RATE", row });
    groupsAddUp(
      { formula: "RESPONSE_RATE", row: fc.tuple(row, team).map(([cells, of]) => [...cells, of]) },
      2,
      "weighted",
    );
  });
});
