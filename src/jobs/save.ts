import { keyOf, type SettingRecord } from "../settings/record.ts";
import { EMPTY, type Header, headers, type Row } from "../settings/row.ts";
import { revisionOf, type Settings } from "../settings/settings.ts";
import { toRow } from "../settings/write-row.ts";
import type { Cell } from "../table/cell.ts";
import type { SettingsRow, World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { readSettings } from "./settings-now.ts";

/** A record to be saved, with the mark of the version that the user has seen; "" for none. */
export interface Saving {
  readonly record: SettingRecord;
  readonly revision: string;
}

/**
 * Writes the rows of records under the file's lock:
 * 1. Reads the settings anew; the page's copy may be old.
 * 2. Refuses them all when one row is no longer the version that the user has seen.
 * 3. Completes the header row where a column is missing.
 * 4. Writes the rows and nothing else, so that other rows' edits stand.
 *
 * @param fits looks at the settings as they stand, and refuses what does not go with them
 * @param then what goes with them, once they are written
 */
export function saveRecords(
  world: World,
  savings: readonly Saving[],
  fits: (settings: Settings) => void = () => undefined,
  then: () => void = () => undefined,
): void {
  underLock(world, () => {
    const settings = readableSettings(world);
    for (const saving of savings) refuseChanged(settings, saving);
    fits(settings);
    const { layout, missing } = completeHeader(settings);
    const rows = savings.map(({ record }) => ({
      row: settings.stored.get(keyOf(record))?.row,
      cells: placed(toRow(record), layout),
    }));
    world.settings.write([...missing, ...rows]);
    then();
  });
}

/**
 * Changes one record as it stands, whatever version the user has seen: for a change that goes with any other.
 *
 * @throws {Refused} `not-found` where it is there no longer
 */
export function changeRecord(
  world: World,
  key: string,
  change: (record: SettingRecord) => SettingRecord,
): void {
  underLock(world, () => {
    const settings = readableSettings(world);
    const stored = settings.stored.get(key);
    if (stored === undefined) throw new Refused("not-found", (words) => words.conflict);
    const { layout, missing } = completeHeader(settings);
    const cells = placed(toRow(change(stored.record)), layout);
    world.settings.write([...missing, { row: stored.row, cells }]);
  });
}

/**
 * Deletes the rows of records, all of them or, where one is refused, none.
 *
 * @param goesToo whether another record says nothing any more without these
 */
export function deleteRecords(
  world: World,
  savings: readonly Saving[],
  goesToo: (record: SettingRecord) => boolean = () => false,
): void {
  underLock(world, () => {
    const settings = readableSettings(world);
    const rows = savings.map((saving) => {
      refuseChanged(settings, saving);
      const stored = settings.stored.get(keyOf(saving.record));
      if (stored === undefined) throw new Refused("not-found", (words) => words.conflict);
      return stored;
    });
    const others = [...settings.stored.values()].filter(({ record }) => goesToo(record));
    // Emptied, not taken out: what people keep beside them stays, and no formula of theirs moves.
    world.settings.write(
      [...rows, ...others].map(({ row }) => ({ row, cells: placed(EMPTY, settings.layout) })),
    );
  });
}

/** @throws {Refused} `busy` where somebody else holds the file for too long */
export function underLock<T>(world: World, work: () => T): T {
  const done = world.locked(work);
  if (done === undefined) throw new Refused("busy", (words) => words.busy);
  return done.value;
}

function readableSettings(world: World): Settings {
  const settings = readSettings(world);
  const headless = settings.problems.find((problem) => problem.kind === "no-heading");
  if (headless) throw new Refused("invalid", (words) => words.noHeading(headless.found));
  return settings;
}

/** Two people who save the same thing are not in each other's way. */
function refuseChanged(settings: Settings, { record, revision }: Saving): void {
  const current = settings.stored.get(keyOf(record))?.revision ?? "";
  if (current !== revision && current !== revisionOf(record))
    throw new Refused("conflict", (words) => words.conflict);
}

/** The places of all columns, and the cells of the header row that are missing; in a new sheet none are. */
function completeHeader({ layout, width }: Settings): {
  readonly layout: ReadonlyMap<Header, number>;
  readonly missing: readonly SettingsRow[];
} {
  const missing = headers.filter((header) => !layout.has(header));
  const places = new Map(missing.map((header, i): [Header, number] => [header, width + i]));
  const cells = new Map([...places].map(([header, place]) => [place, header]));
  return {
    layout: new Map([...layout, ...places]),
    missing: missing.length === 0 ? [] : [{ row: 1, cells }],
  };
}

/** A row's cells in the sheet's own order; columns that are not ours are not among them. */
function placed(row: Row, layout: ReadonlyMap<Header, number>): ReadonlyMap<number, Cell> {
  return new Map([...layout].map(([header, place]) => [place, row[header]]));
}
