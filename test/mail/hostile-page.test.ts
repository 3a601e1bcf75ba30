import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { everyText, POLYGLOT } from "../hostile/texts.ts";
import { openBrowser } from "../sidebar/browser.ts";
import { mailsWith } from "./hostile-mails.ts";
import { carried, type MailPage, mailReader } from "./mail-page.ts";

const HARMLESS = "Acme";
const plain = mailsWith(HARMLESS);
const kinds = plain.map(({ subject }, at) => [subject, at] as const);

let browser: Browser;
let read: (html: string) => Promise<MailPage>;
beforeAll(async () => {
  browser = await openBrowser();
  read = await mailReader(browser, "https://docs.google.com/spreadsheets/d/abc/edit");
}, 60_000);
afterAll(() => browser.close());

const folded = (text: string) => text.replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ");
const named = (text: string, name: string) => text.replaceAll(HARMLESS, () => name);
/** Longer ones are cut, which is looked at in tests of its own. */
const short = [...everyText, POLYGLOT].filter((text) => text.length <= 200 && carried(text) !== "");

describe("whatever a name is, the mails", () => {
  test("run and fetch nothing, and are the same but for the name", async () => {
    const all = (name: string) => mailsWith(name).map(({ html }) => html);
    const harmless = await read(all(HARMLESS).join(""));
    for (const name of short) {
      // All below each other: what broke out of one would reach into the next.
      const { elements, texts, caught } = await read(all(name).join(""));
      expect(caught, name).toEqual([]);
      expect(elements, name).toEqual(harmless.elements);
      expect(texts, name).toEqual(harmless.texts.map((text) => named(text, carried(name))));
    }
  }, 180_000);

  test.each(kinds)("run and fetch nothing each in a page of its own: %s", async (_, at) => {
    const { texts, caught } = await read(mailsWith(POLYGLOT)[at]?.html ?? "");
    expect(caught).toEqual([]);
    expect(texts.join("\n")).toContain(carried(POLYGLOT));
  });

  test.each(kinds)("are the same but for the name as plain text, line by line: %s", (_, at) => {
    for (const name of short) {
      const lines = (mailsWith(name)[at]?.text ?? "").split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/);
      const expected = named(plain[at]?.text ?? "", carried(name)).split("\n");
      expect(lines.map(folded), name).toEqual(expected.map(folded));
    }
  });

  test.each(kinds)("have a subject of one line with as much of the name as has room there: %s", (_, at) => {
    for (const name of short.filter((text) => text.length <= 40)) {
      const subject = mailsWith(name)[at]?.subject ?? "";
      expect(subject, name).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(folded(subject), name).toBe(named(plain[at]?.subject ?? "", carried(name)));
    }
  });
});
