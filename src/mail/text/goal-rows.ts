import type { Status } from "../../goals/goal.ts";
import { figureText } from "../../locale/figure-text.ts";
import { labelName } from "../../locale/label-name.ts";
import type { Language } from "../../locale/language.ts";
import { statusWords } from "../../locale/status-words.ts";
import { wordsIn } from "../../locale/words.ts";
import type { GoalLine } from "../digest.ts";
import { foreign } from "../layout/foreign.ts";
import { type Block, type Row, rows, type Tone } from "../layout/message.ts";
import type { MetricNaming } from "../letterhead.ts";
import { goalText } from "./gap-text.ts";

/** Goals in the order given, each with where it stands. */
export function goalBlocks(goals: readonly GoalLine[], language: Language): readonly Block[] {
  return rows(
    "",
    goals.map((goal) => goalRow(goal, language)),
  );
}

export function isOnTrack({ status }: GoalLine): boolean {
  return status === "on-track";
}

/** A metric and of whom it is; "" for all. */
export function lineName({ name }: MetricNaming, label: string, language: Language): string {
  const words = wordsIn(language).mail.alert;
  return label === "" ? foreign(name) : words.of(foreign(name), foreign(labelName(label, language)));
}

function goalRow({ metric, label, value, target, status, pace }: GoalLine, language: Language): Row {
  const words = wordsIn(language).mail;
  const text = (figure: number) => figureText(figure, metric.unit, language);
  return {
    name: lineName(metric, label, language),
    value: value === null ? words.alert.noFigure : text(value),
    note: [
      statusWords[language][status],
      goalText({ ...metric, value, target }, language),
      ...(pace === null ? [] : [words.goal.pace(text(pace.expected))]),
      ...(pace === null || pace.projected === null ? [] : [words.goal.projected(text(pace.projected))]),
    ].join(" · "),
    tone: TONES[status],
    course: [],
  };
}

const TONES: { readonly [status in Status]: Tone } = {
  "on-track": "good",
  "at-risk": "warn",
  "off-track": "bad",
  "no-goal": "plain",
  "no-data": "plain",
};
