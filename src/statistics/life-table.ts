/** How a life has ended: it goes on, or by one of two causes that exclude each other, such as won and lost. */
export const cause = { none: 0, first: 1, second: 2 } as const;

/** What happened at each distinct time, in the order of time. */
export interface LifeTable {
  /** How many lives there are. */
  readonly lives: number;
  readonly times: readonly number[];
  /** Lives that have lasted until each time at least: those that end at it are among them. */
  readonly atRisk: readonly number[];
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * Counts lives by their lengths. At one time, what goes on has lasted longer than what has ended (Kaplan & Meier 1958).
 *
 * @param lengths finite and not below 0
 * @param causes of each
 */
export function lifeTable(lengths: ArrayLike<number>, causes: ArrayLike<number>): LifeTable {
  // Lengths are mostly whole days, of which there are few: only these are sorted.
  const counts = new Map<number, { lives: number; first: number; second: number }>();
  for (let life = 0; life < lengths.length; life += 1) {
    const length = lengths[life] ?? 0;
    const count = counts.get(length) ?? { lives: 0, first: 0, second: 0 };
    if (count.lives === 0) counts.set(length, count);
    count.lives += 1;
    if (causes[life] === cause.first) count.first += 1;
    if (causes[life] === cause.second) count.second += 1;
  }
  const ordered = [...counts].sort(([a], [b]) => a - b);
  let rest = lengths.length;
  return {
    lives: lengths.length,
    times: ordered.map(([length]) => length),
    atRisk: ordered.map(([, { lives }]) => {
      rest -= lives;
      return rest + lives;
    }),
    first: ordered.map(([, { first }]) => first),
    second: ordered.map(([, { second }]) => second),
  };
}
