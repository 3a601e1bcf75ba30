import { useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../calls/calls.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Box } from "../components/box.tsx";
import { ConflictNotice } from "../components/conflict-notice.tsx";
import { LanguageChoice } from "../components/language-choice.tsx";
import { SaveBar } from "../components/save-bar.tsx";
import { ScreenTitle } from "../components/screen-title.tsx";
import { SettingsProblems } from "../components/settings-problems.tsx";
import { focusFirstWrong } from "../focus-first-wrong.ts";
import { alertActions } from "../store/alerts-editor.ts";
import type { App } from "../store/app.ts";
import { sourceAction } from "../store/source-editor.ts";
import { useSpeech } from "../words.ts";
import { SourceFields } from "./source-fields.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  /** No source is chosen yet: this is what the add-on opens with. */
  readonly first: boolean;
}

/** Which sheet holds the deals, and which column holds what. */
export function SourceScreen({ app, dashboard, first }: Props) {
  const { page } = useSpeech();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { session, navigation, alerts } = app;
  const running = session.running.value;
  const { part, check } = app.source.read(dashboard);

  const save = async () => {
    setTried(true);
    const outcome = await app.source.save(dashboard);
    if (outcome !== "saved") return focusFirstWrong(form.current);
    setTried(false);
    if (first) navigation.go({ kind: "metrics" });
  };

  return (
    <main>
      <ScreenTitle focus={navigation.from.value !== null}>
        {first ? page.start.title : page.data.title}
      </ScreenTitle>
      {first && <p class="lead">{page.start.lead}</p>}
      {dashboard.sourceProblem !== null && (
        <Box tone="error">
          <p dir="auto">{dashboard.sourceProblem}</p>
        </Box>
      )}
      {first && <SettingsProblems problems={dashboard.settingsProblems} />}
      {dashboard.candidates.length === 0 ? (
        <NoSheet loading={session.loading.value} onLook={session.load} />
      ) : (
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if ((first || part.dirty) && running === null) save();
          }}
        >
          {part.conflict && part.saved !== null && (
            <ConflictNotice
              theirs={page.data.current(part.saved.value.sheetName)}
              onTakeTheirs={part.discard}
              onKeepMine={part.keepMine}
            />
          )}
          <SourceFields folds={app.folds} dashboard={dashboard} part={part} check={check} tried={tried} />
          {first && (
            <LanguageChoice
              choice={alerts.wanted.value ?? dashboard.languageChoice}
              waiting={running === alertActions.language}
              onChoose={(choice) => alerts.setLanguage(choice)}
            />
          )}
          <SaveBar
            action={sourceAction}
            running={running}
            dirty={part.dirty}
            always={first}
            {...(first && { label: page.data.save })}
            onDiscard={part.discard}
          />
        </form>
      )}
    </main>
  );
}

function NoSheet({ loading, onLook }: { readonly loading: boolean; readonly onLook: () => void }) {
  const { page } = useSpeech();
  return (
    <div class="empty">
      <h2>{page.data.none}</h2>
      <p>{page.data.noneHelp}</p>
      <ActionButton look="primary" action="look" running={loading ? "look" : null} onPress={onLook}>
        {page.data.lookAgain}
      </ActionButton>
    </div>
  );
}
