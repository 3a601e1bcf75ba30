import { describe, expect, test } from "vitest";
import type { MetricId } from "../../src/metrics/catalogue.ts";
import { figureOf } from "./table-figures.ts";

const samplingOf = (figure: ReturnType<typeof figureOf>) =>
  figure.kind === "none" ? undefined : figure.sampling;

describe("what a figure says of the chance in it", () => {
  test("each mail is a trial, but a session may have several key events", () => {
    const opened = figureOf("open-rate", { sent: [100, 100], opens: [20, 40] });
    expect(samplingOf(opened)).toEqual({ kind: "share", successes: 60, trials: 200 });
    const converted = figureOf("session-conversion-rate", { sessions: [100, 100], keyEvents: [20, 40] });
    expect(samplingOf(converted)).toMatchObject({ kind: "mean", rows: 2 });
  });

  // Of 100, 100 and 200 are kept 100, 50 and 0, of them with expansion 150, 50 and 0. The rate of 0.375 leaves 62.5,
  // 12.5 and −75, that of 0.5 leaves 100, 0 and −100: √(Σ squares · 3 ÷ 2) ÷ 400, whether of what is kept or lost.
  test.each<[MetricId, { readonly [name: string]: unknown }, number, boolean]>([
    ["grr", {}, 9687.5, true],
    ["revenue-churn", {}, 9687.5, true],
    ["nrr", {}, 20_000, false],
    ["revenue-churn", { kind: "net" }, 20_000, false],
  ])("%s, %j: its standard error", (id, options, squares, within) => {
    const figure = figureOf(id, { startValue: [100, 100, 200], endValue: [150, 50, 0] }, { options });
    const error = Math.sqrt((squares * 3) / 2) / 400;
    expect(samplingOf(figure)).toEqual({ kind: "mean", error: expect.closeTo(error, 12), rows: 3, within });
  });
});
