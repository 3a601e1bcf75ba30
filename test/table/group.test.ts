import { describe, expect, test } from "vitest";
import { toColumn } from "../../src/table/column.ts";
import { BLANK_LABEL, codesOf, groupBy, unite } from "../../src/table/group.ts";
import { utc } from "../../src/table/zone.ts";
import { column } from "../reading.ts";

/** The label of each row; "" for one that is in no group. */
function labelled(cells: readonly unknown[], used: (row: number) => boolean = () => true): readonly string[] {
  const { labels, codes } = groupBy(toColumn(column(...cells), "owners"), utc, used);
  return [...codes].map((code) => labels[code] ?? "");
}

describe("groups", () => {
  test("are of one label however it is spelled, by its first spelling", () => {
    expect(labelled(["Ece", "cem", " ECE ", "Cem"])).toEqual(["Ece", "cem", "Ece", "cem"]);
  });

  test("have rows without a label where these say something elsewhere", () => {
    expect(labelled(["Ece", "", "Cem", " "])).toEqual(["Ece", BLANK_LABEL, "Cem", BLANK_LABEL]);
    expect(labelled(["", "Ece"])).toEqual([BLANK_LABEL, "Ece"]);
    expect(labelled(["Ece", "", "Cem"], (row) => row !== 1)).toEqual(["Ece", "", "Cem"]);
  });

  test("are in the order of first use until they are sorted, those without a label too", () => {
    const first = (...cells: readonly unknown[]) =>
      codesOf(toColumn(column(...cells), "owners"), utc, () => true).labels;
    expect(first("b", "", "a")).toEqual(["b", BLANK_LABEL, "a"]);
    expect(first("", "b", " ", "a")).toEqual([BLANK_LABEL, "b", "a"]);
    expect(first("b", "a", " ")).toEqual(["b", "a", BLANK_LABEL]);
    expect(first("b", "(Blank)", "", "a")).toEqual(["b", "(Blank)", "a"]);
  });

  test("are in the order of their labels, numbers by what they are", () => {
    expect(groupBy(toColumn(column(10, "b", 9, "A"), "owners"), utc, () => true).labels).toEqual([
      ...["9", "10", "A", "b"],
    ]);
  });

  test("of two tables stand under the same labels, the first's spelling, in order", () => {
    const main = { labels: ["Cem", "Ece"], codes: Int32Array.of(1, 0, -1) };
    const beside = { labels: ["ECE", "Ada"], codes: Int32Array.of(0, 1, -1, 0) };
    const { labels, codes, besideCodes } = unite(main, beside);
    expect(labels).toEqual(["Ada", "Cem", "Ece"]);
    expect([...codes]).toEqual([2, 1, -1]);
    expect([...besideCodes]).toEqual([2, 0, -1, 2]);
  });
});
