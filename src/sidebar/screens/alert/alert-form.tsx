import { useRef, useState } from "preact/hooks";
import { ActionButton } from "../../components/action-button.tsx";
import { ConflictNotice } from "../../components/conflict-notice.tsx";
import { SaveBar } from "../../components/save-bar.tsx";
import { Tick } from "../../components/tick.tsx";
import { focusFirstWrong } from "../../focus-first-wrong.ts";
import { conditionText } from "../../rule-text.ts";
import type { App } from "../../store/app.ts";
import { type EditedRule, type RuleGround, ruleActions } from "../../store/rule-editor.ts";
import { useSpeech } from "../../words.ts";
import { CareFold } from "./care-fold.tsx";
import { ConditionFields } from "./condition-fields.tsx";
import { foldsWith } from "./fields.ts";
import { QuietFold } from "./quiet-fold.tsx";
import { RecipientFields } from "./recipient-fields.tsx";
import { SnoozeSection } from "./snooze-section.tsx";
import { Standing } from "./standing.tsx";
import { TimingFold } from "./timing-fold.tsx";
import { TryOut } from "./try-out.tsx";
import { WatchFields } from "./watch-fields.tsx";
import { WeightFold } from "./weight-fold.tsx";

interface Props {
  readonly app: App;
  readonly ground: RuleGround;
  readonly id: string;
  readonly edited: EditedRule;
}

/** The form of an alert: what it needs is open, what has a good default is folded. */
export function AlertForm({ app, ground, id, edited }: Props) {
  const speech = useSpeech();
  const { page } = speech;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { session, navigation, rules, folds } = app;
  const running = session.running.value;
  const { part, check } = edited;
  const { saved } = part;
  const isNew = part.base === null && saved === null;
  const told = ground.alerts.rules.find(({ rule }) => rule.value.id === id);
  const fields = { edited, tried };

  /** Back to where it was opened from, past the choice of what it begins with. */
  const leave = () => {
    navigation.back();
    if (navigation.screen.value.kind === "new-alert") navigation.back();
  };
  const showWrong = () => {
    setTried(true);
    if (!check.ok) for (const fold of foldsWith(check.issues)) folds.open(fold);
    focusFirstWrong(form.current);
  };
  const save = async () => {
    if ((await rules.save(id, ground)) === "saved") leave();
    else showWrong();
  };
  const remove = async () => {
    if (saved !== null && (await rules.remove(saved, ground))) leave();
  };
  const discard = () => {
    part.discard();
    setTried(false);
  };
  const theirs = () =>
    saved === null
      ? page.rule.removed
      : saved.value.active
        ? page.conflict.rule(conditionText(saved.value, edited.metric, speech))
        : page.conflict.ruleOff;

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
      {told !== undefined && <Standing rule={told} nowMs={app.nowMs()} />}
      {part.conflict && (
        <ConflictNotice theirs={theirs()} onTakeTheirs={discard} onKeepMine={part.keepMine} />
      )}
      <Tick
        id="rule-active"
        label={page.rule.active}
        checked={part.form.active}
        onTick={(active) => part.edit({ ...part.form, active })}
      />
      <WatchFields {...fields} ground={ground} />
      <ConditionFields {...fields} ground={ground} />
      <RecipientFields {...fields} app={app} ground={ground} />
      <CareFold {...fields} app={app} />
      <TimingFold {...fields} app={app} />
      <QuietFold {...fields} app={app} />
      <WeightFold {...fields} app={app} />
      <TryOut app={app} rule={check.ok ? check.value : null} unit={edited.metric.unit} onWrong={showWrong} />
      {saved !== null && <SnoozeSection app={app} rule={saved.value} nowWallMs={ground.alerts.nowWallMs} />}
      {isNew && part.dirty && (
        <div class="removal">
          <ActionButton
            id="give-up"
            look="quiet"
            running={running}
            onPress={() => {
              leave();
              part.discard();
            }}
          >
            {page.rule.giveUp}
          </ActionButton>
        </div>
      )}
      {saved !== null && (
        <div class="removal">
          <ActionButton look="quiet" action={ruleActions.remove} running={running} onPress={remove}>
            {page.rule.remove}
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
  );
}
