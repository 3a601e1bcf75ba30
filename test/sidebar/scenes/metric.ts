import { openMetric, type Scene } from "./scene.ts";

export const metricScenes: readonly Scene[] = [
  { name: "metric", start: {}, go: (page) => openMetric(page, "win-rate"), shot: "metric" },
];
