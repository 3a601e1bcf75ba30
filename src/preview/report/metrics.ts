import type { Candidate, Tile } from "../../calls/calls.ts";
import type { Host } from "../../host/host.ts";
import { ask } from "./door.ts";
import { figureText, tableText } from "./table.ts";

/** Names a sheet as the source, with the columns as recognised, and takes the add-on's word for every metric. */
export async function metricsOf(host: Host, { sheetId, sheetName, guess }: Candidate) {
  const { source } = await ask(host, "open");
  const value = { sheetId, sheetName, columns: guess };
  const { tiles } = await ask(host, "saveSource", { value, revision: source?.revision ?? "" });
  return tiles;
}

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
