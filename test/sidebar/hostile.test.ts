import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Dashboard } from "../../src/calls/calls.ts";
import { openBrowser } from "./browser.ts";
import { pageFile } from "./page-file.ts";
import { deals, sample, tiles } from "./sample.ts";
import { press, section } from "./screens.ts";
import { type Story, tell } from "./story.ts";

const html = await pageFile();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());

const onPage = (start: Partial<Dashboard>, story: Story) => tell(browser, html, start, story);

describe("hostile names", () => {
  const names = [
    `<img src=x onerror="window.hacked=1">`,
    "</script><script>window.hacked=1</script>",
    "\u202eevil\u202c مبيعات الشركة",
    "🏷️👩‍👩‍👧‍👦💸",
    "Sütun".repeat(60),
    "",
    "constructor",
    "__proto__",
  ];
  const candidate = {
    ...deals,
    sheetName: "S".repeat(300),
    columns: names.map((header) => ({ header, samples: names.slice(0, 3).concat("W".repeat(300)) })),
    guess: { outcome: names[0] ?? "", customer: names[4] ?? "" },
  };
  const start: Partial<Dashboard> = {
    candidates: [candidate],
    source: {
      value: { sheetId: 7, sheetName: names[1] ?? "", columns: { amount: names[1] ?? "" } },
      revision: "s",
    },
    sourceProblem: names.join(" "),
    settingsProblems: names,
    tiles: tiles.map((tile) => ({ ...tile, value: null, problem: names.join("") })),
    trigger: { ...sample.trigger, mine: false, owner: names[4] ?? "", lastProblem: names.join("") },
  };

  test.each([0, 1, 2] as const)("are text and nothing else, and fit, in section %i", (at) =>
    onPage(start, async (page) => {
      await section(page, at);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
      expect(await page.locator("img").count()).toBe(0);
      expect(await page.evaluate(() => "hacked" in window)).toBe(false);
      expect(await page.locator("main").textContent()).toContain("<img src=x");
    }),
  );

  test("a column is chosen by its place, whatever its header is", () =>
    onPage(start, async (page, addOn) => {
      await section(page, 2);
      await page.locator("#column-customer").selectOption({ index: 8 });
      await press(page);
      await page.locator(".toast").waitFor();
      expect(addOn.dashboard.source?.value.columns.customer).toBe("__proto__");
    }));
});
