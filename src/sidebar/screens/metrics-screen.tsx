import type { Dashboard } from "../../calls/calls.ts";
import { ActionButton } from "../components/action-button.tsx";
import { Box } from "../components/box.tsx";
import { ScreenTitle } from "../components/screen-title.tsx";
import type { App } from "../store/app.ts";
import type { Screen } from "../store/navigation.ts";
import { useSpeech } from "../words.ts";
import { MetricTile } from "./metric-tile.tsx";
import { MoreMetrics } from "./more-metrics.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

export function MetricsScreen({ app, dashboard }: Props) {
  const { page } = useSpeech();
  const { navigation, metrics } = app;
  const from = navigation.from.value;
  const cameFrom = from?.kind === "metric" ? from.metric : null;
  return (
    <main>
      <div class="spoken">
        <ScreenTitle focus={from !== null && cameFrom === null}>{page.metrics.title}</ScreenTitle>
      </div>
      <Warnings dashboard={dashboard} onGo={navigation.go} />
      <ul class="tiles">
        {dashboard.tiles
          .filter(({ shown }) => shown)
          .map((tile) => (
            <MetricTile
              key={tile.metric}
              tile={tile}
              unsaved={metrics.read(tile, dashboard).dirty}
              focus={cameFrom === tile.metric}
              onOpen={() => navigation.go({ kind: "metric", metric: tile.metric })}
            />
          ))}
      </ul>
      {dashboard.sourceProblem === null && (
        <MoreMetrics app={app} dashboard={dashboard} cameFrom={cameFrom} />
      )}
    </main>
  );
}

interface WarningsProps {
  readonly dashboard: Dashboard;
  readonly onGo: (screen: Screen) => void;
}

/** What stands in the way of right figures or of mails, the worst first. */
function Warnings({ dashboard, onGo }: WarningsProps) {
  const { page } = useSpeech();
  const { trigger, tiles, sourceProblem, settingsProblems } = dashboard;
  const words = page.metrics;
  const unchecked = !trigger.on && tiles.some((tile) => tile.rule?.value.active);
  const toAlerts = <ActionButton onPress={() => onGo({ kind: "alerts" })}>{words.toAlerts}</ActionButton>;
  return (
    <>
      {sourceProblem !== null && (
        <Box tone="error">
          <p dir="auto">{sourceProblem}</p>
          <ActionButton onPress={() => onGo({ kind: "data" })}>{words.chooseColumns}</ActionButton>
        </Box>
      )}
      {unchecked && (
        <Box tone="warning">
          <p>{words.checkIsOff}</p>
          {toAlerts}
        </Box>
      )}
      {trigger.late && (
        <Box tone="warning">
          <p>{words.checkIsLate}</p>
          {toAlerts}
        </Box>
      )}
      {settingsProblems.length > 0 && (
        <Box tone="warning">
          <p>{words.settingsProblems(settingsProblems.length)}</p>
          {!unchecked && !trigger.late && toAlerts}
        </Box>
      )}
    </>
  );
}
