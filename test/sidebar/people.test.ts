import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import type { FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { noPeople, people } from "./sample/people.ts";
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
const plan = { value: { rate: 0.05, rateAboveQuota: 0.08 }, revision: "p1" };
async function toPerson(page: Page, name: string): Promise<void> {
  await section(page, "people");
  const more = page.locator(".more");
  if ((await more.count()) > 0) await more.click();
  await page.getByRole("button", { name }).click();
  await page.locator("#scorecard-title").waitFor();
}

describe("the ranking", () => {
  test("is by whichever metric is chosen, beside the median, and stays chosen on coming back", () =>
    onPage({}, async (page) => {
      await section(page, "people");
      const names = page.locator(".ranked-name");
      expect((await names.allTextContents()).slice(0, 2)).toEqual(["Darcel Schlecht", "Vicki Laflamme"]);
      await page.locator("#rank-by").selectOption({ label: "Sales cycle" });
      expect((await page.locator(".ranked li").first().textContent())?.trim()).toBe(
        "1.Rosie Papadopoulos30.1 days160 rows · New",
      );
      expect(await page.locator(".groups-all").textContent()).toBe("Median: 51.9 days (the thin line)");
      await names.first().click();
      await page.locator(".back").click();
      expect(await page.locator("#rank-by option:checked").textContent()).toBe("Sales cycle");
    }));

  test("leads to a person, and back to the name that led there", () =>
    onPage({}, async (page) => {
      await section(page, "people");
      await page.getByRole("button", { name: "Cassey Cress" }).focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("h1").textContent()).toBe("Cassey Cress");
      await page.locator(".back").click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Cassey Cress");
    }));

  test("says that the figures stay in the spreadsheet", () =>
    onPage({}, async (page) => {
      await section(page, "people");
      expect(await page.locator(".private").textContent()).toContain("They stay in it.");
    }));

  test("that the data cannot give says what is missing and leads to the data", () =>
    onPage({ answers: { people: noPeople } }, async (page) => {
      await section(page, "people");
      expect(await page.locator(".empty").textContent()).toContain("No table has a column with the person");
      await page.getByRole("button", { name: "Choose data" }).click();
      await expect.poll(() => page.locator("h1").textContent()).toBe("Data");
    }));
});

describe("a person", () => {
  test("is told against the median, in words as well as on a strip", () =>
    onPage({}, async (page) => {
      await toPerson(page, "Darcel Schlecht");
      const cards = page.locator(".scorecard li");
      expect(await cards.nth(0).textContent()).toBe("Sales volume1,153,214Better by 739,6811 of 17");
      expect(await cards.nth(3).textContent()).toBe("Sales cycle49.5 daysBetter by 2.4 days4 of 17");
      expect(await cards.nth(3).locator(".strip-dot").count()).toBe(17);
    }));

  test("has hints drawn from the figures, and what to try", () =>
    onPage(turkish, async (page) => {
      await toPerson(page, "Darcel Schlecht");
      const hints = page.locator(".coaching li");
      expect(await hints.nth(0).textContent()).toContain("Güçlü yan");
      expect(await hints.nth(1).textContent()).toContain("Geliştirilecek");
      expect(await hints.nth(1).textContent()).toContain("En eski üç açık anlaşmaya bakın");
    }));

  test("who is new is told how far they have come", () =>
    onPage({}, async (page) => {
      await toPerson(page, "Rosie Papadopoulos");
      expect(await page.locator("section[aria-labelledby=ramp-title]").textContent()).toBe(
        "RampFirst deal Apr 3, 2017First deal won after2.4 months" +
          "Revenue of the latest full month, against the median62%",
      );
      await page.locator(".back").click();
      await toPerson(page, "New Starter");
      expect(await page.locator("main").textContent()).toContain("Hired Nov 6, 2017");
      expect(await page.locator("main").textContent()).toContain("No deal won yet");
      expect(await page.locator(".scorecard li").first().textContent()).toBe("Sales volumeNo value");
    }));

  test("has quota, attainment and commission, or is told what they lack", () =>
    onPage({ commissionPlan: plan }, async (page) => {
      await toPerson(page, "Vicki Laflamme");
      const pay = page.locator("section[aria-labelledby=pay-title]");
      expect(await pay.textContent()).toBe(
        "Quota and commissionQuota400,000Attainment119.6%Commission23,920",
      );
      await page.locator(".back").click();
      await toPerson(page, "New Starter");
      expect(await pay.textContent()).toContain("No quota is known.");
    }));

  test("who has no rows in another view is not said to have none at all", () =>
    onPage({}, async (page, addOn) => {
      await toPerson(page, "Darcel Schlecht");
      addOn.answers.people = {
        ...people,
        people: people.people.filter(({ name }) => name !== "Darcel Schlecht"),
      };
      await page.getByRole("radio", { name: "Week" }).check();
      await page.getByText("This person has no rows here.").waitFor();
    }));
});

describe("the commission plan", () => {
  test("is set where there is none, and told afterwards", () =>
    onPage({}, async (page, addOn) => {
      await section(page, "people");
      await page.getByRole("button", { name: "Set a plan" }).click();
      await page.locator("#rate").fill("5");
      await page.locator("#rate-above").fill("150");
      await page.locator(".button.primary").click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("rate-above");
      expect(await page.locator("#rate-above-issue").textContent()).toBe("Write a share from 0 to 100%.");
      await page.locator("#rate-above").fill("8");
      await page.locator(".button.primary").click();
      await page.locator(".toast").waitFor();
      expect(addOn.dashboard.commissionPlan?.value).toEqual({ rate: 0.05, rateAboveQuota: 0.08 });
      expect(await page.locator("section[aria-labelledby=plan-title]").textContent()).toContain(
        "5% of what is booked, 8% above the quota",
      );
    }));

  test("changed by two people: the second is told, and nothing is overwritten", () =>
    onPage({ commissionPlan: plan }, async (page, addOn) => {
      await section(page, "people");
      await page.locator("#edit-plan").click();
      await page.locator("#rate").fill("6");
      addOn.dashboard = {
        ...addOn.dashboard,
        commissionPlan: { value: { rate: 0.04, rateAboveQuota: null }, revision: "other" },
      };
      await page.locator(".button.primary").click();
      expect(await page.locator(".conflict").textContent()).toContain(
        "The plan is now: 4% of what is booked.",
      );
      expect(addOn.dashboard.commissionPlan?.value.rate).toBe(0.04);
      expect(await page.locator("#rate").inputValue()).toBe("6");
    }));
});

test("hostile names of people and metrics are text and nothing else, and fit", () => {
  const evil = [
    `<img src=x onerror="window.hacked=1">`,
    "__proto__",
    "\u202eevil\u202c مبيعات",
    "W".repeat(300),
  ];
  const hostile = {
    ...people,
    metrics: people.metrics.map((metric, i) => ({ ...metric, name: evil[i % evil.length] ?? "" })),
    people: people.people.slice(0, 4).map((person, i) => ({
      ...person,
      name: evil[i] ?? "",
      hints: evil.map((what) => ({ what, advice: what, kind: "gap" as const })),
    })),
    notes: evil,
  };
  return onPage({ answers: { people: hostile } }, async (page) => {
    for (const at of evil.keys()) {
      await section(page, "people");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      await page.locator(`[id='person-${at}']`).click();
      await page.locator("#scorecard-title").waitFor();
      expect(await page.locator("h1").textContent()).toBe(evil[at]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    }
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  });
});
