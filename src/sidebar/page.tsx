import { useSignalEffect } from "@preact/signals";
import type { Dashboard } from "../calls/calls.ts";
import { ActionButton } from "./components/action-button.tsx";
import { FailureBanner } from "./components/failure-banner.tsx";
import { NavigationBar } from "./components/navigation-bar.tsx";
import { Toast } from "./components/toast.tsx";
import { AlertsScreen } from "./screens/alerts-screen.tsx";
import { LoadingScreen } from "./screens/loading-screen.tsx";
import { MetricScreen } from "./screens/metric-screen.tsx";
import { MetricsScreen } from "./screens/metrics-screen.tsx";
import { SourceScreen } from "./screens/source-screen.tsx";
import type { App } from "./store/app.ts";
import { type Speech, SpeechProvider, speechIn } from "./words.ts";

interface Props {
  readonly app: App;
  /** Spoken until the add-on says which language it is. */
  readonly firstLanguage: Dashboard["language"];
}

export function Page({ app, firstLanguage }: Props) {
  const { session, notices } = app;
  const dashboard = session.dashboard.value;
  const speech = speechIn(dashboard?.language ?? firstLanguage, dashboard?.locale ?? "");
  useSignalEffect(() => {
    document.documentElement.lang = session.dashboard.value?.language ?? firstLanguage;
  });
  return (
    <SpeechProvider value={speech}>
      {dashboard === null ? (
        <LoadingScreen refusal={session.refusal.value} onRetry={session.load} />
      ) : (
        <Opened app={app} dashboard={dashboard} words={speech.page} />
      )}
      <Toast notice={notices.current.value} onDismiss={notices.dismiss} />
    </SpeechProvider>
  );
}

interface OpenedProps {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly words: Speech["page"];
}

function Opened({ app, dashboard, words }: OpenedProps) {
  const { session, navigation, notices } = app;
  const refusal = session.refusal.value;
  const screen = navigation.screen.value;
  const refresh = async () => {
    if (await session.load()) notices.show("refreshed");
  };
  return (
    <>
      {screen.kind !== "start" && (
        <NavigationBar
          screen={screen}
          loading={session.loading.value}
          onGo={navigation.go}
          onRefresh={refresh}
        />
      )}
      {refusal !== null && (
        <div class="failure">
          <FailureBanner refusal={refusal}>
            <ActionButton onPress={refresh}>{words.refresh}</ActionButton>
            <ActionButton look="quiet" onPress={() => session.report(null)}>
              {words.dismiss}
            </ActionButton>
          </FailureBanner>
        </div>
      )}
      <CurrentScreen app={app} dashboard={dashboard} />
    </>
  );
}

function CurrentScreen({ app, dashboard }: Omit<OpenedProps, "words">) {
  const screen = app.navigation.screen.value;
  switch (screen.kind) {
    case "loading":
      return null;
    case "start":
    case "data":
      return (
        <SourceScreen key={screen.kind} app={app} dashboard={dashboard} first={screen.kind === "start"} />
      );
    case "metrics":
      return <MetricsScreen app={app} dashboard={dashboard} />;
    case "alerts":
      return <AlertsScreen app={app} dashboard={dashboard} />;
    case "metric": {
      const tile = dashboard.tiles.find((one) => one.metric === screen.metric);
      return tile === undefined ? (
        <MetricsScreen app={app} dashboard={dashboard} />
      ) : (
        <MetricScreen key={screen.metric} app={app} dashboard={dashboard} tile={tile} />
      );
    }
  }
}
