import type { Breakdown, GroupFigure } from "../calls/detail.ts";
import { type Dimension, dimensionColumn, dimensions } from "../metrics/dimension.ts";
import { fillerOf } from "../metrics/engine/fill.ts";
import type { Better, Metric } from "../metrics/metric.ts";
import type { OnePeriod } from "../metrics/one-period.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import { type Groups, groupBy, unite } from "../table/group.ts";
import { InputError } from "../table/problem.ts";
import type { ViewedFile } from "./viewed-file.ts";

/** More bars than this nobody reads. */
const MOST = 50;

export interface Split {
  readonly file: ViewedFile;
  readonly table: TableKind;
  readonly beside: TableKind | undefined;
  readonly question: OnePeriod;
}

/** The figure by each dimension that tells the rows at hand apart, a pass over the rows for each. */
export function breakdownsOf(split: Split): readonly Breakdown[] {
  return dimensions.flatMap((by) => {
    try {
      const groups = groupsBy(by, { ...split, metric: split.question.metric });
      return groups === undefined || groups.labels.length < 2
        ? []
        : [breakdownBy(by, groups, split.question)];
    } catch (error) {
      if (error instanceof InputError) return []; // Not to be told apart by it, then.
      throw error;
    }
  });
}

export interface TwoGroups {
  readonly labels: readonly string[];
  readonly groupOf: Int32Array;
  readonly besideGroupOf?: Int32Array;
}

/** Undefined where a table has no column for it. */
export function groupsBy(
  by: Dimension,
  { file, table, beside, metric }: Pick<Split, "file" | "table" | "beside"> & { readonly metric: Metric },
): TwoGroups | undefined {
  const main = groupsIn(file, table, by);
  if (main === undefined) return undefined;
  if (beside === undefined || metric.looksUp) return { labels: main.labels, groupOf: main.codes };
  const second = groupsIn(file, beside, by);
  if (second === undefined) return undefined;
  const { labels, codes, besideCodes } = unite(main, second);
  return { labels, groupOf: codes, besideGroupOf: besideCodes };
}

function groupsIn({ tables, world }: ViewedFile, kind: TableKind, by: Dimension): Groups | undefined {
  const table = tables.get(kind);
  if (table === undefined || "problem" in table.kept) return undefined;
  const { columns, all } = table.kept.shared;
  const column = dimensionColumn({ kind, columns }, by, tables.get("people")?.columns);
  return column && groupBy(column, world.reading.zone, all.used);
}

function breakdownBy(by: Dimension, { labels, ...grouping }: TwoGroups, question: OnePeriod): Breakdown {
  const answer = fillerOf({ groups: labels.length, ...grouping })({ ...question, split: true });
  if (answer.kind === "failed") throw answer.error;
  const groups = labels.map((label, i): GroupFigure => {
    const figure = answer.figures.figure(i, 0);
    if (figure.kind !== "value") return { label, value: null, rows: 0 };
    return { label, value: figure.value, rows: figure.rows };
  });
  const ranked = bestFirst(groups, question.metric.better);
  return { by, groups: ranked.slice(0, MOST), more: Math.max(0, ranked.length - MOST) };
}

/** Who has no figure comes last, and equals stay in label order. */
function bestFirst(groups: readonly GroupFigure[], better: Better): readonly GroupFigure[] {
  const way = better === "lower" ? 1 : -1;
  return [...groups].sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return way * (a.value - b.value);
  });
}
