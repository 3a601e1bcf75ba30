import type { Memory } from "../alerts/outbox.ts";
import type { Rule } from "../alerts/rule.ts";
import type { AlertState, Candidate, Dashboard, Saved, Tile, Trigger } from "../calls.ts";
import { goalStatus } from "../goals/goal.ts";
import { type Language, languageOf } from "../locale/language.ts";
import { wordProblem } from "../locale/word-problem.ts";
import { type Words, wordsIn } from "../locale/words.ts";
import { type MetricId, metricIds, metricOf } from "../metrics/catalogue.ts";
import type { Figure } from "../metrics/figure.ts";
import { recogniseFields } from "../metrics/headers.ts";
import type { SettingRecord } from "../settings/record.ts";
import { parseSettings, type Settings, type SettingsProblem, sourceIn } from "../settings/settings.ts";
import { type Deals, figureOf, missingFields, readDeals } from "./figures.ts";
import type { SheetHead, World } from "./ports.ts";

/** A trigger that has been silent for longer than this has stopped. */
const LATE_MS = 2 * 3_600_000 + 1_800_000;

export function readSettings(world: World): Settings {
  return parseSettings(world.settings.cells(), () => world.reading.decimalSign());
}

export function languageChoice(settings: Settings): Language | "auto" {
  const record = settings.stored.get("language")?.record;
  return record?.kind === "language" ? record.language : "auto";
}

/** The language of the file, for whoever has not read the settings yet. */
export function languageNow(world: World): Language {
  return languageIn(readSettings(world), world);
}

export function languageIn(settings: Settings, world: World): Language {
  const choice = languageChoice(settings);
  return choice === "auto" ? languageOf(world.locale) : choice;
}

/**
 * All that the sidebar shows, from one reading of each sheet's head, the settings, the deals and the memory.
 */
export function dashboard(world: World): Dashboard {
  const settings = readSettings(world);
  const language = languageIn(settings, world);
  const words = wordsIn(language);
  const source = sourceIn(settings);
  const deals = source && readDeals(world, source, words.server);
  const memories = world.memory.load();
  return {
    language,
    languageChoice: languageChoice(settings),
    locale: world.locale,
    user: world.user,
    candidates: world.sheets.heads().map(toCandidate),
    source: saved(settings, "source", (record) => (record.kind === "source" ? record.source : undefined)),
    sourceProblem: deals?.ok === false ? deals.problem : null,
    tiles: metricIds.map((metric) => tile(metric, { settings, deals, words, memory: memories.get(metric) })),
    trigger: trigger(world, memories),
    settingsProblems: settings.problems.map((problem) => wordSettingsProblem(problem, words)),
  };
}

function saved<T>(
  settings: Settings,
  key: string,
  pick: (record: SettingRecord) => T | undefined,
): Saved<T> | null {
  const stored = settings.stored.get(key);
  const value = stored && pick(stored.record);
  return stored === undefined || value === undefined ? null : { value, revision: stored.revision };
}

function toCandidate({ sheetId, name, rows, header, samples }: SheetHead): Candidate {
  const columns = header
    .map((text, place) => ({ header: text, samples: samples.map((row) => row[place] ?? "") }))
    .filter((column) => column.header.trim() !== "");
  return {
    sheetId,
    sheetName: name,
    rows,
    columns: columns.map((column) => ({
      header: column.header,
      samples: [...new Set(column.samples.filter((sample) => sample.trim() !== ""))].slice(0, 3),
    })),
    guess: recogniseFields(columns),
  };
}

interface TileContext {
  readonly settings: Settings;
  readonly deals: Deals | undefined;
  readonly words: Words;
  readonly memory: Memory | undefined;
}

function tile(metric: MetricId, { settings, deals, words, memory }: TileContext): Tile {
  const { unit, better } = metricOf(metric);
  const source = sourceIn(settings);
  const goal = saved(settings, `goal:${metric}`, (record) =>
    record.kind === "goal" ? record.goal : undefined,
  );
  const rule = saved(settings, `alert:${metric}`, (record) =>
    record.kind === "alert" ? record.rule : undefined,
  );
  const figure = source && deals?.ok ? figureOf(metric, deals.facts, source) : undefined;
  const value = figure?.kind === "value" ? figure.value : undefined;
  return {
    metric,
    unit,
    better,
    value: value ?? null,
    problem: problemText(figure, words),
    rows: figure?.kind === "value" ? figure.rows : 0,
    missing: source ? missingFields(metric, source) : [],
    goal,
    status: goalStatus(value, goal?.value.target, better),
    rule,
    alert: alertState(rule?.value, memory),
  };
}

function problemText(figure: Figure | undefined, words: Words): string | null {
  return figure?.kind === "none" ? wordProblem(figure.problem, words.errors) : null;
}

function alertState(rule: Rule | undefined, memory: Memory | undefined): AlertState {
  if (rule === undefined || !rule.active) return "off";
  if (memory === undefined || memory.state.checkedMs === 0) return "waiting";
  return memory.state.failure ?? memory.state.episode.kind;
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

export function wordSettingsProblem(problem: SettingsProblem, { server }: Words): string {
  switch (problem.kind) {
    case "unreadable":
      return server.inSettingsRow(problem.row, problem.header, problem.found);
    case "no-heading":
      return server.noHeading(problem.found);
    case "repeated":
      return server.repeatedSettingsRow(problem.row, problem.firstRow);
  }
}
