import type { Dimension, PeriodChoice, View } from "../../calls/view.ts";

export type ViewUnit = PeriodChoice["unit"];

/** All rows, or the latest period of a length. */
export function withUnit(view: View, unit: ViewUnit): View {
  if (unit === view.period.unit) return view;
  return { ...view, period: unit === "all" ? { unit } : { unit, back: 0 } };
}

/** @param by how many periods further back; negative: forward, to the latest at most */
export function stepped(view: View, by: number): View {
  const { period } = view;
  if (period.unit === "all") return view;
  return { ...view, period: { ...period, back: Math.max(0, period.back + by) } };
}

/** @param value null takes the filter off */
export function withFilter(view: View, by: Dimension, value: string | null): View {
  const others = view.filters.filter((filter) => filter.by !== by);
  return { ...view, filters: value === null ? others : [...others, { by, value }] };
}

export function filterOf(view: View, by: Dimension): string | null {
  return view.filters.find((filter) => filter.by === by)?.value ?? null;
}

/** The same for views that say the same, in whatever order. */
export function viewKey(view: View | null): string {
  if (view === null) return "";
  const { period, filters } = view;
  const sorted = filters.map(({ by, value }) => [by, value]).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return JSON.stringify([period.unit, period.unit === "all" ? 0 : period.back, sorted]);
}
