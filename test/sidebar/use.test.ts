import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import type { FakeAddOn, FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { openMetric, openMore, section } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: FakeStart, story: Story) => tell(browser, html, start, story);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.slice(0, 40) || "");
const value = (page: Page, metric: string) =>
  page.locator(`.tile:has([id="tile-${metric}"]) .figure strong`).textContent();
const holdBack = (addOn: FakeAddOn) => {
  let open = () => {};
  addOn.gate = new Promise((done) => {
    open = () => {
      addOn.gate = null;
      done();
    };
  });
  return open;
};

describe("by keyboard alone", () => {
  test("the sections are gone through with the arrows, and the one that is opened is announced by its heading", () =>
    onPage({}, async (page) => {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Dashboard");
      await page.keyboard.press("ArrowLeft");
      expect(await focused(page)).toBe("More");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      expect(await focused(page)).toBe("Funnel");
      await page.keyboard.press("End");
      await page.keyboard.press("Enter");
      await page.locator("#more-data").waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
      expect(await focused(page)).toBe("More");
    }));

  test("Escape is the way back, to what led away; in a field it is not", () =>
    onPage({}, async (page) => {
      await openMore(page, "more-choose");
      await page.locator("#search").press("Escape");
      await page.locator("#add-own").press("Enter");
      await page.locator("#own-name").waitFor();
      await page.locator("h1").press("Escape");
      await expect.poll(() => focused(page)).toBe("add-own");
      await page.keyboard.press("Escape");
      await expect.poll(() => focused(page)).toBe("more-choose");
      await page.keyboard.press("Escape");
      expect(await page.locator("#more-choose").count()).toBe(1);
    }));

  test("a metric is opened, and the way back leads to its tile, where the page was scrolled to", () =>
    onPage({}, async (page) => {
      await page.locator("[id='tile-own:spend']").focus();
      const scrolled = await page.evaluate(() => window.scrollY);
      expect(scrolled).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
      await page.locator(".back").waitFor();
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      await page.locator(".back").press("Enter");
      await expect.poll(() => focused(page)).toBe("tile-own:spend");
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    }));

  test("opening the page takes the focus from nobody", () =>
    onPage({}, async (page) => {
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    }));
});

describe("the period and the filters", () => {
  test("switch all tiles, and are the same on every screen", () =>
    onPage({}, async (page, addOn) => {
      expect(await value(page, "win-rate")).toBe("31.7%");
      await page.getByRole("button", { name: "Earlier period" }).click();
      await page.getByText("March 2026", { exact: true }).waitFor();
      expect(await value(page, "win-rate")).toBe("36.2%");
      await section(page, "funnel");
      await page.locator(".view-label").waitFor();
      expect(await page.locator(".view-label").textContent()).toBe("March 2026");
      expect(addOn.views.at(-1)).toEqual({ period: { unit: "month", back: 1 }, filters: [] });
    }));

  test("that were seen before are there at once", () =>
    onPage({}, async (page, addOn) => {
      await page.getByRole("button", { name: "Earlier period" }).click();
      await page.getByText("March 2026", { exact: true }).waitFor();
      const open = holdBack(addOn);
      await page.getByRole("button", { name: "Later period" }).click();
      await expect.poll(() => value(page, "win-rate")).toBe("31.7%");
      expect(await page.locator(".outrun").count()).toBe(0);
      open();
    }));

  test("that are on their way leave the figures before, told to be of another view", () =>
    onPage({}, async (page, addOn) => {
      const open = holdBack(addOn);
      await page.getByRole("radio", { name: "Year" }).check();
      await page.locator(".tiles.outrun[aria-busy=true]").waitFor();
      expect(await page.locator(".view-label").textContent()).toBe("…");
      open();
      await page.locator(".view-label", { hasText: /^2026/ }).waitFor();
      expect(await page.locator(".outrun").count()).toBe(0);
    }));

  test("do not go beyond the latest period or the data", () =>
    onPage({}, async (page, addOn) => {
      addOn.earliest = 1;
      const later = page.getByRole("button", { name: "Later period" });
      expect(await later.getAttribute("aria-disabled")).toBe("true");
      await later.click({ force: true });
      const earlier = page.getByRole("button", { name: "Earlier period" });
      await earlier.click();
      await page.getByText("March 2026", { exact: true }).waitFor();
      expect(await earlier.getAttribute("aria-disabled")).toBe("true");
      await earlier.click({ force: true });
      expect(addOn.asked).toHaveLength(2);
    }));

  test("a filter whose label is gone from the sheet is said to be taken off, until another view is asked for", () =>
    onPage({}, async (page, addOn) => {
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByLabel("Person").selectOption("Grace");
      await page.locator("button.chip").click();
      await page.locator(".chips bdi").waitFor();
      addOn.dashboard = { ...addOn.dashboard, filterOptions: [] };
      await page.getByRole("button", { name: "Earlier period" }).click();
      const notice = page.getByRole("alert");
      await notice.waitFor();
      expect(await notice.textContent()).toContain("A filter was taken off");
      expect(await notice.textContent()).toContain("Person: Grace");
      expect(await page.locator(".chips").count()).toBe(0);
      await page.getByRole("button", { name: "Later period" }).click();
      await notice.waitFor({ state: "detached" });
    }));

  test("a filter is set from its list, seen as a chip, and taken off there", () =>
    onPage({}, async (page, addOn) => {
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByLabel("Person").selectOption("Grace");
      await page.locator("button.chip").click();
      await page.locator(".chips bdi").waitFor();
      expect(await page.locator(".chips").textContent()).toBe("Grace");
      expect(addOn.views.at(-1)?.filters).toEqual([{ by: "owner", value: "Grace" }]);
      await page.getByRole("button", { name: "Remove the filter Person: Grace" }).click();
      await expect.poll(() => addOn.views.at(-1)?.filters).toEqual([]);
      expect(await page.locator(".chips").count()).toBe(0);
    }));
});

