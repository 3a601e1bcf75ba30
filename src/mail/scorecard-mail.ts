import { figureText } from "../locale/figure-text.ts";
import type { Language } from "../locale/language.ts";
import { numberText } from "../locale/number-text.ts";
import { wordsIn } from "../locale/words.ts";
import { foreign, foreignInSubject } from "./layout/foreign.ts";
import { lines, type Row, rows, type Tone, titled } from "./layout/message.ts";
import { written } from "./layout/written.ts";
import type { Heading, Mail } from "./letterhead.ts";
import type { Scorecard, ScorecardHint, ScorecardLine } from "./scorecard.ts";
import { aboutText, changeTexts } from "./text/change-text.ts";
import { goalBlocks } from "./text/goal-rows.ts";

/** How one person did over a period, beside the team's median. */
export function scorecardMail(scorecard: Scorecard, heading: Heading): Mail {
  const { language } = heading;
  const words = wordsIn(language).mail.digest;
  const { person, metrics, goals, hints } = scorecard;
  const about = aboutText(scorecard, language);
  const figures = rows(
    "",
    metrics.map((line) => lineRow(line, scorecard, language)),
  );
  const message = {
    subject: words.scorecardSubject(foreignInSubject(person), about),
    title: words.scorecardSubject(foreign(person), about),
    sections: [
      ...titled(words.goals, goalBlocks(goals, language)),
      ...titled(words.scorecard, figures.length === 0 ? lines([words.noFigures]) : figures),
      ...titled(words.hints, hints.flatMap(hintLines)),
    ],
    foot: [words.why],
  };
  return written(message, heading);
}

function lineRow(line: ScorecardLine, scorecard: Scorecard, language: Language): Row {
  const { metric, value, rows: count, rank, change } = line;
  const words = wordsIn(language).mail;
  const standing = standingOf(line);
  const number = (figure: number) => numberText(figure, 0, language);
  return {
    name: foreign(metric.name),
    value: value === null ? words.alert.noFigure : figureText(value, metric.unit, language),
    note: [
      ...(line.median === null || standing === null
        ? []
        : [words.digest.median[standing](figureText(line.median, metric.unit, language))]),
      ...(rank === null ? [] : [words.digest.rank(number(rank.place), number(rank.of))]),
      ...(value === null || change === null ? [] : changeTexts(metric, value, change, scorecard, language)),
      ...(value === null ? [] : [words.alert.rows(count, number(count))]),
    ].join(" · "),
    tone: standing === null ? "plain" : TONES[standing],
    course: [],
  };
}

function standingOf({
  metric,
  value,
  median,
}: ScorecardLine): "better" | "worse" | "same" | "neither" | null {
  if (value === null || median === null) return null;
  if (metric.better === "neither") return "neither";
  if (value === median) return "same";
  return value > median === (metric.better === "higher") ? "better" : "worse";
}

const TONES = { better: "good", worse: "warn", same: "plain", neither: "plain" } as const satisfies {
  readonly [standing: string]: Tone;
};

function hintLines({ what, advice }: ScorecardHint) {
  return lines([`${foreign(what, 500)} ${foreign(advice, 500)}`]);
}
