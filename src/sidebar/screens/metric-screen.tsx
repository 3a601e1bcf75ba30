import { useRef, useState } from "preact/hooks";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { Tile } from "../../calls/tile.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Figure } from "../components/figure.tsx";
import { GoalProgress } from "../components/goal-progress.tsx";
import { SaveBar } from "../components/save-bar.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { focusFirstWrong } from "../focus-first-wrong.ts";
import type { App } from "../store/app.ts";
import { metricActions } from "../store/metric-editor.ts";
import { useSpeech } from "../words.ts";
import { GoalSection } from "./goal-section.tsx";
import { RuleSection } from "./rule-section.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
}

/** One metric: its figure, and the form with its goal and its alert. */
export function MetricScreen({ app, dashboard, tile }: Props) {
  const { page } = useSpeech();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { navigation, session } = app;
  const edited = app.metrics.read(tile, dashboard);
  const running = session.running.value;

  const save = async () => {
    setTried(true);
    const outcome = await app.metrics.save(tile, dashboard);
    if (outcome === "saved") setTried(false);
    else focusFirstWrong(form.current);
  };
  const discard = () => {
    edited.goal.discard();
    edited.rule.discard();
    setTried(false);
  };

  return (
    <main>
      <ScreenHead app={app}>{tile.name}</ScreenHead>
      <p class="quiet-text definition">{tile.definition}</p>
      <div class="summary">
        <Figure tile={tile} />
        <GoalProgress tile={tile} />
        <StatusMark status={tile.status} />
        {tile.missing.length > 0 && (
          <ActionButton
            onPress={() =>
              navigation.go(tile.table === null ? { kind: "data" } : { kind: "source", table: tile.table })
            }
          >
            {page.metrics.chooseColumns}
          </ActionButton>
        )}
      </div>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (edited.dirty && running === null) save();
        }}
      >
        <GoalSection
          tile={tile}
          edited={edited}
          tried={tried}
          running={running}
          onRemove={() => app.metrics.removeGoal(tile)}
        />
        <RuleSection
          tile={tile}
          edited={edited}
          tried={tried}
          running={running}
          onRemove={() => app.metrics.removeRule(tile)}
        />
        <SaveBar action={metricActions.save} running={running} dirty={edited.dirty} onDiscard={discard} />
      </form>
    </main>
  );
}
