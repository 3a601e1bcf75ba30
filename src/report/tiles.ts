import type { Tile } from "../calls/tile.ts";
import type { Status } from "../goals/goal.ts";
import type { ReportWords } from "../locale/report-words.ts";
import type { StatusWords } from "../locale/status-words.ts";
import {
  figure,
  type Look,
  line,
  number,
  paragraph,
  type ReportCell,
  type ReportLine,
  text,
} from "./plan.ts";

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
    head: headOf(words.metricHeads),
    rows: tiles.map((tile) => tileLine(tile, words, statuses)),
    notes: [...toDate, ...without],
  };
}

/** The names of a table's columns; all but the first stand over figures. */
export function headOf(heads: readonly string[]): ReportLine {
  return line(...heads.map((head, i) => text(head, "head", i === 0 ? "left" : "right")));
}

function tileLine(tile: Tile, words: ReportWords, statuses: StatusWords): ReportLine {
  const { name, value, unit, change, goal, status } = tile;
  return line(
    text(name, "name"),
    figure(value, unit, "strong"),
    figure(change?.previous.value ?? null, unit),
    changeCell(tile, words),
    goal === null ? text("", "figure") : figure(goal.goal.value.target, unit),
    goal === null ? text("", "figure") : number(goal.progress, "0%"),
    text(statuses[status], STATUS_LOOKS[status], "right"),
  );
}

/** Sums and counts by how many per cent they have changed, shares by percentage points, all else in its unit. */
function changeCell({ change, unit }: Tile, { points }: ReportWords): ReportCell {
  if (change === null) return number(null, "0");
  const { by, share, good, noise } = change;
  const look = good === null || noise === true ? "figure" : good ? "good" : "bad";
  if (unit === "ratio") {
    const format = ["+0.0", "-0.0", "0.0"].map((digits) => `${digits}" ${points}"`).join(";");
    return number(by * 100, format, look);
  }
  if (unit === "money" || unit === "count") return number(share, "+0.0%;-0.0%;0.0%", look);
  return number(by, "+#,##0.0;-#,##0.0;0.0", look);
}
