import type { Dashboard } from "../../calls/dashboard.ts";
import { Reading } from "../components/reading.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import type { App } from "../store/app.ts";
import { useRead } from "../use-read.ts";
import { useSpeech } from "../words.ts";
import { DigestFields } from "./digest/digest-fields.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  /** The digest by its id, saved or begun. */
  readonly digest: string;
}

/** One digest: what it is about, when it is sent and to whom, and what it looks like. */
export function DigestScreen({ app, dashboard, digest: id }: Props) {
  const { page } = useSpeech();
  const words = page.digest;
  const shown = useRead(app.session, "digests");
  const edited = app.digests.read(id, dashboard);
  const isNew = edited !== null && edited.part.saved === null && edited.part.base === null;
  const title =
    edited === null ? page.digests.title : (isNew ? words.newTitle : words.title)[edited.part.form.kind];
  return (
    <main>
      <ScreenHead app={app}>{title}</ScreenHead>
      {edited === null ? (
        <p class="part">{words.removed}</p>
      ) : (
        <Reading shown={shown}>
          {(digests) => (
            <DigestFields app={app} dashboard={dashboard} digests={digests} id={id} edited={edited} />
          )}
        </Reading>
      )}
    </main>
  );
}
