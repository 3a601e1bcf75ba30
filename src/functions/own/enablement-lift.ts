import { type PeopleTables, peopleTables } from "../../locale/people-tables.ts";
import { wordsIn } from "../../locale/words.ts";
import { dayOf } from "../../metrics/days.ts";
import { type Facts, readFacts } from "../../metrics/facts.ts";
import type { FieldId } from "../../metrics/field.ts";
import { codesIn } from "../../metrics/lookup.ts";
import { toLabels } from "../../metrics/option.ts";
import { newcombe, type Share } from "../../statistics/newcombe.ts";
import { wilson } from "../../statistics/wilson.ts";
import { given, toColumn } from "../../table/column.ts";
import { outcome } from "../../table/outcome.ts";
import { InputError } from "../../table/problem.ts";
import { type Formula, optional, required, type Sheet } from "../formula.ts";

/**
 * How much more the trained win. Nobody drew lots over who is trained, so that a lift shows a difference, not its
 * cause.
 */
export const enablementLift: Formula = {
  params: [
    { ...required("owners", "column"), field: "owner" },
    { ...required("outcomes", "column"), field: "outcome" },
    required("trained", "column"),
    { ...optional("starts", "column"), field: "start" },
    optional("training_dates", "column"),
    optional("won", "text"),
  ],
  gives: "table",
  source:
    "Win rate of the trained − of the untrained; Wilson's intervals and Newcombe's hybrid score interval (1998)",
  examples: [
    'ENABLEMENT_LIFT({"Ada";"Ada";"Can";"Can"}, {"Won";"Won";"Won";"Lost"}, {"Ada"}) // => [["Group","Win rate","Closed deals","95% from","95% to"],["Trained",1,2,0.3423802275066531,1],["Untrained",0.5,2,0.09453120573423074,0.9054687942657693],["Lift",0.5,4,-0.2725727851131815,0.9054687942657693]]',
  ],
  run(sheet, args) {
    const { deals, training } = read(sheet, args);
    const { trained, untrained } = count(deals, training);
    const words = peopleTables[sheet.language()];
    return [
      [words.group, wordsIn(sheet.language()).metrics["win-rate"].name, words.closed, words.low, words.high],
      lineOf(words.trained, trained),
      lineOf(words.untrained, untrained),
      liftOf(words, trained, untrained),
    ];
  },
};

interface Tables {
  readonly deals: Facts;
  readonly training: Facts;
}

/** @throws {InputError} `missing-argument` where only one of starts and training_dates is given */
function read(
  sheet: Sheet,
  [owners, outcomes, trained, starts, trainingDates, won]: readonly unknown[],
): Tables {
  if (given(starts) !== given(trainingDates)) {
    throw new InputError({
      kind: "missing-argument",
      argument: given(starts) ? "training_dates" : "starts",
    });
  }
  const taken = (field: FieldId, value: unknown, argument: string) =>
    given(value) ? { [field]: toColumn(value, argument) } : {};
  const columns = {
    owner: toColumn(owners, "owners"),
    outcome: toColumn(outcomes, "outcomes"),
    ...taken("start", starts, "starts"),
  };
  const people = {
    person: toColumn(trained, "trained"),
    ...taken("date", trainingDates, "training_dates"),
  };
  return {
    deals: readFacts(columns, sheet, given(won) ? toLabels(won, "won") : undefined),
    training: readFacts(people, sheet),
  };
}

interface Counts {
  readonly trained: Share;
  readonly untrained: Share;
}

/**
 * Closed deals with an owner, by whether that owner was trained; with dates, by the day on which the deal started.
 *
 * @throws {InputError} `no-closed`
 */
function count(deals: Facts, training: Facts): Counts {
  const isTrained = trainedRows(deals, training);
  const trained = { successes: 0, trials: 0 };
  const untrained = { successes: 0, trials: 0 };
  for (const [row, code] of deals.outcomes.entries()) {
    const known = isTrained(row);
    if (code < outcome.lost || known === undefined) continue;
    const group = known ? trained : untrained;
    group.trials += 1;
    if (code === outcome.won) group.successes += 1;
  }
  if (trained.trials + untrained.trials > 0) return { trained, untrained };
  throw new InputError({ kind: "no-closed", argument: "outcomes", rows: deals.rows });
}

/** Whether a row's owner was trained when it started; undefined where its owner or that day is not known. */
function trainedRows(deals: Facts, training: Facts): (row: number) => boolean | undefined {
  const owners = deals.labels("owner").codes;
  const codes = codesIn(deals.labels("owner"), training.labels("person"));
  if (!training.has("date")) return (row) => (owners[row] === -1 ? undefined : codes[row] !== -1);
  const starts = deals.dates("start");
  const since = firstTraining(training);
  return (row) => {
    const start = starts[row] ?? Number.NaN;
    if (owners[row] === -1 || Number.isNaN(start)) return undefined;
    return start >= (since.get(codes[row] ?? -1) ?? Number.POSITIVE_INFINITY);
  };
}

/** The day of each person's first training. */
function firstTraining(training: Facts): ReadonlyMap<number, number> {
  const dates = training.dates("date");
  const first = new Map<number, number>();
  for (const [row, code] of training.labels("person").codes.entries()) {
    const day = dayOf(dates[row] ?? Number.NaN);
    if (code >= 0 && day < (first.get(code) ?? Number.POSITIVE_INFINITY)) first.set(code, day);
  }
  return first;
}

type Line = readonly (string | number)[];

function lineOf(name: string, { successes, trials }: Share): Line {
  if (trials === 0) return [name, "", 0, "", ""];
  const { low, high } = wilson(successes, trials);
  return [name, successes / trials, trials, low, high];
}

function liftOf({ lift }: PeopleTables, a: Share, b: Share): Line {
  const closed = a.trials + b.trials;
  if (a.trials === 0 || b.trials === 0) return [lift, "", closed, "", ""];
  const { low, high } = newcombe(a, b);
  return [lift, a.successes / a.trials - b.successes / b.trials, closed, low, high];
}
