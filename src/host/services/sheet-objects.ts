import type { Worksheet } from "@univerjs/core";
import type { Area } from "../a1.ts";

/** Makes the objects of the Spreadsheet service, which hand each other out. */
export interface SheetObjects {
  spreadsheet(): object;
  sheet(sheet: Worksheet): object;
  range(sheet: Worksheet, area: Area): object;
}
