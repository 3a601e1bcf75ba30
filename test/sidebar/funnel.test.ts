import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import type { FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { funnel, noFunnel } from "./sample/funnel.ts";
import { turkish } from "./sample.ts";
import { section } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: FakeStart, story: Story) => tell(browser, html, start, story);

describe("the funnel", () => {
  test("names the weakest step, why it is that one and what it calls for", () =>
    onPage({}, async (page) => {
      await section(page, "funnel");
      const weakest = page.locator(".weakest");
      expect(await weakest.locator(".weakest-step").textContent()).toBe("Engaging → Proposal / Price quote");
      expect(await weakest.locator("dl").textContent()).toBe(
        "Went on, of those that left it61.7%In the period before68.3%",
      );
      expect(await weakest.textContent()).toContain("An early stage: build relations and develop leads");
      expect(await weakest.locator(".advice li").count()).toBe(2);
    }));

  test("tells each stage with its deals, rates and days, and marks the weak step in words", () =>
    onPage(turkish, async (page) => {
      await section(page, "funnel");
      const stages = page.locator(".stage");
      expect(await stages.count()).toBe(5);
      expect(await stages.nth(0).textContent()).toBe(
        "Prospecting8.800 anlaşmaşu anda 500 açık · bu aşamada 12 gün",
      );
      expect(await stages.nth(2).textContent()).toBe(
        "En zayıf adım önceki aşamaya göre %61,7 · başlangıca göre %58,2" +
          "Proposal / Price quote5.120 anlaşmaşu anda 640 açık, değeri 1.480.000 · bu aşamada 21 gün",
      );
      expect(await page.locator(".stage.weak").count()).toBe(1);
    }));

  test("draws stages as long as they are deep, and days on a scale of their own", () =>
    onPage({}, async (page) => {
      await section(page, "funnel");
      const widths = (kind: string) =>
        page
          .locator(`.stage-track.${kind} span`)
          .evaluateAll((bars) => bars.map((bar) => (bar as HTMLElement).style.width));
      expect((await widths("reached")).map(Number.parseFloat)).toEqual(
        [8800, 8300, 5120, 4650, 4238].map((count) => expect.closeTo((count / 8800) * 100, 3)),
      );
      expect((await widths("days")).map(Number.parseFloat)).toEqual(
        [12, 48.5, 21, 9].map((days) => expect.closeTo((days / 48.5) * 100, 3)),
      );
    }));

  test("tells how deals ended, and how far all this is known", () =>
    onPage({}, async (page) => {
      await section(page, "funnel");
      const text = await page.locator("main").textContent();
      expect(text).toContain("Won4,238 48.2%Lost2,473 28.1%Open2,089 23.7%");
      expect(text).toContain("Only the stage that each deal is in now is known");
    }));

  test("is asked anew for another period", () =>
    onPage({}, async (page, addOn) => {
      await section(page, "funnel");
      await page.getByRole("radio", { name: "Year" }).check();
      await expect.poll(() => addOn.asked.filter((call) => call === "funnel").length).toBe(2);
      expect(addOn.views.at(-1)).toMatchObject({ period: { unit: "year" } });
    }));

  test("that the data cannot give says what is missing and leads to the data", () =>
    onPage({ answers: { funnel: noFunnel } }, async (page) => {
      await section(page, "funnel");
      expect(await page.locator(".empty").textContent()).toContain(
        "No table of deals has a column for the stage.",
      );
      await page.getByRole("button", { name: "Choose data" }).click();
      await expect.poll(() => page.locator("h1").textContent()).toBe("Data");
    }));

  test("of one name for all stages, markup or none, is drawn all the same", () => {
    const evil = `<img src=x onerror="window.hacked=1">${"W".repeat(300)}`;
    const { weakest } = funnel;
    const hostile = {
      ...funnel,
      stages: funnel.stages.map((stage) => ({ ...stage, name: evil })),
      weakest: weakest && { ...weakest, from: evil, to: evil, evidence: evil, advice: [evil] },
      notes: [evil],
    };
    return onPage({ answers: { funnel: hostile } }, async (page) => {
      await section(page, "funnel");
      expect(await page.locator(".stage").count()).toBe(5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    });
  });
});
