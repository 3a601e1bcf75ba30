import { useRef, useState } from "preact/hooks";
import type { Dashboard, SourceState } from "../../calls/dashboard.ts";
import type { FieldId } from "../../metrics/field.ts";
import type { TableKind } from "../../metrics/table-kind.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Box } from "../components/box.tsx";
import { ConflictNotice } from "../components/conflict-notice.tsx";
import { SaveBar } from "../components/save-bar.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { focusFirstWrong } from "../focus-first-wrong.ts";
import type { App } from "../store/app.ts";
import { type EditedSource, sourceActions } from "../store/source-editor.ts";
import { unused, withColumn } from "../store/source-form.ts";
import { useSpeech } from "../words.ts";
import { NoSheet } from "./no-sheet.tsx";
import { SourceFields } from "./source-fields.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly table: TableKind;
}

/** One table: the sheet that holds it, and which column holds what. */
export function SourceScreen({ app, dashboard, table }: Props) {
  const { page, fields } = useSpeech();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const running = app.session.running.value;
  const edited = app.source.read(table, dashboard);
  const { part } = edited;
  const state = dashboard.sources.find(({ kind }) => kind === table);
  const isNew = state === undefined;
  const gone = page.list((state?.gone ?? []).map((field) => fields[field]));

  const save = async () => {
    setTried(true);
    const outcome = await app.source.save(table, dashboard);
    if (outcome !== "saved") return focusFirstWrong(form.current);
    setTried(false);
    if (isNew) app.navigation.back();
  };

  return (
    <main>
      <ScreenHead app={app}>{page.kinds[table]}</ScreenHead>
      {state?.problem && (
        <Box tone="error">
          <p dir="auto">{state.problem}</p>
        </Box>
      )}
      {gone !== "" && (
        <Box tone="warning" title={page.data.goneFields(gone)}>
          <p>{page.data.goneHelp}</p>
        </Box>
      )}
      <Offered state={state} edited={edited} />
      {dashboard.candidates.length === 0 ? (
        <NoSheet session={app.session} />
      ) : (
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if ((isNew || part.dirty) && running === null) save();
          }}
        >
          {part.conflict && part.saved !== null && (
            <ConflictNotice
              theirs={page.data.current(part.saved.value.sheetName)}
              onTakeTheirs={part.discard}
              onKeepMine={part.keepMine}
            />
          )}
          <SourceFields folds={app.folds} dashboard={dashboard} edited={edited} tried={tried} />
          <SaveBar
            action={sourceActions.save}
            running={running}
            dirty={part.dirty}
            always={isNew}
            onDiscard={part.discard}
          />
        </form>
      )}
      {state !== undefined && (
        <div class="remove">
          <ActionButton
            look="quiet"
            action={sourceActions.remove}
            running={running}
            onPress={async () => {
              app.navigation.back();
              await app.source.remove(state.source);
            }}
          >
            {page.data.remove}
          </ActionButton>
        </div>
      )}
    </main>
  );
}

interface OfferedProps {
  readonly state: SourceState | undefined;
  readonly edited: EditedSource;
}

/** Columns that have come to the sheet since: one press puts them into the form, or keeps them from being offered again. */
function Offered({ state, edited: { part, candidate } }: OfferedProps) {
  const { page, fields } = useSpeech();
  const { form } = part;
  const open = candidate === undefined ? [] : unused(form, candidate);
  const offered = (state?.offered ?? []).filter((field) => open.includes(field));
  const fill = (headerOf: (field: FieldId) => string | null) =>
    part.edit(offered.reduce((filled, field) => withColumn(filled, field, headerOf(field)), form));
  if (candidate === undefined || offered.length === 0) return null;
  return (
    <Box tone="info" title={page.data.offered(page.list(offered.map((field) => fields[field])))}>
      <div class="row">
        <ActionButton onPress={() => fill((field) => candidate.guess[field] ?? null)}>
          {page.data.useOffered}
        </ActionButton>
        <ActionButton look="quiet" onPress={() => fill(() => null)}>
          {page.data.leaveOut}
        </ActionButton>
      </div>
    </Box>
  );
}
