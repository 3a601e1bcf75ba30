import { alertScenes } from "./scenes/alerts.ts";
import { chooseScenes } from "./scenes/choose.ts";
import { dashboardScenes } from "./scenes/dashboard.ts";
import { dataScenes } from "./scenes/data.ts";
import { digestScenes } from "./scenes/digests.ts";
import { funnelScenes } from "./scenes/funnel.ts";
import { historyScenes } from "./scenes/history.ts";
import { metricScenes } from "./scenes/metric.ts";
import { peopleScenes } from "./scenes/people.ts";
import type { Scene } from "./scenes/scene.ts";
import { startScenes } from "./scenes/start.ts";

/** All that the page can look like. */
export const scenes: readonly Scene[] = [
  ...startScenes,
  ...dashboardScenes,
  ...metricScenes,
  ...funnelScenes,
  ...peopleScenes,
  ...historyScenes,
  ...chooseScenes,
  ...dataScenes,
  ...alertScenes,
  ...digestScenes,
];
