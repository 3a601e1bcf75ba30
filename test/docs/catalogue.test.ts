import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formulaNames } from "../../src/functions/all.ts";

const docs = join(import.meta.dirname, "../../docs");
const page = readFileSync(join(docs, "catalogue.md"), "utf8");

/** Metrics that wait, by their number, as the page says. */
const WAITING = [25];

interface Row {
  readonly number: string;
  readonly functions: readonly string[];
  readonly tests: readonly string[];
}

const rows: readonly Row[] = page
  .split("\n")
  .filter((line) => /^\| (\d+)? ?\|/.test(line))
  .map((line) => {
    const [, number = "", , functions = "", tests = ""] = line.split("|").map((cell) => cell.trim());
    return {
      number,
      functions: [...functions.matchAll(/\[`([A-Z_]+)`\]/g)].map(([, name = ""]) => name),
      tests: [...tests.matchAll(/\]\((\S+)\)/g)].map(([, path = ""]) => path),
    };
  });

describe("the page of the catalogue", () => {
  test("has each of the 68 metrics once, and says of which it has no function", () => {
    const numbered = rows.filter(({ number }) => number !== "");
    expect(numbered.map(({ number }) => Number(number))).toEqual(Array.from({ length: 68 }, (_, i) => i + 1));
    const without = numbered.filter(({ functions }) => functions.length === 0);
    expect(without.map(({ number }) => Number(number))).toEqual(WAITING);
  });

  test("names every function there is", () => {
    expect(rows.flatMap(({ functions }) => functions).sort()).toEqual([...formulaNames].sort());
  });

  test.each(rows.filter(({ functions }) => functions.length > 0))(
    "$functions are tested where it says",
    (row) => {
      expect(row.tests.length).toBeGreaterThan(0);
      const sources = row.tests.map((path) => {
        expect(existsSync(join(docs, path))).toBe(true);
        return readFileSync(join(docs, path), "utf8");
      });
      for (const name of row.functions) expect(sources.some((source) => source.includes(name))).toBe(true);
    },
  );
});
