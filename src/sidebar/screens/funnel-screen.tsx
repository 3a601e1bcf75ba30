import type { Dashboard } from "../../calls/dashboard.ts";
import type { Funnel } from "../../calls/funnel.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Reading } from "../components/reading.tsx";
import { ScreenTitle } from "../components/screen-title.tsx";
import { ViewBar } from "../components/view-bar.tsx";
import type { App } from "../store/app.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";
import { FunnelStages } from "./funnel/funnel-stages.tsx";
import { Outcomes } from "./funnel/outcomes.tsx";
import { WeakestStep } from "./funnel/weakest-step.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** How far deals come, where they are lost, and what to do about it. */
export function FunnelScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const shown = useRead(app.session, "funnel");
  return (
    <main>
      <div class="spoken">
        <ScreenTitle>{page.nav.funnel}</ScreenTitle>
      </div>
      <ViewBar app={app} dashboard={dashboard} />
      <Reading shown={shown}>
        {(funnel) =>
          funnel.problem === null ? (
            <WholeFunnel funnel={funnel} />
          ) : (
            <div class="empty">
              <h2>{page.funnel.none}</h2>
              <p dir="auto">{funnel.problem}</p>
              <ActionButton id="to-data" onPress={() => app.navigation.go({ kind: "data" })}>
                {page.funnel.toData}
              </ActionButton>
            </div>
          )
        }
      </Reading>
    </main>
  );
}

function WholeFunnel({ funnel }: { readonly funnel: Funnel }) {
  const { page } = useSpeech();
  const { weakest, notes } = funnel;
  return (
    <>
      {weakest !== null && <WeakestStep step={weakest} />}
      <FunnelStages stages={funnel.stages} weakest={weakest} />
      <Outcomes funnel={funnel} />
      {notes.length > 0 && (
        <section class="part" aria-labelledby="notes-title">
          <h2 id="notes-title">{page.funnel.notes}</h2>
          <ul class="notes">
            {notes.map((note) => (
              <li key={note} dir="auto">
                {note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
