import type { PastCheck } from "../../alerts/back-test.ts";
import { backTest } from "../../alerts/back-test.ts";
import type { Seen } from "../../alerts/observation.ts";
import type { BackTest, TrackedRule } from "../../calls/alerts.ts";
import { seriesOf } from "../../history/series.ts";
import { type Alone, labelOf } from "../../metrics/answer-each.ts";
import { type MetricId, metricOf } from "../../metrics/catalogue.ts";
import { valuesOf } from "../../settings/settings.ts";
import { isOwn } from "../../settings/tracked.ts";
import { foldLabel } from "../../table/label.ts";
import type { World } from "../ports.ts";
import { type ReadFile, readFile } from "../read-file.ts";
import { cutOf, figuresFor, observerOf, seenIn, targetOf } from "./observe-rules.ts";
import { ownObservation } from "./own-sighting.ts";

/** A check of the past, and what it is called: a period or a day. */
interface Past extends PastCheck {
  readonly label: string;
}

/** What a rule would have sent over the periods that are over; of figures over all rows, over the days of the history. */
export function backTestOf(world: World, rule: TrackedRule): BackTest {
  const file = readFile(world);
  const found = pastOf(file, rule);
  if (typeof found === "string") return { checks: 0, first: null, last: null, mails: [], problem: found };
  const mails = backTest(rule, found).map(({ atMs, notices }) => ({
    at: found.find((past) => past.atMs === atMs)?.label ?? "",
    notices: notices.map(({ label, reason, value }) => ({ label, reason, value })),
  }));
  return {
    checks: found.length,
    first: found[0]?.label ?? null,
    last: found[found.length - 1]?.label ?? null,
    mails,
    problem: null,
  };
}

/** @returns why it can't be told, in words */
function pastOf(file: ReadFile, rule: TrackedRule): readonly Past[] | string {
  if (isOwn(rule.metric) || rule.period.unit === "all") return pastDays(file, rule);
  return pastPeriods(file, rule, rule.metric);
}

function pastPeriods(file: ReadFile, rule: TrackedRule, metric: MetricId): readonly Past[] | string {
  const figures = figuresFor(file, [rule]);
  const found = figures(cutOf(rule), metric);
  if (found.kind !== "groups") {
    const now = observerOf(file, [rule], figures)(rule);
    return now.kind === "error" ? now.why : file.words.server.noHistory;
  }
  const groups = [...found.groups].filter(
    ([label]) => rule.scope.kind !== "one" || foldLabel(label) === foldLabel(rule.scope.label),
  );
  const spans = new Map(
    groups.flatMap(([, answer]) => periodsOf(answer).map(({ span }) => [span.start, span] as const)),
  );
  const over = [...spans.values()]
    .filter(({ until, end }) => until === end)
    .sort((a, b) => a.start - b.start);
  const past = over.map((span): Past => {
    const seen = groups.flatMap(([label, answer]): readonly (readonly [string, Seen])[] => {
      if (answer.kind === "failed") return [];
      const periods = periodsOf(answer).filter(({ span: { start } }) => start <= span.start);
      const then = { kind: "answered", whole: undefined, toDate: [], periods } as const;
      const target = targetOf(file, rule, label);
      return [[label, seenIn(file, rule, { metric: metricOf(metric), answer: then, span, target })]];
    });
    return {
      atMs: span.end,
      label: labelOf(span),
      observation: { kind: "seen", groups: new Map(seen) },
    };
  });
  return past.length > 0 ? past : file.words.server.noHistory;
}

function periodsOf(answer: Alone) {
  return answer.kind === "answered" ? (answer.periods ?? []) : [];
}

/** The days that the history has of a figure over all rows, or of a cell of one's own. */
function pastDays(file: ReadFile, rule: TrackedRule): readonly Past[] | string {
  if (rule.scope.kind !== "whole") return file.words.server.noHistory;
  const series = seriesOf(file.history().rows, { metric: rule.metric, group: null, period: "" });
  const points = series.map(({ day, value }) => ({ label: day, value }));
  const declared = valuesOf(file.settings, "own metric").find(({ id }) => id === rule.metric);
  const better = declared?.better ?? (isOwn(rule.metric) ? "neither" : metricOf(rule.metric).better);
  const target = targetOf(file, rule, "");
  const past = points.map(
    ({ label, value }, i): Past => ({
      atMs: Date.parse(`${label}T00:00:00Z`),
      label,
      observation: ownObservation(
        rule,
        { better },
        { value, problem: null, series: points.slice(0, i) },
        { today: label, target },
      ),
    }),
  );
  return past.length > 0 ? past : file.words.server.noHistory;
}
