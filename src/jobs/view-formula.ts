import type { MetricId } from "../metrics/catalogue.ts";
import { dimensionField } from "../metrics/dimension.ts";
import type { TableKind } from "../metrics/table-kind.ts";
import type { MetricFigures } from "./finding.ts";
import { type FormulaOffer, formulaFor, type SoughtFilter } from "./formula-offer.ts";
import type { Sheeted } from "./formula-table.ts";
import { languageIn } from "./settings-now.ts";
import { placeIn } from "./view-question.ts";
import type { ViewedFile } from "./viewed-file.ts";

/**
 * The formula that gives a metric's figure in a view.
 *
 * @returns undefined where there is no figure, or no formula gives it
 */
export function viewFormula(
  file: ViewedFile,
  metric: MetricId,
  found: MetricFigures,
): FormulaOffer | undefined {
  const place = placeIn(file, metric);
  const main = place.kind === "ready" ? sheetedOf(file, place.table) : undefined;
  if (place.kind !== "ready" || main === undefined || found.finding.kind !== "value") return undefined;
  const filters = file.view.filters.map(
    ({ by, value }): SoughtFilter => ({ field: dimensionField(place.table, by, main.columns) ?? by, value }),
  );
  const lacking = filters.some(({ field }) => main.columns[field] === undefined);
  const others: readonly (TableKind | undefined)[] = [place.beside, lacking ? "people" : undefined];
  const { world, settings } = file;
  return formulaFor(
    {
      metric,
      value: found.finding.value,
      main,
      others: [...new Set(others)].flatMap((kind) =>
        kind === undefined ? [] : (sheetedOf(file, kind) ?? []),
      ),
      filters,
      period: periodOf(file, found),
    },
    { reading: world.reading, language: languageIn(settings, world) },
  );
}

/** A metric without dates is one of all rows, and one about a period is about its latest, whatever the view. */
function periodOf({ view, period }: ViewedFile, found: MetricFigures): string | null {
  return view.period.unit === "all" || period === null || found.period !== period.label ? null : period.label;
}

function sheetedOf({ sources }: ViewedFile, kind: TableKind): Sheeted | undefined {
  const source = sources.find(({ saved }) => saved.value.kind === kind);
  return source?.sheet && { sheet: source.sheet, columns: source.saved.value.columns };
}
