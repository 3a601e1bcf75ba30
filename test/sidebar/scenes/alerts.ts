import { nowMs } from "../sample/tiles.ts";
import { running } from "../sample.ts";
import { type Scene, section } from "./scene.ts";

export const alertScenes: readonly Scene[] = [
  { name: "alerts", start: {}, go: (page) => section(page, "alerts"), shot: "alerts" },
  {
    name: "alerts, late",
    start: {
      trigger: {
        ...running,
        owner: `${"gulbahar.".repeat(20)}karaosmanoglu@example.com`,
        mine: false,
        late: true,
        lastRunMs: nowMs - 5 * 3_600_000,
        lastProblem: "The day's mail quota is used up.",
        waiting: 3,
      },
      settingsProblems: ["Row 4: found “abc”, expected a number", "Row 9: unknown metric “winrate”"],
    },
    go: (page) => section(page, "alerts"),
  },
];
