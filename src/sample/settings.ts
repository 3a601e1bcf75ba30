import type { Goal } from "../goals/goal.ts";
import type { Language } from "../locale/language.ts";
import { sampleWords } from "../locale/sample-words.ts";
import type { Chosen } from "../settings/chosen.ts";
import { AT_RISK_FROM, OFF_TRACK_FROM } from "../settings/goal-defaults.ts";
import type { TrackedId } from "../settings/tracked.ts";

/** What is shown of the sample at first. */
export const sampleTiles: Chosen = {
  metrics: [
    ...(["sales-volume", "deals-won", "win-rate", "cycle-time"] as const),
    ...(["average-deal-size", "pipeline-value", "sales-velocity", "clv"] as const),
  ],
};

const TARGETS: readonly (readonly [TrackedId, Goal["period"], number])[] = [
  ["sales-volume", "quarter", 250_000],
  ["sales-volume", "month", 85_000],
  ["deals-won", "quarter", 32],
  ["win-rate", "any", 0.45],
  ["cycle-time", "any", 48],
  ["average-deal-size", "any", 8_500],
];

/** Goals of which some are met and some are not, one of them a person's own. */
export function sampleGoals(language: Language): readonly Goal<TrackedId>[] {
  const defaults = { benchmark: null, atRiskFrom: AT_RISK_FROM, offTrackFrom: OFF_TRACK_FROM };
  const [best = ""] = sampleWords[language].sellers;
  return [
    ...TARGETS.map(([metric, period, target]) => ({ ...defaults, metric, period, group: null, target })),
    { ...defaults, metric: "win-rate", period: "any", group: { by: "owner", value: best }, target: 0.6 },
  ];
}
