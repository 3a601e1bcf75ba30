import type { Look } from "./plan.ts";

/** What a look is made of. Every ink stands out from its ground by 4.5 to 1 at least (WCAG 2.2, 1.4.3). */
export interface LookParts {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly ink: string;
  /** null: the sheet's own. */
  readonly ground: string | null;
  readonly wrap: boolean;
}

const INK = "#1f2a27";
const SOFT = "#5a6a66";
const part = (changes: Partial<LookParts>): LookParts => ({
  size: 10,
  bold: false,
  ink: INK,
  ground: null,
  wrap: false,
  ...changes,
});

export const looks: { readonly [look in Look]: LookParts } = {
  plain: part({}),
  title: part({ size: 18, bold: true }),
  section: part({ size: 13, bold: true, ink: "#12715b" }),
  head: part({ size: 9, bold: true, ink: SOFT, ground: "#f1f5f3", wrap: true }),
  name: part({ wrap: true }),
  figure: part({}),
  strong: part({ bold: true }),
  note: part({ size: 9, ink: SOFT }),
  good: part({ bold: true, wrap: true, ink: "#0b6b3a" }),
  warn: part({ bold: true, wrap: true, ink: "#8a5300" }),
  bad: part({ bold: true, wrap: true, ink: "#b3261e" }),
  quiet: part({ ink: SOFT }),
};

/** Colours of the charts' lines and bars. */
export const CHART_COLOUR = "#12715b";
export const RULE_COLOUR = "#dfe5e2";
