import type { Dashboard } from "../../calls/dashboard.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Box } from "../components/box.tsx";
import { ScreenTitle } from "../components/screen-title.tsx";
import { ViewBar } from "../components/view-bar.tsx";
import type { App } from "../store/app.ts";
import { useSpeech } from "../words.ts";
import { DashboardWarnings } from "./dashboard-warnings.tsx";
import { MetricTile } from "./metric-tile.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** What stands where, against which goal, of the period and the people that are looked at. */
export function DashboardScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const current = app.session.current.value;
  const { tiles } = dashboard;
  const choose = () => app.navigation.go({ kind: "choose" });
  return (
    <main>
      <div class="spoken">
        <ScreenTitle>{page.metrics.title}</ScreenTitle>
      </div>
      <ViewBar app={app} dashboard={dashboard} />
      <DashboardWarnings app={app} dashboard={dashboard} />
      {tiles.length === 0 ? (
        <div class="empty">
          <h2>{page.metrics.empty}</h2>
          <p>{page.metrics.emptyHelp}</p>
          <ActionButton look="primary" onPress={choose}>
            {page.metrics.choose}
          </ActionButton>
        </div>
      ) : (
        <>
          {isEmpty(dashboard) && (
            <Box tone="info" title={page.metrics.noRows}>
              <p>{page.metrics.noRowsHelp}</p>
            </Box>
          )}
          <ul class={current ? "tiles" : "tiles outrun"} aria-busy={!current}>
            {tiles.map((tile) => (
              <MetricTile key={tile.metric} app={app} dashboard={dashboard} tile={tile} />
            ))}
          </ul>
          <div class="after-tiles">
            <ActionButton id="choose" onPress={choose}>
              {page.metrics.choose}
            </ActionButton>
          </div>
        </>
      )}
    </main>
  );
}

/** No row of any table falls into the view. Of all rows there is nothing to be said that the tiles do not say. */
function isEmpty({ tiles, view }: Dashboard): boolean {
  if (view.period.unit === "all" && view.filters.length === 0) return false;
  const ofTables = tiles.filter(({ table }) => table !== null);
  return ofTables.length > 0 && ofTables.every(({ rows, value }) => rows === 0 && value === null);
}
