import { tiles } from "../sample/tiles.ts";
import { dealsSource, running } from "../sample.ts";
import { type Scene, stay } from "./scene.ts";

export const dashboardScenes: readonly Scene[] = [
  { name: "dashboard", start: {}, go: stay, shot: "dashboard" },
  {
    name: "dashboard, filtered",
    start: {
      view: { period: { unit: "month", back: 0 }, filters: [{ by: "owner", value: "Grace" }] },
    },
    go: stay,
  },
  {
    name: "dashboard, filters open",
    start: {},
    go: async (page) => {
      await page.locator("button.chip").click();
      await page.locator("#filter-region").selectOption({ index: 2 });
      await page.locator(".badge").waitFor();
    },
    shot: "filters",
  },
  {
    name: "dashboard, all rows",
    start: { view: { period: { unit: "all" }, filters: [] }, period: null },
    go: stay,
  },
  {
    name: "dashboard, a goal being set",
    start: { tiles: tiles.filter(({ metric }) => metric === "clv" || metric === "own:spend") },
    go: async (page) => {
      await page.locator(".tile-act").first().click();
      await page.locator("#target-clv").waitFor();
    },
    shot: "set-goal",
  },
  {
    name: "dashboard, a goal being set with two filters",
    start: {
      view: {
        period: { unit: "month", back: 0 },
        filters: [
          { by: "owner", value: "Ada" },
          { by: "region", value: "East" },
        ],
      },
    },
    go: async (page) => {
      await page.locator(".tile-act").first().click();
      await page.locator(".tile-form").waitFor();
    },
  },
  {
    name: "dashboard without rows",
    start: {
      tiles: tiles
        .filter(({ own }) => own === null)
        .map((tile) => ({ ...tile, value: null, rows: 0, change: null, series: [], status: "no-data" })),
    },
    go: async (page) => {
      await page.locator(".notice.info").waitFor();
    },
  },
  { name: "dashboard without tiles", start: { tiles: [] }, go: stay },
  {
    name: "dashboard with warnings",
    start: {
      sources: [
        { ...dealsSource(), problem: "The sheet “Deals” has been deleted." },
        { ...dealsSource(), kind: "people", gone: ["quota", "manager"] },
      ],
      settingsProblems: ["Row 4: found “abc”, expected a number"],
      trigger: { ...running, on: false, owner: null, mine: false },
      tiles: tiles.map((tile) => ({
        ...tile,
        value: null,
        problem: "There is no column with amounts.",
        missing: ["amount"],
        change: null,
        status: "no-data",
        alert: "no-data",
      })),
    },
    go: async (page) => {
      await page.locator(".notice").first().waitFor();
    },
    shot: "warnings",
  },
  {
    name: "failure",
    start: {},
    go: async (page, addOn) => {
      addOn.googleFails = "Error code PERMISSION_DENIED.";
      await page.locator(".bar .icon-button").click();
      await page.locator(".failure").waitFor();
    },
    shot: "failure",
  },
  {
    name: "dashboard, waiting for another period",
    start: {},
    go: async (page, addOn) => {
      addOn.gate = new Promise(() => {});
      await page.locator(".steps .icon-button").first().click();
      await page.locator(".outrun").waitFor();
      await page.locator(".progress-words").waitFor({ timeout: 10_000 });
    },
  },
];
