import type { PeriodChoice } from "../../calls/view.ts";
import { type Alone, answerGroups, type PeriodFrame } from "../../metrics/answer-each.ts";
import type { MetricId } from "../../metrics/catalogue.ts";
import type { Dimension } from "../../metrics/dimension.ts";
import type { Span } from "../../metrics/metric.ts";
import { once } from "../../table/once.ts";
import { groupsBy, type TwoGroups } from "../breakdowns.ts";
import { seriesEnd } from "../figures.ts";
import type { Finding } from "../finding.ts";
import type { ReadFile } from "../read-file.ts";
import { periodOf, seriesStart } from "../view-period.ts";
import { type ViewQuestion, viewQuestion } from "../view-question.ts";
import { type ViewedFile, viewedFile } from "../viewed-file.ts";

/** Which figures are asked for: of what period, and of everybody or of each label of a column. */
export interface Cut {
  readonly period: { readonly unit: PeriodChoice["unit"]; readonly finished: boolean };
  readonly by: Dimension | null;
}

/** A metric's figures in a cut: those of each label, "" for everybody; or what is found instead. */
export type GroupFigures =
  | {
      readonly kind: "groups";
      readonly groups: ReadonlyMap<string, Alone>;
      /** The period that is asked about; undefined: all rows. */
      readonly span: Span | undefined;
    }
  | { readonly kind: "unasked"; readonly finding: Finding }
  /** A table has no column that tells these labels apart. */
  | { readonly kind: "not-told-apart"; readonly sheet: string };

/** How far back figures are asked for: a year and one period more, and enough to tell what is unusual. */
const PERIODS = { week: 60, month: 37, quarter: 17, year: 12 } as const;

/** Every cut that will be asked for, by its key, with its metrics. */
export type Asking = ReadonlyMap<string, { readonly cut: Cut; readonly metrics: ReadonlySet<MetricId> }>;
export type FiguresOf = (cut: Cut, metric: MetricId) => GroupFigures;

/**
 * Figures by group, all metrics that are asked alike in one pass over the rows.
 *
 * @param asked every cut with its metrics, so that those of a cut are computed together when the first is asked for
 */
export function groupFiguresIn(file: ReadFile, asked: Asking): FiguresOf {
  const known = new Map<string, ReadonlyMap<MetricId, GroupFigures>>();
  const views = new Map<string, ViewedFile>();
  return (cut, metric) => {
    const key = cutKey(cut);
    const found = known.get(key)?.get(metric);
    if (found !== undefined) return found;
    const metrics = new Set([...(asked.get(key)?.metrics ?? []), metric]);
    const figures = figuresOfCut(viewIn(file, cut, views), cut, [...metrics]);
    known.set(key, new Map([...(known.get(key) ?? []), ...figures]));
    return figures.get(metric) ?? { kind: "unasked", finding: { kind: "failed", why: "" } };
  };
}

export function cutKey({ period: { unit, finished }, by }: Cut): string {
  return JSON.stringify([unit, finished, by]);
}

/** The file in the running period, or in the latest that is over. */
function viewIn(
  file: ReadFile,
  { period: { unit, finished } }: Cut,
  views: Map<string, ViewedFile>,
): ViewedFile {
  const key = JSON.stringify([unit, finished]);
  const known = views.get(key);
  if (known !== undefined) return known;
  const data = file.data();
  const running = unit !== "all" && data !== undefined && !periodOf(unit, 0, data).shown.finished;
  const period: PeriodChoice = unit === "all" ? { unit } : { unit, back: finished && running ? 1 : 0 };
  const view = viewedFile(file, { period, filters: [] });
  views.set(key, view);
  return view;
}

type Asked = Extract<ViewQuestion, { readonly kind: "asked" }>;

function figuresOfCut(
  file: ViewedFile,
  cut: Cut,
  metrics: readonly MetricId[],
): ReadonlyMap<MetricId, GroupFigures> {
  const found = new Map<MetricId, GroupFigures>();
  const batches = new Map<string, Asked[]>();
  for (const metric of metrics) {
    const question = viewQuestion(metric, file);
    if (question.kind === "unasked") {
      found.set(metric, { kind: "unasked", finding: question.finding });
      continue;
    }
    const { table, beside, alone } = question;
    const key = JSON.stringify([table, beside, alone.metric.looksUp === true]);
    batches.set(key, [...(batches.get(key) ?? []), question]);
  }
  const framing = once(() => framingOf(file));
  for (const batch of batches.values()) {
    const [first] = batch;
    const groups = first && groupingOf(file, cut.by, first);
    if (groups === undefined) {
      for (const { metric, table } of batch) {
        found.set(metric, {
          kind: "not-told-apart",
          sheet: file.tables.get(table)?.source.sheet?.name ?? "",
        });
      }
      continue;
    }
    const { labels, ...grouping } = groups;
    const answers = answerGroups(
      batch.map(({ alone }) => alone),
      framing(),
      { groups: labels.length, ...grouping },
    );
    for (const [i, { metric }] of batch.entries()) {
      const entries = labels.flatMap((label, group): readonly (readonly [string, Alone])[] => {
        const answer = answers[i]?.[group];
        return answer === undefined ? [] : [[label, answer]];
      });
      found.set(metric, { kind: "groups", groups: new Map(entries), span: file.span });
    }
  }
  return found;
}

function groupingOf(
  file: ViewedFile,
  by: Dimension | null,
  { table, beside, alone: { metric } }: Asked,
): (Omit<TwoGroups, "groupOf"> & { readonly groupOf?: Int32Array }) | undefined {
  return by === null ? { labels: [""] } : groupsBy(by, { file, table, beside, metric });
}

function framingOf(file: ViewedFile): { readonly whole: boolean; readonly by: PeriodFrame | undefined } {
  const last = file.span ?? seriesEnd(file);
  if (last === undefined) return { whole: file.span === undefined, by: undefined };
  const unit = last.kind.unit;
  const first = seriesStart(last, unit === "day" ? undefined : PERIODS[unit]);
  return { whole: file.span === undefined, by: { kind: last.kind, first, last, yearBefore: true } };
}