describe("a goal from a tile", () => {
  const goalOf = (addOn: FakeAddOn) => addOn.dashboard.tiles.find(({ metric }) => metric === "clv")?.goals[0];
  const setGoal = (page: Page) => page.getByRole("button", { name: /Set a goal: Customer lifetime value/ });

  test("is two presses where the past suggests one", () =>
    onPage({}, async (page, addOn) => {
      await setGoal(page).click();
      await expect.poll(() => focused(page)).toBe("target-clv");
      await page.getByRole("button", { name: "Save goal" }).click();
      await page.locator(".toast").waitFor();
      expect(goalOf(addOn)?.value).toMatchObject({ target: 50_000, period: "any", group: null });
      await expect.poll(() => focused(page)).toBe("tile-clv");
    }));

  test("is kept as it was typed on going away and coming back", () =>
    onPage({}, async (page, addOn) => {
      await setGoal(page).click();
      await page.locator("#target-clv").fill("60,000");
      await section(page, "alerts");
      await section(page, "dashboard");
      expect(await page.locator("#target-clv").inputValue()).toBe("60,000");
      await page.locator("#target-clv").press("Enter");
      await page.locator(".toast").waitFor();
      expect(goalOf(addOn)?.value.target).toBe(60_000);
    }));

  test("is given up without a trace", () =>
    onPage({}, async (page, addOn) => {
      await setGoal(page).click();
      await page.locator("#target-clv").fill("1");
      await page.getByRole("button", { name: "Cancel" }).click();
      await expect.poll(() => focused(page)).toContain("Set a goal");
      expect(await page.locator(".unsaved").count()).toBe(0);
      expect(addOn.asked).toEqual(["open"]);
    }));
});

describe("what Google does", () => {
  test("its refusal says what to do, and trying again brings the figures", () =>
    onPage({}, async (page, addOn) => {
      addOn.googleFails = "We're sorry, a server error occurred. Error code PERMISSION_DENIED.";
      await page.getByRole("button", { name: "Refresh figures" }).click();
      expect(await page.getByRole("alert").textContent()).toContain("several Google accounts");
      await page.getByRole("alert").getByRole("button", { name: "Refresh figures" }).click();
      await page.locator(".toast").waitFor();
      expect(await page.getByRole("alert").count()).toBe(0);
    }));

  test("without a network the page says so, and looks again by itself when it is back", () =>
    onPage({}, async (page, addOn) => {
      await page.context().setOffline(true);
      addOn.googleFails = "NetworkError: Connection failure due to HTTP 0";
      await page.getByRole("button", { name: "Refresh figures" }).click();
      expect(await page.getByRole("alert").textContent()).toContain("No connection to Google");
      await page.context().setOffline(false);
      await page.getByRole("alert").waitFor({ state: "detached" });
      expect(addOn.asked).toEqual(["open", "open", "open"]);
    }));

  test("a screen that cannot be read says why, and tries again where it stands", () =>
    onPage({}, async (page, addOn) => {
      addOn.refuses = { code: "unexpected", message: "The catalogue could not be read." };
      await openMore(page, "more-choose");
      expect(await page.getByRole("alert").textContent()).toContain("The catalogue could not be read.");
      await page.getByRole("button", { name: "Try again" }).click();
      await page.locator("#search").waitFor();
    }));

  test("what takes long shows a line, then words, and leaves the page usable", () =>
    onPage({}, async (page, addOn) => {
      const open = holdBack(addOn);
      await page.getByRole("button", { name: "Refresh figures" }).click();
      await page.locator(".progress").waitFor();
      await page.getByText("Still reading the spreadsheet…").waitFor();
      await section(page, "more");
      open();
      await page.locator(".progress").waitFor({ state: "detached" });
    }));

  test("choosing a language changes the page and its lang at once", () =>
    onPage({}, async (page) => {
      await section(page, "more");
      await page.getByRole("radio", { name: "Türkçe" }).check();
      await page.locator("html[lang=tr]").waitFor();
      expect(await page.locator("h1").textContent()).toBe("Diğer");
    }));
});

test("unsaved edits are told on the tile and kept on other screens", () =>
  onPage({}, async (page) => {
    await openMore(page, "more-choose");
    await page.locator("#add-own").click();
    await page.locator("#own-name").fill("Half done");
    await section(page, "dashboard");
    await openMetric(page, "win-rate");
    await openMore(page, "more-choose");
    await page.locator("#add-own").click();
    expect(await page.locator("#own-name").inputValue()).toBe("Half done");
  }));
