import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTable } from "../../src/metrics/headed/table.ts";
import { where } from "../../src/metrics/headed/where.ts";
import { InputError } from "../../src/table/problem.ts";
import { readingIn } from "../reading.ts";

const naming = { argument: "where", reading: readingIn("en_US"), fieldsOf: () => [] };

describe("filters as laws", () => {
  const row = fc.record({
    owner: fc.constantFrom("Ada", "Bo", "Cem"),
    amount: fc.integer({ min: 0, max: 20 }),
  });
  const rows = fc.array(row, { minLength: 1 });
  const tableOf = (of: readonly { owner: string; amount: number }[]) =>
    readTable([["Owner", "Amount"], ...of.map(({ owner, amount }) => [owner, amount])], "table");
  const left = (of: readonly { owner: string; amount: number }[], filter: unknown) => {
    try {
      const { columns, emptied } = where(tableOf(of), filter, naming);
      return {
        rows: columns[0]?.cells.filter((cell) => cell !== "").length ?? 0,
        filtered: emptied.filtered,
      };
    } catch (error) {
      // Nothing fits.
      if (!(error instanceof InputError)) throw error;
      return { rows: 0, filtered: of.length };
    }
  };

  test("what is left and what is emptied are all rows, and a comparison and its opposite part them", () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 20 }), (of, bound) => {
        const [below, above] = [left(of, [["Amount", `<${bound}`]]), left(of, [["Amount", `>=${bound}`]])];
        expect(below.rows + below.filtered).toBe(of.length);
        expect(below.rows + above.rows).toBe(of.length);
        expect(below.rows).toBe(of.filter(({ amount }) => amount < bound).length);
      }),
    );
  });

  test("one filter after the other leaves what both together do", () => {
    fc.assert(
      fc.property(rows, (of) => {
        const both = left(of, [
          ["Owner", "Ada"],
          ["Amount", ">=10"],
        ]);
        expect(both.rows).toBe(of.filter(({ owner, amount }) => owner === "Ada" && amount >= 10).length);
      }),
    );
  });
});
