import { wordProblem } from "../locale/word-problem.ts";
import { type AskedAlone, tellsPeriods } from "../metrics/answer-each.ts";
import type { MetricId } from "../metrics/catalogue.ts";
import { fill } from "../metrics/engine.ts";
import type { Figure } from "../metrics/figure.ts";
import type { Span } from "../metrics/metric.ts";
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
  readonly figures: readonly (PersonFigure | undefined)[];
}

export interface PeopleFigures {
  readonly metrics: readonly MetricOfPeople[];
  /** Why a metric is not shown, in words. */
  readonly problems: readonly { readonly metric: MetricId; readonly why: string }[];
}

/** Every person's figures in a view, all metrics of the deals in one pass over them; those that nobody has left out. */
export function peopleFigures(file: ViewedFile, people: Groups): PeopleFigures {
  const problems: { readonly metric: MetricId; readonly why: string }[] = [];
  const asked = peopleMetrics.flatMap((metric) => {
    const question = viewQuestion(metric, file);
    if (question.kind === "unasked" || question.table !== "deals") return [];
    try {
      return [{ metric, question: inView(question.alone, file.span) }];
    } catch (error) {
      problems.push({ metric, why: worded(error, file) });
      return [];
    }
  });
  const found = byPerson(
    asked.map(({ question }) => question),
    people,
  );
  const metrics = asked.flatMap(({ metric }, i): MetricOfPeople[] => {
    const figures = found[i];
    if (figures instanceof InputError) {
      problems.push({ metric, why: worded(figures, file) });
      return [];
    }
    const known = (figures ?? []).map(personFigure);
    return known.every((figure) => figure === undefined) ? [] : [{ metric, figures: known }];
  });
  return { metrics, problems };
}

function worded(error: unknown, { words }: ViewedFile): string {
  if (error instanceof InputError) return wordProblem(error.problem, words.errors);
  throw error;
}

/** Of the view's period; of all rows where a metric has no dates to tell periods by. */
function inView(alone: AskedAlone, span: Span | undefined): OnePeriod {
  return onePeriod(alone, span !== undefined && tellsPeriods(alone) ? span : undefined);
}

/** By question each person's figure, or what stopped it. */
export function byPerson(
  questions: readonly OnePeriod[],
  { labels, codes }: Groups,
): readonly (readonly (Figure | undefined)[] | InputError)[] {
  const split = questions.map((question) => ({ ...question, split: true }));
  return fill(split, { groups: labels.length, groupOf: codes }).map((answer) => {
    if (answer.kind === "figures") return answer.figures.map(([figure]) => figure);
    if (answer.error instanceof InputError) return answer.error;
    throw answer.error;
  });
}

function personFigure(figure: Figure | undefined): PersonFigure | undefined {
  if (figure?.kind !== "value") return undefined;
  return { value: figure.value, rows: figure.rows, share: shareOfRows(figure) };
}
