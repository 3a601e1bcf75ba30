import type { Item } from "../../alerts/outbox.ts";
import { rankOf } from "../../alerts/rule.ts";

/** What a person is told of one thing, and what was to be told of it before but went out with this. */
export interface Told {
  readonly item: Item;
  readonly earlier: readonly Item[];
}

/**
 * The latest of each thing, what is wrong now before what is well again, then the most severe first. During quiet hours
 * something may have gone wrong and well again: it is told of once, as it is now.
 *
 * @param items oldest first
 */
export function toldOf(items: readonly Item[]): readonly Told[] {
  const byThing = new Map<string, Told>();
  for (const item of items) {
    const before = byThing.get(thingOf(item));
    byThing.set(thingOf(item), {
      item,
      earlier: before === undefined ? [] : [...before.earlier, before.item],
    });
  }
  return [...byThing.values()].sort(
    (a, b) => urgencyOf(b) - urgencyOf(a) || a.item.notice.atMs - b.item.notice.atMs,
  );
}

function thingOf({ rule, notice }: Item): string {
  return JSON.stringify([rule.id, notice.label, notice.reason === "failing"]);
}

function urgencyOf({ item: { rule, notice } }: Told): number {
  const isOver = notice.reason === "recovered" || notice.reason === "gone";
  return rankOf(rule.severity) - (isOver ? 10 : 0);
}
