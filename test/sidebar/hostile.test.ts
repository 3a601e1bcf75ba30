import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folds } from "../../src/sidebar/screens/alert/fields.ts";
import { openBrowser } from "./browser.ts";
import type { FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { hostile, hostileCandidate, names } from "./sample/hostile.ts";
import { unset } from "./sample.ts";
import { open, openMetric, openMore, press, section, stay, unfold } from "./scenes/scene.ts";
import { tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const first: FakeStart = { ...hostile, ...unset, tiles: [] };

/** Each screen, and how it is reached whatever its words are. */
const screens: readonly (readonly [string, FakeStart, (page: Page) => Promise<void>])[] = [
  ["start", first, stay],
  [
    "start, corrected",
    first,
    async (page) => {
      await page.locator(".found > .button").click();
      await unfold(page, "columns-deals");
    },
  ],
  ["dashboard", hostile, stay],
  [
    "filters",
    hostile,
    async (page) => {
      await page.locator("button.chip").click();
      await page.locator("#filter-owner").waitFor();
    },
  ],
  [
    "goal from a tile",
    { ...hostile, view: { period: { unit: "month", back: 0 }, filters: [] } },
    async (page) => {
      await page.locator(".tile-act").first().click();
      await page.locator(".tile-form").waitFor();
    },
  ],
  ["metric", hostile, (page) => openMetric(page, "win-rate")],
  ["own metric's screen", hostile, (page) => openMetric(page, "own:spend")],
  ["people", hostile, (page) => section(page, "people")],
  ["funnel", hostile, (page) => section(page, "funnel")],
  [
    "alerts",
    hostile,
    async (page) => {
      await section(page, "alerts");
      for (const more of await page.locator(".more[aria-expanded=false]").all()) await more.click();
    },
  ],
  [
    "new alert",
    hostile,
    async (page) => {
      await section(page, "alerts");
      await open(page, "add-alert");
    },
  ],
  [
    "an alert, all of it",
    hostile,
    async (page) => {
      await section(page, "alerts");
      await open(page, "rule-hostile0");
      for (const fold of Object.values(folds)) await unfold(page, fold);
      await page.locator("#rule-column").selectOption({ index: 1 });
      await page.locator("#back-test").click();
      await page.locator(".past-mail").first().waitFor();
    },
  ],
  [
    "days off",
    hostile,
    async (page) => {
      await section(page, "alerts");
      await open(page, "alerts-days-off");
    },
  ],
  ["more", hostile, (page) => section(page, "more")],
  [
    "choose",
    hostile,
    async (page) => {
      await openMore(page, "more-choose");
      for (const group of ["own", "leads", "conversion", "value"]) await unfold(page, `group-${group}`);
    },
  ],
  [
    "own metric",
    hostile,
    async (page) => {
      await openMore(page, "more-choose");
      await open(page, "add-own");
      await page.locator("#own-cell").click();
      await page.locator(".own-cell").waitFor();
    },
  ],
  ["history", hostile, (page) => openMore(page, "more-history")],
  ["data", hostile, (page) => openMore(page, "more-data")],
  [
    "a table",
    hostile,
    async (page) => {
      await openMore(page, "more-data");
      await open(page, "source-deals");
      await unfold(page, "columns-deals");
    },
  ],
];

describe("hostile names", () => {
  test.each(screens)("are text and nothing else, and fit: %s", (_, start, go) =>
    tell(browser, html, start, async (page) => {
      await go(page);
      await page.locator(".ghost").first().waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await page.locator("img, main script, iframe").count()).toBe(0);
      expect(await page.locator("a[href]").count()).toBe(0);
      expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    }),
  );

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
      page.on("request", (request) => asked.push(request.url()));
      await section(page, "alerts");
      await open(page, "rule-hostile0");
      await page.locator("#threshold").fill("30");
      await page.locator("#send-sample").click();
      await page.locator("iframe").waitFor();
      const frame = page.frames().at(-1);
      await expect.poll(() => frame?.locator("h1").textContent()).toBe("Mail");
      expect(await page.locator("iframe").getAttribute("sandbox")).toBe("");
      expect(await page.evaluate(() => "hacked" in window)).toBe(false);
      expect(await frame?.locator("title").textContent()).toBe("untouched");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(asked.filter((url) => !url.startsWith("about:"))).toEqual([]);
    }));

  test("a filter is set by its place, whatever its label is", () =>
    tell(browser, html, hostile, async (page, addOn) => {
      await page.locator("button.chip").click();
      await page.locator("#filter-owner").selectOption({ index: 1 + names.indexOf("") });
      await expect.poll(() => addOn.views.at(-1)?.filters).toContainEqual({ by: "owner", value: "" });
    }));
});
