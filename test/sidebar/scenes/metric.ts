import { advised } from "../sample/advised.ts";
import { tiles } from "../sample/tiles.ts";
import { open, openMetric, press, type Scene, scrollTo, unfold } from "./scene.ts";

const opened = (metric: string) => (page: Parameters<Scene["go"]>[0]) => openMetric(page, metric);

export const metricScenes: readonly Scene[] = [
  { name: "metric", start: {}, go: opened("win-rate"), shot: "metric" },
  { name: "metric that adds up", start: {}, go: opened("sales-volume") },
  { name: "metric with nothing to draw", start: {}, go: opened("clv") },
  { name: "metric of one's own", start: {}, go: opened("own:spend") },
  {
    name: "metric as a table",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      await page.locator(".part .section-head .button").first().click();
      await page.locator(".table-scroll").waitFor();
    },
  },
  {
    name: "metric by group",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      await scrollTo(page, "groups-title");
    },
    shot: "metric-groups",
  },
  {
    name: "metric with all that stands behind it",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      for (const part of ["explain", "rows", "formula"]) await unfold(page, part);
      await scrollTo(page, "explain-title");
    },
    shot: "metric-behind",
  },
  {
    name: "formula for a cell that is not empty",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      await unfold(page, "formula");
      await page.locator("#formula .button").first().click();
      await page.locator("#formula .notice").waitFor();
    },
  },
  {
    name: "metric without a figure",
    start: {
      tiles: tiles.map((tile) => ({
        ...tile,
        value: null,
        change: null,
        series: [],
        problem: "There is no column with amounts.",
        missing: ["amount"],
        status: "no-data",
      })),
    },
    go: opened("win-rate"),
  },
  {
    name: "goals with advice and a record",
    start: { tiles: advised },
    go: async (page) => {
      await openMetric(page, "win-rate");
      await scrollTo(page, "goals-title");
    },
    shot: "goals",
  },
  {
    name: "new goal",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      await open(page, "add-goal");
      await page.locator("#goal-by").selectOption({ index: 1 });
      await page.locator("#goal-label").selectOption({ index: 1 });
      await page.locator("#target").fill("40");
    },
    shot: "goal",
  },
  {
    name: "goal with wrong fields",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      await open(page, "add-goal");
      await page.locator("#goal-by").selectOption({ index: 1 });
      await page.locator("#target").fill("?");
      await page.locator("#benchmark").fill("?");
      await page.locator("#off-track-from").fill("101");
      await press(page);
      await page.locator(".issue svg").nth(3).waitFor();
    },
  },
  {
    name: "goal in conflict",
    start: {},
    go: async (page, addOn) => {
      await openMetric(page, "win-rate");
      await page.locator(".entries .entry").first().click();
      await page.locator("#target").fill("40");
      addOn.changeTile("win-rate", { goal: null, goals: [] });
      await press(page);
      await page.locator(".conflict").waitFor();
    },
  },
  {
    name: "goal removed",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      await page.locator(".entries .entry").first().click();
      await page.locator(".removal .button").click();
      await page.locator(".toast").waitFor();
    },
  },
];
