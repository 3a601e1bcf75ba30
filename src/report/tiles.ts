import type { Tile } from "../calls/tile.ts";
import type { Status } from "../goals/goal.ts";
import type { ReportWords } from "../locale/report-words.ts";
import type { StatusWords } from "../locale/status-words.ts";
import { sheetFormat } from "../metrics/sheet-format.ts";
import { figure, type Look, line, paragraph, type ReportCell, type ReportLine, text } from "./plan.ts";

/** A table's lines: its heading first, what is to be said of it last. */
export interface Table {
  readonly head: ReportLine;
  readonly rows: readonly ReportLine[];
  readonly notes: readonly ReportLine[];
}

const STATUS_LOOKS: { readonly [status in Status]: Look } = {
  "on-track": "good",
  "at-risk": "warn",
  "off-track": "bad",
  "no-goal": "quiet",
  "no-data": "quiet",
};

/** A row for each tile: its figure, the one before, and where it stands against its goal. */
export function tilesTable(tiles: readonly Tile[], words: ReportWords, statuses: StatusWords): Table {
  const toDate = tiles.some(({ change }) => change?.toDate) ? paragraph(words.toDate, "note") : [];
  const without = tiles
    .filter(({ value, problem }) => value === null && problem !== null)
    .flatMap(({ name, problem }) => paragraph(words.noFigure(name, problem ?? ""), "note"));
  return {
    head: headOf(words.metricHeads, 6),
    rows: tiles.map((tile) => tileLine(tile, words, statuses)),
    notes: [...toDate, ...without],
  };
}

/** @param lefts which further column is of words, and so begins at the left */
export function headOf(heads: readonly string[], ...lefts: readonly number[]): ReportLine {
  return line(...heads.map((head, i) => text(head, "head", i === 0 || lefts.includes(i) ? "left" : "right")));
}

function tileLine(tile: Tile, words: ReportWords, statuses: StatusWords): ReportLine {
  const { name, value, unit, change, goal, status } = tile;
  const format = sheetFormat[unit];
  return line(
    text(name, "name"),
    figure(value, format, "strong"),
    figure(change?.previous.value ?? null, format),
    changeCell(tile, words),
    goal === null ? text("", "figure") : figure(goal.goal.value.target, format),
    goal === null ? text("", "figure") : figure(goal.progress, "0%"),
    text(statuses[status], STATUS_LOOKS[status]),
  );
}

/** Sums and counts by how many per cent they have changed, shares by percentage points, all else in its unit. */
function changeCell({ change, unit }: Tile, { points }: ReportWords): ReportCell {
  if (change === null) return figure(null, "0");
  const { by, share, good, noise } = change;
  const look = good === null || noise === true ? "figure" : good ? "good" : "bad";
  if (unit === "ratio") {
    const format = ["+0.0", "-0.0", "0.0"].map((digits) => `${digits}" ${points}"`).join(";");
    return figure(by * 100, format, look);
  }
  if (unit === "money" || unit === "count") return figure(share, "+0.0%;-0.0%;0.0%", look);
  return figure(by, "+#,##0.0;-#,##0.0;0.0", look);
}
