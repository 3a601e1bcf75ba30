import type { Funnel, FunnelStage } from "../calls/funnel.ts";
import type { View } from "../calls/view.ts";
import { numberText } from "../locale/number-text.ts";
import { wordProblem } from "../locale/word-problem.ts";
import { labelOf } from "../metrics/answer-each.ts";
import { endOfDay } from "../metrics/days.ts";
import type { DateField } from "../metrics/field.ts";
import { cohortOf } from "../metrics/funnel/cohort.ts";
import { type FunnelCounts, funnelCounts } from "../metrics/funnel/funnel.ts";
import { type StageTimes, stageTimes } from "../metrics/funnel/stage-times.ts";
import { type StagedDeals, stagedDeals } from "../metrics/funnel/staged-deals.ts";
import { stepsOf } from "../metrics/funnel/steps.ts";
import { weakestStep } from "../metrics/funnel/weak-step.ts";
import type { Span } from "../metrics/metric.ts";
import { spanAt } from "../metrics/span.ts";
import { previous } from "../table/period.ts";
import { InputError } from "../table/problem.ts";
import type { World } from "./ports.ts";
import { languageIn } from "./settings-now.ts";
import { type ViewedFile, type ViewedTable, viewFile } from "./viewed-file.ts";
import { weakStepOf } from "./weak-step.ts";

/**
 * How far the deals of a view have come, stage by stage, and the step that loses most. Those of a period are the deals
 * that began in it, as they stand now; how stages follow each other all deals tell, whatever the view.
 */
export function funnel(world: World, view: View | null): Funnel {
  return funnelIn(viewFile(world, view));
}

export function funnelIn(file: ViewedFile): Funnel {
  const table = file.tables.get("deals");
  const source = file.sources.find(({ saved }) => saved.value.kind === "deals");
  if (table === undefined) return noFunnel(file, source?.problem ?? file.words.funnel.noDeals);
  if ("problem" in table.kept) return noFunnel(file, table.kept.problem);
  try {
    return funnelOf(file, table, table.kept.shared.all.used);
  } catch (error) {
    if (error instanceof InputError) return noFunnel(file, wordProblem(error.problem, file.words.errors));
    throw error;
  }
}

function noFunnel({ view }: ViewedFile, problem: string): Funnel {
  return { view, problem, stages: [], won: 0, lost: 0, open: 0, weakest: null, notes: [] };
}

function funnelOf(file: ViewedFile, table: ViewedTable, fits: (row: number) => boolean): Funnel {
  const facts = table.all.all;
  const { funnel: words } = file.words;
  const whole = stagedDeals(facts, facts.used);
  if (typeof whole === "string") return noFunnel(file, words.none[whole]);
  const dates = datesOf(table);
  const within = (span: Span | undefined) => (row: number) => fits(row) && inSpan(dates, row, span);
  const staged = cohortOf(whole, within(file.span));
  const before = spanBefore(file.span);
  const amounts = amountsOf(table);
  const counts = funnelCounts(staged, amounts.of, words.won);
  if (counts.stages[0]?.reached === 0) return noFunnel(file, words.empty);
  const until = file.data && endOfDay(file.data.latest);
  const times = stageTimes(facts, staged, until);
  const earlier = before === undefined ? [] : stepsOf(cohortOf(whole, within(before)), words.won);
  const weakest = weakestStep(stepsOf(staged, words.won), earlier);
  const language = languageIn(file.settings, file.world);
  const context = {
    facts,
    staged,
    times,
    until,
    before: before === undefined ? "" : labelOf(before),
    language,
  };
  return {
    view: file.view,
    problem: null,
    stages: counts.stages.map((stage, place) => shownStage(stage, times.days[place])),
    won: counts.won,
    lost: counts.lost,
    open: counts.open,
    weakest: weakest === undefined ? null : weakStepOf(weakest, context),
    notes: notesOf(file, {
      staged,
      counts,
      times,
      amounts: amounts.problem,
      undated: undatedIn(dates, fits),
    }),
  };
}

/** By which a deal belongs to a period: when it began, else when it ended. */
const BEGINS: readonly DateField[] = ["start", "date", "end"];

function datesOf({ all: { all } }: ViewedTable): Float64Array | undefined {
  const field = BEGINS.find((date) => all.has(date));
  return field && all.dates(field);
}

/** Without dates deals are in no period: then all are shown. */
function inSpan(dates: Float64Array | undefined, row: number, span: Span | undefined): boolean {
  if (span === undefined || dates === undefined) return true;
  const date = dates[row] ?? Number.NaN;
  return date >= span.start && date < span.end;
}

function spanBefore(span: Span | undefined): Span | undefined {
  return span && spanAt(previous(span.start, span.kind), span.kind);
}

function undatedIn(dates: Float64Array | undefined, fits: (row: number) => boolean): number | undefined {
  return dates?.reduce((undated, date, row) => undated + (Number.isNaN(date) && fits(row) ? 1 : 0), 0);
}

/** What deals are worth; where the amounts can't be read the stages still stand. */
function amountsOf({ all: { all } }: ViewedTable) {
  if (!all.has("amount")) return { of: undefined, problem: undefined };
  try {
    const amounts = all.numbers("amount");
    return { of: (row: number) => amounts[row] ?? Number.NaN, problem: undefined };
  } catch (error) {
    if (error instanceof InputError) return { of: undefined, problem: error.problem };
    throw error;
  }
}

function shownStage(stage: FunnelCounts["stages"][number], days: number | undefined): FunnelStage {
  const { name, reached, fromPrevious, fromFirst, open, openValue } = stage;
  return {
    name,
    reached,
    fromPrevious: fromPrevious ?? null,
    fromFirst: fromFirst ?? null,
    open,
    openValue: openValue ?? null,
    medianDays: days ?? null,
  };
}

interface Known {
  readonly staged: StagedDeals;
  readonly counts: FunnelCounts;
  readonly times: StageTimes;
  readonly amounts: InputError["problem"] | undefined;
  /** Undefined where there are no dates at all. */
  readonly undated: number | undefined;
}

/** How far all this is known. */
function notesOf(
  { words: { funnel: words, errors }, span, settings, world }: ViewedFile,
  { staged, counts, times, amounts, undated }: Known,
): readonly string[] {
  const number = (value: number) => numberText(value, 0, languageIn(settings, world));
  const { by, stages, milestone, unplaced } = staged;
  return [
    ...(span === undefined || undated === undefined ? [] : [words.cohort(labelOf(span))]),
    ...(span === undefined || !undated ? [] : [words.undated(number(undated))]),
    ...(stages.length < 2 ? [] : [words.orderedBy[by]]),
    ...(milestone === undefined ? [] : [words.milestone(stages[milestone] ?? "")]),
    ...(counts.unknown === 0 ? [] : [words.unknown(number(counts.unknown))]),
    ...(unplaced === 0 ? [] : [words.unplaced(number(unplaced))]),
    ...(times.by === undefined ? [] : [words.timedBy[times.by]]),
    ...(amounts === undefined ? [] : [words.noAmounts(wordProblem(amounts, errors))]),
  ];
}
