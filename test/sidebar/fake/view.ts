import type { Dashboard } from "../../../src/calls/dashboard.ts";
import type { Tile } from "../../../src/calls/tile.ts";
import type { PeriodChoice, View, ViewPeriod } from "../../../src/calls/view.ts";

const months = { week: 0, month: 1, quarter: 3, year: 12 } as const;
const latest = Date.UTC(2026, 3, 26);

/** The dashboard as the add-on answers a view: figures of months from the series, all else as it stands. */
export function seen(dashboard: Dashboard, asked: View | null, earliest: number): Dashboard {
  const view = reachable(asked ?? dashboard.view, earliest, dashboard.filterOptions);
  if (dashboard.period === null && view.period.unit === "all") return { ...dashboard, view };
  const back = view.period.unit === "month" ? view.period.back : 0;
  return {
    ...dashboard,
    view,
    period: periodOf(view.period, earliest),
    tiles: back === 0 ? dashboard.tiles : dashboard.tiles.map((tile) => earlier(tile, back)),
  };
}

function reachable({ period, filters }: View, earliest: number, options: Dashboard["filterOptions"]): View {
  return {
    filters: filters.filter(({ by, value }) =>
      options.some((option) => option.by === by && option.values.includes(value)),
    ),
    period: period.unit === "all" ? period : { ...period, back: Math.min(period.back, earliest) },
  };
}

function earlier(tile: Tile, back: number): Tile {
  const series = tile.series.slice(0, -back);
  const value = series.at(-1)?.value ?? null;
  return { ...tile, series, value, change: null };
}

function periodOf(choice: PeriodChoice, earliest: number): ViewPeriod | null {
  if (choice.unit === "all") return null;
  const { unit, back } = choice;
  const earlierOnes = earliest - back;
  if (unit === "week") {
    const start = Date.UTC(2026, 3, 20) - back * 7 * 86_400_000;
    const end = start + 7 * 86_400_000;
    const label = `2026-W${String(17 - back).padStart(2, "0")}`;
    return { label, start, end, until: Math.min(latest, end), finished: true, earlier: earlierOnes };
  }
  const length = months[unit];
  const first = Math.floor(3 / length) * length - back * length;
  const start = Date.UTC(2026, first, 1);
  const end = Date.UTC(2026, first + length, 1);
  const [year, month = ""] = new Date(start).toISOString().split("-");
  const quarter = `${year}-Q${Math.floor((Number(month) - 1) / 3) + 1}`;
  const label = unit === "year" ? `${year}` : unit === "quarter" ? quarter : `${year}-${month}`;
  return { label, start, end, until: Math.min(latest, end), finished: end <= latest, earlier: earlierOnes };
}
