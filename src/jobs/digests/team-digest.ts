import type { Funnel } from "../../calls/funnel.ts";
import type { Digest, FunnelLines } from "../../mail/digest.ts";
import type { MetricId } from "../../metrics/catalogue.ts";
import { valuesOf } from "../../settings/settings.ts";
import { isOwn } from "../../settings/tracked.ts";
import { stateOfRule } from "../alerts/rule-state.ts";
import { chosenIn } from "../chosen-in.ts";
import { deskNow } from "../dashboard.ts";
import { funnelIn } from "../funnel.ts";
import type { ReadFile } from "../read-file.ts";
import { shownMetrics } from "../tiles.ts";
import { viewedFile } from "../viewed-file.ts";
import type { FinishedFile } from "./finished-file.ts";
import { goalsOf, groupGoals, worstFirst } from "./goal-lines.ts";
import { leftOutRows } from "./left-out-rows.ts";
import { moversIn } from "./movers.ts";
import { periodsOf, tilesIn } from "./tiles-in.ts";

/** What has come of a file over a period, from the metrics that its dashboard shows. */
export function teamDigest(finished: FinishedFile): Digest {
  const { file } = finished;
  const viewed = viewedFile(file, finished.view);
  const metrics = shownMetrics(chosenIn(file).value.metrics, file.settings);
  const tiles = tilesIn(viewed, metrics);
  return {
    ...periodsOf(viewed),
    goals: worstFirst([...goalsOf(tiles), ...groupGoals(finished, () => true)]),
    movers: moversIn(tiles),
    funnel: funnelLines(funnelIn(viewed)),
    quality: leftOutRows(
      viewed,
      metrics.filter((metric): metric is MetricId => !isOwn(metric)),
    ),
    alertsWrong: alertsWrong(file),
  };
}

function funnelLines({ problem, stages, weakest }: Funnel): FunnelLines | null {
  if (problem !== null) return null;
  return {
    stages: stages.map(({ name, reached, fromPrevious }) => ({ name, reached, fromPrevious })),
    weakest: weakest && {
      from: weakest.from,
      to: weakest.to,
      evidence: weakest.evidence,
      advice: weakest.advice,
    },
  };
}

function alertsWrong({ world, settings }: ReadFile): number {
  const desk = deskNow(world, settings);
  return valuesOf(settings, "alert").filter((rule) => stateOfRule(rule, desk) === "alerting").length;
}
