import type { Page } from "playwright-core";
import type { Section } from "../../../src/sidebar/store/navigation.ts";
import { sections } from "../../../src/sidebar/store/navigation.ts";
import type { FakeAddOn, FakeStart } from "../fake-add-on.ts";

/** A state of the page worth looking at, and the way there. */
export interface Scene {
  readonly name: string;
  readonly start: FakeStart;
  readonly go: (page: Page, addOn: FakeAddOn) => Promise<void>;
  /** The picture in docs/screens that shows it; without one it is only examined. */
  readonly shot?: string;
}

export const stay = async () => {};

/** Goes to a section by its place in the bar, whatever the language. */
export async function section(page: Page, name: Section): Promise<void> {
  const at = sections.indexOf(name);
  await page.locator(".tab").nth(at).click();
  await page.locator(`.tab:nth-child(${at + 1})[aria-current=page]`).waitFor();
  await answered(page);
}

/** Waits until what the screen asked for is there. */
async function answered(page: Page): Promise<void> {
  await page.locator(".ghost").first().waitFor({ state: "detached" });
}

/** Opens what a button of this id leads to. */
export async function open(page: Page, id: string): Promise<void> {
  await page.locator(`[id="${id}"]`).click();
  await page.locator(".back").waitFor();
  await answered(page);
}

export const openMetric = (page: Page, metric: string) => open(page, `tile-${metric}`);

export async function openMore(page: Page, id: "more-data" | "more-choose" | "more-history"): Promise<void> {
  await section(page, "more");
  await open(page, id);
}

/** Opens what the screen keeps folded. */
export async function unfold(page: Page, id: string): Promise<void> {
  const head = page.locator(`[id="${id}-title"]`);
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  await page.locator(`[id="${id}-title"][aria-expanded=true]`).waitFor();
}

/** Brings a part of a long screen to the top. */
export async function scrollTo(page: Page, id: string): Promise<void> {
  await page.locator(`[id="${id}"]`).evaluate((part) => part.scrollIntoView());
}

export const press = (page: Page) => page.locator(".button.primary").click();
