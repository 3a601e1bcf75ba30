import type { View } from "./view.ts";

export interface FunnelStage {
  readonly name: string;
  /** Deals that came at least this far. */
  readonly reached: number;
  /**
   * Share of those of the stage before; null for the first, after one that nobody reached, and where it is not known how
   * far lost deals came.
   */
  readonly fromPrevious: number | null;
  readonly fromFirst: number | null;
  /** Deals that stand in it now, open. */
  readonly open: number;
  /** What they are worth; null where there is no column of amounts. */
  readonly openValue: number | null;
  /** Median days in it; null where the data does not tell. */
  readonly medianDays: number | null;
}

/** The step that loses most against what it should, and what it calls for. */
export interface WeakStep {
  readonly from: string;
  readonly to: string;
  /** Of the deals that have left `from` the share that went on: those still in it have not decided. */
  readonly rate: number;
  /** What the rate is held against, and which it is: the goal's, the period's before, the median of the steps. */
  readonly against: { readonly kind: "previous" | "steps"; readonly rate: number };
  readonly phase: "early" | "middle" | "late";
  /** In words: why it is this one. */
  readonly evidence: string;
  /** In words: what a stage like it calls for. */
  readonly advice: readonly string[];
}

export interface Funnel {
  readonly view: View;
  /** Why there is none, in words; null when there is. */
  readonly problem: string | null;
  /** In their order, won the last. */
  readonly stages: readonly FunnelStage[];
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly weakest: WeakStep | null;
  /** How far stages are known, in words: the data has only the stage that each deal is in now, or more. */
  readonly notes: readonly string[];
}
