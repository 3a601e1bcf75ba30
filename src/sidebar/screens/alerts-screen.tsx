import type { Dashboard } from "../../calls/calls.ts";
import { LanguageChoice } from "../components/language-choice.tsx";
import { ScreenTitle } from "../components/screen-title.tsx";
import { SettingsProblems } from "../components/settings-problems.tsx";
import { alertActions } from "../store/alerts-editor.ts";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";
import { CheckSection } from "./check-section.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** The hourly check, what it could not do, and the language. */
export function AlertsScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const { alerts, session, nowMs } = app;
  const running = session.running.value;
  return (
    <main>
      <ScreenTitle focus={app.navigation.from.value !== null}>{page.alerts.title}</ScreenTitle>
      <p class="lead">{page.alerts.lead}</p>
      <CheckSection
        trigger={dashboard.trigger}
        nowMs={nowMs()}
        running={running}
        onSet={(on) => alerts.setTrigger(on)}
      />
      <SettingsProblems problems={dashboard.settingsProblems} />
      <LanguageChoice
        choice={alerts.wanted.value ?? dashboard.languageChoice}
        waiting={running === alertActions.language}
        onChoose={(choice) => alerts.setLanguage(choice)}
      />
    </main>
  );
}
