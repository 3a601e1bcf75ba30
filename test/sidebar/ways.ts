import type { Locator, Page } from "playwright-core";
import type { Tile } from "../../src/calls/tile.ts";

const sections = ["dashboard", "funnel", "people", "alerts", "more"] as const;

/** To one of the bar's sections, whatever the language. */
export async function toSection(page: Page, section: (typeof sections)[number]): Promise<void> {
  await page.locator(".tab").nth(sections.indexOf(section)).click();
  await page.locator(".ghost").first().waitFor({ state: "detached" });
}

/** From the dashboard to a metric. */
export async function toTile(page: Page, metric: Tile["metric"]): Promise<void> {
  await page.locator(`[id='tile-${metric}']`).click();
  await page.locator(".summary").waitFor();
  await page.locator(".ghost").first().waitFor({ state: "detached" });
}

/** Opens a fold, and gives what is in it. */
export async function unfolded(page: Page, name: string): Promise<Locator> {
  await page.locator(`[id='${name}-title']`).click();
  return page.locator(`[id='${name}']`);
}
