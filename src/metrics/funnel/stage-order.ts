import { knownPlaces, numberIn, typicalPlace } from "./stage-names.ts";

/** What tells the order of stages: the surer ones first. */
export type OrderedBy = "numbers" | "pipeline" | "dates" | "probability" | "names" | "appearance";

export interface StageOrder {
  readonly stages: readonly string[];
  readonly by: OrderedBy;
}

/** What the data tells of a stage. */
export interface StageTrace {
  readonly label: string;
  /** Median probability of the deals in it, 0 to 1; undefined where none is given. */
  readonly probability: number | undefined;
  /** Mean place among the stages that a deal has entered, 0 its first; undefined without dates of entry. */
  readonly entry: number | undefined;
}

/**
 * The order in which deals go through the stages: by the numbers in their names; as a known pipeline has them; by the
 * dates on which deals entered them; by their probabilities; as stages of such names usually follow each other; else
 * as they first appear.
 *
 * @param traces by stage, in the order of first appearance
 */
export function orderOfStages(traces: readonly StageTrace[]): StageOrder {
  const labels = traces.map(({ label }) => label);
  const known = knownPlaces(labels);
  return (
    inOrder(traces, "numbers", ({ label }) => numberIn(label)) ??
    inOrder(traces, "pipeline", ({ label }) => known?.[labels.indexOf(label)]) ??
    inOrder(traces, "dates", ({ entry }) => entry) ??
    inOrder(traces, "probability", ({ probability }) => probability) ??
    inOrder(traces, "names", ({ label }) => typicalPlace(label)) ?? { stages: labels, by: "appearance" }
  );
}

/** Undefined where some stage has no place, or two have the same. */
function inOrder(
  traces: readonly StageTrace[],
  by: OrderedBy,
  placeOf: (trace: StageTrace) => number | undefined,
): StageOrder | undefined {
  const placed = traces.flatMap((trace) => {
    const place = placeOf(trace);
    return place === undefined ? [] : [{ label: trace.label, place }];
  });
  const distinct = new Set(placed.map(({ place }) => place));
  if (distinct.size < traces.length) return undefined;
  return { stages: placed.sort((a, b) => a.place - b.place).map(({ label }) => label), by };
}
