import { oddsOfHavingLeft } from "./bg-nbd.ts";
import type { History } from "./histories.ts";
import { shareOf } from "./mixing.ts";
import { negativeBinomial } from "./negative-binomial.ts";
import type { RepeatModel } from "./repeat-model.ts";
import { stoppedCount } from "./stopped-count.ts";

/**
 * What the BG/NBD model says of customers (Fader, Hardie & Lee 2005; the probability of being alive: Fader, Hardie &
 * Lee 2008, Computing P(alive) Using the BG/NBD Model).
 *
 * @param r shape of the purchase rates, as all above 0
 * @param alpha rate parameter of the purchase rates, in time
 * @param a first parameter of the chances of leaving
 * @param b second parameter of the chances of leaving
 */
export function bgNbd(r: number, alpha: number, a: number, b: number): RepeatModel {
  const probabilityAlive = ({ repeats, recency, age }: History) => {
    if (repeats === 0) return 1;
    const silence = Math.log1p((age - recency) / (alpha + recency));
    return shareOf(-oddsOfHavingLeft(repeats, silence, r, a, b));
  };
  const share = ({ age }: History, ahead: number) => ahead / (alpha + age + ahead);
  return {
    probabilityAlive,
    expectedPurchases(history, ahead) {
      const { repeats } = history;
      const { bought } = stoppedCount(r + repeats, share(history, ahead), a, b + repeats);
      return probabilityAlive(history) * bought;
    },
    purchaseRate(history, ahead) {
      const { repeats, age } = history;
      const { staying } = stoppedCount(r + repeats + 1, share(history, ahead), a, b + repeats);
      return (probabilityAlive(history) * (r + repeats) * staying) / (alpha + age);
    },
    timescale: ({ age }) => alpha + age,
    countChances: (age, most) => countChances(r, alpha, a, b, age, most),
  };
}

/** Either the customer would have made just so many and was not lost by any, or was lost by the last one. */
function countChances(
  r: number,
  alpha: number,
  a: number,
  b: number,
  age: number,
  most: number,
): Float64Array {
  const wouldBe = negativeBinomial(r, alpha, age, most);
  let atLeast = 1;
  let survived = 1;
  let lost = 0;
  return wouldBe.map((chance, x) => {
    const found = chance * survived + atLeast * lost;
    atLeast = Math.max(0, atLeast - chance);
    const before = survived;
    survived *= (b + x) / (a + b + x);
    lost = before - survived;
    return found;
  });
}
