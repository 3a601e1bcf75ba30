import { ask } from "../../src/metrics/ask.ts";
import { type MetricId, metricOf } from "../../src/metrics/catalogue.ts";
import { type GivenColumns, readFacts } from "../../src/metrics/facts.ts";
import type { FieldId } from "../../src/metrics/field.ts";
import type { Figure } from "../../src/metrics/figure.ts";
import { type LeftOutName, left, leftOutNames } from "../../src/metrics/left-out.ts";
import { readOptions } from "../../src/metrics/option.ts";
import { toColumn } from "../../src/table/column.ts";
import { type PeriodUnit, toPeriodKind } from "../../src/table/period.ts";
import { column, readingIn } from "../reading.ts";

type Cells = { readonly [field in FieldId]?: readonly unknown[] };

interface Asked {
  readonly options?: { readonly [name: string]: unknown };
  readonly beside?: Cells;
  readonly asOf?: string;
  /** Splits the answer. */
  readonly by?: PeriodUnit;
}

const reading = readingIn("en_US");

export function columnsOf(cells: Cells): GivenColumns {
  const columns = Object.entries(cells).map(([field, own]) => [field, toColumn(column(...own), field)]);
  return Object.fromEntries(columns) as GivenColumns;
}

export function factsOf(cells: Cells) {
  return readFacts(columnsOf(cells), reading);
}

/** A metric over a table whose columns are recognised, which may have more of them than the formula takes. */
export function figuresOf(id: MetricId, cells: Cells, { options = {}, beside, asOf, by }: Asked = {}) {
  const metric = metricOf(id);
  const values = readOptions(metric.options, (name) => options[name], reading);
  const answered = ask([{ metric, values }], {
    facts: factsOf(cells),
    ...(beside === undefined ? {} : { beside: factsOf(beside) }),
    ...(asOf === undefined ? {} : { asOf: Date.parse(asOf) }),
    ...(by === undefined ? {} : { by: toPeriodKind(by, "period") }),
  });
  return { periods: answered.periods, figures: answered.figures[0]?.lines()[0] ?? [] };
}

/** The one figure of a table that is not split. */
export function figureOf(id: MetricId, cells: Cells, asked: Asked = {}): Figure {
  const [figure] = figuresOf(id, cells, asked).figures;
  if (figure === undefined) throw new Error("An answer that is not split has one figure.");
  return figure;
}

export function figureValue(figure: Figure | undefined): number | undefined {
  return figure?.kind === "value" ? figure.value : undefined;
}

/** How many rows do not count, by the reason's name. */
export function leftRows(figure: Figure): { readonly [name in LeftOutName]?: number } {
  return Object.fromEntries(
    figure.left.map(({ why, rows }) => [leftOutNames.find((name) => left[name] === why), rows]),
  );
}
