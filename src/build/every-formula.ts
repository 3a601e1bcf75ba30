import { BUNDLE, bundleOf } from "./bundle.ts";
import { load, SERVICES } from "./loaded.ts";
import type { Part } from "./parts.ts";

/** Formulas of two families, which have nothing in common but that they are formulas. */
const CALLS = [
  `${BUNDLE}.formula("conversion", "WIN_RATE", [[["Won"], ["Lost"]]])`,
  `${BUNDLE}.formula("value", "SALES_VOLUME", [[[100], [50]]])`,
];

/** The paths of what a formula reads whichever it is, found by calling some as Google does. */
export function readByEveryFormula(parts: readonly Part[]): ReadonlySet<string> {
  const code = bundleOf(parts);
  const reads = CALLS.map((expression) => {
    const { read, call } = load(code, SERVICES);
    call(expression);
    return new Set(read);
  });
  const shared = parts.filter(({ text }) => reads.every((read) => read.has(text)));
  return new Set(shared.flatMap(({ paths }) => paths));
}
