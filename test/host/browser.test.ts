import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Host, HostOptions } from "../../src/host/host.ts";
import { openBrowser } from "../sidebar/browser.ts";
import { manifest, noon } from "./open.ts";

declare global {
  var createBrowserHost: (options: HostOptions, container: HTMLElement) => Promise<Host>;
  var host: Host;
}

const code = `function GO(source) { return eval(source); }
function HEIGHT(rows, more) { return rows.length + (more || 0); }
function FAIL() {
  throw new Error("No deals here");
}
function KIND(value) { return value instanceof Date ? value.toISOString() : typeof value; }
function LOCAL() { return typeof fetch; }`;

const names = [
  "window",
  "document",
  "self",
  "top",
  "parent",
  "frames",
  "location",
  "navigator",
  "fetch",
  "setTimeout",
  "URL",
  "TextEncoder",
  "structuredClone",
  "queueMicrotask",
  "performance",
  "crypto",
  "addEventListener",
  "alert",
];

/** A cell's place in the grid: the header's and the first column's size, and those of the cells before it. */
const at = (column: number, row: number) => ({ x: 46 + 88 * column + 40, y: 124 + 24 * row + 12 });

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createBrowserHost } from "./browser.ts"; globalThis.createBrowserHost = createBrowserHost;`,
      resolveDir: `${import.meta.dirname}/../../src/host`,
    },
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    target: "es2022",
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const file = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? "";
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 900, height: 520 } });
  const body = '<!doctype html><body style="margin:0"><div id="grid" style="width:900px;height:500px"></div>';
  await page.route("http://host.test/", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("http://host.test/");
  await page.addStyleTag({ content: file(".css") });
  await page.addScriptTag({ content: file(".js") });
  const options: HostOptions = {
    files: { code, html: {}, manifest: manifest() },
    sheets: [{ name: "Deals", rows: [["a", { serial: 46_204, format: "yyyy-mm-dd" }]] }],
    locale: "tr_TR",
    timeZone: "America/New_York",
    nowMs: noon,
    user: "ann@example.com",
  };
  await page.evaluate(async (given) => {
    const grid = document.querySelector<HTMLElement>("#grid");
    if (grid) globalThis.host = await createBrowserHost(given, grid);
  }, options);
});

afterAll(() => browser.close());

const cell = (a1: string) => page.evaluate((name) => host.cell(name), a1);

async function typeAt(column: number, row: number, text: string): Promise<void> {
  const { x, y } = at(column, row);
  await page.mouse.click(x, y);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

describe("in a browser, an execution", () => {
  test.each(names)("finds no %s", async (name) => {
    expect(await page.evaluate((source) => host.run("GO", [source]), `typeof ${name}`)).toBe("undefined");
    expect(await page.evaluate(() => host.call("LOCAL", []))).toBe("undefined");
  });

  test("is given values made in its own realm, in a zone that is not the browser's", async () => {
    await page.evaluate(() => host.type("D1", "=KIND(B1)"));
    expect(await cell("D1")).toBe("2026-07-01T04:00:00.000Z");
    expect(
      await page.evaluate(() =>
        host.run("GO", ["new Date(2026, 0, 1).toISOString() + (this === globalThis)"]),
      ),
    ).toContain("2026-01-01T00:00:00.000Z");
  });

  test("has globals of its own", async () => {
    const source = "globalThis.seen = (globalThis.seen || 0) + 1";
    expect(await page.evaluate((text) => host.run("GO", [text]), source)).toBe(1);
    expect(await page.evaluate((text) => host.run("GO", [text]), source)).toBe(1);
  });
});

describe("typed into the grid of a Turkish sheet", () => {
  test("a formula with semicolons and without an end is calculated, and shown again as it was typed", async () => {
    await typeAt(3, 2, "=HEIGHT(A2:A;0,5)");
    await expect.poll(() => cell("D3")).toBe(999.5);
    const { x, y } = at(3, 2);
    await page.mouse.click(x, y);
    await expect.poll(() => page.locator("#grid").textContent()).not.toContain("A1000");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    await page.evaluate(() => host.settled());
    expect(await cell("D3")).toBe(999.5);
  });

  test.each([
    [4, "0,5", 0.5],
    [5, "1.234,5", 1234.5],
    [6, "=SUM(0,5)", 0.5],
    [7, "=SUM(1;2,5)", 3.5],
    [8, "=SUM(A1,A2)", "#ERROR!"],
  ])("in row %i, %s is %s", async (row, text, value) => {
    await typeAt(3, row, text);
    await expect.poll(() => cell(`D${row + 1}`)).toBe(value);
  });
});

test("what stands behind an error shows while the pointer is on its cell", async () => {
  await page.evaluate(() => host.type("C11", "=FAIL()"));
  const { x, y } = at(2, 10);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y + 2);
  const tooltip = page.locator("#grid > [role=tooltip]");
  await expect.poll(() => tooltip.textContent()).toBe("Error\nNo deals here (line 4).");
  expect(await tooltip.isVisible()).toBe(true);
  await page.mouse.move(at(0, 12).x, at(0, 12).y);
  await expect.poll(() => tooltip.isVisible()).toBe(false);
});

describe("the charts of a sheet", () => {
  const draw = (source: string) =>
    page.evaluate(
      (text) => host.run("GO", [text]),
      `var ss = SpreadsheetApp.getActive(), s = ss.getSheetByName('Charts') || ss.insertSheet('Charts'); ${source}; 1`,
    );
  const pictures = () => page.locator(".charts svg");

  test("hang at their cells, with their figures, and follow when the sheet is scrolled", async () => {
    await draw(`ss.setActiveSheet(s);
      s.getRange('A1:B5').setValues([['Month', 'Won'], ['Jan <b>', 3], ['Feb', 5], ['Mar', 4], ['Apr', 8]]);
      var at = function (type, row, column) {
        s.insertChart(s.newChart().setChartType(Charts.ChartType[type]).addRange(s.getRange('A1:B5')).setNumHeaders(1)
          .setOption('title', type + ' & title').setOption('width', 300).setOption('height', 180)
          .setPosition(row, column, 0, 0).build());
      };
      at('LINE', 2, 4); at('BAR', 10, 4); at('COLUMN', 10, 1)`);
    await pictures().nth(2).waitFor();
    const box = await pictures().first().boundingBox();
    const size = (column: number) => 46 + 88 * column;
    expect(box).toMatchObject({ width: 300, height: 180 });
    expect(Math.abs((box?.x ?? 0) - size(3))).toBeLessThan(3);
    expect(Math.abs((box?.y ?? 0) - (124 + 24))).toBeLessThan(3);
    expect(await pictures().nth(1).textContent()).toContain("Jan <b>");
    expect(await pictures().nth(1).locator("rect").count()).toBe(5);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 120);
    await expect
      .poll(async () => (await pictures().first().boundingBox())?.y)
      .toBeLessThan((box?.y ?? 0) - 40);
  });

  test("are gone with another sheet in front, and when they are removed", async () => {
    await draw("ss.setActiveSheet(ss.getSheets()[0])");
    await expect.poll(() => page.locator(".charts").isVisible()).toBe(false);
    await draw("ss.setActiveSheet(s); s.getCharts().forEach(function (c) { s.removeChart(c); })");
    expect(await page.locator(".charts").isVisible()).toBe(false);
    await draw("ss.setActiveSheet(ss.getSheets()[0]); ss.deleteSheet(s)");
  });
});
