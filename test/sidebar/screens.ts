import type { Page } from "playwright-core";
import type { Columns, Dashboard } from "../../src/calls/calls.ts";
import type { FakeAddOn } from "./fake-add-on.ts";
import { crowded, deals, nowMs, running, sample, tiles, unset, wide } from "./sample.ts";

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
  page.getByRole("button", { name: tiles.find((tile) => tile.metric === metric)?.name ?? "" }).click();
/** Opens what the screen keeps folded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator(".fold-head").click();
  await page.locator(".fold-head[aria-expanded=true]").waitFor();
}
export const press = (page: Page) => page.locator(".button.primary").click();

const stay = async () => {};

function source(columns: Columns): Dashboard["source"] {
  return { value: { sheetId: 7, sheetName: "Deals", columns }, revision: "s" };
}

export const scenes: readonly Scene[] = [
  { name: "start", start: unset, go: stay },
  { name: "start without a sheet", start: { ...unset, candidates: [] }, go: stay },
  { name: "metrics", start: {}, go: stay },
  { name: "metrics, more folded", start: crowded, go: stay },
  { name: "metrics, more open", start: crowded, go: unfold },
  {
    name: "a metric without a tile",
    start: crowded,
    go: async (page) => {
      await unfold(page);
      await page.getByRole("button", { name: "Customer churn rate" }).click();
      await page.locator("#target").waitFor();
    },
  },
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
    name: "data with more columns",
    start: { candidates: [wide], source: source(wide.guess) },
    go: async (page) => {
      await section(page, 2);
      await unfold(page);
    },
  },
  {
    name: "data with columns that are recognised and not used",
    start: { candidates: [wide], source: source(deals.guess) },
    go: async (page) => {
      await section(page, 2);
      await unfold(page);
      await page.locator("#add-column").selectOption({ value: "discount" });
      await page.locator(".beside .button").click();
      await page.locator("#column-discount").waitFor();
    },
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
