import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { fakeAddOn } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { turkish } from "./sample.ts";
import { scenes } from "./screens.ts";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run()");
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

describe.each([
  ["English", {}],
  ["Turkish", turkish],
] as const)("in %s", (_, language) => {
  test.each(scenes.map((scene) => [scene.name, scene] as const))(
    "%s: accessible, and 300 px wide",
    async (_name, scene) => {
      const addOn = fakeAddOn({ ...scene.start, ...language });
      const page = await openPage(browser, html, addOn);
      try {
        await page.locator("h1").waitFor({ state: "attached" });
        await page.waitForFunction(() => document.querySelector(".ghost") === null);
        await scene.go(page, addOn);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
        expect(await page.locator(".button.primary").count()).toBeLessThanOrEqual(1);
      } finally {
        await page.context().close();
      }
    },
  );
});

test("the page loads nothing from outside, and its script cannot end early", () => {
  const script = html.slice(html.indexOf("<script>") + 8, html.lastIndexOf("</script>"));
  expect(script).not.toMatch(/<\/script|<!--/i);
  expect(html).not.toMatch(/<script[^>]+src=|<link|@import|url\(["']?https?:/i);
});
