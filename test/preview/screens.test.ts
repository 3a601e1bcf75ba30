import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dashboard } from "../../src/calls/dashboard.ts";
import type { Tile } from "../../src/calls/tile.ts";
import type { View } from "../../src/calls/view.ts";
import { openPreview, type Preview } from "./open-preview.ts";

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview([], 1000);
  await preview.sidebar.locator(".button.primary").click();
  await preview.sidebar.locator(".tile").first().waitFor();
}, 120_000);
afterAll(() => preview.close());

/** A call of the page, answered by the add-on as the preview runs it. */
async function dashboard(view: View | null): Promise<Dashboard> {
  const request = JSON.stringify({ call: "open", args: [], view });
  const text = await preview.page.evaluate((asked) => window.preview?.run("answer", [asked]), request);
  const reply: { readonly ok: boolean; readonly value: Dashboard } = JSON.parse(String(text));
  expect(reply.ok).toBe(true);
  return reply.value;
}

async function toMetric(metric: Tile["metric"]): Promise<void> {
  const { sidebar } = preview;
  await sidebar.locator(".tab").first().click();
  await sidebar.locator(`[id="tile-${metric}"]`).click();
  await sidebar.locator(".chart").waitFor();
}

async function unfold(part: string) {
  const head = preview.sidebar.locator(`#${part}-title`);
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  return preview.sidebar.locator(`#${part}`);
}

const select = (a1: string) => preview.page.evaluate((place) => window.preview?.select(place), a1);
const selection = () => preview.page.evaluate(() => window.preview?.selection);
const all: View = { period: { unit: "all" }, filters: [] };
const quarter: View = { period: { unit: "quarter", back: 1 }, filters: [] };

async function lookAt(view: View): Promise<void> {
  const { sidebar } = preview;
  await sidebar.getByRole("radio", { name: "All" }).check();
  if (view.period.unit !== "all") {
    await sidebar.getByRole("radio", { name: "Quarter" }).check();
    await sidebar.getByRole("button", { name: "Earlier period" }).click();
  }
  await sidebar.locator(".summary:not(.outrun)").waitFor();
  await sidebar.locator(".reading:not(.outrun)").waitFor();
}

describe("a formula that a metric inserts", () => {
  test.each([
    ["win-rate", all, "T20"],
    ["sales-volume", all, "T21"],
    ["cycle-time", all, "T22"],
    ["win-rate", quarter, "T23"],
    ["sales-volume", quarter, "T24"],
  ] as const)("gives the tile's figure: %s of %j", async (metric, view, cell) => {
    await toMetric(metric);
    await lookAt(view);
    const formula = await unfold("formula");
    await select(`Dashboard!${cell}`);
    await formula.getByRole("button", { name: "Insert into the selected cell" }).click();
    await formula.getByText(`Inserted into ${cell} of “Dashboard”.`).waitFor();
    const { tiles } = await dashboard(view);
    const expected = tiles.find((tile) => tile.metric === metric)?.value;
    await expect.poll(() => preview.cell(`Dashboard!${cell}`)).toBeCloseTo(Number(expected), 9);
  });

  test("goes into no cell that holds something, unless that is said twice", async () => {
    const formula = await unfold("formula");
    await preview.type("Dashboard!T30", "mine");
    await select("Dashboard!T30");
    await formula.getByRole("button", { name: "Insert into the selected cell" }).click();
    await formula.getByText("T30 of “Dashboard” is not empty: it holds “mine”.").waitFor();
    expect(await preview.cell("Dashboard!T30")).toBe("mine");
    await formula.getByRole("button", { name: "Overwrite it" }).click();
    await formula.getByText("Inserted into T30 of “Dashboard”.").waitFor();
    await expect.poll(() => preview.cell("Dashboard!T30")).toBeTypeOf("number");
  });
});

test("a row behind a figure is found in the sheet, and all of them are", async () => {
  await toMetric("win-rate");
  await lookAt(all);
  const rows = await unfold("rows");
  const first = rows.locator(".sheet-row").first();
  const row = Number(/\d+/.exec((await first.textContent()) ?? "")?.[0]);
  await first.click();
  await rows.getByText("1 row selected in “Deals”.").waitFor();
  expect(await selection()).toMatchObject({ sheet: "Deals", cell: `A${row}` });
  const before = (await selection())?.ranges;
  await rows.getByRole("button", { name: "Select all in the sheet" }).click();
  await expect.poll(async () => (await selection())?.ranges).not.toEqual(before);
});

