import type { Memory } from "../alerts/outbox.ts";
import type { Candidate, Dashboard, Trigger } from "../calls/calls.ts";
import { type Language, languageOf } from "../locale/language.ts";
import { metricCalled } from "../locale/names.ts";
import { type Words, wordsIn } from "../locale/words.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { recogniseFields } from "../metrics/headers.ts";
import { parseSettings, type Settings, type SettingsProblem, sourceIn } from "../settings/settings.ts";
import { readDeals } from "./figures.ts";
import type { SheetHead, World } from "./ports.ts";
import { saved, tilesOf } from "./tiles.ts";

/** A trigger that has been silent for longer than this has stopped. */
const LATE_MS = 2 * 3_600_000 + 1_800_000;

export function readSettings(world: World): Settings {
  return parseSettings(world.settings.cells(), {
    decimalSign: () => world.reading.decimalSign(),
    metricCalled,
  });
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
    tiles: tilesOf({ settings, deals, words, memories }),
    trigger: trigger(world, memories),
    settingsProblems: settings.problems.map((problem) => wordSettingsProblem(problem, words)),
  };
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
