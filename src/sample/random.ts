/** Random draws that are the same every time for the same seed. */
export interface Draw {
  /** From 0 up to but without 1. */
  next(): number;
  whole(from: number, to: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** Log-normal: half of all draws lie below the median, and a few far above. */
  skewed(median: number, spread: number): number;
}

export function draw(seed: number): Draw {
  let state = seed >>> 0;
  // A full-period 32-bit counter, stirred with the finalizer of MurmurHash3 (Appleby, public domain).
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  // Box and Muller; 1 - u keeps the logarithm away from zero.
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    skewed: (median, spread) => median * Math.exp(spread * normal()),
  };
}
