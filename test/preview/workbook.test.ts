import { afterAll, beforeAll, expect, test } from "vitest";
import { openPreview, type Preview } from "./open-preview.ts";

let preview: Preview;
beforeAll(async () => {
  preview = await openPreview(["--time-zone", "America/New_York"]);
});
afterAll(() => preview.close());

/** A1's middle lies here, under the toolbar. */
const firstCell = { x: 90, y: 169 };

/** From A1 by the arrow keys, since columns are as wide as what stands in them. */
async function goToCell(column: number, row: number): Promise<void> {
  const { mouse, keyboard } = preview.page;
  await mouse.click(firstCell.x, firstCell.y);
  for (let step = 1; step < column; step += 1) await keyboard.press("ArrowRight");
  for (let step = 1; step < row; step += 1) await keyboard.press("ArrowDown");
}

test("the dashboard shows every formula's figure, and one error that says what to mend", async () => {
  for (const place of ["D3", "D4", "D5", "D7", "D8", "D9", "D10", "D11", "B15", "F15", "J15"]) {
    expect(await preview.cell(`Dashboard!${place}`), place).toBeTypeOf("number");
  }
  const note = await preview.page.evaluate(() => window.preview?.errorNote("Dashboard!D12"));
  expect(note).toMatch(/before it starts/);
});

// The grid drops keys that come while it is still drawing: what was not typed whole is typed once more.
const typed = { retry: 2 };

test.each([
  ["=CONVERSION_RATE(Deals!E2:E)", "D3"],
  ["=WIN_RATE(Deals!E2:E)", "D4"],
  ["=CLV(Orders!B2:B,Orders!D2:D)", "D5"],
  ['=CYCLE_TIME(Deals!G2:G,Deals!H2:H,"median")', "D9"],
])("%s typed into the grid gives its figure", typed, async (formula, same) => {
  await goToCell(6, 24);
  await preview.page.keyboard.press("Delete");
  await preview.page.keyboard.type(formula);
  await preview.page.keyboard.press("Enter");
  await expect.poll(() => preview.cell("Dashboard!F24")).toBe(await preview.cell(`Dashboard!${same}`));
});

test("while a formula is typed its help shows: first what it does, then its arguments", async () => {
  const { page } = preview;
  await goToCell(6, 25);
  await page.keyboard.type("=CYCLE_T", { delay: 30 });
  await page.getByText("Days from start to end of all that has ended").first().waitFor();
  await page.keyboard.type("IME(", { delay: 30 });
  await page.getByText("starts", { exact: false }).first().waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
});

test("a deal that is lost after all changes the win rate", async () => {
  await preview.reload();
  const before = await preview.cell("Dashboard!D4");
  const { page } = preview;
  await page.getByText("Deals", { exact: true }).click();
  const rowOfFirstWon = await page.evaluate(() => {
    for (let row = 2; row < 20; row++) if (window.preview?.cell(`Deals!E${row}`) === "Won") return row;
    return 0;
  });
  await goToCell(5, rowOfFirstWon);
  await page.keyboard.type("Lost");
  await page.keyboard.press("Enter");
  await expect.poll(() => preview.cell("Dashboard!D4")).not.toBe(before);
  expect(await preview.cell(`Deals!E${rowOfFirstWon}`)).toBe("Lost");
});

test("nothing was asked of anybody else, and nothing broke", () => {
  expect(preview.trouble).toEqual([]);
});
