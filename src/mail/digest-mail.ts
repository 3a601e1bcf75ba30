import { figureText } from "../locale/figure-text.ts";
import type { Language } from "../locale/language.ts";
import { numberText, percentText } from "../locale/number-text.ts";
import { wordsIn } from "../locale/words.ts";
import type { Digest, FunnelLine, FunnelLines, LeftOutRows, Mover } from "./digest.ts";
import { foreign, foreignInSubject } from "./layout/foreign.ts";
import { type Block, lines, list, plainRow, type Row, rows, section, titled } from "./layout/message.ts";
import { written } from "./layout/written.ts";
import type { Heading, Mail } from "./letterhead.ts";
import { aboutText, changeTexts, changeTone } from "./text/change-text.ts";
import { goalBlocks, isOnTrack, lineName } from "./text/goal-rows.ts";

const MOST_OF_A_SENTENCE = 500;

/** What has come of a file over a period, for who wants to know it regularly. */
export function digestMail(digest: Digest, heading: Heading): Mail {
  const { language, fileName } = heading;
  const words = wordsIn(language).mail.digest;
  const about = aboutText(digest, language);
  const { goals, movers, funnel, quality, alertsWrong } = digest;
  const number = (count: number) => numberText(count, 0, language);
  const met = goals.filter(isOnTrack).length;
  const subject =
    goals.length === 0
      ? words.subject(foreignInSubject(fileName), about)
      : words.subjectGoals(foreignInSubject(fileName), about, number(met), number(goals.length));
  const message = {
    subject,
    title: words.subject(foreign(fileName), about),
    sections: [
      section(words.alerts(alertsWrong, number(alertsWrong)), [], alertsWrong === 0 ? "good" : "bad"),
      ...titled(words.goals, goalBlocks(goals, language)),
      ...titled(
        words.movers,
        rows(
          "",
          movers.map((mover) => moverRow(mover, digest, language)),
        ),
      ),
      ...(funnel === null ? [] : titled(words.funnel, funnelBlocks(funnel, language))),
      ...titled(words.quality, qualityBlocks(quality, language)),
      ...(goals.length + movers.length === 0 ? [section(words.nothing, [])] : []),
    ],
    foot: [words.why],
  };
  return written(message, heading);
}

function moverRow({ metric, label, value, change, course }: Mover, digest: Digest, language: Language): Row {
  return {
    name: lineName(metric, label, language),
    value: figureText(value, metric.unit, language),
    note: changeTexts(metric, value, change, digest, language).join(" · "),
    tone: changeTone(metric, value, change),
    course: course.map((point) => point.value),
  };
}

function funnelBlocks({ stages, weakest }: FunnelLines, language: Language): readonly Block[] {
  const words = wordsIn(language).mail.digest;
  const blocks = rows(
    "",
    stages.map((stage) => stageRow(stage, language)),
  );
  if (weakest === null) return blocks;
  return [
    ...blocks,
    ...list(
      words.weakest(foreign(weakest.from), foreign(weakest.to)),
      [weakest.evidence, ...weakest.advice].map((sentence) => foreign(sentence, MOST_OF_A_SENTENCE)),
    ),
  ];
}

function stageRow({ name, reached, fromPrevious }: FunnelLine, language: Language): Row {
  const words = wordsIn(language).mail.digest;
  return plainRow(
    foreign(name),
    words.reached(reached, numberText(reached, 0, language)),
    fromPrevious === null ? "" : words.ofStageBefore(percentText(fromPrevious, language)),
  );
}

function qualityBlocks(quality: readonly LeftOutRows[], language: Language): readonly Block[] {
  if (quality.length === 0) return [];
  const words = wordsIn(language).mail;
  return [
    ...lines([words.digest.qualityHelp]),
    ...rows(
      "",
      quality.map(({ what, rows: count }) =>
        plainRow(foreign(what, MOST_OF_A_SENTENCE), words.alert.rows(count, numberText(count, 0, language))),
      ),
    ),
  ];
}
