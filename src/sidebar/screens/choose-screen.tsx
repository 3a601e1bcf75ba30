import type { Dashboard } from "../../calls/dashboard.ts";
import type { MetricChoice } from "../../calls/metric-choice.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Fold } from "../components/fold.tsx";
import { Icon } from "../components/icon.tsx";
import { Reading } from "../components/reading.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import type { App } from "../store/app.ts";
import { metricGroups, searchMetrics } from "../store/metric-groups.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";
import { ChoiceRow } from "./choice-row.tsx";
import { ChosenList } from "./chosen-list.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** What the dashboard shows, in which order, and all that it could show. */
export function ChooseScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const choices = useRead(app.session, "metricChoices");
  return (
    <main>
      <ScreenHead app={app}>{page.choose.title}</ScreenHead>
      <Reading shown={choices}>
        {(all) => (
          <>
            <ChosenList app={app} dashboard={dashboard} choices={all} />
            <Catalogue app={app} dashboard={dashboard} choices={all} />
          </>
        )}
      </Reading>
    </main>
  );
}

type ListProps = Props & { readonly choices: readonly MetricChoice[] };

function Catalogue({ app, dashboard, choices }: ListProps) {
  const { page, style } = useSpeech();
  const { chooser } = app;
  const words = page.choose;
  const typed = chooser.typed.value;
  const usable = chooser.readyOnly.value
    ? choices.filter(({ availability }) => availability.kind === "ready")
    : choices;
  const found = searchMetrics(usable, typed);
  const number = new Intl.NumberFormat(style.locale);
  return (
    <section class="catalogue" aria-label={words.search}>
      <div class="field">
        <label for="search">{words.search}</label>
        <span class="box">
          <input
            id="search"
            type="search"
            value={typed}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => chooser.search(event.currentTarget.value)}
          />
        </span>
      </div>
      <label class="tick">
        <input
          type="checkbox"
          checked={chooser.readyOnly.value}
          onChange={(event) => chooser.showReadyOnly(event.currentTarget.checked)}
        />
        <span>{words.readyOnly}</span>
      </label>
      <p class="quiet-text" role="status">
        {found.length === 0 ? words.nothing(typed) : words.found(found.length, number.format(found.length))}
      </p>
      {metricGroups(found).map(({ group, choices: ofGroup }) => {
        const id = `group-${group}`;
        return (
          <Fold
            key={group}
            id={id}
            title={group === "own" ? words.ownFamily : words.groups[group]}
            count={number.format(ofGroup.length)}
            open={typed.trim() !== "" || app.folds.isOpen(id)}
            onToggle={() => app.folds.toggle(id)}
          >
            <ul>
              {ofGroup.map((choice) => (
                <ChoiceRow key={choice.metric} app={app} dashboard={dashboard} choice={choice} />
              ))}
            </ul>
          </Fold>
        );
      })}
      <section class="empty">
        <h2>{page.own.title}</h2>
        <p>{words.ownNone}</p>
        <ActionButton id="add-own" onPress={() => app.navigation.go({ kind: "own", id: null })}>
          <Icon name="plus" />
          {words.addOwn}
        </ActionButton>
      </section>
    </section>
  );
}
