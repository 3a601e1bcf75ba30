import { type Words, wordsIn } from "../locale/words.ts";
import { type ChosenTable, chosenTable } from "../metrics/chosen-table.ts";
import { type DataSpan, dataSpan, united } from "../metrics/data-span.ts";
import type { KindTable } from "../metrics/dimension.ts";
import { type FieldId, fieldIds } from "../metrics/field.ts";
import { type SharedColumns, sharedColumns } from "../metrics/fields-of.ts";
import { type Settings, savedOf, type Versioned } from "../settings/settings.ts";
import type { Source } from "../settings/source.ts";
import { once } from "../table/once.ts";
import { type FilterLabels, filterLabels } from "./filter-options.ts";
import { type ReadHistory, readHistory } from "./history.ts";
import type { SheetRows, World } from "./ports.ts";
import { languageIn, readSettings } from "./settings-now.ts";

/** A source with its sheet as it stands. */
export interface ReadSource {
  readonly saved: Versioned<Source>;
  /** Undefined where it is no longer in the file. */
  readonly sheet: SheetRows | undefined;
  /** Fields whose column is no longer there. */
  readonly gone: readonly FieldId[];
  /** Why it can't be read, or not in full, in words. */
  readonly problem: string | null;
  /** Undefined where it can't be read. */
  table(): ChosenTable | undefined;
}

/** A source's table, each column read once whatever the views. */
export interface ReadTable extends KindTable {
  readonly source: ReadSource;
  readonly all: SharedColumns;
}

/** A file as it stands: its settings, and each source's sheet, read once. */
export interface ReadFile {
  readonly world: World;
  readonly settings: Settings;
  readonly words: Words;
  readonly sources: readonly ReadSource[];
  /** The tables that can be read. */
  tables(): readonly ReadTable[];
  labels(): FilterLabels;
  /** How far the data reaches; undefined where it has no dates. */
  data(): DataSpan | undefined;
  history(): ReadHistory;
}

export function readFile(world: World, settings: Settings = readSettings(world)): ReadFile {
  const words = wordsIn(languageIn(settings, world));
  const sources = savedOf(settings, "source").map((saved) => {
    const sheet = world.sheets.read(saved.value.sheetId, saved.value.sheetName);
    return sourceOf(saved, sheet, words);
  });
  const tables = once(() => sources.flatMap((source) => tableOf(source, world) ?? []));
  return {
    world,
    settings,
    words,
    sources,
    tables,
    labels: once(() => filterLabels(tables(), world.reading.zone)),
    data: once(() => united(tables().flatMap(({ kind, all }) => dataSpan(kind, all.all) ?? []))),
    history: once(() => readHistory(world)),
  };
}

function tableOf(source: ReadSource, { reading }: World): ReadTable | undefined {
  const columns = source.table()?.columns;
  if (columns === undefined) return undefined;
  return { source, kind: source.saved.value.kind, columns, all: sharedColumns(columns, reading) };
}

function sourceOf(saved: Versioned<Source>, sheet: SheetRows | undefined, { server }: Words): ReadSource {
  const { sheetName, columns } = saved.value;
  const unreadable = { saved, sheet, gone: [], table: () => undefined };
  if (sheet === undefined) return { ...unreadable, problem: server.sheetGone(sheetName) };
  const { header, name } = sheet;
  const chosen = fieldIds.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [{ field, column }];
  });
  const twice = chosen.find(({ column }) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) return { ...unreadable, problem: server.columnTwice(twice.column, name) };
  const gone = chosen.filter(({ column }) => !header.includes(column));
  const headers = [...new Set(gone.map(({ column }) => column))].join(", ");
  return {
    saved,
    sheet,
    gone: gone.map(({ field }) => field),
    problem: gone.length === 0 ? null : server.columnsGone(headers, name),
    table: once(() => chosenTable(sheet, columns)),
  };
}
