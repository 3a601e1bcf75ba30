import chromium from "@sparticuz/chromium";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import type { FakeAddOn } from "./fake-add-on.ts";
import { nowMs } from "./sample/tiles.ts";

/** A browser that the machine names, or else the one that comes with the packages (Linux only). */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROME_PATH ?? (await chromium.executablePath());
  return await playwright.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"], headless: true });
}

/** How the page is served, and what is done to it before it is. */
export interface Serving {
  readonly headers?: { readonly [name: string]: string };
  readonly before?: (page: Page) => Promise<void>;
}

export const ADDRESS = "http://sidebar.test/";

/** The sidebar, 300 px wide as Google shows it, before a fake add-on. */
export async function openPage(
  browser: Browser,
  html: string,
  addOn: Pick<FakeAddOn, "answer">,
  { headers = {}, before }: Serving = {},
): Promise<Page> {
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
  await before?.(page);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html", headers, body: html }));
  await page.goto(ADDRESS);
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
