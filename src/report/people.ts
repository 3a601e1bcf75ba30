import type { People, Person } from "../calls/people.ts";
import type { ReportWords } from "../locale/report-words.ts";
import { figure, line, number, paragraph, text } from "./plan.ts";
import { headOf, type Table } from "./tiles.ts";

/** What there is room for beside the name and the quota. */
const METRICS = 5;
const PEOPLE = 15;

/** A row for each person, the best by the first metric first, and the middle of them all. */
export function peopleTable({ metrics, people, more }: People, words: ReportWords): Table {
  const shown = metrics.slice(0, METRICS);
  const withQuota = people.some(({ attainment }) => attainment !== null);
  const ranked = [...people].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, PEOPLE);
  const left = people.length - ranked.length + more;
  const attainment = withQuota ? [words.attainment] : [];
  return {
    head: headOf([words.person, ...shown.map(({ name }) => name), ...attainment]),
    rows: [
      ...ranked.map((person) =>
        line(
          text(person.name, "name"),
          ...shown.map(({ unit }, i) => figure(person.figures[i]?.value ?? null, unit)),
          ...(withQuota ? [number(person.attainment, "0%")] : []),
        ),
      ),
      line(text(words.median, "note"), ...shown.map(({ median, unit }) => figure(median, unit, "note"))),
    ],
    notes: left > 0 ? paragraph(words.morePeople(left), "note") : [],
  };
}

function rankOf({ figures }: Person): number {
  return figures[0]?.rank ?? Number.MAX_SAFE_INTEGER;
}
