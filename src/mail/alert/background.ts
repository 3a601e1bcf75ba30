import { sideOf } from "../../alerts/condition.ts";
import { figureText } from "../../locale/figure-text.ts";
import { labelName } from "../../locale/label-name.ts";
import { numberText } from "../../locale/number-text.ts";
import { wordsIn } from "../../locale/words.ts";
import { foreign } from "../layout/foreign.ts";
import { type Block, rows, type Tone } from "../layout/message.ts";
import type { Background, Parts } from "../letterhead.ts";
import { periodText } from "../text/time-text.ts";
import { type Finding, isGood, toneOf } from "./finding.ts";

/** The figure over time. */
export function courseOf(finding: Finding, { course }: Background): readonly Block[] {
  const { item, metric, letterhead } = finding;
  const { language } = letterhead;
  const points = course.slice(course.findIndex(({ value }) => value !== null));
  const known = points.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined || known.length < 2) return [];
  const told = ({ label, value }: { label: string; value: number }) =>
    `${figureText(value, metric.unit, language)} (${periodText(label, language)})`;
  return [
    {
      kind: "course",
      title: wordsIn(language).mail.course,
      course: {
        points: points.map((point) => ({
          ...point,
          // The figure that is told of; one of all rows is none of a period.
          tone: point.label === item.notice.period ? toneOf(finding) : toneAt(finding, point.value),
        })),
        first: told(first),
        last: told(last),
      },
    },
  ];
}

/** What would have been wrong is as marked as what is now, where the figure itself tells. */
function toneAt({ item, metric }: Finding, value: number | null): Tone {
  const { condition, severity } = item.rule;
  const tells = condition.kind === "above" || condition.kind === "below" || condition.kind === "outside";
  const side = !tells || value === null ? null : sideOf(condition, value);
  if (side === null) return "plain";
  if (isGood(condition, metric, side)) return "good";
  return severity === "critical" ? "bad" : "warn";
}

/** What the figure is made up of. */
export function partsOf(finding: Finding, parts: Parts | null): readonly Block[] {
  if (parts === null) return [];
  const { metric, letterhead } = finding;
  const { language } = letterhead;
  const words = wordsIn(language);
  return rows(
    words.mail.alert.parts(words.fields[parts.by], metric.better !== "neither"),
    parts.groups.map(({ label, value, rows: count }) => ({
      name: foreign(labelName(label, language)),
      value: figureText(value, metric.unit, language),
      note: words.mail.alert.rows(count, numberText(count, 0, language)),
      tone: toneAt(finding, value),
      course: [],
    })),
  );
}
