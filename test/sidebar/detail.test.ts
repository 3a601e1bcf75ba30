import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import type { FakeStart } from "./fake-add-on.ts";
import { pageFile } from "./page-file.ts";
import { detailOf } from "./sample/detail.ts";
import { turkish } from "./sample.ts";
import { openMetric, unfold } from "./scenes/scene.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: FakeStart, story: Story) => tell(browser, html, start, story);
const readout = (page: Page) => page.locator(".chart-readout").textContent();
/** Opens a fold, and gives what is in it. */
async function unfolded(page: Page, name: string): Promise<Locator> {
  await unfold(page, name);
  return page.locator(`[id='${name}']`);
}
const slider = (page: Page) => page.locator(".chart-slider");

describe("a metric over time", () => {
  test("the latest period is told, and that it is not over", () =>
    onPage({}, async (page) => {
      await openMetric(page, "win-rate");
      expect(await readout(page)).toBe("April 2026, so far 31.7%");
      expect(await page.locator(".legend").textContent()).toBe("Goal: 35% or more");
    }));

  test("the arrow keys move from period to period, and each is said", () =>
    onPage(turkish, async (page) => {
      await openMetric(page, "win-rate");
      await slider(page).focus();
      await page.keyboard.press("ArrowLeft");
      expect(await readout(page)).toBe("Mart 2026 %36,2");
      expect(await slider(page).getAttribute("aria-valuetext")).toBe("Mart 2026: %36,2");
      await page.keyboard.press("Home");
      expect(await readout(page)).toBe("Ekim 2025 %38");
      expect(await slider(page).getAttribute("aria-label")).toBe("Kazanma oranı: Gösterilen dönem");
    }));

  test("each period is found where it is drawn, from edge to edge", () =>
    onPage({}, async (page) => {
      await openMetric(page, "sales-volume");
      await slider(page).scrollIntoViewIfNeeded();
      const bars = page.locator(".bars rect");
      expect(await bars.count()).toBe(7);
      for (const [at, told] of [
        [0, "October 2025 350,000"],
        [3, "January 2026 402,000"],
        [6, "April 2026, so far 412,300"],
      ] as const) {
        const box = await bars.nth(at).boundingBox();
        if (box === null) throw new Error("The bar is not drawn");
        for (const x of [box.x + 1, box.x + box.width - 1]) {
          await page.mouse.move(x, box.y + 2);
          await expect.poll(() => readout(page)).toBe(told);
          await page.mouse.down();
          await page.mouse.up();
          await expect.poll(() => readout(page)).toBe(told);
        }
      }
    }));

  test("a period without a figure is a gap, and is told", () =>
    onPage({}, async (page) => {
      await openMetric(page, "conversion-rate");
      await slider(page).focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowLeft");
      expect(await readout(page)).toBe("January 2026 No value");
      expect(await page.locator(".line path").first().getAttribute("d")).toMatch(/^M[^M]+M[^M]+$/);
    }));

  test("the same figures are to be had as a table, the latest first", () =>
    onPage({}, async (page) => {
      await openMetric(page, "win-rate");
      await page.getByRole("button", { name: "Show as a table" }).click();
      const rows = page.locator(".table-scroll tbody tr");
      expect(await rows.allTextContents()).toEqual([
        "April 2026 (so far)31.7%",
        "March 202636.2%",
        "February 202634%",
        "January 202637%",
        "December 202536%",
        "November 202535%",
        "October 202538%",
      ]);
      await page.getByRole("button", { name: "Show as a chart" }).click();
      await slider(page).waitFor();
    }));

  test("without past figures there are words instead of a chart", () =>
    onPage({}, async (page) => {
      await openMetric(page, "clv");
      expect(await page.locator(".chart").count()).toBe(0);
      expect(await page.locator("main").textContent()).toContain("No past figures yet.");
    }));
});

