import { type Desk, deskFor } from "../alerts/desk.ts";
import { readDesk } from "../alerts/stored/stored-desk.ts";
import type { Dashboard, SourceState, Trigger } from "../calls/dashboard.ts";
import type { View } from "../calls/view.ts";
import { wordsIn } from "../locale/words.ts";
import { type FieldId, fieldIds } from "../metrics/field.ts";
import { recogniseFields } from "../metrics/headers.ts";
import { type Settings, savedOf, valuesOf } from "../settings/settings.ts";
import { candidateOf, columnsOf } from "./candidates.ts";
import { chosenIn } from "./chosen-in.ts";
import { historyState } from "./history.ts";
import type { SheetHead, World } from "./ports.ts";
import { type ReadSource, readFile } from "./read-file.ts";
import { sampleIn } from "./sample.ts";
import { isComplete, languageChoice, languageIn, readSettings, wordSettingsProblem } from "./settings-now.ts";
import { shownMetrics } from "./tiles.ts";
import { viewTiles } from "./view-tiles.ts";

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
  const read = readFile(world, settings);
  const { sources } = read;
  const { desk } = readDesk(world.properties.all());
  const chosen = chosenIn(read);
  const metrics = shownMetrics(chosen.value.metrics, settings);
  const shown = viewTiles(read, view, metrics, desk);
  return {
    language,
    languageChoice: languageChoice(settings),
    locale: world.locale,
    user: world.user,
    candidates: heads.map(candidateOf),
    sources: sources.map((source) => sourceState(source, heads)),
    ...shown,
    chosen,
    commissionPlan: savedOf(settings, "commission")[0] ?? null,
    digests: savedOf(settings, "digest"),
    trigger: trigger(world, remaining(desk, world, settings)),
    history: historyState(read.history()),
    sample: sampleIn(settings),
    settingsProblems: settings.problems.map((problem) => wordSettingsProblem(problem, words)),
  };
}

function sourceState({ saved, sheet, gone, problem }: ReadSource, heads: readonly SheetHead[]): SourceState {
  const { kind, columns, leftOut = [] } = saved.value;
  const head = heads.find(({ name }) => name === sheet?.name);
  const recognised = head === undefined ? {} : recogniseFields(columnsOf(head));
  const offered = (field: FieldId) =>
    recognised[field] !== undefined && columns[field] === undefined && !leftOut.includes(field);
  return { kind, source: saved, problem, gone, offered: fieldIds.filter(offered) };
}

/** What the alerts remember that there still are. */
export function deskNow(world: World, settings: Settings): Desk {
  return remaining(readDesk(world.properties.all()).desk, world, settings);
}

function remaining(desk: Desk, { nowMs }: World, settings: Settings): Desk {
  return deskFor(valuesOf(settings, "alert"), desk, nowMs, isComplete(settings));
}

function trigger(world: World, { memories }: Desk): Trigger {
  const owner = world.triggers.owner();
  const run = world.runs.last();
  const aliveMs = Math.max(owner?.sinceMs ?? 0, run?.atMs ?? 0);
  return {
    on: owner !== undefined,
    lost: owner === undefined && world.triggers.lost(),
    owner: owner?.user ?? null,
    mine: owner !== undefined && owner.user === world.user,
    lastRunMs: run?.atMs ?? null,
    late: owner !== undefined && world.nowMs - aliveMs > LATE_MS,
    lastProblem: run?.problem ?? null,
    waiting: [...memories.values()].flatMap(({ outbox }) => outbox.flatMap(({ waiting }) => waiting)).length,
  };
}
