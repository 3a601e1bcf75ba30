import type { Shown } from "../calls/calls.ts";
import type { View } from "../calls/view.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { valuesOf } from "../settings/settings.ts";
import { isOwn, type OwnId, type TrackedId } from "../settings/tracked.ts";
import { runsOf } from "../table/row-runs.ts";
import { figuresIn } from "./figures.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { FIRST_ROW, traceIn } from "./rows-behind.ts";
import { viewQuestion } from "./view-question.ts";
import { type ViewedFile, viewFile } from "./viewed-file.ts";

/** Places that are selected at once: enough to see, few enough for Google to answer soon. */
const MOST_RUNS = 200;

/**
 * Selects the rows behind a figure in the sheet; of a metric of one's own, its cell.
 *
 * @param row one of them, as the sheet counts; null for all
 * @throws {Refused} `not-found` where there are none, or the sheet is gone
 */
export function showRows(world: World, view: View | null, metric: TrackedId, row: number | null): Shown {
  const file = viewFile(world, view);
  return isOwn(metric) ? showCell(file, metric) : showUsed(file, metric, row);
}

function showUsed(file: ViewedFile, metric: MetricId, row: number | null): Shown {
  const { source, used } = rowsOf(file, metric);
  const rows = row === null ? used : used.filter((one) => one === row);
  const runs = runsOf(rows).slice(0, MOST_RUNS);
  if (source?.sheet === undefined || runs.length === 0) throw noRows();
  const { name, header } = source.sheet;
  const sheetName = file.world.selection.selectRows(source.saved.value.sheetId, name, runs, header.length);
  if (sheetName === undefined) throw noRows();
  return { sheetName, rows: runs.reduce((sum, { count }) => sum + count, 0), total: rows.length };
}

/** The rows that a figure rests on, as the sheet counts them. */
function rowsOf(file: ViewedFile, metric: MetricId) {
  const asked = viewQuestion(metric, file);
  if (asked.kind === "unasked") throw noRows();
  const found = figuresIn(file, [metric]).get(metric);
  const period = found?.period === file.period?.label ? file.span : undefined;
  const { used } = traceIn(file, asked.table, asked.alone, period);
  return { source: file.tables.get(asked.table)?.source, used: used.map((place) => place + FIRST_ROW) };
}

function showCell({ world, settings }: ViewedFile, metric: OwnId): Shown {
  const own = valuesOf(settings, "own metric").find(({ id }) => id === metric);
  if (own === undefined) throw new Refused("not-found", (words) => words.metricGone);
  const sheetName = world.selection.selectCell(own.sheetId, own.sheetName, own.cell);
  if (sheetName === undefined) throw new Refused("not-found", (words) => words.cellGone(own.sheetName));
  return { sheetName, rows: 1, total: 1 };
}

function noRows(): Refused {
  return new Refused("not-found", (words) => words.noRows);
}
