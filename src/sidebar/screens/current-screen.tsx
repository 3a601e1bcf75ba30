import type { Dashboard } from "../../calls/dashboard.ts";
import type { App } from "../store/app.ts";
import type { Screen } from "../store/navigation.ts";
import { AlertScreen } from "./alert-screen.tsx";
import { AlertsScreen } from "./alerts-screen.tsx";
import { ChooseScreen } from "./choose-screen.tsx";
import { DashboardScreen } from "./dashboard-screen.tsx";
import { DataScreen } from "./data-screen.tsx";
import { DaysOffScreen } from "./days-off-screen.tsx";
import { DigestScreen } from "./digest-screen.tsx";
import { DigestsScreen } from "./digests-screen.tsx";
import { FunnelScreen } from "./funnel-screen.tsx";
import { GoalScreen } from "./goal-screen.tsx";
import { HistoryScreen } from "./history-screen.tsx";
import { MetricScreen } from "./metric-screen.tsx";
import { MoreScreen } from "./more-screen.tsx";
import { NewAlertScreen } from "./new-alert-screen.tsx";
import { OwnScreen } from "./own-screen.tsx";
import { PeopleScreen } from "./people-screen.tsx";
import { PersonScreen } from "./person-screen.tsx";
import { PlanScreen } from "./plan-screen.tsx";
import { SourceScreen } from "./source-screen.tsx";
import { StartScreen } from "./start-screen.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
}

/** The screen that the navigation has come to. */
export function CurrentScreen({ app, dashboard }: Props) {
  const all = { app, dashboard };
  const screen = app.navigation.screen.value;
  switch (screen.kind) {
    case "loading":
      return null;
    case "start":
      return <StartScreen {...all} />;
    case "dashboard":
      return <DashboardScreen {...all} />;
    case "metric":
    case "goal":
      return <OfMetric {...all} screen={screen} />;
    case "person":
      return <PersonScreen key={screen.name} {...all} name={screen.name} />;
    case "plan":
      return <PlanScreen {...all} />;
    case "choose":
      return <ChooseScreen {...all} />;
    case "own":
      return <OwnScreen key={screen.id} {...all} id={screen.id} />;
    case "funnel":
      return <FunnelScreen {...all} />;
    case "people":
      return <PeopleScreen {...all} />;
    case "alerts":
      return <AlertsScreen {...all} />;
    case "alert":
      return <AlertScreen key={screen.rule} {...all} rule={screen.rule} />;
    case "new-alert":
      return <NewAlertScreen {...all} />;
    case "days-off":
      return <DaysOffScreen app={app} />;
    case "digests":
      return <DigestsScreen {...all} />;
    case "digest":
      return <DigestScreen key={screen.digest} {...all} digest={screen.digest} />;
    case "more":
      return <MoreScreen {...all} />;
    case "data":
      return <DataScreen {...all} />;
    case "source":
      return <SourceScreen key={screen.table} {...all} table={screen.table} />;
    case "history":
      return <HistoryScreen {...all} />;
  }
}

interface OfMetricProps extends Props {
  readonly screen: Extract<Screen, { readonly kind: "metric" | "goal" }>;
}

/** A metric that is gone, such as one of one's own that somebody has removed, leads back to the dashboard. */
function OfMetric({ app, dashboard, screen }: OfMetricProps) {
  const tile = dashboard.tiles.find((one) => one.metric === screen.metric);
  if (tile === undefined) return <DashboardScreen app={app} dashboard={dashboard} />;
  const all = { app, dashboard, tile };
  switch (screen.kind) {
    case "metric":
      return <MetricScreen key={screen.metric} {...all} />;
    case "goal":
      return <GoalScreen key={`${screen.metric} ${screen.goal}`} {...all} goal={screen.goal} />;
  }
}
