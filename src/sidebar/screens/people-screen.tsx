import type { Dashboard } from "../../calls/dashboard.ts";
import { ScreenTitle } from "../components/screen-title.tsx";
import { ViewBar } from "../components/view-bar.tsx";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

export function PeopleScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  return (
    <main>
      <ScreenTitle>{page.nav.people}</ScreenTitle>
      <ViewBar app={app} dashboard={dashboard} />
    </main>
  );
}
