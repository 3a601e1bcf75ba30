import type { Rule } from "../../src/alerts/rule.ts";
import { chanceOf } from "./random.ts";
import { LABELS } from "./team.ts";

/** What the data says at an hour: a figure, "-" for rows that give none, undefined where the group is not in it. */
export type Said = number | "-" | undefined;

/** What the data says of each metric and label, hour by hour. */
export interface Truth {
  at(metric: string, label: string, hour: number): Said;
  labels(metric: string, hour: number): readonly string[];
}

/** Figures that wander about 22 and come back, with hours of no figure, and people who come and go. */
export function truthOf(seed: number, rules: readonly Rule[], hours: number): Truth {
  const series = new Map<string, readonly Said[]>();
  for (const { metric, scope } of rules) {
    for (const label of scope.kind === "whole" ? [""] : LABELS) {
      const key = JSON.stringify([metric, label]);
      if (!series.has(key)) series.set(key, wander(seed, key, label !== "", hours));
    }
  }
  const at: Truth["at"] = (metric, label, hour) => series.get(JSON.stringify([metric, label]))?.[hour];
  return { at, labels: (metric, hour) => LABELS.filter((label) => at(metric, label, hour) !== undefined) };
}

function wander(seed: number, key: string, leaves: boolean, hours: number): readonly Said[] {
  const chance = chanceOf(seed).fork(key);
  // Some figures move by the hour, others by the week.
  const pace = chance.pick([0.3, 1, 3]);
  let [value, blankUntil, goneUntil] = [22, 0, 0];
  return Array.from({ length: hours }, (_, hour): Said => {
    value += (chance.next() - 0.5) * 2 * pace + (22 - value) * 0.01 * pace;
    if (chance.hits(0.002)) blankUntil = hour + 1 + chance.below(8);
    if (leaves && chance.hits(0.002)) goneUntil = hour + 1 + chance.below(60);
    if (hour < goneUntil) return undefined;
    return hour < blankUntil ? "-" : Math.round(value * 100) / 100;
  });
}
