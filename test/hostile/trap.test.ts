import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ADDRESS, openBrowser } from "../sidebar/browser.ts";
import { hostileTexts, POLYGLOT } from "./texts.ts";
import { setTrap, trapHeaders } from "./trap.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A page that takes a text for markup wherever a page may put one; its own script is none that the policy knows. */
const careless = (text: string) => `<!doctype html><head><title>${text}</title>
  <style>p::after { content: "${text}" }</style><script>document.title = "${text.replace(/\n/g, " ")}";</script></head>
  <body><p>${text}</p><p title="${text}">x</p><p title='${text}'>x</p><p title=${text}>x</p>
  <textarea>${text}</textarea><!-- ${text} --></body>`;
const itself = "policy: script-src-elem inline";

const careful = `<!doctype html><title>Salesgauge</title><main><p></p><textarea></textarea></main>`;

async function caughtIn(html: string, act?: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  try {
    const trap = await setTrap(page, ADDRESS);
    const headers = trapHeaders([]);
    await page.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html", headers, body: html }));
    await page.goto(ADDRESS);
    if (act !== undefined) await page.evaluate(act);
    return await trap.caught();
  } finally {
    await page.close();
  }
}

describe("the trap", () => {
  const { markup, handlers, schemes } = hostileTexts;

  test.each([...markup.slice(0, 10), ...markup.slice(-8), ...handlers, POLYGLOT])(
    "catches a page that takes for markup %j",
    async (text) => {
      const caught = await caughtIn(careless(text));
      expect(caught.filter((one) => !one.startsWith(itself))).not.toEqual([]);
    },
  );

  test.each([...schemes])("catches a page that makes a link of %j", async (text) => {
    expect(await caughtIn(`<main><a href="${text}">x</a></main>`)).toContainEqual(
      expect.stringContaining("attribute: href"),
    );
  });

  test("catches nothing in the same page with a harmless text", async () => {
    const caught = await caughtIn(careless("harmless"));
    expect(caught.filter((one) => !one.startsWith(itself))).toEqual([]);
  });

  test("catches what has run", async () => {
    expect(await caughtIn(`<main></main>`, "window.__ran = 1")).toEqual(["ran"]);
    for (const element of hostileTexts.markup.slice(0, 4))
      expect(await caughtIn(`<main>${element}</main>`)).toContain("ran");
  });

  test("leaves alone a page that shows every text as it stands", async () => {
    const texts = JSON.stringify([...Object.values(hostileTexts).flat(), POLYGLOT].join("\n"));
    const show = `document.querySelector("p").textContent = document.querySelector("textarea").value = document.querySelector("p").title = ${texts}`;
    expect(await caughtIn(careful, show)).toEqual([]);
  });
});
