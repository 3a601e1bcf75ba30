import type { Sighting } from "../../alerts/condition.ts";
import type { Observation } from "../../alerts/observation.ts";
import type { Rule } from "../../alerts/rule.ts";
import { anomalyOf } from "../../metrics/anomaly.ts";
import type { OwnMetric } from "../../settings/own-metric.ts";
import { DAY_MS } from "../../table/date.ts";
import type { OwnFigure } from "../own-figures.ts";
import { distanceOf, reached } from "./sighting.ts";

/** A day of last year counts for one that is no further from it than this. */
const NEAR_DAYS = 7;
const YEAR_DAYS = 364;

/** What a check sees of a cell of one's own: its figure, held against what the history has of other days. */
export function ownObservation(
  { condition }: Pick<Rule, "condition">,
  { better }: Pick<OwnMetric, "better">,
  { value, problem, series }: OwnFigure,
  { today, target }: { readonly today: string; readonly target: number | null },
): Observation {
  if (value === null) return seen({ kind: "no-data", why: problem ?? "" });
  const past = series.flatMap(({ label, value: then }) =>
    then === null || label >= today ? [] : [{ start: Date.parse(`${label}T00:00:00Z`), value: then }],
  );
  const now = { start: Date.parse(`${today}T00:00:00Z`), value };
  const sighting: Sighting = {
    value,
    rows: 0,
    interval: null,
    noise: null,
    period: null,
    gauge: value,
    against: null,
  };
  switch (condition.kind) {
    case "above":
    case "below":
    case "outside":
      return figure(sighting);
    case "change": {
      const then = condition.against === "previous" ? past[past.length - 1] : yearBefore(past, now.start);
      if (then === undefined || then.value === 0) return figure({ ...sighting, gauge: null });
      return figure({
        ...sighting,
        gauge: (value - then.value) / Math.abs(then.value),
        against: then.value,
      });
    }
    case "off-pace":
      if (target === null) return figure({ ...sighting, gauge: null });
      return figure({ ...sighting, ...reached(value, target, better, undefined) });
    case "anomaly":
      return figure({
        ...sighting,
        ...distanceOf(anomalyOf(past, now, { unit: "day", counts: false }), value),
      });
  }
}

/** The same weekday of the year before, or the recorded day nearest to it. */
function yearBefore<Day extends { readonly start: number }>(
  past: readonly Day[],
  nowMs: number,
): Day | undefined {
  const wanted = nowMs - YEAR_DAYS * DAY_MS;
  const away = ({ start }: Day) => Math.abs(start - wanted);
  const [nearest] = [...past].sort((a, b) => away(a) - away(b));
  return nearest !== undefined && away(nearest) <= NEAR_DAYS * DAY_MS ? nearest : undefined;
}

function figure(sighting: Sighting): Observation {
  return seen({ kind: "figure", sighting });
}

function seen(one: { kind: "figure"; sighting: Sighting } | { kind: "no-data"; why: string }): Observation {
  return { kind: "seen", groups: new Map([["", one]]) };
}
