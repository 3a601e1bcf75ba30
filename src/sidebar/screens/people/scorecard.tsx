import type { People, PeopleMetric, Person, PersonFigure } from "../../../calls/people.ts";
import { Icon } from "../../components/icon.tsx";
import { countText } from "../../numbers/count-text.ts";
import { showGap, showValue } from "../../numbers/show-value.ts";
import { useSpeech } from "../../words.ts";
import { Strip } from "./strip.tsx";

interface Props {
  readonly people: People;
  readonly person: Person;
}

/** Every figure of a person beside the team's median. */
export function Scorecard({ people, person }: Props) {
  const { page } = useSpeech();
  return (
    <section class="part" aria-labelledby="scorecard-title">
      <h2 id="scorecard-title">{page.people.scorecard}</h2>
      <p class="hint">{page.people.strip}</p>
      <ul class="scorecard">
        {people.metrics.map((metric, i) => {
          const all = people.people.map(({ figures }) => figures[i]?.value ?? null);
          const figure = person.figures[i];
          return (
            <li key={metric.metric}>
              <p class="ranked-head">
                <span class="ranked-name" dir="auto">
                  {metric.name}
                </span>
                <FigureText metric={metric} figure={figure} />
              </p>
              {figure?.value != null && (
                <>
                  <Strip metric={metric} all={all} value={figure.value} />
                  <Standing
                    metric={metric}
                    figure={figure}
                    among={all.filter((one) => one !== null).length}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface FigureProps {
  readonly metric: PeopleMetric;
  readonly figure: PersonFigure | undefined;
}

function FigureText({ metric, figure }: FigureProps) {
  const { page, style } = useSpeech();
  return figure?.value == null ? (
    <span class="quiet-text">{page.metrics.noValue}</span>
  ) : (
    <span class="ranked-value">{showValue(figure.value, metric.unit, style, page.units)}</span>
  );
}

interface StandingProps {
  readonly metric: PeopleMetric;
  readonly figure: PersonFigure;
  /** How many people have a figure. */
  readonly among: number;
}

function Standing({ metric, figure: { fromMedian, rank }, among }: StandingProps) {
  const { page, style } = useSpeech();
  const words = page.people;
  const sign = metric.better === "lower" ? -1 : 1;
  const good =
    fromMedian === null || fromMedian === 0 || metric.better === "neither" ? null : fromMedian * sign > 0;
  return (
    <p class="standing">
      {fromMedian !== null && (
        <span class={good === null ? "" : good ? "good" : "bad"}>
          {good !== null && <Icon name={good ? "up" : "down"} />}
          {gapText(fromMedian)}
        </span>
      )}
      {rank !== null && <span>{words.rank(countText(rank, style), countText(among, style))}</span>}
    </p>
  );

  function gapText(gap: number): string {
    if (gap === 0) return words.asMedian;
    const distance = showGap(Math.abs(gap), metric.unit, style, page.units);
    if (good !== null) return good ? words.better(distance) : words.worse(distance);
    return gap > 0 ? words.above(distance) : words.below(distance);
  }
}
