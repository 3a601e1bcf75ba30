import type { Breakdown, MetricDetail } from "../../../src/calls/detail.ts";
import type { Tile } from "../../../src/calls/tile.ts";
import type { View } from "../../../src/calls/view.ts";

const view: View = { period: { unit: "month", back: 0 }, filters: [] };

const byPerson: Breakdown = {
  by: "owner",
  groups: [
    ["Rosie Papadopoulos", 0.5, 16],
    ["Darcel Schlecht", 0.46, 78],
    ["Vicki Laflamme", 0.41, 61],
    ["Kary Hendrixson", 0.37, 59],
    ["Cassey Cress", 0.35, 48],
    ["Donn Cantrell", 0.33, 50],
    ["Reed Clapper", 0.31, 42],
    ["Zane Levy", 0.3, 54],
    ["Corliss Cosme", 0.27, 44],
    ["James Ascencio", 0.24, 41],
    ["Wilburn Farren", 0.19, 26],
    ["New Starter", null, 0],
  ].map(([label, value, rows]) => ({
    label: String(label),
    value: value as number | null,
    rows: Number(rows),
  })),
  more: 0,
};

const byRegion: Breakdown = {
  by: "region",
  groups: [
    { label: "West", value: 0.36, rows: 211 },
    { label: "Central", value: 0.31, rows: 240 },
    { label: "(blank)", value: 0.28, rows: 161 },
  ],
  more: 0,
};

/** What stands behind a tile, as the add-on would tell it. */
export function detailOf(tile: Tile): MetricDetail {
  const isOwn = tile.own !== null;
  return {
    view,
    tile,
    series: tile.series,
    unfinished: true,
    breakdowns: tile.unit === "ratio" ? [byPerson, byRegion] : [],
    explained:
      tile.unit === "ratio"
        ? [
            { what: "Won", value: "194" },
            { what: "Won or lost", value: "612" },
            { what: "Won ÷ (won + lost)", value: "194 ÷ 612 = 31.7%" },
          ]
        : [],
    leftOut: isOwn
      ? []
      : [
          { why: "still open", rows: 412, firstRow: 9 },
          { why: "closed in another month", rows: 7_216, firstRow: 2 },
        ],
    rowsUsed: tile.rows,
    rows: isOwn
      ? null
      : {
          sheetId: 7,
          sheetName: "Deals",
          headers: ["Deal", "Stage", "Account", "Amount", "Closed on"],
          rows: Array.from({ length: 50 }, (_, i) => ({
            row: 8 + i * 3,
            cells: [`Deal ${i + 1}`, i % 3 === 0 ? "Closed Won" : "Closed Lost", "Acme", "12,400", ""],
          })),
          total: tile.rows,
        },
    source: isOwn
      ? "The cell B7 of the sheet “Budget”"
      : "Farris et al., Marketing Metrics (3rd ed.), section 6.4",
    formula: isOwn
      ? null
      : { formula: '=VLOOKUP("2026-04",SALES_METRIC(Deals!A:K,"win rate",,"month"),2,FALSE)' },
    formulaProblem: isOwn ? "A metric of your own is a cell already: refer to Budget!B7." : null,
    goalRecord:
      tile.goal === null
        ? []
        : tile.series.slice(0, -1).map(({ label, value }) => {
            const target = tile.goal?.goal.value.target ?? 0;
            const short = value === null ? null : tile.better === "lower" ? value <= target : value >= target;
            return { label, value, target, met: short };
          }),
  };
}
