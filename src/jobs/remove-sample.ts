import { wordsIn } from "../locale/words.ts";
import { sampleGoals, sampleTiles } from "../sample/settings.ts";
import { type SampleSheet, sampleOn } from "../sample/sheets.ts";
import { keyOf, recordOf } from "../settings/record.ts";
import type { SampleMark } from "../settings/sample-mark.ts";
import { revisionOf, type Settings, type Stored, valuesOf } from "../settings/settings.ts";
import { isOwn, type TrackedId } from "../settings/tracked.ts";
import { runsOf } from "../table/row-runs.ts";
import { tabIn } from "./history.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { isUnchanged } from "./sample-cells.ts";
import { deleteRecords, underLock } from "./save.ts";
import { languageIn, readSettings } from "./settings-now.ts";

/**
 * Takes away the sample sheets and the settings that came with them.
 *
 * @throws {Refused} `not-found` where there is no sample
 */
export function removeSample(world: World): void {
  if (!underLock(world, () => takeSampleAway(world)))
    throw new Refused("not-found", (words) => words.noSample);
}

/**
 * 1. Deletes our sheets; one that somebody has changed or renamed stays, and the user is told.
 * 2. Takes the figures of the sample out of the history, so that they are not taken for the team's.
 * 3. Deletes the settings, the mark of the sample last, so that a run that is cut is gone on with by the next.
 *
 * @returns false where there is none
 */
export function takeSampleAway(world: World): boolean {
  const settings = readSettings(world);
  const [mark] = valuesOf(settings, "sample");
  if (mark === undefined) return false;
  const kept = deleteSheets(world, mark);
  const stillUsed = valuesOf(settings, "source").some(({ sheetId }) => sheetId === mark.deals);
  if (stillUsed) forgetFigures(world, mark);
  deleteRecords(world, cameWith(settings, mark, stillUsed));
  if (kept.length > 0) {
    const { server } = wordsIn(languageIn(settings, world));
    world.samples.tell(server.sampleKept(kept.map((name) => `"${name}"`).join(", ")));
  }
  return true;
}

/** @returns the names of those that stay */
function deleteSheets(world: World, { day, language, deals, people }: SampleMark): readonly string[] {
  const sample = sampleOn(day, language);
  const sheets: readonly (readonly [number, SampleSheet])[] = [
    [deals, sample.deals],
    [people, sample.people],
  ];
  return sheets.flatMap(([sheetId, sheet]) => {
    const found = world.samples.read(sheetId);
    if (found === undefined) return [];
    const ours = found.name.startsWith(sheet.name) && isUnchanged(found.cells, sheet, world.reading.zone);
    if (!ours) return [found.name];
    world.samples.remove(sheetId);
    return [];
  });
}

/** What was recorded since the sample came, of all but the cells of the file's own; a row with a note stays. */
function forgetFigures(world: World, { day }: SampleMark): void {
  const tab = tabIn(world);
  if ("heading" in tab) return;
  const rows = tab.rows.filter(
    ({ entry, bare }) => bare && entry.day >= day && !isOwn(entry.metric as TrackedId),
  );
  world.history.change({ deleted: [...runsOf(rows.map(({ row }) => row))].reverse(), written: [] });
}

/**
 * Its sources, tiles and goals, and the mark. Once the deals are somebody's own, tiles and goals that were changed
 * are theirs too.
 */
function cameWith(settings: Settings, mark: SampleMark, stillUsed: boolean): readonly Stored[] {
  const ours = [
    recordOf("tiles", sampleTiles),
    ...sampleGoals(mark.language).map((goal) => recordOf("goal", goal)),
  ];
  const revisions = new Map(ours.map((record) => [keyOf(record), revisionOf(record)]));
  const came = [...settings.stored].flatMap(([key, stored]) => {
    const { record, revision } = stored;
    if (record.kind === "source")
      return [mark.deals, mark.people].includes(record.value.sheetId) ? [stored] : [];
    const known = revisions.get(key);
    return known !== undefined && (stillUsed || known === revision) ? [stored] : [];
  });
  return [...came, ...[...settings.stored.values()].filter(({ record }) => record.kind === "sample")];
}
