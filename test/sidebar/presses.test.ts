import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { pageFile } from "./page-file.ts";
import { open, section } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (story: Story) => tell(browser, html, {}, story);

/** Presses near the upper edge of where it stands now, and lets go once what has come of the press so far is drawn. */
async function pressSlowly(page: Page, place: string): Promise<void> {
  const target = page.locator(place);
  await target.scrollIntoViewIfNeeded();
  const { x = 0, y = 0, width = 0, height = 0 } = (await target.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2, y + Math.min(4, height / 2));
  await page.mouse.down();
  await page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  await page.mouse.up();
}

describe("a field that is left while something is wrong with it", () => {
  test.each(["rule-care", "rule-timing", "rule-quiet"])(
    "does not move %s from under the pointer that presses it",
    (fold) =>
      onPage(async (page) => {
        // As high as the form: what is scrolled is kept in its place by the browser.
        await page.setViewportSize({ width: 300, height: 2_000 });
        await section(page, "alerts");
        await open(page, "rule-winrate1");
        await page.locator("#threshold").fill("abc");
        await pressSlowly(page, `#${fold}-title`);
        await page.locator(`#${fold}-title[aria-expanded=true]`).waitFor();
        await page.locator("#threshold[aria-invalid=true]").waitFor();
        expect(await page.locator("#threshold-issue").textContent()).not.toBe("");
      }),
  );

  test("tells so at once where the keyboard leaves it", () =>
    onPage(async (page) => {
      await section(page, "alerts");
      await open(page, "rule-winrate1");
      await page.locator("#threshold").fill("abc");
      await page.keyboard.press("Tab");
      await page.locator("#threshold[aria-invalid=true]").waitFor();
    }));
});
