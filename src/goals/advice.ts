/** That a goal should be reconsidered, and to what. */
export interface Advice {
  readonly kind: "missed" | "beaten";
  /** The periods in a row that it was missed or beaten, oldest first. */
  readonly periods: readonly { readonly label: string; readonly value: number }[];
  /** In the metric's unit; derived from the history. */
  readonly suggested: number;
}
