import type { MetricId } from "../metrics/catalogue.ts";
import { keyOf, type SettingRecord } from "../settings/record.ts";
import { EMPTY, type Header, headers, type Row, toRow } from "../settings/row.ts";
import { revisionOf, type Settings } from "../settings/settings.ts";
import type { Cell } from "../table/cell.ts";
import { readSettings } from "./dashboard.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/**
 * Writes one record's row under the file's lock:
 * 1. Reads the settings anew; the page's copy may be old.
 * 2. Refuses when the row is no longer the version that the user has seen.
 * 3. Completes the header row where a column is missing.
 * 4. Writes the row and nothing else, so that other rows' edits stand.
 *
 * @param revision the mark of the version that the user has seen; "" for none
 */
export function saveRecord(world: World, record: SettingRecord, revision: string): void {
  underLock(world, () => {
    const settings = unchangedSettings(world, record, revision);
    const layout = completeHeader(world, settings);
    const stored = settings.stored.get(keyOf(record));
    world.settings.write(stored?.row, placed(toRow(record), layout));
    if (record.kind === "alert" && !record.rule.active) forget(world, record.rule.metric);
  });
}

export function deleteRecord(world: World, record: SettingRecord, revision: string): void {
  underLock(world, () => {
    const settings = unchangedSettings(world, record, revision);
    const stored = settings.stored.get(keyOf(record));
    if (stored === undefined) throw new Refused("not-found", (words) => words.conflict);
    // Emptied, not taken out: what people keep beside it stays, and no formula of theirs moves.
    world.settings.write(stored.row, placed(EMPTY, settings.layout));
    if (record.kind === "alert") forget(world, record.rule.metric);
  });
}

export function underLock(world: World, work: () => void): void {
  if (world.locked(work) === undefined) throw new Refused("busy", (words) => words.busy);
}

function unchangedSettings(world: World, record: SettingRecord, revision: string): Settings {
  const settings = readSettings(world);
  const headless = settings.problems.find((problem) => problem.kind === "no-heading");
  if (headless) throw new Refused("invalid", (words) => words.noHeading(headless.found));
  const current = settings.stored.get(keyOf(record))?.revision ?? "";
  // Two people who save the same thing are not in each other's way.
  if (current !== revision && current !== revisionOf(record))
    throw new Refused("conflict", (words) => words.conflict);
  return settings;
}

function forget(world: World, metric: MetricId): void {
  world.memory.save(new Map([[metric, undefined]]));
}

function completeHeader(world: World, { layout, width }: Settings): ReadonlyMap<Header, number> {
  const missing = headers.filter((header) => !layout.has(header));
  if (missing.length === 0) return layout;
  const places = new Map(missing.map((header, i): [Header, number] => [header, width + i]));
  world.settings.write(1, new Map([...places].map(([header, place]) => [place, header])));
  return new Map([...layout, ...places]);
}

/** A row's cells in the sheet's own order; columns that are not ours are not among them. */
function placed(row: Row, layout: ReadonlyMap<Header, number>): ReadonlyMap<number, Cell> {
  return new Map([...layout].map(([header, place]) => [place, row[header]]));
}
