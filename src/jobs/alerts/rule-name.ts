import type { Rule } from "../../alerts/rule.ts";
import type { Words } from "../../locale/words.ts";
import { type MetricId, metricOf } from "../../metrics/catalogue.ts";
import type { Better, Unit } from "../../metrics/metric.ts";
import { metricIds } from "../../metrics/metric-ids.ts";
import type { OwnMetric } from "../../settings/own-metric.ts";
import { isOwn, type TrackedId } from "../../settings/tracked.ts";

/** What a metric is called in a language, and what it is measured in. */
export interface Naming {
  readonly name: string;
  readonly unit: Unit;
  readonly better: Better;
}

/** Of a metric of the file's own that is gone, its id. */
export function namingOf(id: string, own: readonly OwnMetric[], { metrics }: Words): Naming {
  const declared = own.find((metric) => metric.id === id);
  if (declared !== undefined) return declared;
  if (!isCatalogue(id)) return { name: id, unit: "count", better: "neither" };
  const { unit, better } = metricOf(id);
  return { name: metrics[id].name, unit, better };
}

function isCatalogue(id: string): id is MetricId {
  return (metricIds as readonly string[]).includes(id);
}

/** A rule as people know it: metric, of whom, in which period. */
export function ruleName(
  { metric, scope, period }: Rule<TrackedId>,
  own: readonly OwnMetric[],
  words: Words,
): string {
  const { name } = namingOf(metric, own, words);
  const whom =
    scope.kind === "whole"
      ? []
      : [scope.kind === "one" ? scope.label : words.server.eachLabel(words.fields[scope.by])];
  const when =
    period.unit === "all" || isOwn(metric)
      ? []
      : [(period.finished ? words.server.lastPeriod : words.server.rulePeriod)[period.unit]];
  return [name, ...whom, ...when].join(", ");
}
