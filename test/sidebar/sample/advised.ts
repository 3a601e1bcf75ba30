import { goalOn, tiles } from "./tiles.ts";

/** The tiles, with a win rate that has two goals, the shown one missed too often. */
export const advised = tiles.map((tile) => {
  if (tile.metric !== "win-rate" || tile.goal === null) return tile;
  const adas = goalOn("win-rate", 0.45, { period: "quarter", group: { by: "owner", value: "Ada" } });
  return {
    ...tile,
    goals: [tile.goal.goal, { value: adas, revision: "g5" }],
    goal: {
      ...tile.goal,
      advice: {
        kind: "missed" as const,
        periods: [
          { label: "2026-02", value: 0.34 },
          { label: "2026-03", value: 0.32 },
          { label: "2026-04", value: 0.317 },
        ],
        suggested: 0.33,
      },
    },
  };
});
