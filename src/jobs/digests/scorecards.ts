import type { PeopleMetric, Person } from "../../calls/people.ts";
import type { Change } from "../../mail/digest.ts";
import type { Scorecard, ScorecardLine } from "../../mail/scorecard.ts";
import { metricOf } from "../../metrics/catalogue.ts";
import { withinNoise } from "../../metrics/noise.ts";
import { groupBy } from "../../table/group.ts";
import { foldLabel } from "../../table/label.ts";
import { peopleIn } from "../people.ts";
import { peopleFigures } from "../people-figures.ts";
import { Refused } from "../refused.ts";
import { type ViewedFile, viewedFile } from "../viewed-file.ts";
import type { FinishedFile } from "./finished-file.ts";
import { groupGoals, worstFirst } from "./goal-lines.ts";
import { namingIn, periodsOf } from "./tiles-in.ts";

/**
 * How each person did over a period, by name. Who has neither a row nor a goal in it, such as somebody who has left, is
 * not among them.
 *
 * @throws {Refused} `invalid` where nobody's figures can be told apart
 */
export function scorecards(finished: FinishedFile): readonly Scorecard[] {
  const { file, view } = finished;
  const viewed = viewedFile(file, view);
  const { problem, metrics, people } = peopleIn(viewed);
  if (problem !== null) throw new Refused("invalid", () => problem);
  const periods = periodsOf(viewed);
  const changes = periods.before === null ? undefined : changesIn(finished, viewed);
  const goals = groupGoals(finished, ({ by }) => by === "owner");
  const having = metrics.map((_, i) => people.filter(({ figures }) => figures[i]?.value != null).length);
  return people.flatMap((person, place): Scorecard[] => {
    const own = goals.filter(({ group }) => foldLabel(group?.value ?? "") === foldLabel(person.name));
    if (own.length === 0 && person.figures.every(({ value, rows }) => value === null || rows === 0))
      return [];
    return [
      {
        person: person.name,
        ...periods,
        metrics: metrics.map((metric, i) =>
          lineOf(metric, person.figures[i], having[i] ?? 0, changes?.(metric, place) ?? null),
        ),
        // The card is headed by the person's name: the goals need not repeat it.
        goals: worstFirst(own).map((line) => ({ ...line, label: "" })),
        hints: person.hints.map(({ what, advice }) => ({ what, advice })),
      },
    ];
  });
}

function lineOf(
  metric: PeopleMetric,
  figure: Person["figures"][number] | undefined,
  having: number,
  change: Change | null,
): ScorecardLine {
  const place = figure?.rank ?? null;
  return {
    metric: namingIn(metric),
    value: figure?.value ?? null,
    rows: figure?.rows ?? 0,
    median: metric.median,
    rank: place === null ? null : { place, of: having },
    change,
  };
}

/** How each person's figures have changed since the period before. */
function changesIn(
  { file, view }: FinishedFile,
  viewed: ViewedFile,
): ((metric: PeopleMetric, place: number) => Change | null) | undefined {
  const deals = viewed.tables.get("deals")?.kept;
  const owner = deals !== undefined && "shared" in deals ? deals.shared.columns.owner : undefined;
  if (owner === undefined || view.period.unit === "all") return undefined;
  const groups = groupBy(owner, file.world.reading.zone, () => false);
  const now = peopleFigures(viewed, groups);
  const before = peopleFigures(viewedFile(file, { ...view, period: { ...view.period, back: 1 } }), groups);
  return ({ metric }, place) => {
    const [current, previous] = [now, before].map(({ metrics }) =>
      // Of a metric that the dates do not tell apart by periods there is no change.
      metrics.find((one) => one.metric === metric && one.inPeriod),
    );
    const [figure, earlier] = [current?.figures[place], previous?.figures[place]];
    if (current === undefined || figure === undefined || earlier === undefined) return null;
    const noise = withinNoise(metricOf(current.metric), figure.figure, earlier.figure) ?? null;
    return { previous: earlier.value, noise };
  };
}
