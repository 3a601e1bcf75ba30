import type { Item } from "../../alerts/outbox.ts";
import type { TrackedRule } from "../../calls/alerts.ts";
import type { Background, CoursePoint, Parts } from "../../mail/letterhead.ts";
import { type Alone, labelOf } from "../../metrics/answer-each.ts";
import { type MetricId, metricOf } from "../../metrics/catalogue.ts";
import { type Dimension, dimensions } from "../../metrics/dimension.ts";
import { valuesOf } from "../../settings/settings.ts";
import { isOwn } from "../../settings/tracked.ts";
import { foldLabel } from "../../table/label.ts";
import { InputError } from "../../table/problem.ts";
import { ownFigures } from "../own-figures.ts";
import type { ReadFile } from "../read-file.ts";
import type { FiguresOf, GroupFigures } from "./group-figures.ts";
import { cutOf, targetOf } from "./observe-rules.ts";
import { currentOf } from "./sighting.ts";

const MOST_POINTS = 13;
const MOST_PARTS = 5;
const NOTHING: Background = { goal: null, course: [], parts: null };

/**
 * What figures stand among, for mails: looked up once for each rule and label, however many are told of it.
 *
 * @param ruleCalled the rule that an item is of, with what the file's metrics are
 */
export function backgroundIn(
  file: ReadFile,
  ruleCalled: (id: string) => TrackedRule | undefined,
  figures: FiguresOf,
): (item: Item) => Background {
  const known = new Map<string, Background>();
  return ({ rule: { id }, notice: { label, reason } }) => {
    const rule = ruleCalled(id);
    if (rule === undefined || reason === "failing") return NOTHING;
    const key = JSON.stringify([id, label]);
    const found = known.get(key) ?? backgroundOf(file, rule, label, figures);
    known.set(key, found);
    return found;
  };
}

/** What can't be told of is left out: the mail goes all the same. */
function backgroundOf(file: ReadFile, rule: TrackedRule, label: string, figuresOf: FiguresOf): Background {
  const goal = targetOf(file, rule, label);
  const { metric } = rule;
  if (isOwn(metric)) {
    const [own] = ownFigures(
      file,
      valuesOf(file.settings, "own metric").filter(({ id }) => id === metric),
    ).values();
    return { goal, course: own?.series ?? [], parts: null };
  }
  try {
    const cut = cutOf(rule);
    const answer = answerFor(figuresOf(cut, metric), label);
    const parts = rule.scope.kind === "whole" ? partsOf(figuresOf, rule, metric) : null;
    return { goal, course: answer === undefined ? [] : courseOf(answer), parts };
  } catch (error) {
    if (error instanceof InputError) return { ...NOTHING, goal };
    throw error;
  }
}

function answerFor(found: GroupFigures, label: string): Alone | undefined {
  if (found.kind !== "groups") return undefined;
  return [...found.groups].find(([known]) => foldLabel(known) === foldLabel(label))?.[1];
}

function courseOf(answer: Alone): readonly CoursePoint[] {
  if (answer.kind === "failed") return [];
  const points = (answer.periods ?? []).slice(-MOST_POINTS).map(({ span, figure }) => ({
    label: labelOf(span),
    value: figure.kind === "value" ? figure.value : null,
  }));
  return points.every(({ value }) => value === null) ? [] : points;
}

/** By the first column that tells the rows apart: people before products. */
function partsOf(figuresOf: FiguresOf, rule: TrackedRule, metric: MetricId): Parts | null {
  for (const by of dimensions) {
    const found = partsBy(figuresOf, rule, metric, by);
    if (found !== undefined) return found;
  }
  return null;
}

function partsBy(
  figuresOf: FiguresOf,
  rule: TrackedRule,
  metric: MetricId,
  by: Dimension,
): Parts | undefined {
  const found = figuresOf({ ...cutOf(rule), by }, metric);
  if (found.kind !== "groups" || found.groups.size < 2) return undefined;
  const declared = metricOf(metric);
  const groups = [...found.groups].flatMap(([label, answer]) => {
    if (answer.kind === "failed") return [];
    const figure = currentOf({ metric: declared, answer, span: found.span, target: null });
    return figure?.kind === "value" ? [{ label, value: figure.value, rows: figure.rows }] : [];
  });
  if (groups.length < 2) return undefined;
  const way = declared.better === "lower" ? -1 : 1;
  return { by, groups: groups.sort((a, b) => way * (a.value - b.value)).slice(0, MOST_PARTS) };
}
