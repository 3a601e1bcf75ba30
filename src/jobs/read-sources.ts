import type { Words } from "../locale/words.ts";
import { type ChosenTable, chosenTable } from "../metrics/chosen-table.ts";
import { type FieldId, fieldIds } from "../metrics/field.ts";
import { type Settings, savedOf, type Versioned } from "../settings/settings.ts";
import type { Source } from "../settings/source.ts";
import { once } from "../table/once.ts";
import type { SheetRows, World } from "./ports.ts";

/** A source with its sheet as it stands, read once. */
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

/** Reads the sheet of each source once. */
export function readSources(world: World, settings: Settings, words: Words): readonly ReadSource[] {
  return savedOf(settings, "source").map((saved) => {
    const sheet = world.sheets.read(saved.value.sheetId, saved.value.sheetName);
    return sourceOf(saved, sheet, words);
  });
}

function sourceOf(saved: Versioned<Source>, sheet: SheetRows | undefined, { server }: Words): ReadSource {
  const { sheetName, columns } = saved.value;
  if (sheet === undefined) {
    const problem = server.sheetGone(sheetName);
    return { saved, sheet, gone: [], problem, table: () => undefined };
  }
  const { header, name } = sheet;
  const chosen = fieldIds.flatMap((field) => {
    const column = columns[field];
    return column === undefined ? [] : [{ field, column }];
  });
  const twice = chosen.find(({ column }) => header.indexOf(column) !== header.lastIndexOf(column));
  if (twice !== undefined) {
    const problem = server.columnTwice(twice.column, name);
    return { saved, sheet, gone: [], problem, table: () => undefined };
  }
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
