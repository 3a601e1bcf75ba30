import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Columns } from "../../src/settings/source.ts";
import { openBrowser } from "./browser.ts";
import type { FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { deals, notes, team, wide } from "./sample/candidates.ts";
import { dealsSource, unset } from "./sample.ts";
import { open, openMore, press, unfold } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: FakeStart, story: Story) => tell(browser, html, start, story);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? "");
const reading = (columns: Columns): FakeStart => ({
  candidates: [wide, team],
  sources: [dealsSource(columns)],
});
const toDeals = async (page: Page) => {
  await openMore(page, "more-data");
  await open(page, "source-deals");
};

describe("the first opening", () => {
  test("shows what was recognised with values, names what was not, and one press leads to the dashboard", () =>
    onPage(unset, async (page, addOn) => {
      const text = await page.locator("main").textContent();
      expect(text).toContain("Deals · 1,240 rows");
      expect(text).toContain("AmountAmount12,400, 980.50, 3,100");
      expect(text).toContain("Not recognised: Deal");
      expect(text).toContain("Not recognised as a table: Notes");
      expect(await page.locator("select").count()).toBe(1);
      expect(await page.locator("label[for=deals-owner]").textContent()).toBe("Owner");
      await page.getByRole("button", { name: "Show my dashboard" }).click();
      await page.locator(".tile").first().waitFor();
      expect(addOn.asked).toEqual(["open", "saveSources"]);
      expect(addOn.dashboard.sources.map(({ kind }) => kind)).toEqual(["deals", "people"]);
    }));

  test("asks nothing where all was recognised", () =>
    onPage({ ...unset, candidates: [{ ...wide, unrecognised: [] }] }, async (page) => {
      expect(await page.locator("select").count()).toBe(0);
    }));

  test("leaves out what is not wanted, and does nothing where nothing is", () =>
    onPage(unset, async (page, addOn) => {
      await page.getByRole("checkbox", { name: /People/ }).uncheck();
      await page.getByRole("checkbox", { name: /Deals/ }).uncheck();
      const show = page.getByRole("button", { name: "Show my dashboard" });
      expect(await show.getAttribute("aria-disabled")).toBe("true");
      await page.getByRole("checkbox", { name: /Deals/ }).check();
      await show.click();
      await page.locator(".tile").first().waitFor();
      expect(addOn.dashboard.sources.map(({ kind }) => kind)).toEqual(["deals"]);
    }));

  test("asks for the deals where no sheet looks like a table", () =>
    onPage({ ...unset, candidates: [notes] }, async (page, addOn) => {
      expect(await page.locator("h1").textContent()).toBe("Where are your deals?");
      await page.locator("#deals-outcome").selectOption({ label: "To do" });
      await press(page);
      await page.locator(".tile").first().waitFor();
      expect(addOn.dashboard.sources[0]?.source.value).toMatchObject({
        kind: "deals",
        sheetId: notes.sheetId,
        columns: { outcome: "To do" },
      });
    }));

  test("leads to a column that is wrong, and sends nothing", () =>
    onPage({ ...unset, candidates: [deals] }, async (page, addOn) => {
      await page.getByRole("button", { name: "Correct the columns: Deals" }).click();
      await page.locator("#deals-customer").selectOption({ label: "Stage" });
      await press(page);
      await expect.poll(() => focused(page)).toBe("deals-customer");
      expect(await page.locator("#deals-customer-issue").textContent()).toContain("Stage or status");
      expect(addOn.asked).toEqual(["open"]);
    }));

  test("can be left for a single cell that is tracked", () =>
    onPage(unset, async (page, addOn) => {
      await page.getByRole("button", { name: "Or track a single cell as a metric" }).click();
      await page.getByRole("button", { name: "Use the selected cell" }).click();
      await page.getByLabel("Name").fill("Budget");
      await press(page);
      await page.locator(".tile").first().waitFor();
      expect(addOn.dashboard.tiles.at(-1)?.own?.value.cell).toBe("B7");
      await expect.poll(() => addOn.dashboard.chosen.value.metrics.at(-1)).toMatch(/^own:/);
    }));

  test("can be tried with sample data", () =>
    onPage(unset, async (page, addOn) => {
      await page.getByRole("button", { name: "Try with sample data" }).click();
      await page.locator(".tile").first().waitFor();
      expect(addOn.asked).toEqual(["open", "trySample"]);
      expect(await page.locator(".toast").textContent()).toContain("Sample added");
    }));
});

