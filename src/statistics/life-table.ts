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
  const order = Int32Array.from(Array.from({ length: lengths.length }, (_, i) => i)).sort(
    (a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0),
  );
  const table = {
    times: [] as number[],
    atRisk: [] as number[],
    first: [] as number[],
    second: [] as number[],
  };
  let last = -1;
  for (const [before, life] of order.entries()) {
    const time = lengths[life] ?? 0;
    if (last < 0 || time !== table.times[last]) {
      last += 1;
      table.times.push(time);
      table.atRisk.push(order.length - before);
      table.first.push(0);
      table.second.push(0);
    }
    const ended = causes[life];
    if (ended === cause.first) table.first[last] = (table.first[last] ?? 0) + 1;
    else if (ended === cause.second) table.second[last] = (table.second[last] ?? 0) + 1;
  }
  return { lives: order.length, ...table };
}
