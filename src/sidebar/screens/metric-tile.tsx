import type { Dashboard } from "../../calls/dashboard.ts";
import type { Tile } from "../../calls/tile.ts";
import { AlertMark } from "../components/alert-mark.tsx";
import { ChangeText } from "../components/change-text.tsx";
import { Figure } from "../components/figure.tsx";
import { GoalProgress } from "../components/goal-progress.tsx";
import { Icon } from "../components/icon.tsx";
import { StatusMark } from "../components/status-mark.tsx";
import { periodText } from "../period-text.ts";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";
import { goalFold, TileGoal } from "./tile-goal.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
}

/** The name is the button; its reach is the whole tile, so that the rest stays ordinary text. */
export function MetricTile({ app, dashboard, tile }: Props) {
  const { page, language } = useSpeech();
  const edited = app.goals.isDirty(tile.metric) || app.rules.isDirty(tile.metric);
  const unsaved = edited && !app.folds.isOpen(goalFold(tile));
  // Some figures are of a period of their own, such as a churn rate's month.
  const ownPeriod = tile.period !== null && tile.period !== dashboard.period?.label ? tile.period : null;
  const marks = tile.goal !== null || tile.status === "no-data" || tile.rules.length > 0 || tile.own !== null;
  return (
    <li class={`tile ${tile.status}`}>
      <div class="tile-head">
        <h2>
          <button
            type="button"
            id={`tile-${tile.metric}`}
            class="tile-open"
            dir="auto"
            onClick={() => app.navigation.go({ kind: "metric", metric: tile.metric })}
          >
            {tile.name}
          </button>
        </h2>
        <Icon name="next" />
      </div>
      <Figure tile={tile} />
      {ownPeriod !== null && <p class="quiet-text own-period">{periodText(ownPeriod, language)}</p>}
      <ChangeText tile={tile} />
      <GoalProgress tile={tile} />
      {marks && (
        <p class="marks">
          {(tile.goal !== null || tile.status === "no-data") && <StatusMark status={tile.status} />}
          {tile.rules.length > 0 && <AlertMark state={tile.alert} fewRows={tile.fewRows} />}
          {tile.own !== null && <span class="quiet-text own-mark">{page.metrics.own}</span>}
        </p>
      )}
      {unsaved && <p class="unsaved">{page.unsaved}</p>}
      <TileGoal app={app} dashboard={dashboard} tile={tile} />
    </li>
  );
}
