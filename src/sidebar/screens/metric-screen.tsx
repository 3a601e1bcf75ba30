import type { Dashboard } from "../../calls/dashboard.ts";
import type { Tile } from "../../calls/tile.ts";
import { History } from "../charts/history.tsx";
import { Reading } from "../components/reading.tsx";
import { ScreenHead } from "../components/screen-head.tsx";
import { ViewBar } from "../components/view-bar.tsx";
import type { App } from "../store/app.ts";
import { useRead } from "../use-read.ts";
import { AlertSection } from "./metric/alert-section.tsx";
import { Behind } from "./metric/behind.tsx";
import { GoalsSection } from "./metric/goals-section.tsx";
import { GroupsSection } from "./metric/groups-section.tsx";
import { OwnSection } from "./metric/own-section.tsx";
import { Summary } from "./metric/summary.tsx";

interface Props {
  readonly app: App;
  readonly dashboard: Dashboard;
  readonly tile: Tile;
}

const groupPick = "group";

/** One metric: where it stands, how it came there, whose it is, its goals, and what stands behind it. */
export function MetricScreen({ app, dashboard, tile }: Props) {
  const shown = useRead(app.session, "detail", tile.metric);
  const all = { app, dashboard, tile };
  return (
    <main>
      <ScreenHead app={app}>{tile.name}</ScreenHead>
      <p class="quiet-text definition" dir="auto">
        {tile.definition}
      </p>
      {tile.own === null && <ViewBar app={app} dashboard={dashboard} />}
      <Summary {...all} />
      <Reading shown={shown}>
        {(detail) => (
          <>
            <History
              tile={detail.tile}
              series={detail.series}
              unfinished={detail.unfinished}
              goal={lineOf(detail.tile, detail.view.period.unit, "target")}
              benchmark={lineOf(detail.tile, detail.view.period.unit, "benchmark")}
            />
            <GroupsSection
              tile={detail.tile}
              breakdowns={detail.breakdowns}
              picked={app.picks.of(groupPick)}
              onPick={(by) => app.picks.pick(groupPick, by)}
            />
          </>
        )}
      </Reading>
      <GoalsSection {...all} record={shown.value?.goalRecord ?? []} />
      <AlertSection {...all} />
      {shown.value !== null && <Behind app={app} detail={shown.value} />}
      {tile.own !== null && <OwnSection app={app} own={tile.own} />}
    </main>
  );
}

/** A line across the chart: a target for all rows together says nothing of the periods that they are drawn in. */
function lineOf(
  { goal, additive }: Tile,
  unit: Dashboard["view"]["period"]["unit"],
  line: "target" | "benchmark",
): number | null {
  return goal === null || (additive && unit === "all") ? null : goal.goal.value[line];
}
