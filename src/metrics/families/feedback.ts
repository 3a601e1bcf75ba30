import { InputError } from "../../table/problem.ts";
import type { Facts } from "../facts.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { choice, number } from "../option.ts";
import { quotient } from "../sums/by-row.ts";
import { Reasons } from "../sums/reasons.ts";
import { answering, quotientSums, resultOf, type Sums } from "../sums/sums.ts";

const PROMOTER = 9;
const DETRACTOR = 6;
/** A scale has a best and a worst answer at least, and no survey asks for more than a hundred. */
const SCALES = { least: 2, most: 100 };

/** What customers say. */
export const feedback = {
  /** In points from -100 to 100; 0 is an answer, and a detractor's. */
  "nps-score": metric({
    unit: "points",
    better: "higher",
    needs: ["score"],
    when: ["date", "completed"],
    source: "Share of 9 and 10 less share of 0 to 6, as CustomerGauge and most have it (Reichheld 2003)",
    examples: [
      "NPS_SCORE({10;9;8;3}) // => 25",
      'NPS_SCORE({10;9;0;7}, {"A";"A";"B";"B"}) // => [["A",100,2],["B",-50,2]]',
    ],
    way: (facts) => {
      const scores = scoresOf(facts, { least: 0, most: 10, whole: true });
      return mean(facts, scores, (score) => (score >= PROMOTER ? 100 : score <= DETRACTOR ? -100 : 0));
    },
  }),

  "csat-score": metric({
    unit: "ratio",
    better: "higher",
    needs: ["score"],
    when: ["date", "completed"],
    options: {
      method: choice(
        {
          "top-two": ["top two", "top 2", "top-2", "satisfied", "en iyi iki", "memnun"],
          mean: ["average", "avg", "ortalama"],
          points: ["points ÷ possible", "puan"],
        },
        "top-two",
      ),
      scale: number(5, SCALES),
    },
    source:
      "Share of the two best answers; the mean as Zykrr has it, points ÷ possible points as Servicerocket",
    examples: [
      "CSAT_SCORE({5;4;3;1}) // => 0.5",
      'CSAT_SCORE({5;4;3;1}, "mean") // => 3.25',
      'CSAT_SCORE({5;4;3;1}, "points") // => 0.65',
    ],
    way: (facts, { method, scale }) => {
      const scores = scoresOf(facts, { least: 1, most: scale, whole: method === "top-two" });
      const worth = {
        "top-two": (score: number) => (score >= scale - 1 ? 1 : 0),
        mean: (score: number) => score,
        points: (score: number) => score / scale,
      }[method];
      const sums = method === "top-two" ? shareOf : mean;
      return sums(facts, scores, worth);
    },
  }),

  /** The best answer is the highest: "they made it easy" from 1 to 7. */
  "ces-score": metric({
    unit: "points",
    better: "higher",
    needs: ["score"],
    when: ["date", "completed"],
    options: { scale: number(7, SCALES) },
    source: "Mean agreement with “made it easy”, 1 to 7 (CES 2.0)",
    examples: ["CES_SCORE({7;6;2}) // => 5", "CES_SCORE({5;4}, 5) // => 4.5"],
    way: (facts, { scale }) => {
      const scores = scoresOf(facts, { least: 1, most: scale, whole: false });
      return mean(facts, scores, (score) => score);
    },
  }),

  "response-rate": metric({
    unit: "ratio",
    better: "higher",
    needs: ["customer", "score"],
    when: ["date"],
    source: "Answers ÷ asked",
    examples: ['RESPONSE_RATE({"Ada";"Can";"Ece";"Efe"}, {9;"";0;""}) // => 0.5'],
    way: (facts) => {
      const { codes } = facts.labels("customer");
      const scores = facts.numbers("score");
      const { argument } = facts.place("customer");
      return quotient(
        facts,
        (row, answers, asked) => {
          if ((codes[row] ?? -1) < 0) return left.noCustomer;
          asked.add(1);
          if (!Number.isNaN(scores[row] ?? Number.NaN)) answers.add(1);
          return left.used;
        },
        () => ({ kind: "nothing", argument, of: "customers" }),
      );
    },
  }),
};

interface Scale {
  readonly least: number;
  readonly most: number;
  /** Whether only whole numbers are answers. */
  readonly whole: boolean;
}

/** @throws {InputError} `not-on-scale` at the first score that is no answer of the scale */
function scoresOf(facts: Facts, { least, most, whole }: Scale): Float64Array {
  const scores = facts.numbers("score");
  const wrong = scores.findIndex(
    (score) =>
      score < least || score > most || (whole && score !== Math.floor(score) && !Number.isNaN(score)),
  );
  if (wrong < 0) return scores;
  const { argument, firstRow } = facts.place("score");
  const found = String(scores[wrong]);
  throw new InputError({ kind: "not-on-scale", argument, row: firstRow + wrong, found, least, most, whole });
}

/** A mean that is no share of the answers: its sum and count, shown as a quotient, would read as one. */
function mean(facts: Facts, scores: Float64Array, worth: (score: number) => number): Sums {
  const sums = shareOf(facts, scores, worth);
  return answering(sums, (added) => {
    const result = resultOf(sums, added);
    if (result.kind === "none") return result;
    const { numerator: _sum, denominator: _answers, ...shown } = result;
    return shown;
  });
}

/** Σ of what the answers are worth ÷ answers. */
function shareOf(facts: Facts, scores: Float64Array, worth: (score: number) => number): Sums {
  const { argument } = facts.place("score");
  const answers = new Reasons(facts.rows).blank(scores, left.noScore);
  return quotientSums(
    answers,
    scores.map((score) => worth(score)),
    new Float64Array(scores.length).fill(1),
    () => ({ kind: "nothing", argument, of: "answers" }),
  );
}
