import { readDesk } from "../alerts/stored/stored-desk.ts";
import type { FormulaOffer, GoalPeriod, MetricDetail } from "../calls/detail.ts";
import type { Point, Tile } from "../calls/tile.ts";
import type { View } from "../calls/view.ts";
import { recordOf } from "../goals/record.ts";
import type { Words } from "../locale/words.ts";
import { type MetricId, metricOf } from "../metrics/catalogue.ts";
import { fillerOf } from "../metrics/engine/fill.ts";
import { fieldsOf } from "../metrics/fields-of.ts";
import type { Figure } from "../metrics/figure.ts";
import { type OnePeriod, onePeriod } from "../metrics/one-period.ts";
import { valuesOf } from "../settings/settings.ts";
import { isOwn, type OwnId, type TrackedId } from "../settings/tracked.ts";
import { InputError } from "../table/problem.ts";
import { breakdownsOf } from "./breakdowns.ts";
import { explainedLines, leftOutLines } from "./explained.ts";
import { figuresIn } from "./figures.ts";
import type { MetricFigures, SeriesFigure } from "./finding.ts";
import { formulaOfCell } from "./formula-offer.ts";
import { ownFigures } from "./own-figures.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { rowsBehind, traceIn } from "./rows-behind.ts";
import { languageIn } from "./settings-now.ts";
import { tilesOf } from "./tiles.ts";
import { viewFormula } from "./view-formula.ts";
import { IN_SERIES } from "./view-period.ts";
import { type ViewQuestion, viewQuestion } from "./view-question.ts";
import { type ViewedFile, viewFile } from "./viewed-file.ts";

/** Periods of a long series. */
const MOST_PERIODS = 60;

/**
 * All that a tile opens to, from one reading of each sheet: its figure over time and by group, what stands behind it
 * and the formula that gives it.
 *
 * @throws {Refused} `not-found` for a metric of one's own that is there no longer
 */
export function detail(world: World, view: View | null, metric: TrackedId): MetricDetail {
  const file = viewFile(world, view);
  return isOwn(metric) ? ownDetail(file, metric) : catalogueDetail(file, metric);
}

type Behind = Pick<MetricDetail, "breakdowns" | "explained" | "leftOut" | "rowsUsed" | "rows">;
const NOTHING: Behind = { breakdowns: [], explained: [], leftOut: [], rowsUsed: 0, rows: null };

function catalogueDetail(file: ViewedFile, metric: MetricId): MetricDetail {
  const found = figuresIn(file, [metric], MOST_PERIODS).get(metric);
  if (found === undefined) throw new Error(`Nothing is found of ${metric}.`);
  const short = { ...found, series: found.series.slice(-IN_SERIES) };
  const tile = tileOf(file, metric, { figures: new Map([[metric, short]]), own: new Map() });
  const formula = tile.value === null ? undefined : viewFormula(file, metric, found);
  return {
    view: file.view,
    tile,
    series: pointsOf(found.series),
    unfinished: found.series.some(({ finished }) => !finished),
    ...behind(file, metric, found),
    source: metricOf(metric).source,
    ...offered(formula?.shown, tile, file.words),
    goalRecord: goalRecord(tile, found.series, file.view),
  };
}

function tileOf(
  file: ViewedFile,
  metric: TrackedId,
  figures: Pick<Parameters<typeof tilesOf>[1], "figures" | "own">,
): Tile {
  const { settings, words, view, period, world } = file;
  const [tile] = tilesOf([metric], {
    settings,
    words,
    view,
    period,
    desk: readDesk(world.properties.all()).desk,
    ...figures,
  });
  if (tile === undefined) throw new Refused("not-found", ({ metricGone }) => metricGone);
  return tile;
}

function pointsOf(series: readonly Point[]): readonly Point[] {
  return series.map(({ label, value }) => ({ label, value }));
}

/** What the rows say; nothing where they cannot be asked or a cell cannot be read, which the tile then says. */
function behind(file: ViewedFile, metric: MetricId, found: MetricFigures): Behind {
  const asked = viewQuestion(metric, file);
  if (asked.kind === "unasked") return NOTHING;
  try {
    return behindAsked(file, asked, found);
  } catch (error) {
    if (error instanceof InputError) return NOTHING;
    throw error;
  }
}

function behindAsked(
  file: ViewedFile,
  { table, beside, alone, metric }: Extract<ViewQuestion, { readonly kind: "asked" }>,
  found: MetricFigures,
): Behind {
  const { world, settings } = file;
  const period = found.period === file.period?.label ? file.span : undefined;
  const question = onePeriod(alone, period);
  const trace = traceIn(file, table, alone, period);
  const viewed = file.tables.get(table);
  const language = languageIn(settings, world);
  const { zone } = world.reading;
  const fields = fieldsOf(metricOf(metric), (field) => viewed?.columns[field] !== undefined);
  return {
    breakdowns: found.finding.kind === "value" ? breakdownsOf({ file, table, beside, question }) : [],
    explained: explainedLines({
      question,
      values: alone.values,
      figure: figureOf(question),
      beside: beside && file.tables.get(beside)?.source.sheet?.name,
      language,
      zone,
    }),
    leftOut: leftOutLines(trace, viewed?.source.table()?.emptied ?? [], language),
    rowsUsed: trace.used.length,
    rows: found.finding.kind === "value" ? rowsBehind(file, table, fields, trace.used) : null,
  };
}

function figureOf(question: OnePeriod): Figure {
  const answer = fillerOf({ groups: 1 })(question);
  if (answer.kind === "failed") throw answer.error;
  return answer.figures.figure(0, 0);
}

function offered(formula: string | undefined, tile: Tile, { detail: words }: Words) {
  const offer: FormulaOffer | null = formula === undefined ? null : { formula };
  const why = tile.value === null ? words.noFigure : words.noFormula;
  return { formula: offer, formulaProblem: offer === null ? why : null };
}

/** Sums of the periods of all rows say nothing of a target for all rows. */
function goalRecord(
  { goal, better, additive }: Tile,
  series: readonly SeriesFigure[],
  { period: { unit } }: View,
): readonly GoalPeriod[] {
  if (goal === null || (additive && unit === "all")) return [];
  return recordOf(
    goal.goal.value,
    better,
    series.filter(({ finished }) => finished),
  );
}

function ownDetail(file: ViewedFile, metric: OwnId): MetricDetail {
  const { settings, words, view } = file;
  const declared = valuesOf(settings, "own metric").filter(({ id }) => id === metric);
  const own = ownFigures(file, declared);
  const tile = tileOf(file, metric, { figures: new Map(), own });
  const [cell] = declared;
  const series = tile.series.map((point) => ({ ...point, share: null, finished: true }));
  return {
    ...NOTHING,
    view,
    tile,
    series: tile.series,
    unfinished: false,
    explained:
      cell === undefined ? [] : [{ what: words.detail.cell, value: `${cell.sheetName}!${cell.cell}` }],
    source: null,
    ...offered(cell && formulaOfCell(cell).shown, tile, words),
    goalRecord: goalRecord(tile, series, view),
  };
}