describe("by group", () => {
  test("the best stand first, beside the figure of all, and the rest is a press away", () =>
    onPage({}, async (page) => {
      await openMetric(page, "win-rate");
      const names = page.locator(".ranked-name");
      expect((await names.allTextContents()).slice(0, 2)).toEqual(["Rosie Papadopoulos", "Darcel Schlecht"]);
      expect(await names.count()).toBe(8);
      expect(await page.locator(".groups-all").textContent()).toBe("All together: 31.7% (the thin line)");
      await page.getByRole("button", { name: "Show all 12" }).click();
      expect(await names.count()).toBe(12);
      expect(await page.locator(".ranked li").last().textContent()).toContain("No value");
    }));

  test("the groups are changed by the arrow keys, and stay chosen on coming back", () =>
    onPage({}, async (page) => {
      await openMetric(page, "win-rate");
      await page.getByRole("radio", { name: "Person" }).focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.locator(".ranked-name").allTextContents()).toEqual(["West", "Central", "(blank)"]);
      await page.locator(".back").click();
      await openMetric(page, "conversion-rate");
      expect(await page.getByRole("radio", { name: "Region" }).isChecked()).toBe(true);
    }));
});

describe("what stands behind a figure", () => {
  test("how it is computed, with the rows left out and why", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "win-rate");
      const explain = await unfolded(page, "explain");
      const text = await explain.textContent();
      expect(text).toContain("194 ÷ 612 = 31.7%");
      expect(text).toContain("95% certainBetween 28% and 35.5%");
      expect(text).toContain("612 rows used");
      expect(text).toContain("closed in another month");
      expect(text).toContain("Farris");
      await explain.getByRole("button", { name: "Row 9" }).click();
      await expect.poll(() => addOn.asked.at(-1)).toBe("showRows");
    }));

  test("its rows lead to the sheet, one by one or all at once", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "win-rate");
      const rows = await unfolded(page, "rows");
      expect(await rows.textContent()).toContain("The first 50 of 612 rows.");
      expect(await rows.locator(".sheet-row").count()).toBe(8);
      await rows.getByRole("button", { name: "Show all 50" }).click();
      expect(await rows.locator(".sheet-row").count()).toBe(50);
      await rows.locator(".sheet-row").nth(1).click();
      await rows.getByText("1 row selected in “Deals”.").waitFor();
      addOn.answers.rowsBehind = 612;
      await rows.getByRole("button", { name: "Select all in the sheet" }).click();
      await rows.getByText("The first 300 of 612 rows are selected in “Deals”").waitFor();
    }));

  test("the formula is inserted, and the cell that it went to is told", () =>
    onPage({}, async (page, addOn) => {
      addOn.answers.selectedCell = { ...addOn.answers.selectedCell, text: "", value: null };
      await openMetric(page, "win-rate");
      const formula = await unfolded(page, "formula");
      expect(await formula.locator("code").textContent()).toBe(
        '=VLOOKUP("2026-04",SALES_METRIC(Deals!A:K,"win rate",,"month"),2,FALSE)',
      );
      await formula.getByRole("button", { name: "Insert into the selected cell" }).click();
      await formula.getByText("Inserted into B7 of “Budget”.").waitFor();
    }));

  test("a cell that is not empty is not overwritten before that is asked for", () =>
    onPage({}, async (page) => {
      await openMetric(page, "win-rate");
      const formula = await unfolded(page, "formula");
      const insert = formula.getByRole("button", { name: "Insert into the selected cell" });
      await insert.click();
      const question = formula.getByRole("alert");
      expect(await question.textContent()).toContain("B7 of “Budget” is not empty: it holds “18,250”.");
      await question.getByRole("button", { name: "Leave it" }).click();
      expect(await formula.getByRole("alert").count()).toBe(0);
      await insert.click();
      await question.getByRole("button", { name: "Overwrite it" }).click();
      await formula.getByText("Inserted into B7 of “Budget”.").waitFor();
      expect(await formula.getByRole("alert").count()).toBe(0);
    }));

  test("where no formula gives the figure, the reason stands instead", () =>
    onPage({}, async (page) => {
      await openMetric(page, "own:spend");
      const formula = await unfolded(page, "formula");
      expect(await formula.textContent()).toBe("A metric of your own is a cell already: refer to Budget!B7.");
      expect(await page.locator("#rows-title").count()).toBe(0);
    }));

  test("a refusal of the sheet says what to do, and the metric stays", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "win-rate");
      const formula = await unfolded(page, "formula");
      addOn.refuses = { code: "protected", message: "The cell B7 is protected. Choose another." };
      await formula.getByRole("button", { name: "Insert into the selected cell" }).click();
      expect(await page.locator(".failure").textContent()).toContain("The cell B7 is protected.");
      await page.locator("#formula").waitFor();
    }));
});

