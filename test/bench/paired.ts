import { processorMs } from "./processor.ts";

/** Something to be timed, with what each run of it is given; what `give` takes is not timed. */
export interface Contender<Given, Answer> {
  give(): Given;
  run(given: Given): Answer;
}

export interface Paired {
  readonly oursMs: number;
  readonly theirsMs: number;
  readonly ratio: number;
}

/** The medians of runs by turns, so that a machine that slows down slows both; in milliseconds of the processor's. */
export function paired<A, B>(
  ours: Contender<A, unknown>,
  theirs: Contender<B, unknown>,
  times: number,
): Paired {
  const taken = Array.from({ length: times }, () => [once(ours), once(theirs)] as const);
  const oursMs = middle(taken.map(([first]) => first));
  const theirsMs = middle(taken.map(([, second]) => second));
  return { oursMs, theirsMs, ratio: oursMs / theirsMs };
}

/** The median of several runs, in milliseconds of the processor's. */
export function timed<Given>(contender: Contender<Given, unknown>, times: number): number {
  return middle(Array.from({ length: times }, () => once(contender)));
}

function once<Given>({ give, run }: Contender<Given, unknown>): number {
  const given = give();
  const start = processorMs();
  run(given);
  return processorMs() - start;
}

/** The median. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
