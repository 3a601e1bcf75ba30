import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tile } from "../../src/calls/tile.ts";
import { openBrowser } from "./browser.ts";
import type { FakeAddOn, FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { advised } from "./sample/advised.ts";
import { goalOn } from "./sample/tiles.ts";
import { turkish } from "./sample.ts";
import { openMetric, section } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: FakeStart, story: Story) => tell(browser, html, start, story);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || "");
const tileOf = (addOn: FakeAddOn, metric: Tile["metric"]) =>
  addOn.dashboard.tiles.find((tile) => tile.metric === metric);
const goalsOf = (addOn: FakeAddOn, metric: Tile["metric"] = "win-rate") =>
  (tileOf(addOn, metric)?.goals ?? []).map(({ value }) => value);
const save = (page: Page) => page.locator(".button.primary").click();
/** From the dashboard to the goal of a metric that stands at this place. */
async function toGoal(page: Page, metric: Tile["metric"] = "win-rate", at = 0): Promise<void> {
  await openMetric(page, metric);
  await page.locator(GOALS).nth(at).click();
  await page.locator("#target").waitFor();
}
async function toNewGoal(page: Page, metric: Tile["metric"] = "win-rate"): Promise<void> {
  await openMetric(page, metric);
  await page.locator("#add-goal").click();
  await page.locator("#target").waitFor();
}
/** Alerts are listed likewise. */
const GOALS = '.entries .entry:not([id^="rule-"])';
const entries = (page: Page) => page.locator(GOALS).allTextContents();
async function tabTo(page: Page, id: string): Promise<void> {
  for (let step = 0; step < 40 && (await focused(page)) !== id; step += 1) await page.keyboard.press("Tab");
  expect(await focused(page)).toBe(id);
}

describe("the goals of a metric", () => {
  test("are told with their period, whom they are for and what they ask", () =>
    onPage({ tiles: advised }, async (page) => {
      await openMetric(page, "win-rate");
      expect(await entries(page)).toEqual([
        "Any period · EveryoneShown here 35% or more",
        "Each quarter · Ada 45% or more",
      ]);
    }));

  test("a new one is for a period and a person, and both are seen afterwards", () =>
    onPage({}, async (page, addOn) => {
      await toNewGoal(page, "sales-volume");
      expect(await page.locator("#goal-period option").allTextContents()).toEqual([
        "All time",
        "Each week",
        "Each month",
        "Each quarter",
        "Each year",
      ]);
      await page.locator("#goal-period").selectOption("quarter");
      await page.locator("#goal-by").selectOption({ label: "One person" });
      await page.locator("#goal-label").selectOption({ label: "Grace" });
      await page.locator("#target").fill("120,000");
      await page.locator("#benchmark").fill("100000");
      await page.locator("#off-track-from").fill("20");
      expect(await page.locator(".thresholds").textContent()).toContain(
        "At risk below 120,000, off track below 96,000.",
      );
      await save(page);
      await page.locator(".toast").waitFor();
      expect(goalsOf(addOn, "sales-volume").at(-1)).toEqual({
        metric: "sales-volume",
        period: "quarter",
        group: { by: "owner", value: "Grace" },
        target: 120_000,
        benchmark: 100_000,
        atRiskFrom: 0,
        offTrackFrom: 0.2,
      });
      await expect.poll(() => entries(page)).toContain("Each quarter · Grace 120,000 or more");
    }));

  test("a second one for the same period and people is not sent", () =>
    onPage({}, async (page, addOn) => {
      await toNewGoal(page);
      await page.locator("#target").fill("40");
      await save(page);
      await expect.poll(() => focused(page)).toBe("goal-period");
      expect(await page.locator("#goal-period-issue").textContent()).toContain(
        "There is a goal for this already.",
      );
      expect(addOn.asked).not.toContain("saveGoal");
    }));

  test("one person of many has to be chosen", () =>
    onPage({}, async (page, addOn) => {
      await toNewGoal(page);
      await page.locator("#target").fill("40");
      await page.locator("#goal-by").selectOption({ index: 1 });
      await save(page);
      await expect.poll(() => focused(page)).toBe("goal-label");
      expect(addOn.asked).not.toContain("saveGoal");
    }));

  test("by keyboard alone one is changed, and the way back leads to it", () =>
    onPage({}, async (page, addOn) => {
      await page.locator("[id='tile-win-rate']").focus();
      await page.keyboard.press("Enter");
      const goal = 'goal ["any",null,null]';
      await page.locator(".ghost").first().waitFor({ state: "detached" });
      await tabTo(page, goal);
      await page.keyboard.press("Enter");
      await page.locator("#target").waitFor();
      await tabTo(page, "target");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("42");
      await page.keyboard.press("Enter");
      await page.locator(".toast").waitFor();
      expect(goalsOf(addOn)).toEqual([goalOn("win-rate", 0.42)]);
      await expect.poll(() => focused(page)).toBe(goal);
    }));

  test("a removed one comes back on undo, as it was", () =>
    onPage({ tiles: advised }, async (page, addOn) => {
      const before = goalsOf(addOn);
      await toGoal(page, "win-rate", 1);
      await page.getByRole("button", { name: "Remove goal" }).click();
      await page.locator(".toast .undo").waitFor();
      expect(await entries(page)).toEqual(["Any period · EveryoneShown here 35% or more"]);
      expect(goalsOf(addOn)).toEqual(before.slice(0, 1));
      await page.locator(".toast .undo").click();
      await expect.poll(() => goalsOf(addOn)).toEqual(before);
    }));

  test("what is typed and not saved is kept on other screens, and said on the way to it", () =>
    onPage({}, async (page) => {
      await toGoal(page);
      await page.locator("#target").fill("44");
      await section(page, "funnel");
      await section(page, "dashboard");
      expect(await page.locator(".tile .unsaved").count()).toBe(1);
      await openMetric(page, "win-rate");
      expect((await entries(page))[0]).toContain("Unsaved changes");
      await page.locator(GOALS).click();
      expect(await page.locator("#target").inputValue()).toBe("44");
      await page.getByRole("button", { name: "Discard changes" }).click();
      expect(await page.locator("#target").inputValue()).toBe("35");
    }));

  test("a goal begun on the tile is the one that its own screen goes on with", () =>
    onPage({}, async (page, addOn) => {
      await page.locator(".tile", { hasText: "Customer lifetime value" }).locator(".tile-act").click();
      await page.locator("[id='target-clv']").fill("61000");
      await toNewGoal(page, "clv");
      expect(await page.locator("#target").inputValue()).toBe("61000");
      await save(page);
      await page.locator(".toast").waitFor();
      expect(goalsOf(addOn, "clv")).toEqual([goalOn("clv", 61_000)]);
    }));
});

