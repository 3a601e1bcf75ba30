/**
 * Lifetime value from averages: order value × orders a year × margin for each year of the relation, each year's sum
 * discounted from that year's end; a last part of a year counts by its length.
 *
 * @param years of the relation, with a fraction
 * @param annualDiscount as a fraction; 0 leaves the plain product
 * @example clvOfAverages(150, 4, 3, 1, 0) // => 1800
 * @example clvOfAverages(100, 1, 2, 1, 0.25) // => 144
 */
export function clvOfAverages(
  orderValue: number,
  ordersPerYear: number,
  years: number,
  margin: number,
  annualDiscount: number,
): number {
  const perYear = orderValue * ordersPerYear * margin;
  if (annualDiscount === 0) return perYear * years;
  const whole = Math.floor(years);
  const yearly = Math.log1p(annualDiscount);
  // expm1: at a discount of 0.000001 the difference from 1 would lose most of its digits.
  const annuity = -Math.expm1(-whole * yearly) / annualDiscount;
  return perYear * (annuity + (years - whole) * Math.exp(-years * yearly));
}

/**
 * Lifetime value of a relation that goes on with a constant probability: m·r ÷ (1 + d − r), the first margin after
 * one period (Gupta & Lehmann 2003).
 *
 * @param retention share of customers who stay from one period to the next, below 1 + discount
 * @example clvOfRetention(120, 0.5, 0.25) // => 80
 */
export function clvOfRetention(marginPerPeriod: number, retention: number, discount: number): number {
  return (marginPerPeriod * retention) / (1 + discount - retention);
}
