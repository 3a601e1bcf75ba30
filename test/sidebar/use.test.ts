import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dashboard } from "../../src/calls/calls.ts";
import { openBrowser } from "./browser.ts";
import type { FakeAddOn } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { deals, turkish, unset } from "./sample.ts";
import { openMetric, press, section } from "./screens.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: Partial<Dashboard>, story: Story) => tell(browser, html, start, story);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.slice(0, 40) || "");
const goalOf = (addOn: FakeAddOn, metric: string) =>
  addOn.dashboard.tiles.find((tile) => tile.metric === metric)?.goal?.value.target;

describe("the first time", () => {
  test("the sheet with most recognised columns is chosen, and saving shows the metrics", () =>
    onPage(unset, async (page, addOn) => {
      expect(await page.locator("#sheet").inputValue()).toBe(String(deals.sheetId));
      await press(page);
      await page.locator(".tile").first().waitFor();
      expect(addOn.dashboard.source?.value.columns).toEqual(deals.guess);
    }));

  test("one column for two fields is refused beside the second", () =>
    onPage(unset, async (page, addOn) => {
      await page.locator("#column-customer").selectOption({ label: "Stage" });
      await press(page);
      await page.waitForFunction(() => document.activeElement?.id === "column-customer");
      expect(await page.locator("#column-customer-issue").textContent()).toContain("Stage or status");
      expect(addOn.asked).toEqual(["open"]);
    }));
});

describe("by keyboard alone", () => {
  test("a metric is opened, its goal saved, and the way back leads to its tile", () =>
    onPage({}, async (page, addOn) => {
      for (let step = 0; step < 10 && (await focused(page)) !== "Win rate"; step += 1) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
      await page.locator("#target").waitFor();
      await expect.poll(() => focused(page)).toBe("Win rate");
      for (let step = 0; step < 10 && (await focused(page)) !== "target"; step += 1) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Control+A");
      await page.keyboard.type("42");
      await page.keyboard.press("Enter");
      await page.locator(".toast").waitFor();
      expect(goalOf(addOn, "win-rate")).toBe(0.42);
      expect(await focused(page)).toBe("target");
      await page.locator(".back").focus();
      await page.keyboard.press("Enter");
      await page.locator(".tile").first().waitFor();
      await expect.poll(() => focused(page)).toBe("Win rate");
    }));

  test("the undo of a removal is reached and brings the goal back", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "win-rate");
      await page.locator(".section-head .button").first().focus();
      await page.keyboard.press("Enter");
      await page.locator(".toast .undo").waitFor();
      expect(goalOf(addOn, "win-rate")).toBe(undefined);
      await expect.poll(() => focused(page)).toBe("goal-title");
      await page.locator(".toast .undo").focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#target")?.value === "35");
      expect(goalOf(addOn, "win-rate")).toBe(0.35);
    }));
});

describe("typing", () => {
  test.each([
    ["25", 0.25],
    ["%25", 0.25],
    ["0,25", 0.25],
    ["12,5", 0.125],
  ])("%s is saved in Turkish as %d", (text, target) =>
    onPage(turkish, async (page, addOn) => {
      await openMetric(page, "win-rate");
      await page.locator("#target").fill(text);
      await press(page);
      await page.locator(".toast").waitFor();
      expect(goalOf(addOn, "win-rate")).toBe(target);
    }),
  );

  test("a wrong number is explained when the field is left, and the message goes once it is right", () =>
    onPage(turkish, async (page) => {
      await openMetric(page, "clv");
      const issue = page.locator("#target-issue");
      await page.locator("#target").pressSequentially("1,234.5");
      await expect.poll(() => issue.textContent()).toBe("");
      await page.locator("#target").blur();
      await expect.poll(() => issue.textContent()).toContain("1.234,5");
      await expect.poll(() => page.locator("#target").getAttribute("aria-invalid")).toBe("true");
      await page.locator("#target").fill("1.234,5");
      await expect.poll(() => issue.textContent()).toBe("");
    }));

  test("a goal below 0 is refused beside its field, in any unit", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "clv");
      await page.locator("#target").fill("-5");
      await press(page);
      expect(await page.locator("#target-issue").textContent()).toBe("Write a number of 0 or more.");
      expect(addOn.asked).toEqual(["open"]);
    }));

  test("trying to save leads to the first wrong field and sends nothing", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "clv");
      await page.locator(".tick input").check();
      await press(page);
      await page.waitForFunction(() => document.activeElement?.id === "threshold");
      expect(await page.locator("#threshold-issue").textContent()).toBe("Write a number.");
      expect(addOn.asked).toEqual(["open"]);
    }));

  test("unsaved edits are kept on other screens, and the tile says so", () =>
    onPage({}, async (page) => {
      await openMetric(page, "win-rate");
      await page.locator("#target").fill("44");
      await section(page, 1);
      await section(page, 0);
      await expect.poll(() => page.locator(".unsaved").count()).toBe(1);
      await openMetric(page, "win-rate");
      expect(await page.locator("#target").inputValue()).toBe("44");
    }));
});

describe("what others and Google do", () => {
  test("a conflict shows their value and keeps mine, and mine can be saved over it", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "win-rate");
      await page.locator("#target").fill("44");
      addOn.changeTile("win-rate", {
        goal: { value: { metric: "win-rate", target: 0.3 }, revision: "other" },
      });
      await press(page);
      expect(await page.locator(".conflict").textContent()).toContain("The target is now 30%.");
      expect(await page.locator("#target").inputValue()).toBe("44");
      expect(goalOf(addOn, "win-rate")).toBe(0.3);
      await page.getByRole("button", { name: "Keep mine" }).click();
      await press(page);
      await page.locator(".toast").waitFor();
      expect(goalOf(addOn, "win-rate")).toBe(0.44);
    }));

  test("while a save runs its button shows it, keeps the focus, and a second press does nothing", () =>
    onPage({}, async (page, addOn) => {
      let open = () => {};
      addOn.gate = new Promise((done) => {
        open = done;
      });
      await openMetric(page, "win-rate");
      await page.locator("#target").fill("44");
      await press(page);
      const save = page.locator(".button.primary");
      await expect.poll(() => save.getAttribute("aria-busy")).toBe("true");
      await save.click({ force: true });
      await page.locator("#target").press("Enter");
      open();
      await page.locator(".toast").waitFor();
      expect(addOn.asked).toEqual(["open", "saveGoal"]);
    }));

  test("Google's refusal says what to do, and what was typed can be saved afterwards", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "win-rate");
      await page.locator("#target").fill("44");
      addOn.googleFails = "We're sorry, a server error occurred. Error code PERMISSION_DENIED.";
      await press(page);
      expect(await page.getByRole("alert").textContent()).toContain("several Google accounts");
      await press(page);
      await page.locator(".toast").waitFor();
      expect(goalOf(addOn, "win-rate")).toBe(0.44);
      expect(await page.getByRole("alert").count()).toBe(0);
    }));

  test("choosing a language changes the page and its lang at once", () =>
    onPage({}, async (page) => {
      await section(page, 1);
      await page.getByRole("radio", { name: "Türkçe" }).check();
      await page.locator("html[lang=tr]").waitFor();
      expect(await page.locator("h1").textContent()).toBe("Uyarılar");
    }));
});
