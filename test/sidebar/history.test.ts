import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import type { FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { running } from "./sample.ts";
import { openMore } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: FakeStart, story: Story) => tell(browser, html, start, story);
async function toHistory(page: Page): Promise<void> {
  await openMore(page, "more-history");
  await page.locator("#report-title").waitFor();
}

describe("history", () => {
  test("tells since when figures are recorded, and records today's on demand", () =>
    onPage({}, async (page, addOn) => {
      await toHistory(page);
      const facts = page.locator(".card").first().locator("dl");
      expect(await facts.textContent()).toBe(
        "SheetSalesgauge historyDays recorded84FromFeb 9, 2026UntilMay 3, 2026",
      );
      await page.getByRole("button", { name: "Record now" }).click();
      await page.locator(".toast").waitFor();
      expect(addOn.asked).toContain("recordNow");
      expect(await facts.textContent()).toContain("Days recorded85");
    }));

  test("says so where there is none, and that only a press records while the check is off", () =>
    onPage(
      {
        history: { sheet: null, days: 0, firstDay: null, lastDay: null },
        trigger: { ...running, on: false, mine: false, owner: null },
      },
      async (page) => {
        await toHistory(page);
        const text = await page.locator(".card").first().textContent();
        expect(text).toContain("Nothing is recorded yet.");
        expect(text).toContain("The hourly check is off");
      },
    ));
});

describe("the report", () => {
  test("shows that it is being written, and tells the sheet afterwards", () =>
    onPage({}, async (page, addOn) => {
      await toHistory(page);
      let open = () => {};
      addOn.gate = new Promise((done) => {
        open = done;
      });
      const write = page.getByRole("button", { name: "Write the report" });
      await write.click();
      await page.getByText("Writing the report…").waitFor();
      expect(await write.getAttribute("aria-busy")).toBe("true");
      await write.click({ force: true });
      open();
      await page.getByText("The report is in the sheet “Salesgauge report”.").waitFor();
      expect(addOn.asked.filter((call) => call === "writeReport")).toHaveLength(1);
    }));

  test("that cannot be written says why, and can be tried again", () =>
    onPage({}, async (page, addOn) => {
      await toHistory(page);
      addOn.refuses = { code: "protected", message: "The sheet “Salesgauge report” is protected." };
      const write = page.getByRole("button", { name: "Write the report" });
      await write.click();
      expect(await page.locator(".failure").textContent()).toContain("is protected");
      await write.click();
      await page.getByText("The report is in the sheet").waitFor();
    }));
});
