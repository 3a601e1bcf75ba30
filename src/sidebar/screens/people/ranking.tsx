import type { People } from "../../../calls/people.ts";
import { RankedBars } from "../../charts/ranked-bars.tsx";
import { Field } from "../../components/field.tsx";
import { useShowMore } from "../../components/show-more.tsx";
import { countText } from "../../numbers/count-text.ts";
import { showValue } from "../../numbers/show-value.ts";
import type { App } from "../../store/app.ts";
import { ranking } from "../../store/ranking.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly people: People;
}

const pickName = "people-metric";
const firstPeople = 15;

/** All people by one metric; a name leads to the person. */
export function Ranking({ app, people }: Props) {
  const { page, style } = useSpeech();
  const words = page.people;
  const picked = app.picks.of(pickName);
  const at = Math.max(
    0,
    people.metrics.findIndex(({ metric }) => metric === picked),
  );
  const metric = people.metrics[at];
  const ranked = metric === undefined ? [] : ranking(people, metric.metric);
  const bars = ranked.map((person) => {
    const figure = person.figures[at];
    const rows = words.rows(figure?.rows ?? 0, countText(figure?.rows ?? 0, style));
    return {
      id: `person-${people.people.indexOf(person)}`,
      label: person.name,
      value: figure?.value ?? null,
      rank: figure?.rank ?? null,
      note: person.ramp === null ? rows : `${rows} · ${words.isNew}`,
    };
  });
  const { shown, button } = useShowMore(bars, firstPeople);
  if (metric === undefined) return null;
  return (
    <section class="ranking" aria-label={page.nav.people}>
      <Field id="rank-by" label={words.rankBy}>
        <select
          id="rank-by"
          value={metric.metric}
          onChange={(event) => app.picks.pick(pickName, event.currentTarget.value)}
        >
          {people.metrics.map((one) => (
            <option key={one.metric} value={one.metric}>
              {one.name}
            </option>
          ))}
        </select>
      </Field>
      {metric.median !== null && (
        <p class="hint groups-all">
          {words.median(showValue(metric.median, metric.unit, style, page.units))}
        </p>
      )}
      <RankedBars
        bars={shown}
        among={bars}
        unit={metric.unit}
        mark={metric.median}
        onOpen={(name) => app.navigation.go({ kind: "person", name })}
      />
      {button}
      {people.more > 0 && <p class="hint">{words.more(people.more, countText(people.more, style))}</p>}
    </section>
  );
}
