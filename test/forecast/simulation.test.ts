import { describe, expect, test } from "vitest";
import { distinct } from "../../src/forecast/histories.ts";
import { fitRepeats, type RepeatModelName } from "../../src/forecast/repeat-models.ts";
import { fitSpend } from "../../src/forecast/spend-model.ts";
import { type Chance, chanceFrom } from "../chance.ts";
import { bgNbdMoments, gamma, historyOf, paretoNbdMoments } from "./draws.ts";

/** `SEEDS=100 npx vitest run test/forecast/simulation.test.ts` prints the figures of docs/forecast.md. */
const SEEDS = Number(process.env.SEEDS ?? 6);
const CUSTOMERS = 1500;
const TIMEOUT = 60_000 + SEEDS * 20_000;

interface Estimate {
  readonly parameters: readonly number[];
  readonly errors: readonly (number | undefined)[];
}

/** Of how many seeds each parameter is within so many standard errors of the truth, in logarithms. */
function within(estimates: readonly Estimate[], truth: readonly number[], errors: number): readonly number[] {
  return truth.map(
    (value, i) =>
      estimates.filter(({ parameters, errors: of }) => {
        const found = parameters[i] ?? Number.NaN;
        return Math.abs(Math.log(found / value)) <= (errors * (of[i] ?? Number.NaN)) / found;
      }).length,
  );
}

/** The fewest hits in so many draws of a chance that less than one run in a million falls short of. */
function leastHits(draws: number, chance: number): number {
  let [term, sum, hits] = [(1 - chance) ** draws, 0, 0];
  for (; sum + term < 1e-6; hits += 1) {
    sum += term;
    term *= ((draws - hits) / (hits + 1)) * (chance / (1 - chance));
  }
  return hits;
}

function report(what: string, estimates: readonly Estimate[], truth: readonly number[]): void {
  const [one, two] = [within(estimates, truth, 1), within(estimates, truth, 1.96)];
  if (process.env.SEEDS !== undefined) {
    console.log(
      `${what}, ${estimates.length} of ${SEEDS} seeds fitted: within 1 SE ${one}, within 1.96 SE ${two}`,
    );
  }
  for (const hits of one) expect(hits).toBeGreaterThanOrEqual(leastHits(SEEDS, 0.68));
  for (const hits of two) expect(hits).toBeGreaterThanOrEqual(leastHits(SEEDS, 0.95));
}

type Truth = readonly [number, number, number, number];
type Moments = (chance: Chance, truth: Truth, age: number) => number[];

const CASES: readonly (readonly [RepeatModelName, Moments, Truth])[] = [
  ["BG/NBD", bgNbdMoments, [0.243, 4.414, 0.793, 2.426]],
  ["BG/NBD", bgNbdMoments, [1.2, 9, 0.9, 4]],
  ["Pareto/NBD", paretoNbdMoments, [0.553, 10.578, 0.606, 11.669]],
];

describe(`parameters from which customers are drawn lie within their standard errors, ${SEEDS} seeds`, () => {
  test.each(CASES)(
    "%s",
    (name, moments, truth) => {
      const estimates = Array.from({ length: SEEDS }, (_, seed): Estimate[] => {
        const chance = chanceFrom(seed + 1);
        // Of 27 to 39 weeks, as the CDNOW customers are, or of a year and more.
        const draw = () => {
          const age = (name === "Pareto/NBD" ? 65 : 27) + 12 * chance.uniform();
          return historyOf(moments(chance, truth, age), age);
        };
        const found = fitRepeats(name, distinct(Array.from({ length: CUSTOMERS }, draw)));
        return found.kind === "fitted" && found.alike.length === 0 ? [found.fit] : [];
      }).flat();
      report(`${name} ${truth}`, estimates, truth);
    },
    TIMEOUT,
  );

  test("Gamma-Gamma", () => {
    const truth = [6.25, 3.74, 15.44] as const;
    const [p, q, scale] = truth;
    const estimates = Array.from({ length: SEEDS }, (_, seed): Estimate[] => {
      const chance = chanceFrom(seed + 1);
      const found = fitSpend(
        Array.from({ length: 1000 }, () => {
          const repeats = 1 + chance.poisson(1.5);
          const rate = gamma(chance, q) / scale;
          return { repeats, mean: gamma(chance, p * repeats) / rate / repeats };
        }),
      );
      return found.kind === "fitted" ? [found.fit] : [];
    }).flat();
    report(`Gamma-Gamma ${truth}`, estimates, truth);
  });
});

describe("small shops like CDNOW's", () => {
  test.each([
    [100, 0.15],
    [1000, 0.05],
  ])(
    "of %i customers seldom have no parameters",
    (customers, most) => {
      const found = Array.from({ length: SEEDS * 4 }, (_, seed) => {
        const chance = chanceFrom(seed + 1);
        const draw = () => {
          const age = 27 + 12 * chance.uniform();
          return historyOf(bgNbdMoments(chance, [0.243, 4.414, 0.793, 2.426], age), age);
        };
        return fitRepeats("BG/NBD", distinct(Array.from({ length: customers }, draw)));
      });
      const unfit = found.filter(({ kind }) => kind === "unfit").length;
      const alike = found.filter((one) => one.kind === "fitted" && one.alike.length > 0).length;
      if (process.env.SEEDS !== undefined) {
        console.log(
          `${found.length} shops of ${customers}: ${unfit} without parameters, ${alike} with a pair at its limit`,
        );
      }
      expect(unfit).toBeLessThanOrEqual(1 + found.length * most);
    },
    TIMEOUT,
  );
});
