import type { Memory } from "../alerts/outbox.ts";
import type { Rule } from "../alerts/rule.ts";
import type { AlertState, Saved, Tile } from "../calls/calls.ts";
import { goalStatus } from "../goals/goal.ts";
import type { Words } from "../locale/words.ts";
import { familyIds, type MetricId, metricOf, metricsOf } from "../metrics/catalogue.ts";
import type { SettingRecord } from "../settings/record.ts";
import type { Settings } from "../settings/settings.ts";
import { SHOWN_AT_FIRST } from "../settings/shown-at-first.ts";
import { comparesTables, type Deals, type Finding, findingOf, whyNot } from "./figures.ts";

export interface TileContext {
  readonly settings: Settings;
  /** Undefined before a source is chosen. */
  readonly deals: Deals | undefined;
  readonly words: Words;
  readonly memories: ReadonlyMap<MetricId, Memory>;
}

/**
 * A tile for each metric of the catalogue, those that are shown first, then the others by family. What only a formula
 * can compute is left out, unless somebody has set a goal or an alert on it and has to be told.
 */
export function tilesOf(context: TileContext): readonly Tile[] {
  const all = familyIds.flatMap((family) =>
    metricsOf(family).map((metric) => tileOf(metric, context.words.families[family], context)),
  );
  const first = SHOWN_AT_FIRST.flatMap((id) => all.filter(({ tile }) => tile.metric === id));
  const others = all.filter((one) => !first.includes(one) && (one.tile.shown || !one.formulaOnly));
  return [
    ...first,
    ...others.filter(({ tile }) => tile.shown),
    ...others.filter(({ tile }) => !tile.shown),
  ].map(({ tile }) => tile);
}

function tileOf(metric: MetricId, family: string, { settings, deals, words, memories }: TileContext) {
  const { unit, better } = metricOf(metric);
  const goal = saved(settings, `goal:${metric}`, (record) =>
    record.kind === "goal" ? record.goal : undefined,
  );
  const rule = saved(settings, `alert:${metric}`, (record) =>
    record.kind === "alert" ? record.rule : undefined,
  );
  const finding = deals?.ok ? findingOf(metric, deals) : undefined;
  const value = finding?.kind === "value" ? finding.value : undefined;
  const tile: Tile = {
    metric,
    name: words.metrics[metric].name,
    definition: words.metrics[metric].definition,
    family,
    unit,
    better,
    shown: SHOWN_AT_FIRST.includes(metric) || goal !== null || rule !== null,
    value: value ?? null,
    problem: finding === undefined ? null : whyNot(finding, words),
    rows: finding?.kind === "value" ? finding.rows : 0,
    period: finding?.kind === "value" ? finding.period : null,
    missing: finding?.kind === "missing" ? finding.fields : [],
    goal,
    status: goalStatus(value, goal?.value.target, better),
    rule,
    alert: alertState(rule?.value, memories.get(metric)),
  };
  return { tile, formulaOnly: isFormulaOnly(metric, finding) };
}

function isFormulaOnly(metric: MetricId, finding: Finding | undefined): boolean {
  return comparesTables(metric) || finding?.kind === "formula-only";
}

export function saved<T>(
  settings: Settings,
  key: string,
  pick: (record: SettingRecord) => T | undefined,
): Saved<T> | null {
  const stored = settings.stored.get(key);
  const value = stored && pick(stored.record);
  return stored === undefined || value === undefined ? null : { value, revision: stored.revision };
}

function alertState(rule: Rule | undefined, memory: Memory | undefined): AlertState {
  if (rule === undefined || !rule.active) return "off";
  if (memory === undefined || memory.state.checkedMs === 0) return "waiting";
  return memory.state.failure ?? memory.state.episode.kind;
}
