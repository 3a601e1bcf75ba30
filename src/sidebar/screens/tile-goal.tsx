import { useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Tile } from "../../calls/tile.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Icon } from "../components/icon.tsx";
import { NumberBox } from "../components/number-box.tsx";
import { focusFirstWrong } from "../focus-first-wrong.ts";
import type { App } from "../store/app.ts";
import { goalActions } from "../store/goal-editor.ts";
import { goalScope } from "../store/goal-scope.ts";
import { useSpeech } from "../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
}

/** Setting a first goal without leaving the dashboard: two presses where the past suggests a target. */
export function TileGoal({ app, dashboard, tile }: Props) {
  const { page } = useSpeech();
  const { folds } = app;
  const name = goalFold(tile);
  const opener = useRef<HTMLButtonElement>(null);
  if (tile.goal !== null || (tile.value === null && tile.series.every(({ value }) => value === null))) {
    return null;
  }
  const close = () => {
    folds.toggle(name);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (folds.isOpen(name)) return <GoalForm app={app} dashboard={dashboard} tile={tile} onClose={close} />;
  return (
    <button
      ref={opener}
      type="button"
      class="tile-act"
      aria-label={`${page.metrics.setGoal}: ${tile.name}`}
      onClick={() => folds.toggle(name)}
    >
      <Icon name="flag" />
      {page.metrics.setGoal}
    </button>
  );
}

/** The name under which its form stays open. */
export function goalFold({ metric }: Tile): string {
  return `goal-${metric}`;
}

function GoalForm({ app, dashboard, tile, onClose }: Props & { readonly onClose: () => void }) {
  const { page } = useSpeech();
  const words = page.metrics;
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const { part, check } = app.goals.read(tile, null, dashboard);
  const running = app.session.running.value;
  const issues = check.ok ? {} : check.issues;
  const save = async () => {
    setTried(true);
    const outcome = await app.goals.save(tile, null, dashboard);
    if (outcome !== "saved") return focusFirstWrong(form.current);
    onClose();
    requestAnimationFrame(() => document.getElementById(`tile-${tile.metric}`)?.focus());
  };
  if (goalScope(tile, dashboard.view) === null) {
    return (
      <div class="tile-form">
        <p>{words.oneFilter}</p>
        <ActionButton look="quiet" onPress={onClose}>
          {words.cancel}
        </ActionButton>
      </div>
    );
  }
  const { period, by, label } = part.form;
  const hints = [
    tile.suggested === null ? null : words.suggested,
    words.scope[period],
    by === null || label === null ? null : words.scopeOf(page.view.by[by], label),
  ];
  return (
    <form
      ref={form}
      class="tile-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (running === null) save();
      }}
    >
      <NumberBox
        id={`target-${tile.metric}`}
        label={words.target(tile.name)}
        unit={tile.unit}
        value={part.form.target}
        onEdit={(target) => part.edit({ ...part.form, target })}
        issue={issues.target ?? issues.period ?? issues.group}
        tried={tried}
        focus
        hint={hints.filter((hint) => hint !== null).join(" · ")}
      />
      <div class="row">
        <ActionButton submit action={goalActions.save} running={running}>
          {words.saveGoal}
        </ActionButton>
        <ActionButton
          look="quiet"
          onPress={() => {
            part.discard();
            onClose();
          }}
        >
          {words.cancel}
        </ActionButton>
      </div>
    </form>
  );
}
