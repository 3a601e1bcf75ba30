/** How sending to an address has gone, since it last went well. */
export interface Person {
  /** Tries in a row that Google refused. */
  readonly refusals: number;
  /** Tries in a row that failed for a reason that may lie elsewhere. */
  readonly failures: number;
  readonly triedMs: number;
  /** Whether the owner has been told that it can't be written to. */
  readonly reported: boolean;
}

/** By address, in lower case; those that were never in trouble are left out. */
export type People = ReadonlyMap<string, Person>;

/** So many refusals in a row set an address aside. */
export const MAX_REFUSALS = 5;
/** So many other failures do: a whole day of hourly tries. */
export const MAX_FAILURES = 24;
/** One that is set aside is tried this often: often enough to find out that it is well again. */
const RETRY_MS = 24 * 3_600_000;

export function isAside(person: Person | undefined): boolean {
  return person !== undefined && (person.refusals >= MAX_REFUSALS || person.failures >= MAX_FAILURES);
}

/** After so many daily tries more, what has waited long is given up. */
const MORE_TRIES = 7;

/** Whether it was tried so often since it was set aside that nobody will read there. */
export function isGivenUp(person: Person): boolean {
  return person.refusals >= MAX_REFUSALS + MORE_TRIES || person.failures >= MAX_FAILURES + MORE_TRIES;
}

/** Whether it is to be tried now; runs come at about the same minute of the hour. */
export function isTried(person: Person | undefined, nowMs: number): boolean {
  return person === undefined || !isAside(person) || nowMs - person.triedMs >= RETRY_MS - 30 * 60_000;
}

export function triesOf(person: Person | undefined): number {
  return person === undefined ? 0 : person.refusals + person.failures;
}

export function afterFailure(person: Person | undefined, kind: "refused" | "later", nowMs: number): Person {
  const { refusals, failures, reported } = person ?? { refusals: 0, failures: 0, reported: false };
  return kind === "refused"
    ? { refusals: refusals + 1, failures, triedMs: nowMs, reported }
    : { refusals, failures: failures + 1, triedMs: nowMs, reported };
}
