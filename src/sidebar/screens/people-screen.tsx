import type { Dashboard } from "../../calls/dashboard.ts";
import type { People } from "../../calls/people.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Icon } from "../components/icon.tsx";
import { Reading } from "../components/reading.tsx";
import { ScreenTitle } from "../components/screen-title.tsx";
import { ViewBar } from "../components/view-bar.tsx";
import type { App } from "../store/app.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";
import { PlanSection } from "./people/plan-section.tsx";
import { Ranking } from "./people/ranking.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** Who stands where, by one metric at a time. */
export function PeopleScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const shown = useRead(app.session, "people");
  return (
    <main>
      <div class="spoken">
        <ScreenTitle>{page.nav.people}</ScreenTitle>
      </div>
      <ViewBar app={app} dashboard={dashboard} />
      <Reading shown={shown}>
        {(people) =>
          people.problem === null ? (
            <Team app={app} dashboard={dashboard} people={people} />
          ) : (
            <div class="empty">
              <h2>{page.people.none}</h2>
              <p dir="auto">{people.problem}</p>
              <ActionButton id="to-data" onPress={() => app.navigation.go({ kind: "data" })}>
                {page.people.toData}
              </ActionButton>
            </div>
          )
        }
      </Reading>
    </main>
  );
}

function Team({ app, dashboard, people }: Props & { readonly people: People }) {
  const { page } = useSpeech();
  return (
    <>
      <Ranking app={app} people={people} />
      <PlanSection app={app} plan={dashboard.commissionPlan} />
      {people.notes.length > 0 && (
        <section class="part" aria-labelledby="people-notes">
          <h2 id="people-notes">{page.people.notes}</h2>
          <ul class="notes">
            {people.notes.map((note) => (
              <li key={note} dir="auto">
                {note}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="private">
        <Icon name="lock" />
        <span>{page.people.private}</span>
      </p>
    </>
  );
}
