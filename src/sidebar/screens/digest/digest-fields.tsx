import { useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../../calls/dashboard.ts";
import type { Digests } from "../../../calls/digests.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ConflictNotice } from "../../components/conflict-notice.tsx";
import { SaveBar } from "../../components/save-bar.tsx";
import { SelectField } from "../../components/select-field.tsx";
import { Tick } from "../../components/tick.tsx";
import { focusFirstWrong } from "../../focus-first-wrong.ts";
import type { App } from "../../store/app.ts";
import { digestActions, type EditedDigest } from "../../store/digest-editor.ts";
import type { DigestForm } from "../../store/digest-form.ts";
import { useSpeech } from "../../words.ts";
import { LastIssue } from "./last-issue.tsx";
import { PreviewSection } from "./preview-section.tsx";
import { ScheduleFields } from "./schedule-fields.tsx";
import { ToFields } from "./to-fields.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly digests: Digests;
  readonly id: string;
  readonly edited: EditedDigest;
}

const periods = ["week", "month", "quarter"] as const;

/** The form of a digest. It is switched on after somebody has looked at what it sends. */
export function DigestFields({ app, dashboard, digests, id, edited }: Props) {
  const { page } = useSpeech();
  const words = page.digest;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const running = app.session.running.value;
  const { part, check, seen } = edited;
  const { saved } = part;
  const isNew = part.base === null && saved === null;
  const change = (changed: Partial<DigestForm>) => part.edit({ ...part.form, ...changed });
  const fields = { form: part.form, issues: check.ok ? {} : check.issues, tried, onChange: change };
  const showWrong = () => {
    setTried(true);
    focusFirstWrong(form.current);
  };
  const save = async () => {
    if ((await app.digests.save(id, dashboard)) === "saved") app.navigation.back();
    else showWrong();
  };
  const remove = async () => {
    if (saved !== null && (await app.digests.remove(saved))) app.navigation.back();
  };
  const theirs = () =>
    saved === null ? words.removed : saved.value.active ? words.theirs.on : words.theirs.off;
  return (
    <form
      ref={form}
      class="alert-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if ((isNew || part.dirty) && running === null) save();
      }}
    >
      {part.conflict && (
        <ConflictNotice theirs={theirs()} onTakeTheirs={part.discard} onKeepMine={part.keepMine} />
      )}
      <SelectField
        id="digest-period"
        label={words.period}
        value={part.form.period}
        options={periods}
        nameOf={(period) => words.periods[period]}
        onChoose={(period) => change({ period })}
      />
      <ToFields {...fields} app={app} columns={digests.addressColumns} />
      <ScheduleFields {...fields} />
      <PreviewSection app={app} plan={check.ok ? check.value : null} onWrong={showWrong} />
      {seen ? (
        <Tick
          id="digest-active"
          label={words.active}
          checked={part.form.active}
          onTick={(active) => change({ active })}
        />
      ) : (
        <p class="hint">{words.lookFirst}</p>
      )}
      <LastIssue state={digests.digests.find(({ digest }) => digest.value.id === id)} />
      {saved !== null && (
        <div class="removal">
          <ActionButton look="quiet" action={digestActions.remove} running={running} onPress={remove}>
            {words.remove}
          </ActionButton>
        </div>
      )}
      <SaveBar
        action={digestActions.save}
        running={running}
        dirty={part.dirty}
        always={isNew}
        onDiscard={part.discard}
      />
    </form>
  );
}
