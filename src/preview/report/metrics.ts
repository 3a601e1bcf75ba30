import type { Tile } from "../../calls/tile.ts";
import { figureText, tableText } from "./table.ts";

/** A line for each metric that has a figure, a sentence for each that has none, and how many lack a column. */
export function metricsText(tiles: readonly Tile[]): string {
  const lines = tiles.flatMap(({ name, value, unit, rows, period }) =>
    value === null ? [] : [[name, figureText(value), unit, String(rows), period ?? ""]],
  );
  const reasons = tiles.flatMap(({ name, problem }) => (problem === null ? [] : [`${name}: ${problem}`]));
  const lacking = tiles.filter(({ missing }) => missing.length > 0).length;
  return [
    ...(lines.length === 0 ? [] : [tableText([["Metric", "Value", "Unit", "Rows", "Period"], ...lines])]),
    ...reasons,
    ...(lacking === 0 ? [] : [`Metrics that need more columns: ${lacking}.`]),
  ].join("\n");
}