describe("typing a target", () => {
  test.each([
    ["25", 0.25],
    ["%25", 0.25],
    ["0,25", 0.25],
    ["12,5", 0.125],
  ])("%s is saved in Turkish as %d", (text, target) =>
    onPage(turkish, async (page, addOn) => {
      await toGoal(page);
      await page.locator("#target").fill(text);
      await save(page);
      await page.locator(".toast").waitFor();
      expect(goalsOf(addOn)[0]?.target).toBe(target);
    }),
  );

  test("a wrong number is explained when the field is left, and the message goes once it is right", () =>
    onPage(turkish, async (page) => {
      await toNewGoal(page, "clv");
      const issue = page.locator("#target-issue");
      await page.locator("#target").fill("");
      await page.locator("#target").pressSequentially("1,234.5");
      await expect.poll(() => issue.textContent()).toBe("");
      await page.locator("#target").blur();
      await expect.poll(() => issue.textContent()).toContain("1.234,5");
      expect(await page.locator("#target").getAttribute("aria-invalid")).toBe("true");
      await page.locator("#target").fill("1.234,5");
      await expect.poll(() => issue.textContent()).toBe("");
    }));

  test("thresholds in the wrong order are explained beside the second", () =>
    onPage({}, async (page, addOn) => {
      await toGoal(page, "cycle-time");
      await page.locator("#at-risk-from").fill("20");
      await save(page);
      await expect.poll(() => focused(page)).toBe("off-track-from");
      expect(await page.locator("#off-track-from-issue").textContent()).toContain("at risk");
      expect(addOn.asked).not.toContain("saveGoal");
      await page.locator("#off-track-from").fill("30");
      expect(await page.locator(".thresholds").textContent()).toContain(
        "At risk above 36 days, off track above 39 days.",
      );
    }));
});

