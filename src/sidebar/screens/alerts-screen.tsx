import type { Dashboard } from "../../calls/dashboard.ts";
import { ScreenTitle } from "../components/screen-title.tsx";
import { SettingsProblems } from "../components/settings-problems.tsx";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";
import { CheckSection } from "./check-section.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** The hourly check, and what it could not do. */
export function AlertsScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const { alerts, session, nowMs } = app;
  const running = session.running.value;
  return (
    <main>
      <ScreenTitle>{page.alerts.title}</ScreenTitle>
      <p class="lead">{page.alerts.lead}</p>
      <CheckSection
        trigger={dashboard.trigger}
        nowMs={nowMs()}
        running={running}
        onSet={(on) => alerts.setTrigger(on)}
      />
      <SettingsProblems problems={dashboard.settingsProblems} />
    </main>
  );
}
