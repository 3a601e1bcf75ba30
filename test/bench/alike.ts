import type { Answer } from "../../src/functions/formula.ts";

/** Figures by person: of one month after another where they are by month. */
export type Figures = ReadonlyMap<string, ArrayLike<number>>;

/** The figures of a spilled answer by its first column; they stand in these others. */
export function spilled(answer: Answer, from: number, to: number): Figures {
  if (typeof answer !== "object") throw new Error("One value, where a table was due.");
  const figures = new Map<string, number[]>();
  for (const [label, ...cells] of answer) {
    const known = figures.get(String(label)) ?? [];
    figures.set(String(label), [...known, ...cells.slice(from - 1, to - 1).map(Number)]);
  }
  return figures;
}

/**
 * Holds figures against others': a race between programs that give different numbers is none.
 *
 * @throws where one differs by more than rounding does
 */
export function requireAlike(name: string, ours: Figures, theirs: Figures): void {
  for (const [label, expected] of theirs) {
    const found = ours.get(label) ?? [];
    if (found.length !== expected.length) throw new Error(`${name}: ${found.length} figures of ${label}`);
    for (let i = 0; i < expected.length; i += 1) {
      const [one = Number.NaN, other = Number.NaN] = [found[i], expected[i]];
      if (!(Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))))
        throw new Error(`${name} of ${label}: ${one}, by others ${other}`);
    }
  }
}
