import { curvature, inverseOf } from "./curvature.ts";
import { type Box, type Minimum, minimise, type Objective, restingAt } from "./minimise.ts";

/**
 * A likelihood over coordinates of its own choice: a mean and how far single ones spread about it, say. Data tell
 * these apart better than the parameters of the papers, and only a spread may want to go to a limit.
 */
export interface Likelihood {
  /** Where to begin; the highest of the maxima that they lead to is taken. */
  readonly starts: readonly (readonly number[])[];
  readonly box: Box;
  /** Of how many customers. */
  readonly observations: number;
  /** The natural logarithms of the parameters at these coordinates. */
  logsAt(point: Float64Array): Float64Array;
  /** How the logarithms change with the coordinates: a row for each parameter. */
  changesAt(point: Float64Array): readonly (readonly number[])[];
  /** The log-likelihood of all customers; writes how it changes with each parameter's logarithm. */
  evaluate(parameters: Float64Array, slopes: Float64Array): number;
}

/** Where a coordinate ended: within its box, or at an edge beyond which the data see no difference. */
export type Rest = "least" | "most" | undefined;

export interface Fit {
  readonly parameters: readonly number[];
  /** Standard errors by the curvature at the maximum; undefined where the maximum has none because it lies at an edge. */
  readonly errors: readonly (number | undefined)[];
  readonly logLikelihood: number;
}

export interface Maximum {
  /** Of each coordinate. */
  readonly rests: readonly Rest[];
  /** Undefined where no single point is highest: the likelihood is flat along some coordinate. */
  readonly fit: Fit | undefined;
}

/** Slopes of the mean log-likelihood of a customer. The last digits come of Newton's steps. */
const TOLERANCE = 1e-7;
const SETTLED = 1e-8;
const NEWTON_STEPS = 3;

/** The parameters under which the data are likeliest. */
export function maximise(likelihood: Likelihood): Maximum {
  const { starts, box } = likelihood;
  const objective = objectiveOf(likelihood);
  const found = starts
    .map((start) => minimise(objective, start, box, TOLERANCE))
    .reduce((best, other) => (other.value < best.value ? other : best));
  const resting = restingAt(found, box);
  const free = resting.flatMap((rests, i) => (rests ? [] : [i]));
  const bottom = newton(objective, found, free);
  return {
    rests: Array.from(found.point, (x, i) => {
      if (!resting[i]) return undefined;
      return x <= (box.least[i] ?? x) ? "least" : "most";
    }),
    fit: bottom === undefined ? undefined : fitAt(bottom, free, likelihood),
  };
}

function fitAt(
  { point, value, covariance }: Bottom,
  free: readonly number[],
  { logsAt, changesAt, observations }: Likelihood,
): Fit {
  const changes = changesAt(point);
  const logs = Array.from(logsAt(point));
  return {
    parameters: logs.map(Math.exp),
    errors: logs.map((log, i) => {
      const row = changes[i] ?? [];
      if (row.some((change, j) => change !== 0 && !free.includes(j))) return undefined;
      const along = free.map((j) => row[j] ?? 0);
      return Math.exp(log) * Math.sqrt(variance(along, covariance) / observations);
    }),
    logLikelihood: -value * observations,
  };
}

/** The mean negative log-likelihood of a customer, by the coordinates. */
function objectiveOf({ logsAt, changesAt, evaluate, observations }: Likelihood): Objective {
  return (point, gradient) => {
    const parameters = logsAt(point).map(Math.exp);
    const slopes = new Float64Array(parameters.length);
    const log = evaluate(parameters, slopes);
    gradient.fill(0);
    for (const [i, row] of changesAt(point).entries()) {
      for (const [j, change] of row.entries()) {
        gradient[j] = (gradient[j] ?? 0) - (change * (slopes[i] ?? 0)) / observations;
      }
    }
    return -log / observations;
  };
}

interface Bottom {
  readonly point: Float64Array;
  readonly value: number;
  /** The inverse of the curvature of the mean, along the free coordinates. */
  readonly covariance: readonly (readonly number[])[];
}

/** Newton's steps along the free coordinates; undefined where there is no bottom. */
function newton(objective: Objective, from: Minimum, free: readonly number[]): Bottom | undefined {
  let point = Float64Array.from(from.point);
  const gradient = Float64Array.from(from.gradient);
  let value = from.value;
  for (let step = 0; ; step += 1) {
    const covariance = inverseOf(curvature(objective, point, free));
    if (covariance === undefined) return undefined;
    const slopes = free.map((i) => gradient[i] ?? 0);
    const slope = Math.max(0, ...slopes.map(Math.abs));
    if (slope < SETTLED * 1e-3 || step === NEWTON_STEPS) {
      return slope < SETTLED ? { point, value, covariance } : undefined;
    }
    const moved = Float64Array.from(point);
    for (const [row, i] of free.entries()) {
      moved[i] = (moved[i] ?? 0) - dot(covariance[row] ?? [], slopes);
    }
    point = moved;
    value = objective(point, gradient);
  }
}

function variance(direction: readonly number[], covariance: readonly (readonly number[])[]): number {
  return dot(
    direction,
    covariance.map((row) => dot(row, direction)),
  );
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}
