import type { Memory } from "../alerts/outbox.ts";
import type { Dashboard, SourceState, Trigger } from "../calls/dashboard.ts";
import type { View } from "../calls/view.ts";
import { wordsIn } from "../locale/words.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { type FieldId, fieldIds } from "../metrics/field.ts";
import { firstMetrics } from "../metrics/first-metrics.ts";
import { recogniseFields } from "../metrics/headers.ts";
import type { Chosen } from "../settings/chosen.ts";
import { type Settings, savedOf, type Versioned, valuesOf } from "../settings/settings.ts";
import { isOwn } from "../settings/tracked.ts";
import { candidateOf, columnsOf } from "./candidates.ts";
import { figuresIn } from "./figures.ts";
import { filterOptions } from "./filter-options.ts";
import { historyState } from "./history.ts";
import { ownFigures } from "./own-figures.ts";
import type { SheetHead, World } from "./ports.ts";
import { type ReadSource, readSources } from "./read-sources.ts";
import { sampleIn } from "./sample.ts";
import { languageChoice, languageIn, readSettings, wordSettingsProblem } from "./settings-now.ts";
import { shownMetrics, tilesOf } from "./tiles.ts";
import { placeIn } from "./view-question.ts";
import { viewedFile } from "./viewed-file.ts";

/** A trigger that has been silent for longer than this has stopped. */
const LATE_MS = 2 * 3_600_000 + 1_800_000;

/**
 * All that the sidebar shows, from one reading of the settings, the memory, each sheet's head and each source's rows.
 *
 * @param view null: the view with which the file opens
 */
export function dashboard(world: World, view: View | null): Dashboard {
  const settings = readSettings(world);
  const language = languageIn(settings, world);
  const words = wordsIn(language);
  const heads = world.sheets.heads();
  const sources = readSources(world, settings, words);
  const memories = world.memory.load();
  const chosen = chosenIn(settings, sources);
  const metrics = shownMetrics(chosen.value.metrics, settings);
  const file = viewedFile(world, settings, words, sources, view);
  const figures = figuresIn(
    file,
    metrics.filter((metric) => !isOwn(metric)),
  );
  const own = ownFigures(
    world,
    valuesOf(settings, "own metric").filter(({ id }) => metrics.includes(id)),
    words,
  );
  return {
    language,
    languageChoice: languageChoice(settings),
    locale: world.locale,
    user: world.user,
    candidates: heads.map(candidateOf),
    sources: sources.map((source) => sourceState(source, heads)),
    view: file.view,
    period: file.period,
    filterOptions: filterOptions(file.labels),
    chosen,
    tiles: tilesOf(metrics, {
      settings,
      words,
      memories,
      view: file.view,
      period: file.period,
      figures,
      own,
    }),
    commissionPlan: savedOf(settings, "commission")[0] ?? null,
    trigger: trigger(world, memories),
    history: historyState(world),
    sample: sampleIn(world),
    settingsProblems: settings.problems.map((problem) => wordSettingsProblem(problem, words)),
  };
}

/** The tiles that somebody has chosen, else what such tables are looked at for first. */
function chosenIn(settings: Settings, sources: readonly ReadSource[]): Versioned<Chosen> {
  const [saved] = savedOf(settings, "tiles");
  if (saved !== undefined) return saved;
  const kinds = sources.map(({ saved: { value } }) => value.kind);
  const metrics = firstMetrics(kinds, (metric) => placeIn({ sources }, metric).kind === "ready");
  return { value: { metrics }, revision: "" };
}

function sourceState({ saved, sheet, gone, problem }: ReadSource, heads: readonly SheetHead[]): SourceState {
  const { kind, columns } = saved.value;
  const head = heads.find(({ name }) => name === sheet?.name);
  const recognised = head === undefined ? {} : recogniseFields(columnsOf(head));
  const offered = (field: FieldId) => recognised[field] !== undefined && columns[field] === undefined;
  return { kind, source: saved, problem, gone, offered: fieldIds.filter(offered) };
}

function trigger(world: World, memories: ReadonlyMap<MetricId, Memory>): Trigger {
  const owner = world.triggers.owner();
  const run = world.memory.lastRun();
  const aliveMs = Math.max(owner?.sinceMs ?? 0, run?.atMs ?? 0);
  return {
    on: owner !== undefined,
    owner: owner?.user ?? null,
    mine: owner !== undefined && owner.user === world.user,
    lastRunMs: run?.atMs ?? null,
    late: owner !== undefined && world.nowMs - aliveMs > LATE_MS,
    lastProblem: run?.problem ?? null,
    waiting: [...memories.values()].flatMap(({ outbox }) => outbox.flatMap(({ waiting }) => waiting)).length,
  };
}
