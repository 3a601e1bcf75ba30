import type { Dashboard } from "../../calls/dashboard.ts";
import { Reading } from "../components/reading.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import type { App } from "../store/app.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";
import { AlertForm } from "./alert/alert-form.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  /** The alert by its id, saved or begun. */
  readonly rule: string;
}

/** One alert: what is watched, when somebody is mailed about it, and who. */
export function AlertScreen({ app, dashboard, rule }: Props) {
  const { page } = useSpeech();
  const words = page.rule;
  const shown = useRead(app.session, "alerts");
  const ground = shown.value === null ? null : { dashboard, alerts: shown.value };
  const edited = ground === null ? null : app.rules.read(rule, ground);
  const name = edited?.metric.name;
  const isNew = edited !== null && edited.part.saved === null && edited.part.base === null;
  return (
    <main>
      <ScreenHead app={app}>
        {name === undefined ? words.title : isNew ? words.newTitle(name) : words.editTitle(name)}
      </ScreenHead>
      {ground === null || edited === null ? (
        <Reading shown={shown}>{() => <p class="part">{words.removed}</p>}</Reading>
      ) : (
        <AlertForm app={app} ground={ground} id={rule} edited={edited} />
      )}
    </main>
  );
}
