/** A function to be made small: writes its gradient and returns its value. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** What each coordinate may be. */
export interface Box {
  readonly least: readonly number[];
  readonly most: readonly number[];
}

export interface Minimum {
  readonly point: Float64Array<ArrayBuffer>;
  readonly value: number;
  readonly gradient: Float64Array<ArrayBuffer>;
  /** The largest slope that is left along a coordinate that is not held at its bound. */
  readonly slope: number;
  readonly steps: number;
}

const MOST_STEPS = 200;
/** Armijo's share of the decrease that the slope promises. */
const ENOUGH = 1e-4;
const MOST_HALVINGS = 30;
/** A decrease smaller than this share of the value is lost among the last digits of a sum over many customers. */
const LAST_DIGITS = 1e-13;
/** Coordinates are logarithms: no step multiplies a parameter by more than e². */
const LONGEST_STEP = 2;

/**
 * Goes downhill by BFGS: the inverse of the curvature is learned from the gradients on the way (Nocedal & Wright,
 * Numerical Optimization, 2nd ed., algorithm 6.1), a step is halved until it descends enough (Armijo). A coordinate at
 * its bound from which the slope leads outside rests there (Bertsekas 1982, projected Newton methods).
 *
 * @param start within the box
 * @param tolerance of the largest slope
 */
export function minimise(
  objective: Objective,
  start: readonly number[],
  box: Box,
  tolerance: number,
): Minimum {
  let place = placeAt(objective, Float64Array.from(start));
  let inverse = identity(start.length);
  let resting = restingAt(place, box);
  let steps = 0;
  while (steps < MOST_STEPS && slopeOf(place, resting) > tolerance) {
    const direction = descent(inverse, place, resting);
    if (-dot(direction, place.gradient) < LAST_DIGITS * (1 + Math.abs(place.value))) break;
    const next = lineSearch(objective, place, direction, box);
    if (next === undefined) break;
    const now = restingAt(next, box);
    if (now.join() === resting.join())
      learn(inverse, minus(next.point, place.point), minus(next.gradient, place.gradient));
    else inverse = identity(start.length);
    [place, resting] = [next, now];
    steps += 1;
  }
  return { ...place, slope: slopeOf(place, resting), steps };
}

interface Place {
  readonly point: Float64Array<ArrayBuffer>;
  readonly value: number;
  readonly gradient: Float64Array<ArrayBuffer>;
}

function placeAt(objective: Objective, point: Float64Array<ArrayBuffer>): Place {
  const gradient = new Float64Array(point.length);
  return { point, value: objective(point, gradient), gradient };
}

/** Which coordinates rest at a bound. */
export function restingAt(
  { point, gradient }: Pick<Minimum, "point" | "gradient">,
  { least, most }: Box,
): readonly boolean[] {
  return Array.from(point, (x, i) => {
    const slope = gradient[i] ?? 0;
    return (x <= (least[i] ?? x) && slope > 0) || (x >= (most[i] ?? x) && slope < 0);
  });
}

function slopeOf({ gradient }: Place, resting: readonly boolean[]): number {
  return largest(gradient.map((slope, i) => (resting[i] ? 0 : slope)));
}

/** Against the slope as the learned curvature turns it; straight against it where that would lead uphill. */
function descent(
  inverse: readonly Float64Array[],
  { gradient }: Place,
  resting: readonly boolean[],
): Float64Array {
  const free = gradient.map((slope, i) => (resting[i] ? 0 : slope));
  const turned = Float64Array.from(inverse, (row, i) => (resting[i] ? 0 : -dot(row, free)));
  return dot(turned, free) < 0 ? turned : free.map((slope) => -slope);
}

/** The first of ever shorter steps that descends enough; undefined where none does. */
function lineSearch(
  objective: Objective,
  { point, value, gradient }: Place,
  direction: Float64Array,
  { least, most }: Box,
): Place | undefined {
  let length = Math.min(1, LONGEST_STEP / largest(direction));
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings += 1) {
    const tried = point.map((x, i) =>
      Math.min(most[i] ?? x, Math.max(least[i] ?? x, x + length * (direction[i] ?? 0))),
    );
    const next = placeAt(objective, tried);
    if (next.value <= value + ENOUGH * dot(gradient, minus(tried, point))) return next;
    length /= 2;
  }
  return undefined;
}

/** BFGS' update of the inverse curvature; a step along which the slope does not rise teaches nothing. */
function learn(inverse: readonly Float64Array[], step: Float64Array, rise: Float64Array): void {
  const curvature = dot(step, rise);
  if (!(curvature > 1e-12 * Math.sqrt(dot(step, step) * dot(rise, rise)))) return;
  const turned = Float64Array.from(inverse, (row) => dot(row, rise));
  const scale = (1 + dot(rise, turned) / curvature) / curvature;
  for (const [i, row] of inverse.entries()) {
    for (let j = 0; j < row.length; j += 1) {
      const [si, sj] = [step[i] ?? 0, step[j] ?? 0];
      row[j] = (row[j] ?? 0) + scale * si * sj - (si * (turned[j] ?? 0) + (turned[i] ?? 0) * sj) / curvature;
    }
  }
}

function identity(n: number): Float64Array[] {
  return Array.from({ length: n }, (_, i) => new Float64Array(n).fill(1, i, i + 1));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((x, i) => x - (b[i] ?? 0));
}

function largest(vector: Float64Array): number {
  return vector.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
}
