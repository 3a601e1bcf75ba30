import { figureText } from "../../locale/figure-text.ts";
import { numberText } from "../../locale/number-text.ts";
import { wordsIn } from "../../locale/words.ts";
import { foreign } from "../layout/foreign.ts";
import { type Block, lines, list, type Row, type Section } from "../layout/message.ts";
import type { Background } from "../letterhead.ts";
import { goalText } from "../text/gap-text.ts";
import { durationText, periodText } from "../text/time-text.ts";
import { courseOf, partsOf } from "./background.ts";
import { type Finding, nameOf, toneOf } from "./finding.ts";
import { nextSteps } from "./next-steps.ts";
import { verdictOf } from "./verdict.ts";

/** All that is said of one thing. */
export function alertSection(finding: Finding): Section {
  const { item, letterhead, value } = finding;
  const words = wordsIn(letterhead.language).mail;
  const { reason } = item.notice;
  const known = reason !== "failing" && reason !== "gone";
  const background: Background = known
    ? letterhead.background(item)
    : { goal: null, course: [], parts: null };
  return {
    tone: toneOf(finding),
    kicker: kickerOf(finding),
    title: nameOf(finding, foreign),
    figure: known ? (value ?? words.alert.noFigure) : "",
    blocks: [
      ...lines([
        ...verdictOf(finding),
        ...goalLine(finding, background),
        ...sinceLines(finding),
        ...fewRows(finding),
      ]),
      noteOf(finding),
      ...courseOf(finding, background),
      ...partsOf(finding, background.parts),
      ...list(words.next.title, nextSteps(finding, background.parts)),
    ],
  };
}

/** Where there are too many to say all of each. */
export function alertRow(finding: Finding): Row {
  return {
    name: nameOf(finding, foreign),
    value: finding.value ?? "",
    note: [kickerOf(finding), ...verdictOf(finding)].join(" – "),
    tone: toneOf(finding),
    course: [],
  };
}

function kickerOf({ item: { rule, notice }, letterhead: { language } }: Finding): string {
  const words = wordsIn(language).mail.alert;
  const { reason, atMs, sinceMs } = notice;
  if (reason === "recovered") return words.recovered(durationText(sinceMs ?? atMs, atMs, language));
  const label = words.reason[reason];
  return reason === "gone" || reason === "failing" ? label : `${words.severity[rule.severity]} · ${label}`;
}

function goalLine({ item, letterhead, metric }: Finding, { goal }: Background): readonly string[] {
  if (goal === null) return [];
  return [`${goalText({ ...metric, value: item.notice.value, target: goal }, letterhead.language)}.`];
}

function sinceLines({ item: { notice }, earlier, letterhead, metric }: Finding): readonly string[] {
  const { language } = letterhead;
  const words = wordsIn(language).mail.alert;
  const { reason, sinceMs, atMs } = notice;
  const since = sinceMs === null ? "" : letterhead.momentText(sinceMs);
  const raised = earlier.find((item) => item.notice.reason === "fired")?.notice;
  return [
    ...(sinceMs === null || sinceMs === atMs || reason === "recovered"
      ? []
      : [
          reason === "gone"
            ? words.wasWrongSince(since)
            : words.since(since, durationText(sinceMs, atMs, language)),
        ]),
    ...(raised === undefined || raised.value === null
      ? []
      : [words.earlier(letterhead.momentText(raised.atMs), figureText(raised.value, metric.unit, language))]),
  ];
}

/** Of fewer rows a rate, a median or a score may well be chance. */
const FEW_ROWS = 20;
const MOVED_BY_FEW = ["ratio", "days", "months", "points"];

function fewRows({ item: { notice }, letterhead: { language }, metric }: Finding): readonly string[] {
  const { rows: count, value } = notice;
  if (value === null || count < 1 || count >= FEW_ROWS || !MOVED_BY_FEW.includes(metric.unit)) return [];
  return [wordsIn(language).mail.alert.fewRows(count, numberText(count, 0, language))];
}

function noteOf({ item: { notice }, letterhead }: Finding): Block {
  const { language } = letterhead;
  const words = wordsIn(language).mail.alert;
  const { period, rows: count, value, atMs } = notice;
  const about =
    value === null
      ? []
      : [
          period === null ? words.allRows : periodText(period, language),
          words.rows(count, numberText(count, 0, language)),
        ];
  return { kind: "note", text: [...about, words.checked(letterhead.momentText(atMs))].join(" · ") };
}
