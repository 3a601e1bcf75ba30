import type { History } from "./histories.ts";

/**
 * A model of how customers come back and leave, with its parameters. All times are in one unit, that of the histories
 * from which the parameters are.
 */
export interface RepeatModel {
  /** The probability that a customer has not left. */
  probabilityAlive(history: History): number;
  /** Purchases that a customer is expected to make within so much time from now. */
  expectedPurchases(history: History, ahead: number): number;
  /** Purchases in a unit of time that are expected of a customer so much time from now. */
  purchaseRate(history: History, ahead: number): number;
  /** The time in which that rate changes: what comes after many times this is all alike. */
  timescale(history: History): number;
  /**
   * The probability of 0, 1, … `most` repeat purchases in the time since a first one.
   */
  countChances(age: number, most: number): Float64Array;
}
