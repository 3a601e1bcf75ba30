import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { fakeAddOn } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { turkish } from "./sample.ts";
import { scenes } from "./scenes.ts";

/** Fonts differ from machine to machine: the committed pictures are taken anew only when asked for. */
const shots = process.env.UPDATE_PICTURES && fileURLToPath(new URL("../../docs/screens", import.meta.url));
const shown = shots ? scenes.filter(({ shot }) => shot !== undefined) : scenes;
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  if (shots) await mkdir(shots, { recursive: true });
}, 60_000);
afterAll(() => browser.close());

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run()");
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

/** Controls that are lower than WCAG 2.2 asks for (2.5.8). A tile's name reaches over the whole tile. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "button:not(.tile-open), select, textarea, input:not([type=radio])",
      ),
    ]
      .filter((control) => control.offsetParent !== null)
      .map((control) =>
        control.matches("[type=checkbox]") ? (control.closest("label") ?? control) : control,
      )
      .filter((control) => control.clientWidth > 0)
      .map((control) => ({ html: control.outerHTML.slice(0, 120), box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 24 && box.height > 0)
      .map(({ html: text }) => text),
  );
}

describe.each([
  ["English", "en", {}],
  ["Turkish", "tr", turkish],
] as const)("in %s", (_, language, words) => {
  test.each(shown.map((scene) => [scene.name, scene] as const))(
    "%s: accessible, and 300 px wide",
    async (_name, scene) => {
      const addOn = fakeAddOn({ ...scene.start, ...words });
      const page = await openPage(browser, html, addOn);
      try {
        await page.locator("h1").waitFor({ state: "attached" });
        await page.waitForFunction(() => document.querySelector(".ghost") === null);
        await scene.go(page, addOn);
        await page.waitForFunction(() => document.querySelector(".ghost") === null);
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
        expect(await tooSmall(page)).toEqual([]);
        expect(await page.locator(".button.primary").count()).toBeLessThanOrEqual(1);
        if (shots && scene.shot !== undefined) {
          await page.screenshot({ path: `${shots}/${scene.shot}.${language}.png`, scale: "css" });
        }
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
