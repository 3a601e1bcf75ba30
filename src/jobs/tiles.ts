import type { Desk } from "../alerts/desk.ts";
import type { Tile } from "../calls/tile.ts";
import type { View, ViewPeriod } from "../calls/view.ts";
import type { Words } from "../locale/words.ts";
import { type MetricId, metricOf } from "../metrics/catalogue.ts";
import { familyOfMetric } from "../metrics/metric-tables.ts";
import type { OwnMetric } from "../settings/own-metric.ts";
import { type Settings, savedOf, type Versioned } from "../settings/settings.ts";
import { isOwn, type TrackedId } from "../settings/tracked.ts";
import { fewRowsOf, stateOfRule, worstOf } from "./alerts/rule-state.ts";
import type { MetricFigures } from "./finding.ts";
import { goalIn, type Judged, standing } from "./goal-state.ts";
import type { OwnFigure } from "./own-figures.ts";

/** What tiles are made of. */
export interface TileContext {
  readonly settings: Settings;
  readonly words: Words;
  readonly desk: Pick<Desk, "memories">;
  readonly view: View;
  readonly period: ViewPeriod | null;
  readonly figures: ReadonlyMap<MetricId, MetricFigures>;
  readonly own: ReadonlyMap<OwnMetric, OwnFigure>;
}

/** The tiles of metrics, in their order; one of the file's own that is there no longer is left out. */
export function tilesOf(metrics: readonly TrackedId[], context: TileContext): readonly Tile[] {
  return metrics.flatMap((metric) =>
    isOwn(metric) ? (ownTile(metric, context) ?? []) : catalogueTile(metric, context),
  );
}

function catalogueTile(metric: MetricId, context: TileContext): Tile {
  const { settings, words, view, figures } = context;
  const { unit, better, additive = false } = metricOf(metric);
  const found = figures.get(metric);
  const finding = found?.finding;
  const value = finding?.kind === "value" ? finding.value : undefined;
  const period = shownPeriod(found, context);
  return {
    metric,
    name: words.metrics[metric].name,
    definition: words.metrics[metric].definition,
    family: words.families[familyOfMetric(metric)],
    unit,
    better,
    additive,
    own: null,
    table: found?.table ?? null,
    value: value ?? null,
    problem: finding !== undefined && "why" in finding ? finding.why : null,
    rows: finding?.kind === "value" ? finding.rows : 0,
    period: found?.period ?? null,
    interval: found?.interval ?? null,
    change: found?.change ?? null,
    series: courseOf(found?.series ?? []),
    missing: finding?.kind === "missing" ? finding.fields : [],
    ...goalsOf(metric, { value, better, additive, ...period, series: found?.series ?? [] }, settings, view),
    ...alertsOf(metric, context),
  };
}

/** A course of which no period has a figure is none. */
function courseOf(series: MetricFigures["series"]): Tile["series"] {
  if (series.every(({ value }) => value === null)) return [];
  return series.map(({ label, value }) => ({ label, value }));
}

/** A metric that has no dates is one of all rows, whatever the view. */
function shownPeriod(
  found: MetricFigures | undefined,
  { view, period }: TileContext,
): Pick<Judged, "unit" | "period"> {
  const shown = period !== null && found?.period === period.label;
  return shown ? { unit: view.period.unit, period } : { unit: "all", period: null };
}

function ownTile(id: TrackedId, context: TileContext): Tile | undefined {
  const { settings, words, view, own } = context;
  const saved = savedOf(settings, "own metric").find(({ value }) => value.id === id);
  if (saved === undefined) return undefined;
  const { name, unit, better, sheetName, cell } = saved.value;
  const { value = null, problem = null, series = [] } = own.get(saved.value) ?? {};
  const judged: Judged = {
    value: value ?? undefined,
    better,
    additive: false,
    unit: view.period.unit,
    period: null,
    series: series.map((point) => ({ ...point, share: null, finished: true })),
  };
  return {
    metric: id,
    name,
    definition: words.server.ownDefinition(sheetName, cell),
    family: words.server.ownFamily,
    unit,
    better,
    additive: false,
    own: saved,
    table: null,
    value,
    problem,
    rows: 0,
    period: null,
    interval: null,
    change: null,
    series,
    missing: [],
    ...goalsOf(id, judged, settings, { ...view, filters: [] }),
    ...alertsOf(id, context),
  };
}

function goalsOf(metric: TrackedId, judged: Judged, settings: Settings, view: View) {
  const goals = savedOf(settings, "goal").filter(({ value }) => value.metric === metric);
  return { ...standing(goalIn(goals, judged, view), judged), goals };
}

function alertsOf(
  metric: TrackedId,
  { settings, desk }: TileContext,
): Pick<Tile, "rules" | "alert" | "fewRows"> {
  const rules = savedOf(settings, "alert").filter(({ value }) => value.metric === metric);
  const alert = worstOf(rules.map(({ value }) => stateOfRule(value, desk)));
  const [few = null] = alert === "few-rows" ? rules.flatMap(({ value }) => fewRowsOf(value, desk) ?? []) : [];
  return { rules, alert, fewRows: few };
}

/** The metrics that are shown: those chosen, then any others that have a goal or an alert. */
export function shownMetrics(chosen: readonly TrackedId[], settings: Settings): readonly TrackedId[] {
  const goals: readonly Versioned<{ readonly metric: TrackedId }>[] = savedOf(settings, "goal");
  const rules: readonly Versioned<{ readonly metric: TrackedId }>[] = savedOf(settings, "alert");
  return [...new Set([...chosen, ...[...goals, ...rules].map(({ value }) => value.metric)])];
}
