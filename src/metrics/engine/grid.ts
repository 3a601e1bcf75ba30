import type { Span } from "../metric.ts";
import type { Buckets } from "./buckets.ts";
import type { Figures } from "./figures.ts";

/** What is to be filled in, with the rows of each place. */
export interface FigureGrid {
  readonly groups: number;
  /** One of undefined where figures are not by period. */
  readonly spans: readonly (Span | undefined)[];
  readonly own: Buckets;
}

/** Figures by group and span; or what was thrown instead, such as for a cell that cannot be read. */
export type Filled =
  | { readonly kind: "figures"; readonly figures: Figures }
  | { readonly kind: "failed"; readonly error: unknown };
