import type { Page } from "playwright-core";
import type { Dashboard } from "../../src/calls.ts";
import type { FakeAddOn } from "./fake-add-on.ts";
import { nowMs, running, sample, tiles, unset } from "./sample.ts";

/** A state of the page worth looking at, and the way there. */
export interface Scene {
  readonly name: string;
  readonly start: Partial<Dashboard>;
  readonly go: (page: Page, addOn: FakeAddOn) => Promise<void>;
}

export async function section(page: Page, at: 0 | 1 | 2): Promise<void> {
  await page.locator(".tab").nth(at).click();
  await page.locator(`.tab:nth-child(${at + 1})[aria-current]`).waitFor();
}
export const openMetric = (page: Page, metric: Dashboard["tiles"][number]["metric"]) =>
  page
    .locator(".tile-open")
    .nth(tiles.findIndex((tile) => tile.metric === metric))
    .click();
export const press = (page: Page) => page.locator(".button.primary").click();

const stay = async () => {};

export const scenes: readonly Scene[] = [
  { name: "start", start: unset, go: stay },
  { name: "start without a sheet", start: { ...unset, candidates: [] }, go: stay },
  { name: "metrics", start: {}, go: stay },
  {
    name: "metrics with warnings",
    start: {
      sourceProblem: "The sheet “Deals” has been deleted.",
      settingsProblems: ["Row 4: found “abc”, expected a number"],
      trigger: { ...running, on: false, owner: null, mine: false },
      tiles: tiles.map((tile) => ({
        ...tile,
        value: null,
        problem: "There is no column with amounts.",
        missing: ["amount"],
        status: "no-data",
        alert: "no-data",
      })),
    },
    go: async (page) => {
      await page.locator(".notice").first().waitFor();
    },
  },
  { name: "metric", start: {}, go: (page) => openMetric(page, "win-rate") },
  {
    name: "metric with wrong fields",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      await page.locator("#target").fill("a lot");
      await page.locator("#recover").fill("20");
      await page.locator("#recipients").fill("nobody");
      await press(page);
      await page.locator(".issue svg").nth(2).waitFor();
    },
  },
  {
    name: "metric in conflict",
    start: {},
    go: async (page, addOn) => {
      await openMetric(page, "win-rate");
      await page.locator("#target").fill("40");
      addOn.changeTile("win-rate", {
        goal: { value: { metric: "win-rate", target: 0.3 }, revision: "other" },
      });
      await press(page);
      await page.locator(".conflict").waitFor();
    },
  },
  {
    name: "goal removed",
    start: {},
    go: async (page) => {
      await openMetric(page, "win-rate");
      await page.locator(".section-head .button").first().click();
      await page.locator(".toast").waitFor();
    },
  },
  {
    name: "failure",
    start: {},
    go: async (page, addOn) => {
      addOn.googleFails = "Error code PERMISSION_DENIED.";
      await page.locator(".bar .icon-button").click();
      await page.locator(".failure").waitFor();
    },
  },
  { name: "alerts", start: {}, go: (page) => section(page, 1) },
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
    go: (page) => section(page, 1),
  },
  {
    name: "data with wrong columns",
    start: {
      source: {
        value: {
          sheetId: 7,
          sheetName: "Deals",
          columns: { amount: "Gone", start: "Created", end: "Created" },
        },
        revision: "s",
      },
    },
    go: (page) => section(page, 2),
  },
  {
    name: "data in conflict",
    start: {},
    go: async (page, addOn) => {
      await section(page, 2);
      await page.locator("#column-owner").selectOption({ index: 1 });
      addOn.dashboard = {
        ...addOn.dashboard,
        source: sample.source && { ...sample.source, revision: "other" },
      };
      await press(page);
      await page.locator(".conflict").waitFor();
    },
  },
];
