import { useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { OwnId } from "../../settings/tracked.ts";
import { ActionButton } from "../components/action-button.tsx";
import { ConflictNotice } from "../components/conflict-notice.tsx";
import { Icon } from "../components/icon.tsx";
import { SaveBar } from "../components/save-bar.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { SelectField } from "../components/select-field.tsx";
import { TextField } from "../components/text-field.tsx";
import { focusFirstWrong } from "../focus-first-wrong.ts";
import { issueText } from "../issue-text.ts";
import type { App } from "../store/app.ts";
import { type EditedOwn, ownActions } from "../store/own-editor.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  /** null: a new one. */
  readonly id: OwnId | null;
}

const units = ["count", "ratio", "money", "days", "months", "points"] as const;
const betters = ["higher", "lower", "neither"] as const;

/** A cell of the workbook becomes a metric: where it is, what it is called, and which way is good. */
export function OwnScreen({ app, dashboard, id }: Props) {
  const { page } = useSpeech();
  const words = page.own;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const running = app.session.running.value;
  const { part, check } = app.own.read(id, dashboard);
  const issues = check.ok ? {} : check.issues;
  const { saved } = part;
  const edit = (change: Partial<typeof part.form>) => part.edit({ ...part.form, ...change });
  const save = async () => {
    setTried(true);
    const outcome = await app.own.save(id, dashboard);
    if (outcome === "saved") app.navigation.back();
    else focusFirstWrong(form.current);
  };
  return (
    <main>
      <ScreenHead app={app}>{saved?.value.name ?? words.title}</ScreenHead>
      <p class="lead">{words.lead}</p>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (part.dirty && running === null) save();
        }}
      >
        {part.conflict && saved !== null && (
          <ConflictNotice
            theirs={words.stands(saved.value.sheetName, saved.value.cell)}
            onTakeTheirs={part.discard}
            onKeepMine={part.keepMine}
          />
        )}
        <CellField app={app} dashboard={dashboard} id={id} edited={{ part, check }} tried={tried} />
        <TextField
          id="own-name"
          label={words.name}
          value={part.form.name}
          onEdit={(name) => edit({ name })}
          issue={issues.name}
          tried={tried}
        />
        <SelectField
          id="own-unit"
          label={words.unit}
          value={part.form.unit}
          options={units}
          nameOf={(unit) => words.units[unit]}
          onChoose={(unit) => edit({ unit })}
        />
        <SelectField
          id="own-better"
          label={words.better}
          value={part.form.better}
          options={betters}
          nameOf={(better) => words.betters[better]}
          onChoose={(better) => edit({ better })}
        />
        <SaveBar
          action={ownActions.save}
          running={running}
          dirty={part.dirty}
          {...(id === null && { label: words.save })}
          onDiscard={part.discard}
        />
      </form>
      {saved !== null && (
        <div class="remove">
          <ActionButton
            look="quiet"
            action={ownActions.remove}
            running={running}
            onPress={async () => {
              app.navigation.back();
              await app.own.remove(saved);
            }}
          >
            {words.remove}
          </ActionButton>
        </div>
      )}
    </main>
  );
}

interface CellProps extends Props {
  readonly edited: EditedOwn;
  readonly tried: boolean;
}

function CellField({ app, dashboard, id, edited: { part, check }, tried }: CellProps) {
  const speech = useSpeech();
  const words = speech.page.own;
  const { place } = part.form;
  const { own } = app;
  const cell = own.taken.value;
  const isTaken = cell !== null && place?.cell === cell.cell && place.sheetId === cell.sheetId;
  const wrong = tried && !check.ok && check.issues.cell ? issueText(check.issues.cell, speech) : null;
  return (
    <div class={wrong === null ? "field" : "field wrong"}>
      <p class="label">{words.cell}</p>
      {place !== null && (
        <p class="own-cell" dir="auto">
          <strong>{words.stands(place.sheetName, place.cell)}</strong>
          {isTaken && <span class="quiet-text"> {words.shows(cell.text)}</span>}
        </p>
      )}
      {isTaken && cell.value === null && (
        <p class="state-line warn">
          <Icon name="at-risk" />
          <span>{words.noNumber}</span>
        </p>
      )}
      <ActionButton
        id="own-cell"
        action={ownActions.look}
        running={own.taking.value ? ownActions.look : null}
        onPress={() => own.take(id, dashboard)}
      >
        {words.useCell}
      </ActionButton>
      <p class="hint">{words.cellHint}</p>
      <p class="issue" role="alert">
        {wrong !== null && <Icon name="off-track" />}
        {wrong !== null && <span>{wrong}</span>}
      </p>
    </div>
  );
}
