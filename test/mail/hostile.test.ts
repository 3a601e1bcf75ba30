import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailsWith } from "./hostile-mails.ts";

/** All tags and attributes that our own templates write; what else is found was put in by a name. */
const TAGS = new Set([
  "!doctype",
  "html",
  "head",
  "meta",
  "title",
  "style",
  "body",
  "div",
  "table",
  "tr",
  "td",
  "th",
  "h1",
  "h2",
  "h3",
  "bdi",
  "p",
  "span",
  "a",
  "!--[if",
  "![endif]--",
]);

function tagsOf(html: string): readonly string[] {
  return [...html.matchAll(/<\/?([^\s>/]+)/g)].map(([, tag = ""]) => tag.toLowerCase());
}

const SIGNS = [
  "<",
  ">",
  '"',
  "'",
  "&",
  "\r\n",
  "\n",
  "\t",
  "\u2028",
  "\u0085",
  "<img src=x onerror=alert(1)>",
  "</td>",
  "<!--",
  "-->",
  "]]>",
  "&lt;",
  "{{",
  "\u202e",
  "ا",
  "ש",
  "😀",
  "\ud83d",
  "Bcc: evil@example.com",
  "=1+1",
  "a",
  " ",
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 }).map((signs) => signs.join("")),
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
);

describe("whatever a name is", () => {
  test("no markup comes of it, in any mail", () => {
    fc.assert(
      fc.property(hostile, (name) => {
        for (const { html } of mailsWith(name)) {
          expect(tagsOf(html).filter((tag) => !TAGS.has(tag))).toEqual([]);
          // Outside of tags and the entities that stand for them there is no sign of markup left.
          const text = html.replace(/<[^<>]*>/g, "").replace(/&(amp|lt|gt|quot|#39|nbsp|bull);/g, "");
          expect(text).not.toMatch(/[<>"&]/);
        }
      }),
    );
  });

  test("the subject is one line, and no longer than a list of mails shows", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostile,
          hostile.map((name) => name.repeat(40)),
        ),
        (name) => {
          for (const { subject } of mailsWith(name)) {
            expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
            expect(Array.from(subject).length).toBeLessThan(160);
          }
        },
      ),
    );
  });

  /** Names as people have them: one line, no invisible marks about the direction. */
  const plain = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
    .filter((name) => name === name.trim() && !/[\p{Cc}\u2028\u2029\u2066-\u2069]/u.test(name));

  test("plain text has it as it is", () => {
    fc.assert(
      fc.property(plain, (name) => {
        for (const { text } of mailsWith(name)) expect(text).toContain(name);
      }),
    );
  });

  test("one from right to left is kept apart from the figures beside it, in HTML and in text", () => {
    for (const { html, text } of mailsWith("أحمد")) {
      expect(html).toContain("<bdi>أحمد</bdi>");
      expect(html.replaceAll("<bdi>أحمد</bdi>", "")).not.toContain("أحمد");
      expect(text.replaceAll("\u2068أحمد\u2069", "")).not.toContain("أحمد");
    }
  });

  test("one that ends its isolation early can't", () => {
    for (const { html, text } of mailsWith("a\u2069\u202eb")) {
      expect(html).toContain("<bdi>a\u202eb</bdi>");
      expect(text).toContain("\u2068a\u202eb\u2069");
    }
  });

  test("one without a space or an end is cut, with a sign that it was", () => {
    const [mail] = mailsWith("x".repeat(5_000));
    expect(mail?.subject).toMatch(/ of x{39}… is at/);
    expect(mail?.html.length).toBeLessThan(30_000);
  });
});