test("a goal is kept in the file, and the tile is held against it", async () => {
  const { sidebar } = preview;
  await toMetric("win-rate");
  await sidebar.locator("#add-goal").click();
  await sidebar.locator("#target").fill("99");
  await sidebar.locator(".button.primary").click();
  await sidebar.getByText("99% or more", { exact: true }).waitFor();
  await sidebar.locator(".summary .mark.off-track").waitFor();
  const { tiles } = await dashboard(all);
  expect(tiles.find(({ metric }) => metric === "win-rate")?.goals.map(({ value }) => value)).toMatchObject([
    { period: "any", group: null, target: 0.99, atRiskFrom: 0, offTrackFrom: 0.1 },
  ]);
});

/** How many rows of the deals were won, of one owner or of all: column D has the owner, E the stage. */
function wonInSheet(owner: string | null): Promise<number> {
  return preview.page.evaluate((wanted) => {
    let count = 0;
    for (let row = 2; window.preview?.cell(`Deals!A${row}`); row += 1) {
      const isWon = window.preview.cell(`Deals!E${row}`) === "Won";
      if (isWon && (wanted === null || window.preview.cell(`Deals!D${row}`) === wanted)) count += 1;
    }
    return count;
  }, owner);
}

test("the funnel counts as many won deals as the sheet has", async () => {
  const { sidebar } = preview;
  await toMetric("win-rate");
  await lookAt(all);
  await sidebar.locator(".tab").nth(1).click();
  await sidebar.locator(".stage").first().waitFor();
  const won = await wonInSheet(null);
  expect(won).toBeGreaterThan(0);
  expect(await sidebar.locator(".stage").last().textContent()).toContain(`${won} deals`);
  expect(await sidebar.locator("section[aria-labelledby=outcomes-title]").textContent()).toContain(
    `Won${won}`,
  );
});

test("people are ranked by what the sheet has of each, and paid by the plan that is set", async () => {
  const { sidebar } = preview;
  await sidebar.locator(".tab").nth(2).click();
  await sidebar.locator("#rank-by").selectOption({ label: "Deals won" });
  const names = await sidebar.locator(".ranked-name").allTextContents();
  const figures = await sidebar.locator(".ranked-value").allTextContents();
  expect(names.length).toBeGreaterThan(2);
  const counted = await Promise.all(names.map(wonInSheet));
  expect(figures.map(Number)).toEqual(counted);
  expect(counted).toEqual([...counted].sort((x, y) => y - x));
  await sidebar.locator("#edit-plan").click();
  await sidebar.locator("#rate").fill("5");
  await sidebar.locator(".button.primary").click();
  await sidebar.getByText("5% of what is booked").waitFor();
  await sidebar.locator(".ranked-open").first().click();
  await sidebar.locator("#scorecard-title").waitFor();
  expect(await sidebar.locator("h1").textContent()).toBe(names[0]);
  expect(await sidebar.locator(".scorecard").textContent()).toContain(`Deals won${counted[0]}`);
});

describe("history and report", () => {
  test("today's figures are recorded into a sheet, once a day", async () => {
    const { sidebar, page } = preview;
    await sidebar.locator(".tab").last().click();
    await sidebar.locator("#more-history").click();
    const before = await page.evaluate(() => [...(window.preview?.sheetNames ?? [])]);
    await sidebar.getByRole("button", { name: "Record now" }).click();
    await sidebar.getByText("Today’s figures are recorded").waitFor();
    const facts = sidebar.locator(".card").first().locator("dl");
    expect(await facts.textContent()).toContain("Days recorded1");
    const added = await page.evaluate(
      (known) => window.preview?.sheetNames.filter((name) => !known.includes(name)),
      before,
    );
    expect(added).toHaveLength(1);
    expect(await facts.textContent()).toContain(`Sheet${added?.[0]}`);
  });

  test("the report is written into a sheet of the name that is told", async () => {
    const { sidebar, page } = preview;
    await sidebar.getByRole("button", { name: "Write the report" }).click();
    const told = sidebar.getByText(/The report is in the sheet/);
    await told.waitFor({ timeout: 60_000 });
    const [, name = ""] = /“(.+)”/.exec((await told.textContent()) ?? "") ?? [];
    expect(await page.evaluate(() => [...(window.preview?.sheetNames ?? [])])).toContain(name);
  }, 90_000);
});

test("nothing was asked of anybody else, and nothing broke", () => {
  expect(preview.trouble).toEqual([]);
});
