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

/**
 * The medians of rounds of runs by turns, so that a machine that slows down slows both; in milliseconds of the
 * processor's. What runs are given is made a round at a time, and what making it leaves behind is swept before the round:
 * else either would sweep it by chance, and lose what its compiler has learned.
 *
 * @param round how many runs follow each other on what was given for all of them before: as many as find room
 */
export function paired<A, B>(
  ours: Contender<A, unknown>,
  theirs: Contender<B, unknown>,
  times: number,
  round = 5,
): Paired {
  const [oursTaken, theirsTaken]: [number[], number[]] = [[], []];
  for (let done = 0; done < times; done += round) {
    const runs = Math.min(round, times - done);
    oursTaken.push(...taken(ours, runs));
    theirsTaken.push(...taken(theirs, runs));
  }
  const [oursMs, theirsMs] = [middle(oursTaken), middle(theirsTaken)];
  return { oursMs, theirsMs, ratio: oursMs / theirsMs };
}

/** The median of several runs, in milliseconds of the processor's. */
export function timed<Given>(contender: Contender<Given, unknown>, times: number): number {
  return middle(taken(contender, times));
}

function taken<Given>(contender: Contender<Given, unknown>, times: number): readonly number[] {
  const given = give(contender, times);
  sweep();
  return given.map(timeOf);
}

type Run = () => void;

/** Runs that have what they are given. */
function give<Given>(contender: Contender<Given, unknown>, times: number): readonly Run[] {
  return Array.from({ length: times }, () => {
    const given = contender.give();
    return () => void contender.run(given);
  });
}

function timeOf(run: Run): number {
  const start = processorMs();
  run();
  return processorMs() - start;
}

function sweep(): void {
  if (gc === undefined) throw new Error("Start the benches with npm run bench, which lets them sweep.");
  gc();
}

/** The median. */
export function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
