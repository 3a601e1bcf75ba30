import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newPoison } from "../hostile/poison.ts";
import { scriptsIn, setTrap, type Trap, trapHeaders } from "../hostile/trap.ts";
import { ADDRESS, openBrowser, openPage } from "./browser.ts";
import { type FakeStart, fakeAddOn } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { hostile, hostileCandidate, names } from "./sample/hostile.ts";
import { unset } from "./sample.ts";
import { open, press, section } from "./scenes/scene.ts";
import { scenes } from "./scenes.ts";
import { tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const first: FakeStart = { ...hostile, ...unset, tiles: [] };

describe("whatever people have written", () => {
  test.each(scenes.map((scene) => [scene.name, scene] as const))(
    "is text and nothing else, fits, and goes back as it came: %s",
    async (_name, scene) => {
      const addOn = fakeAddOn(scene.start);
      const poison = newPoison();
      const answer = async (request: string) => poison.into(await addOn.answer(poison.outOf(request)));
      let trap: Trap | undefined;
      const page = await openPage(
        browser,
        html,
        { answer },
        {
          headers: trapHeaders(scriptsIn(html)),
          before: async (opened) => {
            trap = await setTrap(opened, ADDRESS);
          },
        },
      );
      try {
        await page.locator(".ghost").first().waitFor({ state: "detached" });
        await scene.go(page, addOn);
        await page.locator(".ghost").first().waitFor({ state: "detached" });
        expect(await trap?.caught()).toEqual([]);
        expect(poison.altered).toEqual([]);
        expect(poison.count).toBeGreaterThan(5);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      } finally {
        await page.context().close();
      }
    },
  );
});

describe("hostile names", () => {
  test("are read as they stand", () =>
    tell(browser, html, hostile, async (page) => {
      const text = (await page.locator("main").textContent()) ?? "";
      for (const name of names) expect(text).toContain(name);
    }));

  test("a column is chosen by its place, whatever its header is", () =>
    tell(browser, html, first, async (page, addOn) => {
      await page.locator(".found > .button").click();
      await page.locator("#deals-owner").selectOption({ index: 1 + names.indexOf("__proto__") });
      await press(page);
      await page.locator(".tile, .empty").first().waitFor();
      const columns = addOn.dashboard.sources[0]?.source.value.columns;
      expect(columns).toEqual({ ...hostileCandidate.guess, owner: "__proto__" });
    }));

  test("an alert is for whoever stands at a place, whatever their name, and mails by a column of any name", () =>
    tell(browser, html, hostile, async (page, addOn) => {
      await section(page, "alerts");
      await open(page, "rule-hostile0");
      await page.locator("#rule-whom").selectOption("one owner");
      await page.locator("#rule-label").selectOption({ index: 1 + names.indexOf("constructor") });
      await page.locator("#rule-column").selectOption({ index: 1 + names.indexOf("__proto__") });
      await page.locator("#threshold").fill("30");
      await press(page);
      await page.locator(".toast").waitFor();
      const rule = addOn.dashboard.tiles.flatMap(({ rules }) => rules)[0]?.value;
      expect(rule).toMatchObject({
        scope: { kind: "one", by: "owner", label: "constructor" },
        column: { table: "people", header: "__proto__", language: "auto" },
      });
    }));

  test("a sample mail runs nothing and loads nothing, whatever it holds", () =>
    tell(browser, html, hostile, async (page) => {
      const asked: string[] = [];
      // What the policy refuses never comes as far as this.
      await page.route("**/*", (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
      await section(page, "alerts");
      await open(page, "rule-hostile0");
      await page.locator("#threshold").fill("30");
      await page.locator("#send-sample").click();
      await page.locator("iframe").waitFor();
      const frame = page.frames().at(-1);
      await expect.poll(() => frame?.locator("h1").textContent()).toBe("Mail");
      await frame?.locator("#away").click();
      expect(await page.locator("iframe").getAttribute("sandbox")).toBe("");
      expect(await page.evaluate(() => "hacked" in window)).toBe(false);
      expect(await frame?.locator("title").textContent()).toBe("untouched");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(asked).toEqual([]);
    }));

  test("a filter is set by its place, whatever its label is", () =>
    tell(browser, html, hostile, async (page, addOn) => {
      await page.locator("button.chip").click();
      await page.locator("#filter-owner").selectOption({ index: 1 + names.indexOf("") });
      await expect.poll(() => addOn.views.at(-1)?.filters).toContainEqual({ by: "owner", value: "" });
    }));
});
