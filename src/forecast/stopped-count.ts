/** What becomes of purchases that a customer would go on to make, if any one of them may be the last. */
export interface Stopped {
  /** How many are made: the mean. */
  readonly bought: number;
  /** The probability that none of them was the last. */
  readonly staying: number;
}

/** A term smaller than the sum by this factor changes no digit of it. */
const NEGLIGIBLE = 1e-17;
/** Weights are kept far from where numbers end. */
const LARGE = 1e280;

/**
 * A customer would make K purchases, negative binomial with shape `shape` and chance `share`: the weight of k is
 * (shape)_k ÷ k! × share^k. After each the customer leaves with a chance that is beta distributed (a, b), so that
 * the first j are survived with probability (b)_j ÷ (a + b)_j. Both answers are weighted means of positive terms, with
 * nothing to cancel and no gamma function to overflow; they are 2F1's of the papers, which lose their digits near
 * a = 1 and overflow at a shape of a thousand.
 *
 * Takes some (shape × share + 40) ÷ (1 − share) terms.
 *
 * @param shape above 0
 * @param share from 0 to below 1
 */
export function stoppedCount(shape: number, share: number, a: number, b: number): Stopped {
  let [weight, total] = [1, 1];
  let [survived, made] = [1, 0];
  let [bought, staying] = [0, 1];
  for (let k = 0; share > 0; k += 1) {
    weight *= (share * (shape + k)) / (k + 1);
    made += survived;
    survived *= (b + k) / (a + b + k);
    total += weight;
    bought += weight * made;
    staying += weight * survived;
    const shrinks = (share * (shape + k + 1)) / (k + 2);
    // What is left is less than a geometric series whose terms also grow by one purchase each.
    const rest =
      shrinks < 1 ? (weight * (made + 1 / (1 - shrinks))) / (1 - shrinks) : Number.POSITIVE_INFINITY;
    if (rest < bought * NEGLIGIBLE) break;
    if (total > LARGE) {
      [weight, total, bought, staying] = [weight / LARGE, total / LARGE, bought / LARGE, staying / LARGE];
    }
  }
  return { bought: bought / total, staying: staying / total };
}
