import type { Browser } from "playwright-core";
import { setTrap, trapHeaders } from "../hostile/trap.ts";
import { ADDRESS } from "../sidebar/browser.ts";

/** What a mail's page is made of: its elements with their attributes, and its texts with blanks as one. */
export interface MailPage {
  readonly elements: readonly string[];
  readonly texts: readonly string[];
  /** All that the trap has caught since it was set, but for the one link that a mail has. */
  readonly caught: readonly string[];
}

/** As much of an attribute as the trap tells. */
const CAUGHT = 80;

/** Opens mails one after another in a page of a browser that would run whatever they bring along. */
export async function mailReader(
  browser: Browser,
  link: string,
): Promise<(html: string) => Promise<MailPage>> {
  const page = await browser.newPage();
  const trap = await setTrap(page, ADDRESS);
  let shown = "";
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", headers: trapHeaders([]), body: shown }),
  );
  return async (html) => {
    shown = html;
    await page.goto(ADDRESS);
    const made = await page.evaluate<Pick<MailPage, "elements" | "texts">>(READ);
    const ours = `attribute: href=${link.slice(0, CAUGHT)}`;
    const caught = (await trap.caught()).filter((one) => one !== ours);
    return { ...made, caught };
  };
}

/** Text, because a compiled function may lean on its compiler's helpers. */
const READ = `(() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data.replace(/\\s+/g, " ").trim());
  const elements = [...document.querySelectorAll("*")].map((one) => one.cloneNode(false).outerHTML);
  return { elements, texts: texts.filter((text) => text !== "") };
})()`;

/** A text on one line as a mail can carry it: without what breaks lines, turns directions around or is half a sign. */
export function carried(text: string): string {
  const line = text.replace(/[\u2066-\u2069]/g, "").replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ");
  return line.trim().replace(/\p{Cs}/gu, "\ufffd");
}
