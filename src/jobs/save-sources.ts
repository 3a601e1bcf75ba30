import type { Saved } from "../calls/saved.ts";
import { type Settings, valuesOf } from "../settings/settings.ts";
import type { Source } from "../settings/source.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { saveRecords } from "./save.ts";

/**
 * Keeps where tables are: all of them or, where one is refused, none. A sheet is one table: the same rows counted as
 * deals and as orders would be counted twice.
 *
 * @throws {Refused} `invalid` where a sheet, or a kind, would be there twice
 */
export function saveSources(world: World, sources: readonly Saved<Source>[]): void {
  const savings = sources.map(({ value, revision }) => ({
    record: { kind: "source" as const, value },
    revision,
  }));
  saveRecords(world, savings, (settings) => refuseTwice(sources, settings));
}

function refuseTwice(sources: readonly Saved<Source>[], settings: Settings): void {
  const saved = sources.map(({ value }) => value);
  const kinds = new Set(saved.map(({ kind }) => kind));
  const others = valuesOf(settings, "source").filter(({ kind }) => !kinds.has(kind));
  const sheets = [...others, ...saved].map(({ sheetId }) => sheetId);
  const twice = [...others, ...saved].find(({ sheetId }, i) => sheets.indexOf(sheetId) !== i);
  if (twice !== undefined) throw new Refused("invalid", (words) => words.sheetTwice(twice.sheetName));
  if (kinds.size < saved.length) throw new Refused("invalid", (words) => words.invalid("kind"));
}
