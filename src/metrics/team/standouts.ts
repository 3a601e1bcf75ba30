import { newcombe, type Share } from "../../statistics/newcombe.ts";
import type { Better } from "../metric.ts";
import { statisticOf } from "../statistic.ts";

/** A person's figure with what it rests on. */
export interface PersonFigure {
  readonly value: number;
  readonly rows: number;
  /** What was counted of how many, where the figure is a share of counted rows. */
  readonly share: Share | undefined;
}

export interface Standout {
  readonly kind: "strength" | "gap";
  /** Modified z-score: how many of the team's usual distances from the middle, above it or below. */
  readonly z: number;
}

/** Fewer people have no middle that says much. */
const LEAST_PEOPLE = 4;
/** Fewer rows tell more of luck than of a person. */
const LEAST_ROWS = 10;
/** Of people who are alike about one in eight lies further out. */
const FAR = 1.5;
/** 0.6745 median absolute deviations are a standard deviation of a normal distribution. */
const NORMAL = 0.6745;

/**
 * Who stands out in a metric: by the modified z-score of Iglewicz and Hoaglin (1993), which one odd person does not
 * move, 1.5 or more from the middle of the team; for a share of counted rows also by more than chance explains
 * (Newcombe's 95 % interval of the difference from all others together does not contain 0). People with fewer than 10
 * rows are left out, teams of fewer than 4 altogether, and teams most of whom are the same.
 *
 * @returns by person; undefined for who does not stand out
 */
export function standouts(
  figures: readonly (PersonFigure | undefined)[],
  better: Better,
): readonly (Standout | undefined)[] {
  const known = figures.flatMap((figure) =>
    figure !== undefined && figure.rows >= LEAST_ROWS ? [figure] : [],
  );
  const spread = spreadOf(known.map(({ value }) => value));
  if (better === "neither" || spread === undefined) return figures.map(() => undefined);
  return figures.map((figure) => {
    if (figure === undefined || !known.includes(figure)) return undefined;
    const z = (NORMAL * (figure.value - spread.median)) / spread.deviation;
    if (Math.abs(z) < FAR || !byMoreThanChance(figure, known)) return undefined;
    return { kind: z > 0 === (better === "higher") ? "strength" : "gap", z };
  });
}

function spreadOf(
  values: readonly number[],
): { readonly median: number; readonly deviation: number } | undefined {
  if (values.length < LEAST_PEOPLE) return undefined;
  const middle = (some: readonly number[]) =>
    statisticOf(
      [...some].sort((a, b) => a - b),
      "median",
    );
  const median = middle(values);
  const deviation = middle(values.map((value) => Math.abs(value - median)));
  return deviation === 0 ? undefined : { median, deviation };
}

function byMoreThanChance(figure: PersonFigure, team: readonly PersonFigure[]): boolean {
  if (figure.share === undefined) return true;
  const others = team.flatMap((other) => (other === figure ? [] : (other.share ?? [])));
  const rest = others.reduce((sum, { successes, trials }) => ({
    successes: sum.successes + successes,
    trials: sum.trials + trials,
  }));
  const { low, high } = newcombe(figure.share, rest);
  return low > 0 || high < 0;
}
