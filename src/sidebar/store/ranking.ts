import type { People, PeopleMetric, Person } from "../../calls/people.ts";
import type { TrackedId } from "../../settings/tracked.ts";

/** People by one metric: the best first, those without a figure last, by name. */
export function ranking({ metrics, people }: People, metric: TrackedId): readonly Person[] {
  const at = metrics.findIndex((one) => one.metric === metric);
  const rank = (person: Person) => person.figures[at]?.rank ?? Number.POSITIVE_INFINITY;
  // Sorting keeps the order by name among equals.
  return [...people].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/**
 * Where figures stand on a strip from 0 to 1: further right is better, or more where neither way is better.
 *
 * @param values of all who are drawn
 */
export function stripPlaces(
  values: readonly (number | null)[],
  better: PeopleMetric["better"],
): (value: number) => number {
  const known = values.flatMap((value) => value ?? []);
  const low = Math.min(...known);
  const reach = Math.max(...known) - low;
  return (value) => {
    const place = reach === 0 ? 0.5 : (value - low) / reach;
    return better === "lower" ? 1 - place : place;
  };
}
