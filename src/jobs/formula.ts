import type { Inserted } from "../calls/calls.ts";
import type { View } from "../calls/view.ts";
import { metricOf } from "../metrics/catalogue.ts";
import { sheetFormat } from "../metrics/sheet-format.ts";
import { valuesOf } from "../settings/settings.ts";
import { isOwn, type OwnId, type TrackedId } from "../settings/tracked.ts";
import { figuresIn } from "./figures.ts";
import { type FormulaOffer, formulaOfCell } from "./formula-offer.ts";
import { formulaReads } from "./formula-reads.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { viewFormula } from "./view-formula.ts";
import { type ViewedFile, viewFile } from "./viewed-file.ts";

/**
 * Writes the formula of a tile's figure into the selected cell, which shows it as its metric is shown where the user
 * has given it no format.
 *
 * @param overwrite whether it may take the place of what the cell holds
 * @returns what the cell holds, where that is in the way
 * @throws {Refused} `not-found` without a cell or a formula; `invalid` where the cell is ours, or the formula reads it
 */
export function insertFormula(
  world: World,
  view: View | null,
  metric: TrackedId,
  overwrite: boolean,
): Inserted {
  const file = viewFile(world, view);
  const { offer, format } = isOwn(metric) ? ownFormula(file, metric) : metricFormula(file, metric);
  const target = world.selection.cell();
  if (target === undefined) throw new Refused("not-found", (words) => words.noCell);
  const { sheetId, sheetName, cell, text, formula, ours } = target;
  if (ours) throw new Refused("invalid", (words) => words.ownSheet(sheetName));
  if (formulaReads(offer.written, sheetName, cell))
    throw new Refused("invalid", (words) => words.insideTable(sheetName));
  const inserted = { sheetName, cell, formula: offer.shown };
  const occupiedBy = formula === "" ? text : formula;
  if (occupiedBy !== "" && !overwrite) return { ...inserted, occupiedBy };
  world.selection.writeFormula(sheetId, cell, offer.written, format);
  return { ...inserted, occupiedBy: null };
}

interface Formula {
  readonly offer: FormulaOffer;
  readonly format: string;
}

function metricFormula(file: ViewedFile, metric: Exclude<TrackedId, OwnId>): Formula {
  const found = figuresIn(file, [metric]).get(metric);
  const offer = found && viewFormula(file, metric, found);
  if (offer === undefined || found?.finding.kind !== "value")
    throw new Refused("not-found", () => file.words.detail.noFormula);
  return { offer, format: sheetFormat(metricOf(metric).unit, found.finding.value) };
}

function ownFormula({ settings, words }: ViewedFile, metric: OwnId): Formula {
  const cell = valuesOf(settings, "own metric").find(({ id }) => id === metric);
  if (cell === undefined) throw new Refused("not-found", () => words.server.metricGone);
  return { offer: formulaOfCell(cell), format: sheetFormat(cell.unit, 0) };
}
