import type { Observation, Seen } from "../../alerts/observation.ts";
import type { TrackedRule } from "../../calls/alerts.ts";
import { wordProblem } from "../../locale/word-problem.ts";
import type { Alone } from "../../metrics/answer-each.ts";
import { type MetricId, metricOf } from "../../metrics/catalogue.ts";
import type { Span } from "../../metrics/metric.ts";
import { savedOf, valuesOf } from "../../settings/settings.ts";
import { isOwn, type OwnId, type TrackedId } from "../../settings/tracked.ts";
import { foldLabel } from "../../table/label.ts";
import { once } from "../../table/once.ts";
import { InputError } from "../../table/problem.ts";
import { failedBy } from "../figures.ts";
import type { Finding } from "../finding.ts";
import { goalIn } from "../goal-state.ts";
import { ownFigures } from "../own-figures.ts";
import type { ReadFile } from "../read-file.ts";
import { type Cut, cutKey, type FiguresOf, groupFiguresIn } from "./group-figures.ts";
import { ownObservation } from "./own-sighting.ts";
import { currentOf, type Looked, sightingOf } from "./sighting.ts";

/** Whose figures a rule is about, of which period. */
export function cutOf({ period, scope }: TrackedRule): Cut {
  return {
    period: period.unit === "all" ? { unit: "all", finished: false } : period,
    by: scope.kind === "whole" ? null : scope.by,
  };
}

/** The figures that rules are about, those of rules that ask alike computed together. */
export function figuresFor(file: ReadFile, rules: readonly TrackedRule[]): FiguresOf {
  const asked = new Map<string, { readonly cut: Cut; readonly metrics: Set<MetricId> }>();
  for (const rule of rules) {
    if (isOwn(rule.metric)) continue;
    const cut = cutOf(rule);
    const known = asked.get(cutKey(cut));
    if (known === undefined) asked.set(cutKey(cut), { cut, metrics: new Set([rule.metric]) });
    else known.metrics.add(rule.metric);
  }
  return groupFiguresIn(file, asked);
}

/**
 * What the data says to rules, each sheet read once.
 *
 * @param rules all that may be asked about
 */
export function observerOf(
  file: ReadFile,
  rules: readonly TrackedRule[],
  figures: FiguresOf = figuresFor(file, rules),
): (rule: TrackedRule) => Observation {
  const watched = new Set(rules.map(({ metric }) => metric));
  const own = once(() => {
    const declared = valuesOf(file.settings, "own metric").filter(({ id }) => watched.has(id));
    const found = ownFigures(file, declared, Number.POSITIVE_INFINITY);
    return new Map([...found].map(([metric, figure]) => [metric.id, { metric, figure }]));
  });
  return (rule) => {
    const { metric } = rule;
    return isOwn(metric) ? ofOwn(file, rule, own().get(metric)) : ofCatalogue(file, rule, metric, figures);
  };
}

type Own = {
  readonly metric: Parameters<typeof ownObservation>[1];
  readonly figure: Parameters<typeof ownObservation>[2];
};

function ofOwn(file: ReadFile, rule: TrackedRule, own: Own | undefined): Observation {
  if (own === undefined) return { kind: "error", why: file.words.server.metricGone };
  const { world } = file;
  const target = targetOf(file, rule, "");
  if (rule.condition.kind === "off-pace" && target === null) return noGoal(file, [""]);
  const today = world.momentText(world.nowMs).slice(0, 10);
  return ownObservation(rule, own.metric, own.figure, { today, target });
}

function ofCatalogue(
  file: ReadFile,
  rule: TrackedRule,
  metric: Exclude<TrackedId, OwnId>,
  figuresOf: FiguresOf,
): Observation {
  const { words } = file;
  try {
    const found = figuresOf(cutOf(rule), metric);
    switch (found.kind) {
      case "unasked":
        return unasked(found.finding, file);
      case "not-told-apart": {
        const by = rule.scope.kind === "whole" ? "" : words.fields[rule.scope.by];
        return { kind: "error", why: words.server.notFilterable(by, found.sheet) };
      }
      case "groups":
        return ofGroups(file, rule, metric, found);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: "error", why: wordProblem(error.problem, words.errors) };
  }
}

function ofGroups(
  file: ReadFile,
  rule: TrackedRule,
  metric: MetricId,
  { groups, span }: { readonly groups: ReadonlyMap<string, Alone>; readonly span: Span | undefined },
): Observation {
  if (rule.period.unit !== "all" && rule.period.finished && span !== undefined && span.until < span.end) {
    return everywhere(labelsOf(rule, groups), file.words.server.noPeriodOver);
  }
  const seen = new Map<string, Seen>();
  for (const label of labelsOf(rule, groups)) {
    const answer = groups.get(label);
    if (answer === undefined) continue;
    if (answer.kind === "failed") return { kind: "error", why: failedBy(answer.error, file.words).why };
    const target = targetOf(file, rule, label);
    seen.set(label, seenIn(file, rule, { metric: metricOf(metric), answer, span, target }));
  }
  return { kind: "seen", groups: seen };
}

/** A label as the data writes it. */
function labelsOf({ scope }: TrackedRule, groups: ReadonlyMap<string, Alone>): readonly string[] {
  const labels = [...groups.keys()];
  if (scope.kind !== "one") return labels;
  return labels.filter((label) => foldLabel(label) === foldLabel(scope.label));
}

export function seenIn(file: ReadFile, rule: TrackedRule, looked: Looked): Seen {
  const { server, errors } = file.words;
  if (rule.condition.kind === "off-pace" && looked.target === null)
    return { kind: "no-data", why: server.noGoal };
  const figure = currentOf(looked);
  if (figure === undefined) return { kind: "no-data", why: server.notInPeriod(periodText(file, rule)) };
  if (figure.kind === "none") return { kind: "no-data", why: wordProblem(figure.problem, errors) };
  return { kind: "figure", sighting: sightingOf(rule, looked, figure) };
}

function periodText({ words }: ReadFile, { period }: TrackedRule): string {
  return period.unit === "all" ? "" : words.server.rulePeriod[period.unit];
}

/** The target of the goal for a label, "" for everybody, in the rule's period. */
export function targetOf(
  { settings }: ReadFile,
  { metric, period, scope }: TrackedRule,
  label: string,
): number | null {
  const goals = savedOf(settings, "goal").filter(({ value }) => value.metric === metric);
  if (goals.length === 0) return null;
  const additive = !isOwn(metric) && metricOf(metric).additive === true;
  const filters = scope.kind === "whole" ? [] : [{ by: scope.by, value: label }];
  const view = { period: { unit: "all" } as const, filters };
  return goalIn(goals, { additive, unit: period.unit }, view)?.value.target ?? null;
}

function noGoal({ words }: ReadFile, labels: readonly string[]): Observation {
  return everywhere(labels, words.server.noGoal);
}

function everywhere(labels: readonly string[], why: string): Observation {
  return { kind: "seen", groups: new Map(labels.map((label) => [label, { kind: "no-data", why }])) };
}

function unasked(finding: Finding, { words: { fields, server } }: ReadFile): Observation {
  if (finding.kind === "missing") {
    return { kind: "error", why: server.noColumn(finding.fields.map((field) => fields[field]).join(", ")) };
  }
  return { kind: "error", why: "why" in finding && finding.why !== "" ? finding.why : server.noSource };
}
