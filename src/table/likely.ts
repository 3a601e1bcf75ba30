import { foldHeader } from "./header.ts";

/** Shorter labels differ by a letter and mean different things: Marc, Mark. */
const FEWEST_LETTERS = 6;
/** Room for the labels' numbers beside a hash of 32 bits in a number's 53. */
const MOST_LABELS = 2 ** 21;

/** Two labels that likely mean the same, by their places. */
export interface Likely {
  readonly label: number;
  /** The one with more rows; of two alike the earlier. */
  readonly same: number;
}

/**
 * Pairs of labels that are likely the same: without blanks, marks, case and diacritics they are equal (GTXPro, GTX
 * Pro), or they have six letters or more and are one letter left out, added, changed or swapped with the next apart
 * (Damerau 1964). Labels whose numbers differ are different: Store 12 is not Store 13.
 *
 * Close labels share what is left of them without one letter, so only those that do are compared: 100,000 labels need
 * no 5,000,000,000 comparisons.
 *
 * @param labels all different
 * @param rows how many rows each has
 */
export function likelyMatches(labels: readonly string[], rows: readonly number[]): readonly Likely[] {
  const bySkeleton = groupBySkeleton(labels);
  const groups = [...bySkeleton.values()];
  const commoner = (a: number, b: number) => ((rows[b] ?? 0) > (rows[a] ?? 0) ? b : a);
  const leaders = groups.map((alike) => alike.reduce(commoner));
  const spelled = groups.flatMap((alike, group) =>
    alike
      .map((label) => ({ label, same: leaders[group] ?? label }))
      .filter(({ label, same }) => label !== same),
  );
  const close = closePairs([...bySkeleton.keys()]).map(([a, b]) => {
    const [first = 0, second = 0] = [leaders[a] ?? 0, leaders[b] ?? 0].sort((x, y) => x - y);
    const same = commoner(first, second);
    return { label: same === first ? second : first, same };
  });
  return [...spelled, ...close];
}

/** The labels' places by their skeletons; labels without a letter have none. */
function groupBySkeleton(labels: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, label] of labels.entries()) {
    const skeleton = skeletonOf(label);
    if (!/\p{L}/u.test(skeleton)) continue;
    const alike = groups.get(skeleton);
    if (alike === undefined) groups.set(skeleton, [i]);
    else alike.push(i);
  }
  return groups;
}

/** Letters and digits alone, without case and diacritics; 1.5 does not become 15. */
function skeletonOf(label: string): string {
  return foldHeader(label).replace(/(?<!\p{N}) | (?!\p{N})/gu, "");
}

/** The pairs of texts that are one edit apart, by their places. */
function closePairs(texts: readonly string[]): readonly (readonly [number, number])[] {
  if (texts.length > MOST_LABELS) return [];
  const keys = keysOf(texts);
  const pairs = new Set<number>();
  for (let from = 0; from < keys.length; ) {
    const hash = Math.floor((keys[from] ?? 0) / MOST_LABELS);
    let to = from + 1;
    while (to < keys.length && Math.floor((keys[to] ?? 0) / MOST_LABELS) === hash) to += 1;
    addClose(keys.subarray(from, to), texts, pairs);
    from = to;
  }
  return [...pairs].map((pair) => [Math.floor(pair / MOST_LABELS), pair % MOST_LABELS] as const);
}

/** Of texts that share a key, each of them once, those that are close: hashes meet by chance too. */
function addClose(keys: Float64Array, texts: readonly string[], pairs: Set<number>): void {
  for (let i = 0; i < keys.length; i += 1) {
    const a = (keys[i] ?? 0) % MOST_LABELS;
    for (let j = i + 1; j < keys.length; j += 1) {
      const b = (keys[j] ?? 0) % MOST_LABELS;
      if (areClose(texts[a] ?? "", texts[b] ?? "")) pairs.add(a * MOST_LABELS + b);
    }
  }
}

/** Hashes of each text and of what is left of it without any one letter, each with the text's place, in order. */
function keysOf(texts: readonly string[]): Float64Array {
  const long = texts.map((text) => text.replace(/[\p{N} ]/gu, "").length >= FEWEST_LETTERS);
  const keys = new Float64Array(texts.reduce((sum, text, i) => sum + (long[i] ? text.length + 1 : 0), 0));
  let count = 0;
  for (const [i, text] of texts.entries()) {
    if (!long[i]) continue;
    for (const hash of hashesOf(text)) {
      keys[count] = hash * MOST_LABELS + i;
      count += 1;
    }
  }
  return keys.subarray(0, count).sort();
}

const BASE = 0x01000193;

/** The hash Σ letter × BASE^(letters after it) of a text and of the text without each letter that is no digit. */
function hashesOf(text: string): ReadonlySet<number> {
  const after = new Int32Array(text.length + 1);
  const power = new Int32Array(text.length + 1).fill(1);
  for (let i = text.length - 1; i >= 0; i -= 1) {
    const place = text.length - 1 - i;
    after[i] = ((after[i + 1] ?? 0) + Math.imul(text.charCodeAt(i), power[place] ?? 1)) | 0;
    power[place + 1] = Math.imul(power[place] ?? 1, BASE);
  }
  const hashes = new Set([(after[0] ?? 0) >>> 0]);
  let before = 0;
  for (let i = 0; i < text.length; i += 1) {
    const rest = (Math.imul(before, power[text.length - 1 - i] ?? 1) + (after[i + 1] ?? 0)) | 0;
    if (!isDigit(text.charCodeAt(i))) hashes.add(rest >>> 0);
    before = (Math.imul(before, BASE) + text.charCodeAt(i)) | 0;
  }
  return hashes;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether two different texts are one edit apart, and their numbers the same. */
function areClose(a: string, b: string): boolean {
  return oneEditApart(a, b) && numbersOf(a) === numbersOf(b);
}

function oneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneEditApart(b, a);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  if (b.length > a.length) return a.slice(i) === b.slice(i + 1);
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function numbersOf(text: string): string {
  return (text.match(/\p{N}+/gu) ?? []).join(" ");
}
