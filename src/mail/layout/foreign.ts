import { type Html, html } from "../html.ts";

/**
 * Text that is not ours: what cells, files and people's settings hold. It is marked as such by the isolates that Unicode
 * has for this (UAX 9), so that a name written from right to left does not turn the figures beside it around, wherever
 * in a sentence it ends up.
 */
const FIRST_STRONG = "\u2068";
const POP = "\u2069";
const MARKED = /\u2068([^\u2066-\u2069]*)\u2069/;
/** Scripts written from right to left, and what turns the direction of others. */
const TURNING = /[\u0590-\u08ff\u200f\u202a-\u202e\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;

const MOST_SIGNS = 200;
const MOST_IN_SUBJECT = 40;

/** On one line, since a line break could add headers to the message, and cut where it is longer than people read. */
export function foreign(text: string, most = MOST_SIGNS): string {
  const line = oneLine(text).replace(/[\u2066-\u2069]/g, "");
  const signs = Array.from(line);
  const cut =
    signs.length > most
      ? `${signs
          .slice(0, most - 1)
          .join("")
          .trimEnd()}…`
      : line;
  return cut === "" ? "" : FIRST_STRONG + cut + POP;
}

/** As `foreign`, for the subject: several names and figures have to find room. */
export function foreignInSubject(text: string): string {
  return foreign(text, MOST_IN_SUBJECT);
}

/** As plain text: the marks stay where they are needed, since not every reader of plain text hides them. */
export function plainText(text: string): string {
  return text.replace(new RegExp(MARKED, "g"), (marked, name: string) =>
    TURNING.test(name) ? marked : name,
  );
}

/** As HTML, which has an element for it. */
export function richText(text: string): Html {
  const pieces = text
    .split(MARKED)
    .map((piece, i) => (i % 2 === 1 ? html`<bdi>${piece}</bdi>` : html`${piece}`));
  return html`${pieces}`;
}

/** Half a sign, as a cut text may end with, has no bytes that a message could carry it in. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();
}
