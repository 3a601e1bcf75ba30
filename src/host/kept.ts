import type { Book } from "./book.ts";
import type { Cloud } from "./cloud.ts";
import type { Kept } from "./host.ts";

/** What is left when a run has ended, as plain values. */
export function keptIn(book: Book, { properties, triggers, inbox }: Cloud): Kept {
  const sheetIds = book.sheets().map((sheet) => sheet.getSheetId());
  const byName = [...properties].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    workbook: JSON.parse(JSON.stringify(book.engine.book.save())),
    charts: sheetIds.map((id) => book.charts.in(id)),
    metadata: sheetIds.map((id) => book.metadata.get(id) ?? []),
    properties: Object.fromEntries(
      byName.filter(([, store]) => store.size > 0).map(([name, store]) => [name, Object.fromEntries(store)]),
    ),
    triggers: triggers.map(({ user, handler, id }) => ({ user, handler, id })),
    mails: inbox.length,
  };
}
