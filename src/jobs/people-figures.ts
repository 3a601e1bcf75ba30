import { wordProblem } from "../locale/word-problem.ts";
import { tellsPeriods } from "../metrics/answer-each.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { fillerOf } from "../metrics/engine/fill.ts";
import type { Figure } from "../metrics/figure.ts";
import { type OnePeriod, onePeriod } from "../metrics/one-period.ts";
import { shareOfRows } from "../metrics/share-of-rows.ts";
import { peopleMetrics } from "../metrics/team/people-metrics.ts";
import type { PersonFigure } from "../metrics/team/standouts.ts";
import type { Groups } from "../table/group.ts";
import { InputError } from "../table/problem.ts";
import { viewQuestion } from "./view-question.ts";
import type { ViewedFile } from "./viewed-file.ts";

/** A metric's figure of each person, by the groups' labels; undefined for who has none. */
export interface MetricOfPeople {
  readonly metric: MetricId;
  readonly figures: readonly (KnownFigure | undefined)[];
  /** Whether they are of the view's period, and not of all rows. */
  readonly inPeriod: boolean;
}

export interface KnownFigure extends PersonFigure {
  /** As the rows gave it, for telling a change from chance. */
  readonly figure: Figure;
}

export interface PeopleFigures {
  readonly metrics: readonly MetricOfPeople[];
  /** Why a metric is not shown, in words. */
  readonly problems: readonly { readonly metric: MetricId; readonly why: string }[];
}

/**
 * Every person's figures in a view, all metrics of the deals in one pass over them; those that nobody has left out. A
 * metric that has no dates to tell periods by is of all rows.
 */
export function peopleFigures(file: ViewedFile, people: Groups): PeopleFigures {
  const problems: { readonly metric: MetricId; readonly why: string }[] = [];
  const asked = peopleMetrics.flatMap((metric) => {
    const question = viewQuestion(metric, file);
    if (question.kind === "unasked" || question.table !== "deals") return [];
    try {
      const inPeriod = file.span !== undefined && tellsPeriods(question.alone);
      return [{ metric, inPeriod, question: onePeriod(question.alone, inPeriod ? file.span : undefined) }];
    } catch (error) {
      problems.push({ metric, why: worded(error, file) });
      return [];
    }
  });
  const found = byPerson(
    asked.map(({ question }) => question),
    people,
  );
  const metrics = asked.flatMap(({ metric, inPeriod }, i): MetricOfPeople[] => {
    const figures = found[i];
    if (figures instanceof InputError) {
      problems.push({ metric, why: worded(figures, file) });
      return [];
    }
    const known = (figures ?? []).map(personFigure);
    return known.every((figure) => figure === undefined) ? [] : [{ metric, figures: known, inPeriod }];
  });
  return { metrics, problems };
}

function worded(error: unknown, { words }: ViewedFile): string {
  if (error instanceof InputError) return wordProblem(error.problem, words.errors);
  throw error;
}

/** By question each person's figure, or what stopped it. */
export function byPerson(
  questions: readonly OnePeriod[],
  { labels, codes }: Groups,
): readonly (readonly (Figure | undefined)[] | InputError)[] {
  const fill = fillerOf({ groups: labels.length, groupOf: codes });
  return questions.map((question) => {
    const answer = fill({ ...question, split: true });
    if (answer.kind === "figures") return labels.map((_, person) => answer.figures.figure(person, 0));
    if (answer.error instanceof InputError) return answer.error;
    throw answer.error;
  });
}

function personFigure(figure: Figure | undefined): KnownFigure | undefined {
  if (figure?.kind !== "value") return undefined;
  return { value: figure.value, rows: figure.rows, share: shareOfRows(figure), figure };
}
