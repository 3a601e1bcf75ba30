import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "../../src/locale/language.ts";
import { alertMail } from "../../src/mail/alert-mail.ts";
import { digestMail } from "../../src/mail/digest-mail.ts";
import type { Mail } from "../../src/mail/letterhead.ts";
import { scorecardMail } from "../../src/mail/scorecard-mail.ts";
import { openBrowser } from "../sidebar/browser.ts";
import { digest, scorecard } from "./digests.ts";
import { BACKGROUND, BREACHES, delivery, item, letterhead } from "./letters.ts";

/** Fonts differ from machine to machine: the committed pictures are taken anew only when asked for. */
const shots = process.env.UPDATE_PICTURES && fileURLToPath(new URL("../../docs/mails", import.meta.url));
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  if (shots) await mkdir(shots, { recursive: true });
}, 60_000);
afterAll(() => browser.close());

const ECE = item({ scope: { kind: "each", by: "owner" } }, { label: "Ece Yılmaz" });
const LONG = "x".repeat(300);

const mails: { readonly [name: string]: (language: Language) => Mail } = {
  alert: (language) => alertMail(delivery([ECE]), letterhead(language, BACKGROUND)),
  alerts: (language) =>
    alertMail(
      delivery(
        [
          ...Object.values(BREACHES).map(({ rule, notice }, i) => ({
            rule: { ...rule, id: `${i}` },
            notice,
          })),
          item({ id: "x" }, { reason: "recovered", value: 0.31, gauge: 0.31 }),
          item(
            { id: "y" },
            { reason: "failing", value: null, gauge: null, sinceMs: null, why: "Amount, row 3." },
          ),
        ],
        ["cem@example.com"],
      ),
      letterhead(language),
    ),
  long: (language) =>
    alertMail(
      delivery(
        Array.from({ length: 8 }, (_, i) =>
          item({ scope: { kind: "each", by: "owner" } }, { label: `${i}${LONG}` }),
        ),
        [`${LONG}@example.com`],
      ),
      { ...letterhead(language, BACKGROUND), fileName: LONG },
    ),
  digest: (language) => digestMail(digest(language), letterhead(language)),
  scorecard: (language) => scorecardMail(scorecard(language), letterhead(language)),
};

/** The first screen of each mail on a telephone, and of one on a desk and in the dark. */
const SHOTS = [
  "alert 360 light",
  "alert 360 dark",
  "alert 640 light",
  "digest 360 light",
  "scorecard 360 light",
];
const WIDTHS = [320, 360, 640, 800];

async function open(html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route("**", (route) => route.abort());
  await page.setContent(html);
  return page;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations: found } = await page.evaluate<AxeResults>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })",
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

/** Figures beside names that are cut to pieces because the names take all the room. */
const brokenFigures = () =>
  [...document.querySelectorAll("th + td")].filter((cell) => {
    const range = document.createRange();
    range.selectNodeContents(cell);
    return range.getBoundingClientRect().height > 30;
  }).length;
const scrolls = () => document.documentElement.scrollWidth > window.innerWidth;

describe.each(["en", "tr"] as const)("in %s", (language) => {
  test.each(Object.keys(mails))("%s: legible in light and dark, on a telephone and a desk", async (name) => {
    const page = await open(mails[name]?.(language).html ?? "");
    try {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 600 });
          expect(await page.evaluate(scrolls), `${width} px`).toBe(false);
          expect(await page.evaluate(brokenFigures), `${width} px`).toBe(0);
          if (shots && SHOTS.includes(`${name} ${width} ${colorScheme}`)) {
            await page.screenshot({ path: `${shots}/${name}-${width}-${colorScheme}.${language}.png` });
          }
        }
        expect(await violations(page), colorScheme).toEqual([]);
      }
    } finally {
      await page.close();
    }
  });
});

test("a client that drops the style sheet, in dark, still shows dark text on light", async () => {
  const { html } = mails.digest?.("en") ?? { html: "" };
  const page = await open(html.replace(/<style>.*?<\/style>/, ""));
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(241, 243, 245)",
  );
  await page.close();
});

test.each(Object.keys(mails))(
  "%s has nothing that mail clients don't know, or that is loaded from outside",
  (name) => {
    const { html } = mails[name]?.("en") ?? { html: "" };
    expect(html).not.toMatch(
      /display:\s*(flex|grid)|position:|<(img|link|script|svg|form|input|ul|ol)\b|@import|url\(/i,
    );
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      "https://docs.google.com/spreadsheets/d/abc/edit",
    ]);
    expect(html).toContain('<div class="g" lang="en" dir="ltr"');
  },
);
