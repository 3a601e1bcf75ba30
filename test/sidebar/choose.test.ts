import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import type { FakeAddOn, FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { tiles } from "./sample/tiles.ts";
import { turkish } from "./sample.ts";
import { open, openMetric, openMore, press, section, unfold } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: FakeStart, story: Story) => tell(browser, html, start, story);
const toChoose = (page: Page) => openMore(page, "more-choose");
const chosen = (addOn: FakeAddOn) => addOn.dashboard.chosen.value.metrics;
const all = tiles.map(({ metric }) => metric);

describe("choosing metrics", () => {
  test("each says whether the data suffices, and leads to what is missing", () =>
    onPage({}, async (page) => {
      await toChoose(page);
      await page.locator("#search").fill("weighted");
      expect(await page.locator(".metric-choice").textContent()).toContain("Missing column: Probability");
      await page.getByRole("button", { name: "Choose the column: Weighted pipeline" }).click();
      await expect.poll(() => page.locator("h1").textContent()).toBe("Deals");
      await page.locator(".back").click();
      expect(await page.locator("#search").inputValue()).toBe("weighted");
      await page.locator("#search").fill("click");
      await page.getByRole("button", { name: "Add the table: Click rate" }).click();
      await expect.poll(() => page.locator("h1").textContent()).toBe("Campaigns");
    }));

  test("those that are not ready are left out on request, and the count is told", () =>
    onPage({}, async (page) => {
      await toChoose(page);
      const count = page.locator(".catalogue > [role=status]");
      expect(await count.textContent()).toBe("12 metrics");
      await page.getByLabel("Only those that are ready").check();
      await expect.poll(() => count.textContent()).toBe("7 metrics");
      await page.locator("#search").fill("zzz");
      await expect.poll(() => count.textContent()).toBe("No metric is called “zzz”.");
    }));

  test("the search finds by the other language's name, and without the letters of Turkish", () =>
    onPage(turkish, async (page) => {
      await toChoose(page);
      await page.locator("#search").fill("conversion rate");
      await expect
        .poll(() => page.locator(".metric-choice .tick").allTextContents())
        .toEqual(["Dönüşüm oranı"]);
      await page.locator("#search").fill("donusum kazanma");
      await expect
        .poll(() => page.locator(".metric-choice .tick").allTextContents())
        .toEqual(["Kazanma oranı"]);
    }));

  test("one is added and taken off by its tick", () =>
    onPage({}, async (page, addOn) => {
      await toChoose(page);
      await unfold(page, "group-money");
      await page.getByRole("checkbox", { name: "Deals won" }).check();
      await expect.poll(() => chosen(addOn)).toEqual([...all, "deals-won"]);
      await page.getByRole("checkbox", { name: "Deals won" }).uncheck();
      await expect.poll(() => chosen(addOn)).toEqual(all);
    }));

  test("the order is changed by keyboard: the button keeps the focus, and the new place is told", () =>
    onPage({}, async (page, addOn) => {
      await toChoose(page);
      const up = page.getByRole("button", { name: "Move Sales volume up" });
      await up.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await expect.poll(() => chosen(addOn)[0]).toBe("sales-volume");
      expect(await page.locator(".chosen [role=status]").textContent()).toBe("Sales volume is now 1 of 6");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
        "Move Sales volume up",
      );
      await section(page, "dashboard");
      expect(await page.locator(".tile-open").first().textContent()).toBe("Sales volume");
    }));

  test("one that is taken off comes back to its place on undo", () =>
    onPage({}, async (page, addOn) => {
      await toChoose(page);
      await page.getByRole("button", { name: "Remove Win rate" }).click();
      await expect.poll(() => chosen(addOn)).not.toContain("win-rate");
      await page.locator(".toast .undo").click();
      await expect.poll(() => chosen(addOn)).toEqual(all);
    }));
});

describe("a metric of one's own", () => {
  test("is the selected cell with a name, and is on the dashboard afterwards", () =>
    onPage({}, async (page, addOn) => {
      await toChoose(page);
      await open(page, "add-own");
      await page.getByRole("button", { name: "Use the selected cell" }).click();
      await page.getByText("It shows 18,250").waitFor();
      await page.getByLabel("Name").fill("Budget");
      await page.getByLabel("Unit").selectOption({ label: "Money" });
      await page.getByLabel("Good is").selectOption({ label: "lower" });
      await press(page);
      await page.locator("#search").waitFor();
      await expect.poll(() => chosen(addOn).length).toBe(7);
      expect(addOn.dashboard.tiles.at(-1)?.own?.value).toMatchObject({
        name: "Budget",
        unit: "money",
        better: "lower",
        sheetName: "Budget",
        cell: "B7",
      });
    }));

  test("without a cell and a name is not sent, and says what is missing", () =>
    onPage({}, async (page, addOn) => {
      await toChoose(page);
      await open(page, "add-own");
      await page.getByLabel("Unit").selectOption({ label: "Money" });
      await press(page);
      await page.getByText("Select a cell in the sheet and press the button.").waitFor();
      expect(await page.locator("#own-name-issue").textContent()).toBe("Give it a name.");
      expect(addOn.asked).toEqual(["open", "metricChoices"]);
    }));

  test("is no longer tracked after a press, and again after its undo", () =>
    onPage({}, async (page, addOn) => {
      await toChoose(page);
      await unfold(page, "group-own");
      await open(page, "choice-own:spend-edit");
      await page.getByRole("button", { name: "Stop tracking" }).click();
      await page.locator(".toast .undo").waitFor();
      expect(addOn.dashboard.tiles.some(({ own }) => own !== null)).toBe(false);
      await page.locator(".toast .undo").click();
      await expect.poll(() => chosen(addOn)).toContain("own:spend");
    }));
});

test("an empty dashboard leads to the choice", () =>
  onPage({ tiles: [], chosen: { value: { metrics: [] }, revision: "c" } }, async (page) => {
    await page.getByRole("button", { name: "Choose metrics" }).click();
    await page.locator("#search").waitFor();
    expect(await page.locator(".chosen").textContent()).toContain("Nothing yet");
    await page.locator(".back").click();
    await page.locator(".empty").waitFor();
  }));

test("a metric that is taken off while its screen is open leads back to the dashboard", () =>
  onPage({}, async (page, addOn) => {
    await openMetric(page, "win-rate");
    addOn.dashboard = {
      ...addOn.dashboard,
      tiles: addOn.dashboard.tiles.filter(({ metric }) => metric !== "win-rate"),
    };
    await page.getByRole("button", { name: "Refresh figures" }).click();
    await page.locator(".tile").first().waitFor();
  }));
