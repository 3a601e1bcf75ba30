import { describe, expect, test } from "vitest";
import { likelyMatches } from "../../src/table/likely.ts";

/** Each label that is likely another, and which. */
function likely(...rows: readonly (readonly [string, number])[]): readonly string[] {
  const labels = rows.map(([label]) => label);
  const counts = rows.map(([, count]) => count);
  return likelyMatches(labels, counts).map(({ label, same }) => `${labels[label]} is ${labels[same]}`);
}

describe("labels that are likely the same", () => {
  test.each([
    ["without blanks", "GTXPro", "GTX Pro"],
    ["without case and diacritics", "cagri ozturk", "Çağrı Öztürk"],
    ["without signs", "Acme, Inc.", "Acme Inc"],
    ["with a letter left out", "Initec", "Initech"],
    ["with a letter left out in front", "nitech", "Initech"],
    ["with one changed", "Globax", "Globex"],
    ["with the last changed", "Globez", "Globex"],
    ["with two swapped", "Acme Crop", "Acme Corp"],
    ["with the first two swapped", "cAme Corp", "Acme Corp"],
    ["with one too many", "Umbrellla", "Umbrella"],
    ["beside the same number", "Warehuose 12", "Warehouse 12"],
  ])("%s: %s is %s, which has more rows", (_, rare, common) => {
    expect(likely([rare, 1], [common, 5])).toEqual([`${rare} is ${common}`]);
    expect(likely([common, 5], [rare, 1])).toEqual([`${rare} is ${common}`]);
    expect(likely([common, 3], ["Wayne Enterprises", 9], [rare, 3])).toEqual([`${rare} is ${common}`]);
  });

  test.each([
    ["of less than six letters", "Marc", "Mark"],
    ["of five letters", "Smith", "Smyth"],
    ["with other numbers", "Store 12", "Store 13"],
    ["with a point in the number", "Version 1.5", "Version 15"],
    ["with a number that only one has", "Globex 1", "Globex"],
    ["two letters apart", "Umbrella", "Umbrala"],
    ["with two changed", "Glabax", "Globex"],
    ["with letters swapped that are not neighbours", "Umbralle", "Umbrella"],
    ["without a letter", "12-34", "1234"],
    ["of another name", "Soylent", "Initech"],
  ])("are not those %s: %s, %s", (_, one, other) => {
    expect(likely([one, 1], [other, 5])).toEqual([]);
  });

  test("of several spellings are all the commonest", () => {
    expect(likely(["Gtx-Pro", 1], ["GTX Pro", 5], ["GTXPro", 2])).toEqual([
      "Gtx-Pro is GTX Pro",
      "GTXPro is GTX Pro",
    ]);
  });
});