describe("reading a metric", () => {
  test("that fails leaves its goals and its alert in reach, and can be tried again", () =>
    onPage({}, async (page, addOn) => {
      addOn.googleFails = "Exceeded maximum execution time";
      await openMetric(page, "win-rate");
      const failure = page.locator("main").getByRole("alert");
      expect(await failure.textContent()).toContain("Google did not answer in time.");
      await page.locator("#goals-title").waitFor();
      await failure.getByRole("button", { name: "Try again" }).click();
      await slider(page).waitFor();
    }));

  test("another period asks for it anew", () =>
    onPage({}, async (page, addOn) => {
      await openMetric(page, "win-rate");
      const before = addOn.asked.filter((call) => call === "detail").length;
      await page.getByRole("radio", { name: "Quarter" }).check();
      await expect.poll(() => addOn.asked.filter((call) => call === "detail").length).toBe(before + 1);
      expect(addOn.views.at(-1)).toMatchObject({ period: { unit: "quarter", back: 0 } });
    }));
});

test("a metric of one's own tells its cell, and once removed leads back; undo brings it back", () =>
  onPage({}, async (page, addOn) => {
    await openMetric(page, "own:spend");
    expect(await page.locator("main").textContent()).toContain("Read from B7 of “Budget”.");
    await page.getByRole("button", { name: "Remove metric" }).click();
    await page.locator("[id='tile-win-rate']").waitFor();
    expect(addOn.dashboard.tiles.some(({ own }) => own !== null)).toBe(false);
    await page.locator(".toast .undo").click();
    await page.locator("[id='tile-own:spend']").waitFor();
  }));

test("hostile labels and cells are text and nothing else, and fit", () => {
  const evil = [
    `<img src=x onerror="window.hacked=1">`,
    '=HYPERLINK("x")',
    "\u202eevil\u202c مبيعات",
    "👩‍👩‍👧‍👦💸",
    "W".repeat(300),
  ];
  const answers: FakeStart["answers"] = {
    detail: (tile) => {
      const detail = detailOf(tile);
      return {
        ...detail,
        breakdowns: [{ by: "owner", groups: evil.map((label) => ({ label, value: 0.3, rows: 3 })), more: 0 }],
        explained: evil.map((what) => ({ what, value: what })),
        leftOut: evil.map((why) => ({ why, rows: 2, firstRow: 4 })),
        rows: detail.rows && {
          ...detail.rows,
          headers: evil,
          rows: [{ row: 2, cells: evil }],
          sheetName: evil[0] ?? "",
        },
        formula: { formula: `="${evil.join("")}"` },
        source: evil.join(""),
      };
    },
    selectedCell: { sheetId: 1, sheetName: evil.join(""), cell: "A1", text: evil.join(""), value: null },
  };
  return onPage({ answers }, async (page) => {
    await openMetric(page, "win-rate");
    for (const name of ["explain", "rows", "formula"]) await unfolded(page, name);
    await page.getByRole("button", { name: "Insert into the selected cell" }).click();
    await page.locator("#formula").getByRole("alert").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(await page.locator(".ranked").textContent()).toContain("<img src=x");
  });
});
