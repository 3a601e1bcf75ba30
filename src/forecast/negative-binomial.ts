/**
 * The probability of 0, 1, … `most` purchases within a time, of customers whose rates are gamma distributed.
 *
 * @param r shape of the rates
 * @param alpha rate parameter of the rates, in time
 */
export function negativeBinomial(r: number, alpha: number, time: number, most: number): Float64Array {
  const share = time / (alpha + time);
  const chances = new Float64Array(most + 1);
  let chance = Math.exp(-r * Math.log1p(time / alpha));
  for (let x = 0; x <= most; x += 1) {
    chances[x] = chance;
    chance *= (share * (r + x)) / (x + 1);
  }
  return chances;
}
