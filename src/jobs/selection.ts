import type { SelectedCell } from "../calls/calls.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";

/**
 * The cell that is selected in the sheet.
 *
 * @throws {Refused} `not-found` where something else than a cell is selected
 */
export function selectedCell(world: World): SelectedCell {
  const found = world.selection.cell();
  if (found === undefined) throw new Refused("not-found", (words) => words.noCell);
  const { sheetId, sheetName, cell, text, value } = found;
  return { sheetId, sheetName, cell, text, value: typeof value === "number" ? value : null };
}
