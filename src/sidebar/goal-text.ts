import type { Tile } from "../calls/tile.ts";
import { showValue } from "./numbers/show-value.ts";
import type { GoalScope } from "./store/goal-scope.ts";
import type { Speech } from "./words.ts";

/** For which period and for whom a goal is: Each quarter · Ada. */
export function scopeText(scope: GoalScope, tile: Pick<Tile, "additive">, { page }: Speech): string {
  const { period, group } = scope;
  const words = page.goals;
  const when = period === "any" && tile.additive ? words.allRows : words.periods[period];
  const whom = group === null ? words.everyone : groupLabel(group.value, page);
  return `${when} · ${whom}`;
}

/** A label as people say it: rows without one have a name, too. */
export function groupLabel(label: string, page: Speech["page"]): string {
  return label === "(blank)" ? page.groups.blank : label;
}

/** What is to be reached: 35% or more. */
export function targetText(
  target: number,
  { unit, better }: Pick<Tile, "unit" | "better">,
  { page, style }: Speech,
): string {
  return page.goals.target[better](showValue(target, unit, style, page.units));
}
