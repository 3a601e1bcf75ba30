import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Columns, Dashboard } from "../../src/calls/calls.ts";
import { openBrowser } from "./browser.ts";
import { pageFile } from "./page-file.ts";
import { crowded, deals, others, tiles, unset, wide } from "./sample.ts";
import { press, section, unfold } from "./screens.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: Partial<Dashboard>, story: Story) => tell(browser, html, start, story);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || "");
const source = (columns: Columns): Partial<Dashboard> => ({
  candidates: [wide],
  source: { value: { sheetId: 7, sheetName: "Deals", columns }, revision: "s" },
});

describe("metrics without a tile", () => {
  test("are folded away, and told by family once they are asked for", () =>
    onPage(crowded, async (page) => {
      expect(await page.locator(".tile").count()).toBe(tiles.length);
      expect(await page.locator(".metric-row").count()).toBe(0);
      const head = page.getByRole("button", { name: "More metrics 5" });
      expect(await head.getAttribute("aria-expanded")).toBe("false");
      await unfold(page);
      expect(await page.locator(".family h3").allTextContents()).toEqual(["Volume and value", "Retention"]);
      expect(await page.locator(".metric-row").allTextContents()).toEqual([
        "Deals won 194",
        "Average deal size 2,361",
        "Customer churn rate of the month April 2026 4.2%",
        "Revenue growth No value",
        "Lead count 1,240",
      ]);
      await head.click();
      expect(await page.locator(".metric-row").count()).toBe(0);
    }));

  test("that lack columns are a number, with the way to the columns", () =>
    onPage(crowded, async (page) => {
      await unfold(page);
      expect(await page.locator(".wanting p").textContent()).toBe("2 further metrics need more columns.");
      expect(await page.locator("main").textContent()).not.toContain("Cost per lead");
      await page.locator(".wanting button").click();
      await page.locator("#sheet").waitFor();
    }));

  test("need no fold where none can be computed", () =>
    onPage({ tiles: [...tiles, ...others.filter(({ missing }) => missing.length > 0)] }, async (page) => {
      expect(await page.locator(".fold").count()).toBe(0);
      expect(await page.locator(".wanting p").textContent()).toBe("2 further metrics need more columns.");
    }));

  test("are not told while the source can't be read", () =>
    onPage({ ...crowded, sourceProblem: "The sheet is gone." }, async (page) => {
      await page.locator(".notice").waitFor();
      expect(await page.locator(".fold, .wanting").count()).toBe(0);
    }));

  test("are opened by keyboard, given a goal, and the way back leads to where one was", () =>
    onPage(crowded, async (page, addOn) => {
      await page.locator(".fold-head").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Average deal size 2,361");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("h1").textContent()).toBe("Average deal size");
      await page.locator(".back").focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => focused(page)).toBe("Average deal size 2,361");

      await page.keyboard.press("Enter");
      await page.locator("#target").fill("3000");
      await press(page);
      await page.locator(".toast").waitFor();
      const saved = addOn.dashboard.tiles.find((tile) => tile.name === "Average deal size");
      expect(saved?.goal?.value.target).toBe(3000);
    }));

  test("say in their row that something is not saved", () =>
    onPage(crowded, async (page) => {
      await unfold(page);
      await page.getByRole("button", { name: "Deals won" }).click();
      await page.locator("#target").fill("300");
      await page.locator(".back").click();
      expect(await page.locator(".metric-row .unsaved").allTextContents()).toEqual(["Unsaved changes"]);
    }));

  test("say which month they are of on their own screen", () =>
    onPage(crowded, async (page) => {
      await unfold(page);
      await page.getByRole("button", { name: "Customer churn rate" }).click();
      await expect
        .poll(() => page.locator(".summary .quiet-text").textContent())
        .toBe("388 rows · April 2026");
    }));
});

describe("columns beyond the main six", () => {
  test("are taken as recognised the first time, and told by their number", () =>
    onPage({ ...unset, candidates: [wide] }, async (page, addOn) => {
      await page.getByRole("button", { name: "More columns 3" }).waitFor();
      await press(page);
      await page.locator(".tile").first().waitFor();
      expect(addOn.dashboard.source?.value.columns).toEqual(wide.guess);
    }));

  test("are corrected, and one that is taken off stays in its place until the page is left", () =>
    onPage(source(wide.guess), async (page, addOn) => {
      await section(page, 2);
      await unfold(page);
      await page.locator("#column-product").selectOption({ label: "Deal" });
      await page.locator("#column-source").selectOption("none");
      expect(await page.locator("#column-source").inputValue()).toBe("none");
      await press(page);
      await page.locator(".toast").waitFor();
      const { source: _, ...rest } = wide.guess;
      expect(addOn.dashboard.source?.value.columns).toEqual({ ...rest, product: "Deal" });
    }));

  test("are added: the new select has the focus, and nothing is changed before a column is chosen", () =>
    onPage(source(deals.guess), async (page, addOn) => {
      await section(page, 2);
      await unfold(page);
      await page.getByLabel("Add a column for").selectOption({ label: "List price" });
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await expect.poll(() => focused(page)).toBe("column-list");
      expect(await page.locator(".button.primary").getAttribute("aria-disabled")).toBe("true");
      await page.locator("#column-list").selectOption({ label: "List price" });
      await press(page);
      await page.locator(".toast").waitFor();
      expect(addOn.dashboard.source?.value.columns).toEqual({ ...deals.guess, list: "List price" });
    }));

  test("that the headers tell are taken over into a source that was saved before", () =>
    onPage(source(deals.guess), async (page, addOn) => {
      await section(page, 2);
      await unfold(page);
      await page.getByRole("button", { name: "Use 3 recognised columns" }).click();
      await expect.poll(() => focused(page)).toBe("column-source");
      expect(await page.locator(".fold-head").textContent()).toBe("More columns 3");
      await press(page);
      await page.locator(".toast").waitFor();
      expect(addOn.dashboard.source?.value.columns).toEqual(wide.guess);
    }));

  test("that are gone from the sheet are shown without being asked for, and led to", () =>
    onPage(source({ ...deals.guess, product: "Item" }), async (page, addOn) => {
      await section(page, 2);
      await page.locator("#column-product[aria-invalid=true]").waitFor();
      await page.locator("#column-owner").selectOption({ label: "Deal" });
      await press(page);
      await page.waitForFunction(() => document.activeElement?.id === "column-product");
      expect(addOn.asked).toEqual(["open"]);
    }));
});