describe("two people at one goal", () => {
  test("the second is told what the first saved; mine is kept, and can be saved over it", () =>
    onPage({}, async (page, addOn) => {
      await toGoal(page);
      await page.locator("#target").fill("44");
      somebodySaves(addOn, 0.3);
      await save(page);
      expect(await page.locator(".conflict").textContent()).toContain("The target is now 30%.");
      expect(await page.locator("#target").inputValue()).toBe("44");
      expect(goalsOf(addOn)[0]?.target).toBe(0.3);
      await page.getByRole("button", { name: "Keep mine" }).click();
      await save(page);
      await page.locator(".toast").waitFor();
      expect(goalsOf(addOn)[0]?.target).toBe(0.44);
    }));

  test("a goal that somebody removed is not brought back unasked", () =>
    onPage({}, async (page, addOn) => {
      await toGoal(page);
      await page.locator("#target").fill("44");
      addOn.changeTile("win-rate", { goal: null, goals: [] });
      await save(page);
      expect(await page.locator(".conflict").textContent()).toContain("The goal has been removed.");
      await page.getByRole("button", { name: "Use theirs" }).click();
      expect(await page.locator("main").textContent()).toContain("The goal has been removed.");
      expect(goalsOf(addOn)).toEqual([]);
    }));

  test("Google's refusal says what to do, and what was typed can be saved afterwards", () =>
    onPage({}, async (page, addOn) => {
      await toGoal(page);
      await page.locator("#target").fill("44");
      addOn.googleFails = "We're sorry, a server error occurred. Error code PERMISSION_DENIED.";
      await save(page);
      expect(await page.locator(".failure").textContent()).toContain("several Google accounts");
      await save(page);
      await page.locator(".toast").waitFor();
      expect(goalsOf(addOn)[0]?.target).toBe(0.44);
    }));
});

describe("a goal that says more about itself than about the team", () => {
  test("is told with the periods that show it, and taken on with one press; undo brings the old one back", () =>
    onPage({ tiles: advised }, async (page, addOn) => {
      await openMetric(page, "win-rate");
      const advice = page.locator(".goal-advice");
      expect(await advice.textContent()).toContain(
        "It was missed 3 periods in a row:February 202634%March 2026",
      );
      await advice.getByRole("button", { name: "Set it to 33%" }).click();
      await page.locator(".toast .undo").waitFor();
      expect(goalsOf(addOn)[0]?.target).toBe(0.33);
      await page.locator(".toast .undo").click();
      await expect.poll(() => goalsOf(addOn)[0]?.target).toBe(0.35);
    }));

  test("changed by somebody meanwhile, it is left as they left it", () =>
    onPage({ tiles: advised }, async (page, addOn) => {
      await openMetric(page, "win-rate");
      somebodySaves(addOn, 0.3);
      await page.getByRole("button", { name: "Set it to 33%" }).click();
      await page.locator(".failure").waitFor();
      expect(goalsOf(addOn).map(({ target }) => target)).toContain(0.3);
      await expect.poll(() => entries(page)).toContain("Any period · EveryoneShown here 30% or more");
    }));

  test("a first goal is suggested where there is none, and set with one press", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "clv");
      await page.getByRole("button", { name: "Set 50,000 as the goal" }).click();
      await page.locator(".toast .undo").waitFor();
      expect(goalsOf(addOn, "clv")).toEqual([goalOn("clv", 50_000)]);
      await page.locator(".toast .undo").click();
      await expect.poll(() => goalsOf(addOn, "clv")).toEqual([]);
    }));
});

test("the record tells in which periods the goal was met, in words", () =>
  onPage({}, async (page) => {
    await openMetric(page, "win-rate");
    const record = page.locator(".record");
    expect(await record.locator(".hint").textContent()).toBe("Met in 5 of the last 6 periods.");
    expect((await record.locator("tbody tr").allTextContents()).slice(0, 2)).toEqual([
      "March 202636.2%Met",
      "February 202634%Missed",
    ]);
  }));

test("a person with a hostile name gets a goal, whatever the name is", () => {
  const evil = `"><img src=x onerror="window.hacked=1">`;
  const names = ["__proto__", evil, "W".repeat(300), "(blank)"];
  return onPage({ filterOptions: [{ by: "owner", values: names, more: 3 }] }, async (page, addOn) => {
    for (const at of [1, 2, 3, 4]) {
      if (at === 1) await openMetric(page, "win-rate");
      await page.locator("#add-goal").click();
      await page.locator("#goal-by").selectOption("owner");
      await page.locator("#goal-label").selectOption({ index: at });
      await page.locator("#target").fill("40");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      await save(page);
      await expect.poll(() => goalsOf(addOn).length).toBe(at + 1);
      await page.locator("#add-goal").waitFor();
    }
    expect(goalsOf(addOn).map(({ group }) => group?.value)).toEqual([undefined, ...names]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect((await entries(page)).at(-1)).toContain("Any period · (blank)");
    await page.locator(GOALS).nth(2).click();
    expect(await page.locator(".lead").textContent()).toContain("<img src=x");
  });
});

/** Another target for the win rate, from another page. */
function somebodySaves(addOn: FakeAddOn, target: number): void {
  const saved = { value: goalOn("win-rate", target), revision: "other" };
  const others = (tileOf(addOn, "win-rate")?.goals ?? []).slice(1);
  addOn.changeTile("win-rate", {
    goal: { goal: saved, progress: null, pace: null, advice: null },
    goals: [saved, ...others],
  });
}
