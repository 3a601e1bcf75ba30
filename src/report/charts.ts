import type { Tile } from "../calls/tile.ts";
import type { ReportWords } from "../locale/report-words.ts";
import { figure, line, type ReportChart, type ReportLine, text } from "./plan.ts";
import { headOf } from "./tiles.ts";

/** Two beside each other, in two rows. */
const MOST = 4;
/** Fewer points are no course. */
const FEWEST_POINTS = 3;
export const CHART = { width: 305, height: 190 };
/** The column at which the right one begins: the left one fits before it, and the right one behind. */
const RIGHT = 4;

/** The tiles whose course is drawn: the first whose figures are of the same periods. */
export function drawnTiles(tiles: readonly Tile[]): readonly Tile[] {
  const withCourse = tiles.filter(
    ({ series }) => series.filter(({ value }) => value !== null).length >= FEWEST_POINTS,
  );
  const periods = ({ series }: Tile) => series.map(({ label }) => label).join();
  const [first] = withCourse;
  return withCourse.filter((tile) => first !== undefined && periods(tile) === periods(first)).slice(0, MOST);
}

/** The figures that the charts draw: a row for each period, a column for each tile. */
export function courseTable(tiles: readonly Tile[], words: ReportWords) {
  const head = headOf([words.period, ...tiles.map(({ name }) => name)]);
  const rows = (tiles[0]?.series ?? []).map(
    ({ label }, i): ReportLine =>
      line(
        text(label, "note"),
        ...tiles.map(({ series, unit }) => {
          const value = series[i]?.value ?? null;
          // A dash would be drawn as a word; a blank is a gap.
          return value === null ? text("", "note", "right") : figure(value, unit, "note");
        }),
      ),
  );
  return { head, rows };
}

/**
 * @param top the row at which the charts begin
 * @param head the row of the table's heading
 */
export function courseCharts(
  tiles: readonly Tile[],
  { top, head, rowsOfChart }: { readonly top: number; readonly head: number; readonly rowsOfChart: number },
): readonly ReportChart[] {
  return tiles.map((tile, i) => {
    const rows = tile.series.length + 1;
    const right = i % 2 === 1;
    return {
      type: tile.additive ? "COLUMN" : "LINE",
      title: tile.name,
      parts: [
        { row: head, column: 1, rows, columns: 1 },
        { row: head, column: i + 2, rows, columns: 1 },
      ],
      row: top + Math.floor(i / 2) * rowsOfChart,
      column: right ? RIGHT : 1,
      ...CHART,
    };
  });
}
