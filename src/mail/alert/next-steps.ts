import { figureText } from "../../locale/figure-text.ts";
import { labelName } from "../../locale/label-name.ts";
import { tellingFields } from "../../locale/mail/next.en.ts";
import { numberText } from "../../locale/number-text.ts";
import { wordsIn } from "../../locale/words.ts";
import { metricOf } from "../../metrics/catalogue.ts";
import { familyOfMetric } from "../../metrics/metric-tables.ts";
import { foreign } from "../layout/foreign.ts";
import type { Parts } from "../letterhead.ts";
import { gapText } from "../text/gap-text.ts";
import type { Finding } from "./finding.ts";

/** What to look at next: which rows, which part of them, and in which columns of the sheet. */
export function nextSteps(finding: Finding, parts: Parts | null): readonly string[] {
  const { item, letterhead, good } = finding;
  const words = wordsIn(letterhead.language).mail.next;
  switch (item.notice.reason) {
    case "recovered":
      return [];
    case "gone":
      return [words.renamed];
    case "failing":
      return [words.noFigure];
    default:
      if (item.notice.value === null) return [words.noFigure];
      return [
        ...whose(finding),
        ...(good ? [] : [...worst(finding, parts), ...byCondition(finding), ...byKind(finding)]),
        ...columns(finding),
      ];
  }
}

/** A figure of one label is about its rows alone. */
function whose({ item, letterhead, label }: Finding): readonly string[] {
  const { scope } = item.rule;
  if (label === "" || scope.kind === "whole") return [];
  const words = wordsIn(letterhead.language);
  return [words.mail.next.filter(words.fields[scope.by], foreign(label))];
}

function worst({ letterhead: { language }, metric }: Finding, parts: Parts | null): readonly string[] {
  const words = wordsIn(language);
  const first = parts?.groups[0];
  if (parts === null || first === undefined || parts.groups.length < 2 || metric.better === "neither")
    return [];
  const { label, value, rows } = first;
  return [
    words.mail.next.begin(
      words.fields[parts.by],
      foreign(labelName(label, language)),
      figureText(value, metric.unit, language),
      words.mail.alert.rows(rows, numberText(rows, 0, language)),
    ),
  ];
}

function byCondition({
  item: { rule, notice },
  letterhead: { language },
  metric,
}: Finding): readonly string[] {
  const words = wordsIn(language).mail.next;
  switch (rule.condition.kind) {
    case "change":
      return [words.change];
    case "anomaly":
      return [words.anomaly];
    case "off-pace": {
      const { value, against } = notice;
      return value === null || against === null || against <= value
        ? []
        : [words.pace(gapText(against, value, metric.unit, language))];
    }
    default:
      return [];
  }
}

function byKind({ id, letterhead }: Finding): readonly string[] {
  if (id === null) return [];
  const words = wordsIn(letterhead.language).mail.next;
  const { needs, beside } = metricOf(id);
  const family = familyOfMetric(id);
  const telling = tellingFields.find((field) => needs.includes(field) || beside.includes(field));
  return [telling === undefined || family === "people" ? words.family[family] : words.column[telling]];
}

/** A metric of one's own is a cell, which its name tells. */
function columns({ id, letterhead }: Finding): readonly string[] {
  if (id === null) return [];
  const words = wordsIn(letterhead.language);
  const { needs, beside } = metricOf(id);
  const names = [...new Set([...needs, ...beside].map((field) => words.fields[field]))];
  return [words.mail.next.columns(names.join(", "))];
}
