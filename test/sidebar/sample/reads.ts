import type { MetricDetail } from "../../../src/calls/detail.ts";
import type { Funnel } from "../../../src/calls/funnel.ts";
import type { People } from "../../../src/calls/people.ts";
import type { Tile } from "../../../src/calls/tile.ts";
import type { View } from "../../../src/calls/view.ts";

const view: View = { period: { unit: "month", back: 0 }, filters: [] };

export function detailOf(tile: Tile): MetricDetail {
  return {
    view,
    tile,
    series: tile.series,
    unfinished: true,
    breakdowns: [],
    explained: [],
    leftOut: [],
    rowsUsed: tile.rows,
    rows: null,
    source: "",
    formula: null,
    formulaProblem: null,
    goalRecord: [],
  };
}

export const funnel: Funnel = {
  view,
  problem: null,
  stages: [],
  won: 194,
  lost: 418,
  open: 628,
  weakest: null,
  notes: [],
};

export const people: People = { view, problem: null, metrics: [], people: [], more: 0, notes: [] };
