import type { Better, Unit } from "../metrics/metric.ts";
import type { TrackedId } from "../settings/tracked.ts";
import type { View } from "./view.ts";

export interface PeopleMetric {
  readonly metric: TrackedId;
  readonly name: string;
  readonly unit: Unit;
  readonly better: Better;
  /** The middle of those who have a figure; null where nobody has. */
  readonly median: number | null;
}

export interface PersonFigure {
  readonly value: number | null;
  readonly rows: number;
  /** 1 is the best; null without a figure. */
  readonly rank: number | null;
  /** Value less median; null without either. */
  readonly fromMedian: number | null;
}

export interface Hint {
  /** What the figures say, in words, with the figures. */
  readonly what: string;
  /** What to try, in words. */
  readonly advice: string;
  readonly kind: "strength" | "gap";
}

export interface Ramp {
  /** First day, as the data tells: hire date where there is one, else the first deal. */
  readonly since: string;
  readonly fromHireDate: boolean;
  /** Months until the first won deal; null while there is none. */
  readonly monthsToFirstWin: number | null;
  /** Share of the team's median monthly revenue in the latest full month. */
  readonly shareOfMedian: number | null;
}

export interface Person {
  readonly name: string;
  /** By `People.metrics`. */
  readonly figures: readonly PersonFigure[];
  readonly quota: number | null;
  /** Booked ÷ quota. */
  readonly attainment: number | null;
  readonly commission: number | null;
  /** Only for people who are new: less than a year. */
  readonly ramp: Ramp | null;
  readonly hints: readonly Hint[];
}

export interface People {
  readonly view: View;
  /** Why there are none, in words; null when there are. */
  readonly problem: string | null;
  readonly metrics: readonly PeopleMetric[];
  /** By name; at most 200. */
  readonly people: readonly Person[];
  readonly more: number;
  readonly notes: readonly string[];
}
