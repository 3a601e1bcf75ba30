import { inStretches } from "./stretches.ts";

/** The least and the greatest number of all columns; infinities the wrong way round where there is none. */
export function reachOf(...columns: readonly Float64Array[]): readonly [least: number, greatest: number] {
  const reach = Float64Array.of(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
  for (const numbers of columns) inStretches(numbers.length, (from, to) => extend(reach, numbers, from, to));
  return [reach[0] ?? 0, reach[1] ?? 0];
}

function extend(reach: Float64Array, numbers: Float64Array, from: number, to: number): void {
  let least = reach[0] ?? 0;
  let greatest = reach[1] ?? 0;
  for (let row = from; row < to; row += 1) {
    const number = numbers[row] ?? Number.NaN;
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  reach[0] = least;
  reach[1] = greatest;
}
