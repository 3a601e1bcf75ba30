import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alertMail } from "../../src/mail/alert-mail.ts";
import { digestMail } from "../../src/mail/digest-mail.ts";
import type { Mail } from "../../src/mail/letterhead.ts";
import { scorecardMail } from "../../src/mail/scorecard-mail.ts";
import { digest, scorecard } from "./digests.ts";
import { BACKGROUND, delivery, item, letterhead } from "./letters.ts";

/** What each mail makes of a name, wherever cells, files and people's settings can put one. */
function mailsWith(name: string): readonly Mail[] {
  const head = {
    ...letterhead("en", {
      ...BACKGROUND,
      parts: {
        by: "product",
        groups: [
          { label: name, value: 0.1, rows: 9 },
          { label: "Pro", value: 0.2, rows: 9 },
        ],
      },
    }),
    fileName: name,
  };
  const own = { ...head, metric: () => ({ name, unit: "count" as const, better: "higher" as const }) };
  const each = { scope: { kind: "each" as const, by: "owner" as const } };
  const none = { value: null, gauge: null, sinceMs: null };
  const given = digest("en");
  const goals = given.goals.map((goal) => ({ ...goal, label: name }));
  const named = { from: name, to: name, evidence: name, advice: [name] };
  return [
    alertMail(delivery([item(each, { label: name })]), head),
    alertMail(delivery([item({}, { reason: "recovered" })]), own),
    alertMail(delivery([item(each, { ...none, reason: "gone", label: name })], [name]), head),
    alertMail(delivery([item({}, { ...none, reason: "failing", why: name })]), head),
    alertMail(delivery([], [name]), head),
    digestMail(
      {
        ...given,
        goals,
        movers: given.movers.map((mover) => ({ ...mover, label: name })),
        funnel: { stages: [{ name, reached: 3, fromPrevious: null }], weakest: named },
        quality: [{ what: name, rows: 2 }],
      },
      head,
    ),
    scorecardMail({ ...scorecard("en"), goals, person: name, hints: [{ what: name, advice: name }] }, head),
  ];
}

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
