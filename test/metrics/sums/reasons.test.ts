import { describe, expect, test } from "vitest";
import { type LeftOut, left } from "../../../src/metrics/left-out.ts";
import { Reasons, UNREADABLE } from "../../../src/metrics/sums/reasons.ts";
import { outcome } from "../../../src/table/outcome.ts";

const OUTCOMES = Uint8Array.of(outcome.won, outcome.blank, outcome.open, outcome.lost, outcome.won);
const AMOUNTS = Float64Array.of(10, 20, Number.NaN, 40, Number.NaN);

describe("why rows do not count", () => {
  test("all count until told otherwise", () => {
    const reasons = new Reasons(2);
    expect([reasons.of(0), reasons.of(1)]).toEqual([left.used, left.used]);
    expect([...reasons.told]).toEqual([left.used]);
  });

  test("the first reason stays: the open deal without an amount is open", () => {
    const reasons = new Reasons(5)
      .byOutcome(OUTCOMES, { blank: left.noOutcome, open: left.open })
      .blank(AMOUNTS, left.noAmount)
      .where((row) => row <= 1, left.excluded);
    expect([...reasons.codes]).toEqual([left.excluded, left.noOutcome, left.open, left.used, left.noAmount]);
    const told = [left.used, left.noOutcome, left.open, left.noAmount, left.excluded];
    expect([...reasons.told].sort((a, b) => a - b)).toEqual(told.sort((a, b) => a - b));
  });

  test("outcomes told after something else leave what has been told", () => {
    const reasons = new Reasons(5)
      .blank(AMOUNTS, left.noAmount)
      .byOutcome(OUTCOMES, { open: left.open, lost: left.notWon });
    expect([...reasons.codes]).toEqual([left.used, left.used, left.noAmount, left.notWon, left.noAmount]);
  });

  test("only rows that count so far are asked", () => {
    const asked: number[] = [];
    const reasons = new Reasons(5).byOutcome(OUTCOMES, { blank: left.noOutcome, lost: left.notWon });
    reasons.ask((row) => {
      asked.push(row);
      return row === 2 ? left.future : left.used;
    });
    expect(asked).toEqual([0, 2, 4]);
    expect(reasons.of(2)).toBe(left.future);
    const told = [left.used, left.noOutcome, left.notWon, left.future];
    expect([...reasons.told].sort((a, b) => a - b)).toEqual(told.sort((a, b) => a - b));
  });

  test("the last of the reasons is told like any other", () => {
    expect(new Reasons(1).ask(() => left.refunded).told).toContain(left.refunded);
  });

  test("a row beyond the outcomes has none", () => {
    expect(new Reasons(2).byOutcome(OUTCOMES.slice(0, 1), { blank: left.noOutcome }).of(1)).toBe(
      left.noOutcome,
    );
  });
});

describe("what is thrown about a row", () => {
  const contradicting = () =>
    new Reasons(4).ask((row): LeftOut => {
      if (row === 1 || row === 3) throw new RangeError(`row ${row}`);
      return left.used;
    });

  test("is kept for whoever asks of that row", () => {
    const reasons = contradicting();
    expect([...reasons.codes]).toEqual([left.used, UNREADABLE, left.used, UNREADABLE]);
    expect(reasons.of(2)).toBe(left.used);
    expect(() => reasons.of(3)).toThrow("row 3");
  });

  test("is of the topmost of the rows that are asked for, and of none where it is not among them", () => {
    expect(() => contradicting().throwAmong(() => true)).toThrow("row 1");
    expect(() => contradicting().throwAmong((row) => row > 1)).toThrow("row 3");
    expect(() => contradicting().throwAmong((row) => row === 2)).not.toThrow();
  });

  test("is not told over by a later reason", () => {
    expect(() =>
      contradicting()
        .where(() => true, left.excluded)
        .of(1),
    ).toThrow("row 1");
  });
});
