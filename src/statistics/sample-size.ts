/**
 * How many trials each of two groups needs so that a difference between their shares is found with a probability, the
 * power, by the two-sided test of two shares: Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions,
 * 4.3, without correction for continuity, as R's power.prop.test.
 *
 * @param z of the test's confidence, two-sided: 1.96
 * @param zPower the normal quantile of the power: 0.84 for 80 %
 * @returns not rounded
 */
export function trialsToTell(p: number, q: number, z: number, zPower: number): number {
  const middle = (p + q) / 2;
  const alike = z * Math.sqrt(2 * middle * (1 - middle));
  const apart = zPower * Math.sqrt(p * (1 - p) + q * (1 - q));
  return ((alike + apart) / (p - q)) ** 2;
}
