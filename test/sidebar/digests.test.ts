import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import type { FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { cardsPlan, digests, hostilePreview, teamPlan } from "./sample/digests.ts";
import { names } from "./sample/hostile.ts";
import { showPreview, toDigest, toDigests } from "./scenes/digests.ts";
import { press, unfold } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: FakeStart, story: Story) => tell(browser, html, start, story);
const listed = (page: Page) => page.locator("[id^=digest-].entry");

describe("digests", () => {
  test("a new one is looked at before it can be switched on, and is saved as it was typed", () =>
    onPage({ digests: [] }, async (page, addOn) => {
      await toDigest(page, "add-team");
      expect(await page.locator("#digest-active").count()).toBe(0);
      await page.locator("#digest-period").selectOption("month");
      await page.locator("#digest-recipients").fill("ada@example.com, Can <can@example.com>");
      await unfold(page, "digest-languages");
      await page.locator("#digest-languages-1").selectOption("tr");
      await page.locator("#digest-schedule").selectOption("monthly");
      await page.locator("#digest-day").selectOption("3");
      await page.locator("#digest-hour").selectOption("8");
      await showPreview(page);
      await page.locator("#digest-active").check();
      await press(page);
      await listed(page).waitFor();
      expect(addOn.dashboard.digests.map(({ value }) => value)).toEqual([
        {
          id: expect.stringMatching(/^[a-z0-9]{8}$/),
          kind: "team",
          period: "month",
          schedule: { kind: "monthly", hour: 8, day: 3 },
          recipients: [
            { address: "ada@example.com", language: "auto" },
            { address: "can@example.com", language: "tr" },
          ],
          active: true,
        },
      ]);
    }));

  test("one that nobody has looked at is saved switched off", () =>
    onPage({ digests: [] }, async (page, addOn) => {
      await toDigest(page, "add-cards");
      await press(page);
      await listed(page).waitFor();
      expect(addOn.dashboard.digests[0]?.value).toMatchObject({
        kind: "scorecards",
        column: { table: "people", header: "E-mail", language: "auto" },
        active: false,
      });
    }));

  test("what was looked at and then changed is looked at again; when it is sent changes nothing", () =>
    onPage({ digests }, async (page, addOn) => {
      await toDigest(page, `digest-${cardsPlan.id}`);
      await showPreview(page);
      await page.locator("#digest-active").check();
      await page.locator("#digest-hour").selectOption("7");
      expect(await page.locator("#digest-active").isChecked()).toBe(true);
      expect(await page.locator(".sample-mail").count()).toBe(1);
      await page.locator("#digest-period").selectOption("quarter");
      expect(await page.locator("#digest-active").count()).toBe(0);
      expect(await page.locator(".sample-mail").count()).toBe(0);
      await press(page);
      await page.locator(".toast").waitFor();
      expect(addOn.dashboard.digests[1]?.value).toMatchObject({ period: "quarter", active: false });
    }));

  test("each person's scorecard can be looked at, and who has no address is told of", () =>
    onPage({ digests }, async (page, addOn) => {
      await toDigest(page, `digest-${cardsPlan.id}`);
      await showPreview(page);
      await page.locator("#digest-person").selectOption({ label: "Linus" });
      await expect.poll(() => page.locator(".sample-subject").textContent()).toContain("Linus");
      expect(await page.locator("main").textContent()).toContain("Goes to nobody");
      await page.locator("#send-digest-sample").click();
      await page.locator(".outcome").waitFor();
      expect(addOn.asked).toContain("sendDigestSample");
    }));

  test("one is removed, and comes back when that is undone", () =>
    onPage({ digests }, async (page, addOn) => {
      await toDigest(page, `digest-${teamPlan.id}`);
      await page.locator(".removal .button").click();
      await expect.poll(() => addOn.dashboard.digests.length).toBe(1);
      await page.locator(".toast button").first().click();
      await expect.poll(() => addOn.dashboard.digests.map(({ value }) => value.id)).toContain(teamPlan.id);
    }));

  test("what somebody else has saved meanwhile is not written over", () =>
    onPage({ digests }, async (page, addOn) => {
      await toDigest(page, `digest-${teamPlan.id}`);
      await page.locator("#digest-hour").selectOption("7");
      addOn.dashboard = {
        ...addOn.dashboard,
        digests: [{ value: { ...teamPlan, active: false }, revision: "other" }],
      };
      await press(page);
      await page.locator(".toast, .failure, .conflict").first().waitFor();
      expect(addOn.dashboard.digests[0]).toMatchObject({ revision: "other", value: { active: false } });
    }));
});

describe("hostile names in a mail", () => {
  test("do nothing, and load nothing from outside", () =>
    onPage({ digests, answers: { digestPreview: hostilePreview } }, async (page) => {
      const asked: string[] = [];
      // What the mail's own policy refuses never comes as far as the network.
      await page.route("http://evil.test/**", (route) => {
        asked.push(route.request().url());
        return route.abort();
      });
      await toDigest(page, `digest-${cardsPlan.id}`);
      await showPreview(page);
      const frame = page.frameLocator(".sample-frame");
      await frame.locator("p").first().waitFor();
      expect(asked).toEqual([]);
      expect(await page.evaluate(() => "hacked" in window)).toBe(false);
      expect(await page.locator(".sample-frame").getAttribute("sandbox")).toBe("");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      const shown = (await page.locator("#digest-person").textContent()) ?? "";
      for (const name of names) expect(shown).toContain(name);
    }));

  test("are no matter in the list", () =>
    onPage({ digests }, async (page) => {
      await toDigests(page);
      expect(await listed(page).count()).toBe(2);
    }));
});
