import type { Dashboard } from "../../calls/dashboard.ts";
import type { Digests } from "../../calls/digests.ts";
import { Icon } from "../components/icon.tsx";
import { Reading } from "../components/reading.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import type { App } from "../store/app.ts";
import { newDigestForm } from "../store/digest-form.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";
import { DigestEntry } from "./digest/digest-entry.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** What is mailed regularly: each digest with how its last issue has gone, and the way to a new one. */
export function DigestsScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const words = page.digests;
  const shown = useRead(app.session, "digests");
  return (
    <main>
      <ScreenHead app={app}>{words.title}</ScreenHead>
      <p class="lead">{words.lead}</p>
      <Reading shown={shown}>
        {(digests) => (
          <>
            <List app={app} digests={digests} />
            <Add app={app} dashboard={dashboard} digests={digests} />
          </>
        )}
      </Reading>
    </main>
  );
}

interface ListProps {
  readonly app: App;
  readonly digests: Digests;
}

function List({ app, digests: { digests, on } }: ListProps) {
  const { page } = useSpeech();
  const words = page.digests;
  const begun = app.digests.begun();
  const isEmpty = digests.length === 0 && begun.length === 0;
  const isIdle = !on && digests.some(({ digest }) => digest.value.active);
  return (
    <section class="part" aria-label={words.section}>
      {isIdle && (
        <p class="row-note ill">
          <Icon name="at-risk" />
          {words.checkOff}
        </p>
      )}
      {isEmpty && <p class="quiet-text">{words.none}</p>}
      <ul class="entries">
        {begun.map(({ id, form }) => (
          <li key={id}>
            <DigestEntry app={app} id={id} plan={form} state={null} />
          </li>
        ))}
        {digests.map((state) => (
          <li key={state.digest.value.id}>
            <DigestEntry app={app} id={state.digest.value.id} plan={state.digest.value} state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Add({ app, dashboard, digests: { addressColumns } }: Props & { readonly digests: Digests }) {
  const { page } = useSpeech();
  const words = page.digests;
  const [first] = addressColumns;
  const begin = (kind: "team" | "scorecards") => {
    const column = first === undefined ? null : { ...first, language: "auto" as const };
    const place = column && { table: column.table, header: column.header, language: column.language };
    const id = app.digests.begin(newDigestForm(kind, dashboard.user, kind === "team" ? null : place));
    app.navigation.go({ kind: "digest", digest: id });
  };
  return (
    <section class="part" aria-labelledby="add-digest-title">
      <h2 id="add-digest-title">{words.addTitle}</h2>
      <ul class="entries">
        <li>
          <AddButton
            id="add-team"
            name={words.addTeam}
            hint={words.addTeamHint}
            onAdd={() => begin("team")}
          />
        </li>
        {first !== undefined && (
          <li>
            <AddButton
              id="add-cards"
              name={words.addCards}
              hint={words.addCardsHint}
              onAdd={() => begin("scorecards")}
            />
          </li>
        )}
      </ul>
      {first === undefined && <p class="quiet-text">{words.noColumn}</p>}
    </section>
  );
}

interface AddProps {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly onAdd: () => void;
}

function AddButton({ id, name, hint, onAdd }: AddProps) {
  return (
    <button type="button" id={id} class="entry" onClick={onAdd}>
      <span class="entry-name">
        {name}
        <span class="entry-note">{hint}</span>
      </span>{" "}
      <Icon name="next" />
    </button>
  );
}
