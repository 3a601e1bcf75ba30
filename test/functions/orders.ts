import { chanceFrom } from "../chance.ts";
import { bgNbdMoments, gamma } from "../forecast/draws.ts";
import { column } from "../reading.ts";

type Columns = readonly [customers: unknown[][], dates: unknown[][], amounts: unknown[][]];

interface Kind {
  readonly customers?: number;
  /** r, alpha, a, b in weeks. */
  readonly repeats?: readonly [number, number, number, number];
  readonly amount?: (ownMean: number, draw: () => number) => number;
}

const DAY_MS = 86_400_000;
/** The last day of the list. */
export const LAST_DAY = "2026-06-30";

/** An order list of customers who joined in the year before and buy as the BG/NBD model has them: column by column. */
export function orderList(
  seed: number,
  { customers = 200, repeats = [0.8, 6, 0.8, 3], amount = (mean, draw) => mean * draw() }: Kind = {},
): Columns {
  const chance = chanceFrom(seed);
  const end = Date.parse(LAST_DAY);
  const rows = Array.from({ length: customers }, (_, i) => {
    const age = 10 + Math.floor(42 * chance.uniform());
    const first = end - age * 7 * DAY_MS;
    const moments = bgNbdMoments(chance, repeats, age);
    const mean = 40 / gamma(chance, 4);
    return [0, ...moments].map((weeks) => {
      const day = new Date(first + Math.floor(weeks * 7) * DAY_MS).toISOString().slice(0, 10);
      const paid = amount(mean, () => gamma(chance, 5) / 5);
      return [`Customer ${i + 1}`, day, Math.round(paid * 100) / 100] as const;
    });
  }).flat();
  // Somebody bought on the last day, so that it is the list's.
  const all = [...rows, ["Customer 1", LAST_DAY, 25] as const];
  return [
    column(...all.map(([customer]) => customer)),
    column(...all.map(([, date]) => date)),
    column(...all.map(([, , paid]) => paid)),
  ];
}
