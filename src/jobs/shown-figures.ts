import type { FilterOption, View, ViewPeriod } from "../calls/view.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { Fingerprint, fingerprintOf } from "../table/fingerprint.ts";
import { figuresIn } from "./figures.ts";
import { filterOptions } from "./filter-options.ts";
import type { MetricFigures } from "./finding.ts";
import type { FigureCache } from "./ports.ts";
import type { ReadFile, ReadSource } from "./read-file.ts";
import { languageChoice } from "./settings-now.ts";
import { viewedFile } from "./viewed-file.ts";

/** What a view shows of the data: all that the rows are gone through for. Survives JSON. */
export interface ShownFigures {
  readonly view: View;
  readonly period: ViewPeriod | null;
  readonly filterOptions: readonly FilterOption[];
  readonly figures: readonly MetricFigures[];
}

/**
 * The figures of metrics in a view, from the cache while neither a cell of the sources nor anything else that they hang
 * on has changed. What has changed is told by the cells themselves: a cache that is full, gone or wrong costs time only.
 */
export function shownFigures(read: ReadFile, asked: View | null, metrics: readonly MetricId[]): ShownFigures {
  const compute = () => {
    const file = viewedFile(read, asked);
    return {
      view: file.view,
      period: file.period,
      filterOptions: filterOptions(file.labels),
      figures: [...figuresIn(file, metrics).values()],
    };
  };
  // Of no table there is nothing to keep.
  if (read.sources.length === 0) return compute();
  return kept(read.world.cache, keyOf(read, asked, metrics), compute);
}

/** Raised when what is kept, or how it is computed, changes. */
const VERSION = 2;

/** Two instants of one year, on either side of a change of clocks. */
const INSTANTS = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)];

function keyOf(read: ReadFile, asked: View | null, metrics: readonly MetricId[]): string {
  const { settings, sources, world } = read;
  const about = JSON.stringify([
    VERSION,
    [languageChoice(settings), world.locale, ...INSTANTS.map((instant) => world.momentText(instant))],
    asked,
    metrics,
    sources.map(({ saved }) => saved.value),
  ]);
  return `figures ${fingerprintOf([[about, ...sources.map(contentOf)]])}`;
}

type ReadSheet = NonNullable<ReadSource["sheet"]>;

/** Several views are asked of a sheet that was read once: its cells are gone through once, too. */
const contents = new WeakMap<ReadSheet, string>();

function contentOf({ sheet }: ReadSource): string {
  if (sheet === undefined) return "";
  const content = contents.get(sheet) ?? marked(sheet);
  contents.set(sheet, content);
  return content;
}

function marked(sheet: ReadSheet): string {
  const fingerprint = new Fingerprint();
  fingerprint.addRow([sheet.name]);
  fingerprint.addRow(sheet.header);
  for (const row of sheet.rows) fingerprint.addRow(row);
  return fingerprint.text;
}

/** What is kept begins with the mark of the rest: what is cut short, or was put there by anybody else, is no answer. */
function kept<T>(cache: FigureCache, key: string, compute: () => T): T {
  const [, mark, body = ""] = /^(\S+) (.*)$/s.exec(cache.get(key) ?? "") ?? [];
  if (mark !== undefined && mark === fingerprintOf([[body]])) return JSON.parse(body) as T;
  const value = compute();
  const text = JSON.stringify(value);
  cache.put(key, `${fingerprintOf([[text]])} ${text}`);
  return value;
}
