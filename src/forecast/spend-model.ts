import { type GammaGamma, gammaGammaLikelihood, type Spending, spendCoordinate } from "./gamma-gamma.ts";
import { type Fit, maximise } from "./maximum-likelihood.ts";

/** Fewer customers than this tell nothing of how amounts differ. */
export const LEAST_SPENDINGS = 30;

export type SpendUnfit = "few-amounts" | "no-average" | "not-settled";

export type SpendFit =
  | { readonly kind: "unfit"; readonly why: SpendUnfit }
  | {
      readonly kind: "fitted";
      readonly model: GammaGamma;
      readonly fit: Fit;
      /** What differs too little to be told from being all alike: that parameter is at its limit. */
      readonly alike: readonly ("orders" | "spenders")[];
    };

/**
 * The Gamma-Gamma model of spend by maximum likelihood, or why there is none. Customers differ by 1 ÷ q; where that is not
 * below 1 by its standard error, there may be no average amount of all, and what it would be said to be is chance.
 *
 * @param spendings of customers who bought again, and paid for it
 */
export function fitSpend(spendings: readonly Spending[]): SpendFit {
  if (spendings.length < LEAST_SPENDINGS) return { kind: "unfit", why: "few-amounts" };
  const { rests, fit } = maximise(gammaGammaLikelihood(spendings));
  if (fit === undefined) return { kind: "unfit", why: "not-settled" };
  const [p = 0, q = 0, gamma = 0] = fit.parameters;
  if (1 / q + (fit.errors[1] ?? 0) / (q * q) >= 1) return { kind: "unfit", why: "no-average" };
  const { ordersAlike, customersAlike, level } = spendCoordinate;
  if (rests[level] !== undefined || rests[ordersAlike] === "least") {
    return { kind: "unfit", why: "not-settled" };
  }
  const alike = [
    ...(rests[ordersAlike] === "most" ? (["orders"] as const) : []),
    ...(rests[customersAlike] === "most" ? (["spenders"] as const) : []),
  ];
  return { kind: "fitted", model: { p, q, gamma }, fit, alike };
}
