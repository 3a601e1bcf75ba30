import { useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import { ActionButton } from "../components/action-button.tsx";
import { LanguageChoice } from "../components/language-choice.tsx";
import { SaveBar } from "../components/save-bar.tsx";
import { ScreenTitle } from "../components/screen-title.tsx";
import { SettingsProblems } from "../components/settings-problems.tsx";
import { focusFirstWrong } from "../focus-first-wrong.ts";
import { alertActions } from "../store/alerts-editor.ts";
import type { App } from "../store/app.ts";
import { sampleActions } from "../store/sample.ts";
import { sourceActions } from "../store/source-editor.ts";
import { useSpeech } from "../words.ts";
import { FoundTable } from "./found-table.tsx";
import { NoSheet } from "./no-sheet.tsx";
import { SourceFields } from "./source-fields.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** The first opening: what was recognised, what was not, and one press to the dashboard. */
export function StartScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const { session, source } = app;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const running = session.running.value;
  const found = source.found(dashboard);
  const wanted = found.filter((kind) => !source.skipped.value.includes(kind));
  const asking = isAsking(found, dashboard);
  const start = async () => {
    setTried(true);
    const outcome = await source.start(dashboard);
    if (outcome !== "saved") focusFirstWrong(form.current);
  };
  return (
    <main>
      <ScreenTitle>{asking ? page.start.asking : page.start.title}</ScreenTitle>
      <p class="lead">{asking ? page.start.askingLead : page.start.lead}</p>
      <SettingsProblems problems={dashboard.settingsProblems} />
      {dashboard.candidates.length === 0 ? (
        <>
          <NoSheet session={session} />
          <AfterTables app={app} dashboard={dashboard} found={[]} />
        </>
      ) : (
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (wanted.length > 0 && running === null) start();
          }}
        >
          {found.map((kind, at) => {
            const edited = source.read(kind, dashboard);
            return asking ? (
              <SourceFields
                key={kind}
                folds={app.folds}
                dashboard={dashboard}
                edited={edited}
                tried={tried}
              />
            ) : (
              <FoundTable
                key={kind}
                app={app}
                dashboard={dashboard}
                edited={edited}
                tried={tried}
                first={at === 0}
              />
            );
          })}
          <AfterTables app={app} dashboard={dashboard} found={found} />
          <SaveBar
            action={sourceActions.start}
            running={running}
            dirty={wanted.length > 0}
            always={wanted.length > 0}
            label={page.start.show}
            onDiscard={() => {}}
          />
        </form>
      )}
    </main>
  );
}

/** No sheet was taken for a table: the one with the deals is asked for. */
function isAsking(found: readonly TableKind[], { candidates }: Dashboard): boolean {
  return candidates.length > 0 && found.every((kind) => candidates.every((one) => one.kind !== kind));
}

/** What was not recognised, the sample for those who have nothing to show yet, and the language. */
function AfterTables({ app, dashboard, found }: Props & { readonly found: readonly TableKind[] }) {
  const { page } = useSpeech();
  const { session, alerts } = app;
  const running = session.running.value;
  const others = dashboard.candidates.filter(({ kind }) => kind === null);
  return (
    <>
      {others.length > 0 && found.length > 0 && (
        <p class="unknown" dir="auto">
          {page.start.otherSheets(page.list(others.map(({ sheetName }) => sheetName)))}
        </p>
      )}
      <section class="try-sample">
        <ActionButton action={sampleActions.add} running={running} onPress={app.sample.add}>
          {page.start.sample}
        </ActionButton>
        <p class="hint">{page.start.sampleHint}</p>
        <ActionButton
          id="start-own"
          look="quiet"
          onPress={() => app.navigation.go({ kind: "own", id: null })}
        >
          {page.start.own}
        </ActionButton>
      </section>
      <LanguageChoice
        choice={alerts.wanted.value ?? dashboard.languageChoice}
        waiting={running === alertActions.language}
        onChoose={(choice) => alerts.setLanguage(choice)}
      />
    </>
  );
}
