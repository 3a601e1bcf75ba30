import type { Dashboard } from "../../calls/dashboard.ts";
import { ActionButton } from "../components/action-button.tsx";
import { ConfirmButton } from "../components/confirm-button.tsx";
import { LanguageChoice } from "../components/language-choice.tsx";
import { LinkRow } from "../components/link-row.tsx";
import { ScreenTitle } from "../components/screen-title.tsx";
import { SettingsProblems } from "../components/settings-problems.tsx";
import { alertActions } from "../store/alerts-editor.ts";
import type { App } from "../store/app.ts";
import type { SubScreen } from "../store/navigation.ts";
import { sampleActions } from "../store/sample.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** What is seldom needed: the data, the choice of metrics, history, the sample and the language. */
export function MoreScreen({ app, dashboard }: Props) {
  const { page, style } = useSpeech();
  const { session, alerts } = app;
  const words = page.more;
  const number = (count: number) => new Intl.NumberFormat(style.locale).format(count);
  const { sources, history, chosen } = dashboard;
  const ill = sources.some(({ problem, gone }) => problem !== null || gone.length > 0);
  const go = (screen: SubScreen) => app.navigation.go(screen);
  const { metrics } = chosen.value;
  return (
    <main>
      <ScreenTitle>{words.title}</ScreenTitle>
      <ul class="rows">
        <LinkRow
          id="more-data"
          name={words.data}
          note={
            ill ? words.dataProblem : words.dataNote(page.list(sources.map(({ kind }) => page.kinds[kind])))
          }
          ill={ill}
          onOpen={() => go({ kind: "data" })}
        />
        <LinkRow
          id="more-choose"
          name={words.choose}
          note={words.chooseNote(metrics.length, number(metrics.length))}
          onOpen={() => go({ kind: "choose" })}
        />
        <LinkRow
          id="more-history"
          name={words.history}
          note={
            history.days === 0 ? words.historyNone : words.historyNote(history.days, number(history.days))
          }
          onOpen={() => go({ kind: "history" })}
        />
      </ul>
      <LanguageChoice
        choice={alerts.wanted.value ?? dashboard.languageChoice}
        waiting={session.running.value === alertActions.language}
        onChoose={(choice) => alerts.setLanguage(choice)}
      />
      <SampleSection app={app} dashboard={dashboard} />
      <SettingsProblems problems={dashboard.settingsProblems} />
    </main>
  );
}

function SampleSection({ app, dashboard: { sample } }: Props) {
  const { page } = useSpeech();
  const words = page.more;
  const running = app.session.running.value;
  return (
    <section class="card sample-card" aria-labelledby="sample-title">
      <h2 id="sample-title">{words.sample}</h2>
      {sample === null ? (
        <>
          <p class="hint">{page.start.sampleHint}</p>
          <ActionButton action={sampleActions.add} running={running} onPress={app.sample.add}>
            {page.start.sample}
          </ActionButton>
        </>
      ) : (
        <>
          <p class="hint" dir="auto">
            {words.sampleIs(sample)}
          </p>
          <ConfirmButton
            action={sampleActions.remove}
            running={running}
            label={words.sampleRemove}
            sure={words.sampleSure}
            yes={words.sampleYes}
            no={words.keep}
            onConfirm={app.sample.remove}
          />
        </>
      )}
    </section>
  );
}
