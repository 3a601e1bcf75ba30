import { type Language, languageOf } from "../locale/language.ts";
import { metricCalled } from "../locale/names.ts";
import type { Words } from "../locale/words.ts";
import { parseSettings, type Settings, type SettingsProblem, valuesOf } from "../settings/settings.ts";
import type { World } from "./ports.ts";

export function readSettings(world: World): Settings {
  return parseSettings(world.settings.cells(), {
    decimalSign: () => world.reading.decimalSign(),
    metricCalled,
  });
}

export function languageChoice(settings: Settings): Language | "auto" {
  return valuesOf(settings, "language")[0] ?? "auto";
}

/** The language of the file, for whoever has not read the settings yet. */
export function languageNow(world: World): Language {
  return languageIn(readSettings(world), world);
}

export function languageIn(settings: Settings, world: World): Language {
  const choice = languageChoice(settings);
  return choice === "auto" ? languageOf(world.locale) : choice;
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

/** While a row can't be read it may be a rule or a digest, so that none is forgotten then. */
export function isComplete({ problems }: Pick<Settings, "problems">): boolean {
  return problems.every(({ kind }) => kind === "repeated");
}
