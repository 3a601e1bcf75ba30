import type { Hint, People, PeopleMetric, Person } from "../calls/people.ts";
import type { View } from "../calls/view.ts";
import { figureText } from "../locale/figure-text.ts";
import type { Language } from "../locale/language.ts";
import { numberText } from "../locale/number-text.ts";
import { wordsIn } from "../locale/words.ts";
import { metricOf } from "../metrics/catalogue.ts";
import { isHintMetric } from "../metrics/team/people-metrics.ts";
import { standingsIn, type TeamStanding, teamMedian } from "../metrics/team/standing.ts";
import { type PersonFigure, type Standout, standouts } from "../metrics/team/standouts.ts";
import type { CommissionPlan } from "../settings/commission-plan.ts";
import { valuesOf } from "../settings/settings.ts";
import { type Groups, groupBy } from "../table/group.ts";
import { type MetricOfPeople, peopleFigures } from "./people-figures.ts";
import { commissionFor, type Quotas, quotasIn } from "./people-pay.ts";
import { rampsIn } from "./people-ramp.ts";
import type { World } from "./ports.ts";
import { languageIn } from "./settings-now.ts";
import { type ViewedFile, viewFile } from "./viewed-file.ts";

/** More people than this nobody scrolls through in a sidebar. */
const MOST_PEOPLE = 200;
const MOST_HINTS = 3;

/** Each person's figures beside the others', what they are paid for, and what stands out enough to talk about. */
export function people(world: World, view: View | null): People {
  return peopleIn(viewFile(world, view));
}

export function peopleIn(file: ViewedFile): People {
  const { team } = file.words;
  const table = file.tables.get("deals");
  const source = file.sources.find(({ saved }) => saved.value.kind === "deals");
  if (table === undefined) return nobody(file, source?.problem ?? team.noDeals);
  if ("problem" in table.kept) return nobody(file, table.kept.problem);
  const { columns, all: facts } = table.kept.shared;
  if (columns.owner === undefined) return nobody(file, team.noOwner);
  const groups = groupBy(columns.owner, file.world.reading.zone, () => false);
  if (groups.labels.length === 0) return nobody(file, team.nobody);
  const { metrics, problems } = peopleFigures(file, groups);
  const language = languageIn(file.settings, file.world);
  const quotas = quotasIn(file);
  const cards = metrics.map((metric) => cardOf(metric, language));
  const [plan] = valuesOf(file.settings, "commission");
  const ramp = rampsIn(file, facts, groups);
  const booked = metrics.find(({ metric }) => metric === "sales-volume")?.figures;
  return {
    view: file.view,
    problem: null,
    metrics: cards.map(({ metric }) => metric),
    people: firstPeople(groups).map(
      (name, i): Person => ({
        name,
        figures: cards.map(({ figures, standings }) => shownFigure(figures[i], standings[i])),
        ...pay(name, booked?.[i]?.value, quotas, plan),
        ramp: ramp(i),
        hints: hintsOf(cards, i),
      }),
    ),
    more: Math.max(0, groups.labels.length - MOST_PEOPLE),
    notes: [
      ...quotas.notes,
      ...problems.map(({ metric, why }) => team.notComputed(file.words.metrics[metric].name, why)),
    ],
  };
}

function nobody({ view }: ViewedFile, problem: string): People {
  return { view, problem, metrics: [], people: [], more: 0, notes: [] };
}

function firstPeople({ labels }: Groups): readonly string[] {
  return labels.slice(0, MOST_PEOPLE);
}

/** A metric over all people: its head, where each stands, and who stands out, in words. */
interface Card {
  readonly metric: PeopleMetric;
  readonly figures: readonly (PersonFigure | undefined)[];
  readonly standings: readonly (TeamStanding | undefined)[];
  readonly hints: readonly (SortedHint | undefined)[];
}

interface SortedHint extends Hint {
  /** How far out, whichever way. */
  readonly distance: number;
}

function cardOf({ metric, figures }: MetricOfPeople, language: Language): Card {
  const { unit, better } = metricOf(metric);
  const words = wordsIn(language);
  const values = figures.map((figure) => figure?.value);
  const median = teamMedian(values);
  const { name } = words.metrics[metric];
  const hintOf = (out: Standout | undefined, i: number): SortedHint | undefined => {
    const figure = figures[i];
    if (out === undefined || figure === undefined || median === undefined || !isHintMetric(metric))
      return undefined;
    const what = words.team.what({
      metric: name,
      value: figureText(figure.value, unit, language),
      median: figureText(median, unit, language),
      rows: unit === "count" ? null : numberText(figure.rows, 0, language),
    });
    return { kind: out.kind, what, advice: words.team.advice[metric][out.kind], distance: Math.abs(out.z) };
  };
  return {
    metric: { metric, name, unit, better, median: median ?? null },
    figures,
    standings: standingsIn(values, better),
    hints: standouts(figures, better).map(hintOf),
  };
}

function shownFigure(figure: PersonFigure | undefined, standing: TeamStanding | undefined) {
  return {
    value: figure?.value ?? null,
    rows: figure?.rows ?? 0,
    rank: standing?.rank ?? null,
    fromMedian: standing?.fromMedian ?? null,
  };
}

/** Those that lie furthest out; of a strength and gaps both are said. */
function hintsOf(cards: readonly Card[], person: number): readonly Hint[] {
  const all = cards.flatMap(({ hints }) => hints[person] ?? []).sort((a, b) => b.distance - a.distance);
  const first = all.slice(0, MOST_HINTS);
  const other = all.find(({ kind }) => first.every((hint) => hint.kind !== kind));
  const chosen = other === undefined ? first : [...first.slice(0, MOST_HINTS - 1), other];
  return chosen.map(({ kind, what, advice }) => ({ kind, what, advice }));
}

function pay(name: string, booked: number | undefined, quotas: Quotas, plan: CommissionPlan | undefined) {
  const quota = quotas.of(name);
  return {
    quota: quota ?? null,
    attainment: quota === undefined || quota <= 0 || booked === undefined ? null : booked / quota,
    commission: plan === undefined || booked === undefined ? null : commissionFor(plan, booked, quota),
  };
}
