/**
 * A text of any length in properties that each hold 9 KB. A short one is its property; a long one lies in parts, which
 * its property names. The parts of the next version never overwrite those of the one before, so that a write which is
 * cut short, or done in part, leaves the version before.
 */

/** Google takes 9 KB in a property; a little is left for what it may count besides. */
export const MOST_BYTES = 8_800;

export type Texts = ReadonlyMap<string, string>;

/** What is to be written for a text, one after the other; "" is written for the parts that are no longer needed. */
export interface Written {
  readonly parts: Texts;
  readonly head: Texts;
  readonly blanks: Texts;
}

/** Which parts hold a long text; no JSON text of ours begins like it. */
const HEAD = /^parts ([ab]) (\d+)$/;

/** @returns undefined where there is none, or parts of it are gone */
export function textAt(key: string, texts: Texts): string | undefined {
  const stored = texts.get(key);
  if (stored === undefined || stored === "") return undefined;
  const head = HEAD.exec(stored);
  if (head === null) return stored;
  const parts = partKeys(key, head[1] ?? "a", Number(head[2])).map((part) => texts.get(part));
  return parts.some((part) => part === undefined || part === "") ? undefined : parts.join("");
}

/** @param text undefined to take it away */
export function writeText(key: string, text: string | undefined, texts: Texts): Written {
  const before = HEAD.exec(texts.get(key) ?? "");
  const old = [...texts].filter(([part, piece]) => piece !== "" && part.startsWith(`${key}:`));
  const blanks = new Map(old.map(([part]) => [part, ""]));
  if (text === undefined || bytesOf(text) <= MOST_BYTES) {
    return { parts: new Map(), head: new Map([[key, text ?? ""]]), blanks };
  }
  const slot = before?.[1] === "a" ? "b" : "a";
  const pieces = piecesOf(text);
  const parts = new Map(partKeys(key, slot, pieces.length).map((part, i) => [part, pieces[i] ?? ""]));
  for (const part of parts.keys()) blanks.delete(part);
  return { parts, head: new Map([[key, `parts ${slot} ${pieces.length}`]]), blanks };
}

function partKeys(key: string, slot: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${key}:${slot}${i}`);
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let [start, end, size] = [0, 0, 0];
  for (const sign of text) {
    const more = bytesOf(sign);
    if (size + more > MOST_BYTES) {
      pieces.push(text.slice(start, end));
      [start, size] = [end, 0];
    }
    size += more;
    end += sign.length;
  }
  return [...pieces, text.slice(start)];
}

/** Length in UTF-8, in which Google counts. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // The two halves of a sign beyond U+FFFF come to four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
