import { BUNDLE, bundleOf } from "./bundle.ts";
import { load, SERVICES } from "./loaded.ts";
import type { Part } from "./parts.ts";

/** Formulas that have little in common but that they are formulas: two add up what rows add, one folds them. */
const CALLS = [
  `${BUNDLE}.formula("conversion", "WIN_RATE", [[["Won"], ["Lost"]]])`,
  `${BUNDLE}.formula("value", "SALES_VOLUME", [[[100], [50]]])`,
  `${BUNDLE}.formula("retention", "GRR", [[[100], [200]], [[150], [50]]])`,
];

/** Which modules formulas read together, found by calling some as Google does. */
export interface ReadTogether {
  /** The paths of what every formula reads, whichever it is. */
  readonly byAll: ReadonlySet<string>;
  /** The paths of what those read that add up what rows add, and no other. */
  readonly bySums: ReadonlySet<string>;
}

export function readTogether(parts: readonly Part[]): ReadTogether {
  const code = bundleOf(parts);
  const [one, other, folding] = CALLS.map((expression) => {
    const { read, call } = load(code, SERVICES);
    call(expression);
    return new Set(read);
  });
  const pathsOf = (isRead: (text: string) => boolean) =>
    new Set(parts.filter(({ text }) => isRead(text)).flatMap(({ paths }) => paths));
  const byBoth = (text: string) => one?.has(text) === true && other?.has(text) === true;
  return {
    byAll: pathsOf((text) => byBoth(text) && folding?.has(text) === true),
    bySums: pathsOf((text) => byBoth(text) && folding?.has(text) === false),
  };
}
