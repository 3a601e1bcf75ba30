import type { Dashboard } from "../../calls/dashboard.ts";
import type { People, Person } from "../../calls/people.ts";
import { Icon } from "../components/icon.tsx";
import { Reading } from "../components/reading.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { ViewBar } from "../components/view-bar.tsx";
import type { App } from "../store/app.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";
import { Hints } from "./people/hints.tsx";
import { Pay } from "./people/pay.tsx";
import { RampSection } from "./people/ramp-section.tsx";
import { Scorecard } from "./people/scorecard.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly name: string;
}

/** One person against the team: what to talk about, pay, ramp, and every figure beside the median. */
export function PersonScreen({ app, dashboard, name }: Props) {
  const { page } = useSpeech();
  const shown = useRead(app.session, "people");
  return (
    <main>
      <ScreenHead app={app}>{name === "(blank)" ? page.groups.blank : name}</ScreenHead>
      <ViewBar app={app} dashboard={dashboard} />
      <Reading shown={shown}>
        {(people) => {
          const person = people.people.find((one) => one.name === name);
          return person === undefined ? (
            <p class="part quiet-text">{page.people.notHere}</p>
          ) : (
            <Whole app={app} dashboard={dashboard} people={people} person={person} />
          );
        }}
      </Reading>
      <p class="private">
        <Icon name="lock" />
        <span>{page.people.private}</span>
      </p>
    </main>
  );
}

interface WholeProps {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly people: People;
  readonly person: Person;
}

function Whole({ app, dashboard, people, person }: WholeProps) {
  return (
    <>
      <Hints hints={person.hints} />
      {person.ramp !== null && <RampSection ramp={person.ramp} />}
      <Scorecard people={people} person={person} />
      <Pay app={app} plan={dashboard.commissionPlan} person={person} />
    </>
  );
}
