import fc from "fast-check";
import { expect, test } from "vitest";
import { likelyMatches } from "../../src/table/likely.ts";

const SIGNS = ["a", "b", "c", "1"];

/** All that one letter left out, added, changed or swapped with the next makes of a text. */
function editsOf(text: string): ReadonlySet<string> {
  const edits = new Set<string>();
  for (let i = 0; i <= text.length; i += 1) {
    const [head, tail] = [text.slice(0, i), text.slice(i)];
    edits.add(head + tail.slice(1));
    edits.add(head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2));
    for (const sign of SIGNS) edits.add(head + sign + tail).add(head + sign + tail.slice(1));
  }
  return edits;
}

const lettersOf = (text: string) => text.replaceAll("1", "").length;
const numbersOf = (text: string) => text.split(/[a-c]+/).filter((number) => number !== "");

function areLikely(a: string, b: string): boolean {
  const sameNumbers = numbersOf(a).join(" ") === numbersOf(b).join(" ");
  return lettersOf(a) >= 6 && lettersOf(b) >= 6 && sameNumbers && editsOf(a).has(b);
}

interface Change {
  readonly at: number;
  readonly gone: string;
  readonly added: string;
}

const change = fc.record({
  at: fc.nat(8),
  gone: fc.constantFrom("", "?", "??"),
  added: fc.constantFrom("", "", ...SIGNS, "ab", "ba"),
});
const changed = (text: string, { at, gone, added }: Change) =>
  text.slice(0, at) + added + text.slice(at + gone.length);

/** Labels of which each is made from the one before. */
const family = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...SIGNS), minLength: 6, maxLength: 8 }),
    fc.array(change, { minLength: 1, maxLength: 8 }),
  )
  .map(([first, changes]) => {
    const all = [first];
    for (const next of changes) all.push(changed(all.at(-1) ?? "", next));
    return [...new Set(all)].filter((label) => lettersOf(label) > 0);
  });

test("likely the same are all that one edit parts, and no others; the one with more rows is kept", () => {
  fc.assert(
    fc.property(family, fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }), (labels, rows) => {
      const expected = labels.flatMap((later, second) =>
        labels.slice(0, second).flatMap((earlier, first) => {
          if (!areLikely(earlier, later)) return [];
          return (rows[second] ?? 0) > (rows[first] ?? 0)
            ? [`${earlier} is ${later}`]
            : [`${later} is ${earlier}`];
        }),
      );
      const found = likelyMatches(labels, rows).map(
        ({ label, same }) => `${labels[label]} is ${labels[same]}`,
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 500 },
  );
});

const likely = (...labels: readonly string[]) =>
  likelyMatches(
    labels,
    labels.map(() => 3),
  ).map(({ label, same }) => `${labels[label]} is ${labels[same]}`);

test.each([
  ["a letter moved to the end", ["Initech", "nitechI"]],
  ["a letter moved by two", ["Initech", "Inteich"]],
  ["two neighbours changed, of which one is the other's", ["Globex", "Gobbex"]],
  ["signs alone that differ", ["12.34", "12-34"]],
  ["five letters and a number", ["Smith 1", "Smyth 1"]],
  ["few letters, beside a label of many", ["Marc", "Mark", "Wayne Enterprises"]],
  // Σ letter × 0x01000193^(letters after it) is the same in 32 bits, as it is for one pair in four billion.
  ["sums of letters that are equal by chance", ["labovik", "ridozide"]],
])("%s: %j are not the same", (_, labels) => {
  expect(likely(...labels)).toEqual([]);
});

test("of two spellings that are alike the first is kept, where both have as many rows", () => {
  const rows = [1, 3, 3];
  expect(likelyMatches(["Initech", "Initec", "INITECH"], rows)).toEqual([
    { label: 0, same: 2 },
    { label: 2, same: 1 },
  ]);
  expect(likelyMatches(["Initech", "INITECH", "Initec"], rows)).toEqual([
    { label: 0, same: 1 },
    { label: 2, same: 1 },
  ]);
});
