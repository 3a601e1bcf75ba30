/** The codes that exports carry; a text such as 12PCS is no amount. */
const CODES =
  "AED|ARS|AUD|AZN|BGN|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|GEL|HKD|HUF|IDR|ILS|INR|JPY|KRW|KZT|MXN|MYR|" +
  "NOK|NZD|PEN|PHP|PKR|PLN|QAR|RON|RSD|RUB|SAR|SEK|SGD|THB|TRY|TL|TWD|UAH|USD|VND|ZAR";

/** A currency before an amount and after it, as parts of a pattern over capitals. */
export const CURRENCY_BEFORE = `(?:${CODES}|[A-Z]{0,2}\\p{Sc})`;
export const CURRENCY_AFTER = `(?:${CODES}|\\p{Sc})`;

const SAME: { readonly [written: string]: string } = {
  TL: "TRY",
  "₺": "TRY",
  "€": "EUR",
  "£": "GBP",
  "₹": "INR",
  "₽": "RUB",
  "₴": "UAH",
  "₩": "KRW",
  "₪": "ILS",
  "₼": "AZN",
  "₸": "KZT",
  "₾": "GEL",
  US$: "USD",
  C$: "CAD",
  CA$: "CAD",
  A$: "AUD",
  AU$: "AUD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  NT$: "TWD",
  MX$: "MXN",
  R$: "BRL",
};

/** Currencies whose own sign is a bare $: which one it is, only the rest of the column can say. */
const DOLLARS = ["ARS", "AUD", "CAD", "CLP", "COP", "HKD", "MXN", "NZD", "SGD", "TWD", "USD"];

/** One name for each currency; `$` stays `$`. */
export function currencyOf(written: string): string {
  return SAME[written] ?? written;
}

/**
 * The currency of amounts that are in `a` and in `b`, undefined where these are two. "" is an amount without one.
 */
export function sharedCurrency(a: string, b: string): string | undefined {
  if (a === b || b === "") return a;
  if (a === "") return b;
  if (a === "$" && DOLLARS.includes(b)) return b;
  return b === "$" && DOLLARS.includes(a) ? a : undefined;
}
