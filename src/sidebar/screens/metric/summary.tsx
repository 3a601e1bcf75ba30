import type { Dashboard } from "../../../calls/dashboard.ts";
import type { Tile } from "../../../calls/tile.ts";
import { ActionButton } from "../../components/action-button.tsx";
import { ChangeText } from "../../components/change-text.tsx";
import { GoalProgress } from "../../components/goal-progress.tsx";
import { StatusMark } from "../../components/status-mark.tsx";
import { countText } from "../../numbers/count-text.ts";
import { showValue } from "../../numbers/show-value.ts";
import { periodText } from "../../period-text.ts";
import type { App } from "../../store/app.ts";
import { useSpeech } from "../../words.ts";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
}

/** The figure and all that is said of it at a glance. */
export function Summary({ app, dashboard, tile }: Props) {
  const { page, fields } = useSpeech();
  const current = app.session.current.value;
  const missing = page.list(tile.missing.map((field) => fields[field]));
  const choose = () =>
    app.navigation.go(tile.table === null ? { kind: "data" } : { kind: "source", table: tile.table });
  return (
    <div class={current ? "summary" : "summary outrun"} aria-busy={!current}>
      <Figure dashboard={dashboard} tile={tile} />
      {tile.value === null && (
        <p class="problem" dir="auto">
          {tile.problem ?? (missing === "" ? page.metrics.noValue : page.metrics.needs(missing))}
        </p>
      )}
      <ChangeText tile={tile} />
      <GoalProgress tile={tile} />
      {(tile.goal !== null || tile.status === "no-data") && <StatusMark status={tile.status} />}
      {tile.missing.length > 0 && (
        <ActionButton id="choose-columns" onPress={choose}>
          {page.metrics.chooseColumns}
        </ActionButton>
      )}
    </div>
  );
}

function Figure({ dashboard, tile }: Omit<Props, "app">) {
  const { page, style, language } = useSpeech();
  // Some figures are of a period of their own, such as a churn rate's month.
  const ownPeriod = tile.period !== null && tile.period !== dashboard.period?.label ? tile.period : null;
  const rows = page.inTotal(tile.rows, countText(tile.rows, style));
  return (
    <p class="figure">
      {tile.value === null ? (
        <>
          <strong aria-hidden="true">{page.metrics.none}</strong>
          <span class="spoken">{page.metrics.noValue}</span>
        </>
      ) : (
        <strong>{showValue(tile.value, tile.unit, style, page.units)}</strong>
      )}{" "}
      <span class="quiet-text">
        {ownPeriod === null ? rows : `${rows} · ${periodText(ownPeriod, language)}`}
      </span>
    </p>
  );
}
