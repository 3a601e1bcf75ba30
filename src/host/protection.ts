import type { Worksheet } from "@univerjs/core";
import type { Area } from "./a1.ts";
import type { Execution } from "./execution.ts";
import { Refusal } from "./refusal.ts";

/** A sheet or a part of one that only some may edit; the spreadsheet's owner always may. */
export interface ProtectedArea {
  /** The engine's id of the sheet. */
  readonly sheetId: string;
  /** null: all of it. */
  readonly area: Area | null;
  readonly editors: readonly string[];
}

/** Calls that change a sheet's cells, their look, its grid or what is drawn over it. */
const edits =
  /^Range\.(set|clear|merge|breakApart)|^Sheet\.(appendRow|insert|delete|clear|hide|removeChart|updateChart|set(?!Active))/;

/** Refuses a call that edits what is protected against the user of the run, in Google's words. */
export function refuseProtected(x: Execution, method: string, service: object): void {
  if (!edits.test(method)) return;
  const { sheet, area } = service as { readonly sheet?: Worksheet; readonly area?: Area };
  if (sheet === undefined) return;
  const rowsGo = /\.(clear|delete)/.test(method);
  if (isProtected(x, sheet, area ?? (rowsGo ? wholeOf(sheet) : null))) refuse();
}

/** Refuses what takes a sheet away: none of its cells may be protected against the user. */
export function refuseProtectedSheet(x: Execution, sheet: Worksheet): void {
  if (isProtected(x, sheet, wholeOf(sheet))) refuse();
}

function refuse(): never {
  throw new Refusal(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}

/** @param area null: no cell in particular, so that only a sheet protected as a whole is in the way */
export function isProtected(x: Execution, sheet: Worksheet, area: Area | null): boolean {
  if (x.user === x.cloud.owner) return false;
  return x.cloud.protections.some(
    (one) =>
      one.sheetId === sheet.getSheetId() &&
      !one.editors.includes(x.user) &&
      (one.area === null || (area !== null && meet(one.area, area))),
  );
}

function meet(a: Area, b: Area): boolean {
  return a.row <= b.endRow && b.row <= a.endRow && a.column <= b.endColumn && b.column <= a.endColumn;
}

function wholeOf(sheet: Worksheet): Area {
  return { row: 0, column: 0, endRow: sheet.getRowCount() - 1, endColumn: sheet.getColumnCount() - 1 };
}
