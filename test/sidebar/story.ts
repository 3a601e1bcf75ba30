import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { openPage } from "./browser.ts";
import { type FakeAddOn, type FakeStart, fakeAddOn } from "./fake-add-on.ts";

export type Story = (page: Page, addOn: FakeAddOn) => Promise<void>;

/** Runs a story on a page of its own, and fails it on any error that the page throws. */
export async function tell(browser: Browser, html: string, start: FakeStart, story: Story): Promise<void> {
  const addOn = fakeAddOn(start);
  const page = await openPage(browser, html, addOn);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  try {
    await page.locator(".ghost").first().waitFor({ state: "detached" });
    await story(page, addOn);
    expect(errors).toEqual([]);
  } finally {
    await page.context().close();
  }
}
