import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import type { FakeAddOn } from "./fake-add-on.ts";
import { nowMs } from "./sample/tiles.ts";

/** A browser that the machine names, or else the one that comes with the packages (Linux only). */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  return await playwright.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"], headless: true });
}

/** The sidebar, 300 px wide as Google shows it, before a fake add-on. */
export async function openPage(browser: Browser, html: string, addOn: FakeAddOn): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 700 },
    deviceScaleFactor: 2,
    locale: "en-US",
    timezoneId: "Europe/Istanbul",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  await page.clock.setFixedTime(nowMs);
  await page.exposeFunction("askAddOn", (request: string) => addOn.answer(request));
  await page.addInitScript({ content: standIn });
  await page.route("http://sidebar.test/", (route) =>
    route.fulfill({ contentType: "text/html", body: html }),
  );
  await page.goto("http://sidebar.test/");
  return page;
}

/** What Google puts into the page. Text, because a compiled function may lean on its compiler's helpers. */
const standIn = `
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    answer: (request) => { window.askAddOn(request).then(success, failure); },
  });
  window.google = { script: { run: runner(() => {}, console.error) } };
`;
