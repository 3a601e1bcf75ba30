import type { Dashboard } from "../../calls/dashboard.ts";
import { LinkRow } from "../components/link-row.tsx";
import { Reading } from "../components/reading.tsx";
import { ScreenTitle } from "../components/screen-title.tsx";
import { SettingsProblems } from "../components/settings-problems.tsx";
import type { App } from "../store/app.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";
import { CheckSection } from "./alerts/check-section.tsx";
import { LogSection } from "./alerts/log-section.tsx";
import { RulesSection } from "./alerts/rules-section.tsx";
import { WaitingSection } from "./alerts/waiting-section.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** The hourly check, what is watched, what waits to be sent and what has happened. */
export function AlertsScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const { session } = app;
  const shown = useRead(session, "alerts");
  const nowMs = app.nowMs();
  return (
    <main>
      <ScreenTitle>{page.alerts.title}</ScreenTitle>
      <p class="lead">{page.alerts.lead}</p>
      <CheckSection
        trigger={dashboard.trigger}
        health={shown.value?.health ?? null}
        nowMs={nowMs}
        running={session.running.value}
        onSet={(on) => app.alerts.setTrigger(on)}
      />
      <Reading shown={shown}>
        {(alerts) => (
          <>
            <RulesSection app={app} dashboard={dashboard} alerts={alerts} />
            <WaitingSection waiting={alerts.waiting} nowMs={nowMs} />
            <LogSection log={alerts.log} nowMs={nowMs} />
            <ul class="rows part">
              <LinkRow
                id="alerts-digests"
                name={page.digests.title}
                note={page.digests.note(dashboard.digests.filter(({ value }) => value.active).length)}
                onOpen={() => app.navigation.go({ kind: "digests" })}
              />
              <LinkRow
                id="alerts-days-off"
                name={page.daysOff.title}
                note={page.daysOff.note(alerts.daysOff.value.dates.length, alerts.daysOff.value.turkey)}
                onOpen={() => app.navigation.go({ kind: "days-off" })}
              />
            </ul>
          </>
        )}
      </Reading>
      <SettingsProblems problems={dashboard.settingsProblems} />
    </main>
  );
}
