import { useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Dashboard } from "../calls/dashboard.ts";
import type { Language } from "../locale/language.ts";
import { ActionButton } from "./components/action-button.tsx";
import { FailureBanner } from "./components/failure-banner.tsx";
import { NavigationBar } from "./components/navigation-bar.tsx";
import { ProgressLine } from "./components/progress-line.tsx";
import { Stage } from "./components/stage.tsx";
import { Toast } from "./components/toast.tsx";
import { CurrentScreen } from "./screens/current-screen.tsx";
import { LoadingScreen } from "./screens/loading-screen.tsx";
import type { App } from "./store/app.ts";
import { type Speech, SpeechProvider, speechIn } from "./words.ts";

interface Props {
  readonly app: App;
  /** Spoken until the add-on says which language it is. */
  readonly firstLanguage: Language;
}

export function Page({ app, firstLanguage }: Props) {
  const { session, notices } = app;
  const dashboard = session.dashboard.value;
  const speech = speechIn(dashboard?.language ?? firstLanguage, dashboard?.locale ?? "");
  const work = session.running.value !== null ? "working" : session.loading.value ? "reading" : null;
  useSignalEffect(() => {
    document.documentElement.lang = session.dashboard.value?.language ?? firstLanguage;
  });
  useEffect(() => {
    const look = () => lookAgain(app);
    window.addEventListener("online", look);
    window.addEventListener("focus", session.freshen);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("focus", session.freshen);
    };
  }, []);
  return (
    <SpeechProvider value={speech}>
      <ProgressLine work={work} />
      {dashboard === null ? (
        <LoadingScreen refusal={session.refusal.value} onRetry={session.load} />
      ) : (
        <Opened app={app} dashboard={dashboard} words={speech.page} />
      )}
      <Toast notice={notices.current.value} onDismiss={notices.dismiss} />
    </SpeechProvider>
  );
}

/** The network is back: what could not be read for want of it is read now. */
function lookAgain({ session }: App): void {
  const refusal = session.refusal.peek();
  if (refusal?.code === "unreached" && refusal.trouble === "offline") session.load();
}

interface OpenedProps {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly words: Speech["page"];
}

function Opened({ app, dashboard, words }: OpenedProps) {
  const { session, navigation, notices } = app;
  const refusal = session.refusal.value;
  const { kind } = navigation.screen.value;
  const refresh = async () => {
    if (await session.load()) notices.show("refreshed");
  };
  return (
    <>
      {kind !== "start" && (
        <NavigationBar
          section={navigation.section.value}
          atHome={navigation.parent.value === null}
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
      <Stage navigation={navigation}>
        <CurrentScreen app={app} dashboard={dashboard} />
      </Stage>
    </>
  );
}