describe("the sample", () => {
  test("is removed only after a second word, and Escape of the question is harmless", () =>
    onPage({ sample: "Sample deals" }, async (page, addOn) => {
      await page.locator(".tab").nth(4).click();
      await page.getByRole("button", { name: "Remove the sample" }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Keep it");
      await page.keyboard.press("Enter");
      expect(addOn.asked).toEqual(["open"]);
      await page.getByRole("button", { name: "Remove the sample" }).click();
      await page.getByRole("button", { name: "Delete the sample" }).click();
      await page.getByRole("button", { name: "Try with sample data" }).waitFor();
      expect(addOn.asked).toEqual(["open", "removeSample"]);
    }));
});

describe("the tables that are read", () => {
  test("tell which columns are gone and which are new, on the dashboard too", () =>
    onPage(
      { ...reading(wide.guess), sources: [{ ...dealsSource(), gone: ["owner"], offered: ["product"] }] },
      async (page) => {
        expect(await page.locator(".notice").textContent()).toContain("no column any more for Owner");
        await openMore(page, "more-data");
        const card = await page.locator(".sources").textContent();
        expect(card).toContain("there is none any more for Owner");
        expect(card).toContain("New columns are recognised: Product");
      },
    ));

  test("are corrected, and a column that is taken off stays in its place until the page is left", () =>
    onPage(reading(wide.guess), async (page, addOn) => {
      await toDeals(page);
      await unfold(page, "columns-deals");
      await page.locator("#deals-product").selectOption({ label: "Deal" });
      await page.locator("#deals-source").selectOption("none");
      expect(await page.locator("#deals-source").inputValue()).toBe("none");
      await press(page);
      await page.locator(".toast").waitFor();
      const { source: _, ...rest } = wide.guess;
      expect(addOn.dashboard.sources[0]?.source.value.columns).toEqual({ ...rest, product: "Deal" });
    }));

  test("get a further column: the new select has the focus, and nothing is changed before one is chosen", () =>
    onPage(reading(deals.guess), async (page, addOn) => {
      await toDeals(page);
      await unfold(page, "columns-deals");
      await page.getByLabel("Add a column for").selectOption({ label: "List price" });
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await expect.poll(() => focused(page)).toBe("deals-list");
      expect(await page.locator(".button.primary").getAttribute("aria-disabled")).toBe("true");
      await page.locator("#deals-list").selectOption({ label: "List price" });
      await press(page);
      await page.locator(".toast").waitFor();
      expect(addOn.dashboard.sources[0]?.source.value.columns).toEqual({
        ...deals.guess,
        list: "List price",
      });
    }));

  test("take over what the headers tell since", () =>
    onPage(reading(deals.guess), async (page, addOn) => {
      await toDeals(page);
      await unfold(page, "columns-deals");
      await page.getByRole("button", { name: "Use 3 recognised columns" }).click();
      await expect.poll(() => focused(page)).toBe("deals-source");
      await press(page);
      await page.locator(".toast").waitFor();
      expect(addOn.dashboard.sources[0]?.source.value.columns).toEqual(wide.guess);
    }));

  test("offer what has come to the sheet since, to be used in one press", () =>
    onPage(
      { ...reading(deals.guess), sources: [{ ...dealsSource(), offered: ["product", "source"] }] },
      async (page, addOn) => {
        await toDeals(page);
        expect(await page.locator(".notice.info").textContent()).toContain("Product, Source");
        await page.getByRole("button", { name: "Use them" }).click();
        await page.locator(".notice.info").waitFor({ state: "detached" });
        await press(page);
        await page.locator(".toast").waitFor();
        const { product, source } = wide.guess;
        expect(addOn.dashboard.sources[0]?.source.value.columns).toEqual({ ...deals.guess, product, source });
      },
    ));

  test("offer it no more once it is left out", () =>
    onPage(
      { ...reading(deals.guess), sources: [{ ...dealsSource(), offered: ["product", "source"] }] },
      async (page, addOn) => {
        await toDeals(page);
        await page.getByRole("button", { name: "Leave them out" }).click();
        await page.locator(".notice.info").waitFor({ state: "detached" });
        await press(page);
        await page.locator(".toast").waitFor();
        expect(addOn.dashboard.sources[0]?.source.value).toMatchObject({
          columns: deals.guess,
          leftOut: ["source", "product"],
        });
        await toDeals(page);
        await unfold(page, "columns-deals");
        expect(await page.locator("main").textContent()).not.toMatch(/Use (them|the)/);
      },
    ));

  test("show a column that is gone from the sheet without being asked for it, and lead to it", () =>
    onPage(reading({ ...deals.guess, product: "Item" }), async (page, addOn) => {
      await toDeals(page);
      await page.locator("#deals-product[aria-invalid=true]").waitFor();
      await page.locator("#deals-owner").selectOption({ label: "Deal" });
      await press(page);
      await expect.poll(() => focused(page)).toBe("deals-product");
      expect(addOn.asked).toEqual(["open"]);
    }));

  test("get another one in three presses", () =>
    onPage(reading(deals.guess), async (page, addOn) => {
      await openMore(page, "more-data");
      await page.locator("#add-people").click();
      await press(page);
      await page.locator("#source-people").waitFor();
      expect(addOn.dashboard.sources.map(({ kind }) => kind)).toEqual(["deals", "people"]);
    }));

  test("are no longer read after a press, and again after its undo", () =>
    onPage(
      { ...reading(deals.guess), sources: [dealsSource(), { ...dealsSource(), kind: "orders" }] },
      async (page, addOn) => {
        await toDeals(page);
        await page.getByRole("button", { name: "Stop reading this sheet" }).click();
        await page.locator(".toast .undo").waitFor();
        expect(addOn.dashboard.sources.map(({ kind }) => kind)).toEqual(["orders"]);
        await page.locator(".toast .undo").click();
        await page.locator("#source-deals").waitFor();
      },
    ));
});
