import { useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Tile } from "../../calls/tile.ts";
import { ActionButton } from "../components/action-button.tsx";
import { AlertMark } from "../components/alert-mark.tsx";
import { ConflictNotice } from "../components/conflict-notice.tsx";
import { SaveBar } from "../components/save-bar.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { focusFirstWrong } from "../focus-first-wrong.ts";
import { showValue } from "../numbers/show-value.ts";
import type { App } from "../store/app.ts";
import { ruleActions } from "../store/rule-editor.ts";
import { useSpeech } from "../words.ts";
import { RuleFields } from "./rule-fields.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
}

/** When somebody is mailed about a metric, and who. */
export function AlertScreen({ app, dashboard, tile }: Props) {
  const { page, style } = useSpeech();
  const words = page.metric;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { session, navigation, rules } = app;
  const running = session.running.value;
  const edited = rules.read(tile, dashboard);
  const { part } = edited;
  const { saved } = part;
  const isNew = part.base === null && saved === null;

  const save = async () => {
    setTried(true);
    if ((await rules.save(tile, dashboard)) === "saved") navigation.back();
    else focusFirstWrong(form.current);
  };
  const remove = async () => {
    if (saved !== null && (await rules.remove(tile, saved, dashboard))) navigation.back();
  };
  const discard = () => {
    part.discard();
    setTried(false);
  };
  const theirs = () =>
    saved === null
      ? page.conflict.noRule
      : page.conflict.rule(
          words.sides[saved.value.side],
          showValue(saved.value.threshold, tile.unit, style, page.units),
        );

  return (
    <main>
      <ScreenHead app={app}>{words.alertTitle(tile.name)}</ScreenHead>
      {saved !== null && (
        <p class="lead">
          <AlertMark state={tile.alert} />
        </p>
      )}
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if ((isNew || part.dirty) && running === null) save();
        }}
      >
        {part.conflict && (
          <ConflictNotice theirs={theirs()} onTakeTheirs={discard} onKeepMine={part.keepMine} />
        )}
        <label class="tick">
          <input
            type="checkbox"
            checked={part.form.active}
            onChange={(event) => part.edit({ ...part.form, active: event.currentTarget.checked })}
          />
          <span>{words.active}</span>
        </label>
        <RuleFields tile={tile} edited={edited} tried={tried} />
        {saved !== null && (
          <div class="removal">
            <ActionButton look="quiet" action={ruleActions.remove} running={running} onPress={remove}>
              {words.removeRule}
            </ActionButton>
          </div>
        )}
        <SaveBar
          action={ruleActions.save}
          running={running}
          dirty={part.dirty}
          always={isNew}
          onDiscard={discard}
        />
      </form>
    </main>
  );
}
