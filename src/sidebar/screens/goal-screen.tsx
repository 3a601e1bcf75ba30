import { useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Tile } from "../../calls/tile.ts";
import { ActionButton } from "../components/action-button.tsx";
import { ConflictNotice } from "../components/conflict-notice.tsx";
import { SaveBar } from "../components/save-bar.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { focusFirstWrong } from "../focus-first-wrong.ts";
import { scopeText } from "../goal-text.ts";
import { showValue } from "../numbers/show-value.ts";
import type { App } from "../store/app.ts";
import { goalActions } from "../store/goal-editor.ts";
import { useSpeech } from "../words.ts";
import { GoalFields } from "./goal/goal-fields.tsx";
import { ScopeFields } from "./goal/scope-fields.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
  /** Its `scopeKey`; null: a new one. */
  readonly goal: string | null;
}

/** One goal. Its period and group are chosen once: for another, it is another goal. */
export function GoalScreen({ app, dashboard, tile, goal }: Props) {
  const speech = useSpeech();
  const { page, style } = speech;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { session, navigation, goals } = app;
  const running = session.running.value;
  const { part, check } = goals.read(tile, goal, dashboard);
  const { saved, base } = part;
  const isNew = goal === null;

  const save = async () => {
    setTried(true);
    if ((await goals.save(tile, goal, dashboard)) === "saved") navigation.back();
    else focusFirstWrong(form.current);
  };
  const remove = async () => {
    if (saved !== null && (await goals.remove(saved))) navigation.back();
  };
  const discard = () => {
    part.discard();
    setTried(false);
  };

  return (
    <main>
      <ScreenHead app={app}>
        {isNew ? page.goals.newTitle(tile.name) : page.goals.editTitle(tile.name)}
      </ScreenHead>
      {!isNew && saved === null && !part.dirty ? (
        <p class="part">{page.conflict.noGoal}</p>
      ) : (
        <form
          ref={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if ((isNew || part.dirty) && running === null) save();
          }}
        >
          {base !== null && (
            <p class="lead" dir="auto">
              {scopeText(base.value, tile, speech)}
            </p>
          )}
          {part.conflict && (
            <ConflictNotice theirs={theirs()} onTakeTheirs={discard} onKeepMine={part.keepMine} />
          )}
          {isNew && <ScopeFields tile={tile} dashboard={dashboard} part={part} check={check} tried={tried} />}
          <GoalFields tile={tile} part={part} check={check} tried={tried} />
          {saved !== null && (
            <div class="removal">
              <ActionButton look="quiet" action={goalActions.remove} running={running} onPress={remove}>
                {page.goals.remove}
              </ActionButton>
            </div>
          )}
          <SaveBar
            action={goalActions.save}
            running={running}
            dirty={part.dirty}
            always={isNew}
            onDiscard={discard}
          />
        </form>
      )}
    </main>
  );

  function theirs(): string {
    if (saved === null) return page.conflict.noGoal;
    return page.conflict.goal(showValue(saved.value.target, tile.unit, style, page.units));
  }
}
