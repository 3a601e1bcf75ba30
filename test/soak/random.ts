/** Chance that is the same for the same seed, whatever machine it runs on. */
export interface Chance {
  /** From 0 to 1, without 1. */
  next(): number;
  /** Whether something of this probability happens. */
  hits(probability: number): boolean;
  /** A whole number from 0 to below a limit. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
  /** A stream of its own, so that what one part asks for does not change what another gets. */
  fork(name: string): Chance;
}

/** Marsaglia's xorshift (2003) with the shifts 13, 17, 5, from a state that the seed is hashed to. */
export function chanceOf(seed: number): Chance {
  let state = hash(String(seed), 0x811c9dc5) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return {
    next,
    hits: (probability) => next() < probability,
    below: (limit) => Math.floor(next() * limit),
    pick(from) {
      const one = from[Math.floor(next() * from.length)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
    fork: (name) => chanceOf(hash(name, seed)),
  };
}

/** FNV-1a with an avalanche, so that neighbouring seeds begin far apart. */
function hash(text: string, basis: number): number {
  let mixed = basis;
  for (const sign of text) mixed = Math.imul(mixed ^ sign.charCodeAt(0), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
