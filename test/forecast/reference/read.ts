import { readFileSync } from "node:fs";
import { join } from "node:path";

type Four = readonly [number, number, number, number];
type Three = readonly [number, number, number];

interface RepeatPoint {
  readonly parameters: Four;
  /** x, t_x and T. */
  readonly history: Three;
  readonly log: number;
  readonly slopes: readonly number[];
  readonly alive: number;
  readonly expected: readonly (readonly [ahead: number, purchases: number])[];
}

interface Discounted {
  readonly parameters: Four;
  readonly history: Three;
  readonly ahead: number;
  readonly discount: number;
  readonly value: number;
}

interface RepeatReference {
  readonly points: readonly RepeatPoint[];
  readonly discounted: readonly Discounted[];
}

interface Counts {
  readonly parameters: Four;
  readonly age: number;
  readonly chances: readonly number[];
}

interface Reference {
  readonly gamma: readonly Three[];
  readonly rises: readonly Three[];
  readonly bgNbd: RepeatReference;
  readonly paretoNbd: RepeatReference;
  readonly bgNbdCounts: readonly Counts[];
  readonly paretoNbdCounts: readonly Counts[];
  readonly thousand: readonly {
    readonly parameters: Four;
    readonly history: Three;
    readonly ahead: number;
    readonly value: number;
  }[];
  readonly gammaGamma: readonly {
    readonly parameters: Three;
    readonly repeats: number;
    readonly mean: number;
    readonly log: number;
    readonly slopes: readonly number[];
  }[];
}

/** What functions.py has worked out. */
export const reference = JSON.parse(
  readFileSync(join(import.meta.dirname, "functions.json"), "utf8"),
) as Reference;
