import { figureText } from "../../locale/figure-text.ts";
import { percentText } from "../../locale/number-text.ts";
import { wordsIn } from "../../locale/words.ts";
import { foreignInSubject } from "../layout/foreign.ts";
import { type Finding, nameOf } from "./finding.ts";

/** What one thing is called in the list of mails. */
export function subjectOf(finding: Finding): string {
  const { item, letterhead, label, value } = finding;
  const words = wordsIn(letterhead.language).mail.subject;
  const name = nameOf(finding, foreignInSubject);
  switch (item.notice.reason) {
    case "recovered":
      return words.recovered(name, value);
    case "gone":
      return words.gone(label === "" ? name : foreignInSubject(label));
    case "failing":
      return words.failing(name);
    case "reminder":
      return words.reminder(stateOf(finding, name));
    case "fired":
      return stateOf(finding, name);
  }
}

function stateOf({ item, letterhead, metric, side, value, near }: Finding, name: string): string {
  const { language } = letterhead;
  const words = wordsIn(language).mail.subject;
  const { condition } = item.rule;
  if (value === null) return words.noFigure(name);
  if (side === null) return words.standsAt(name, value);
  switch (condition.kind) {
    case "above":
    case "below":
      return words.threshold(name, value, side, near);
    case "outside": {
      const text = (limit: number) => figureText(limit, metric.unit, language);
      return words.range(
        name,
        value,
        side === "below" ? near : text(condition.low),
        side === "above" ? near : text(condition.high),
      );
    }
    case "change":
      return words.change(name, value, side, near);
    case "off-pace":
      return words.pace(name, value, percentText(1 - (item.notice.gauge ?? 1), language));
    case "anomaly":
      return words.unusual(name, value, side);
  }
}
