import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { likelyMatches } from "../../src/table/likely.ts";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";

describe("COMPLETENESS", () => {
  const table = [
    ["Name", "E-mail", " ", "Phone", ""],
    ["Ada", "ada@x.com", "x", "", ""],
    ["", "", "", "", ""],
    ["Can", "N/A", "", " ", ""],
    [0, "—", "y", "#REF!", ""],
    [false, "can@x.com", "", 5321234567, ""],
    ["", "", "", "", ""],
  ];

  test("of four rows: names 4 with 0 and FALSE, e-mails 2, telephones 1; columns without a header are none", () => {
    expect(ask("COMPLETENESS", [table])).toEqual([
      ["Field", "Filled", "Rows", "Share"],
      ["Name", 4, 4, 1],
      ["E-mail", 2, 4, 0.5],
      ["Phone", 1, 4, 0.25],
    ]);
  });

  test("in Turkish the headings are Turkish", () => {
    expect(ask("COMPLETENESS", [table], "tr_TR")).toMatchObject([
      ["Alan", "Dolu", "Satır", "Oran"],
      ["Name", 4, 4, 1],
      ["E-mail", 2, 4, 0.5],
      ["Phone", 1, 4, 0.25],
    ]);
  });

  test.each([
    ["headers alone", [[["Name", "E-mail"]]], "table: give the range with its header row"],
    ["blank rows alone", [[["Name"], [""], [" "]]], "table has no rows"],
    ["a single cell", ["Name"], "table: give the range with its header row"],
    ["nothing", [], "table is missing"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("COMPLETENESS", args)).toContain(words);
  });

  test("order of rows and blank rows do not matter; filled and unfilled are all rows", () => {
    const cell = fc.constantFrom("", "a", "-", 0, "#N/A");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const answer = (of: unknown[]) => {
          const args = [[["A", "B"], ...of]];
          return errorOf("COMPLETENESS", args) ?? ask("COMPLETENESS", args);
        };
        expect(answer([...rows].reverse())).toEqual(answer(rows));
        expect(answer([["", ""], ...rows, ["", ""]])).toEqual(answer(rows));
        const used = rows.filter((row) => row.some((one) => one !== "")).length;
        const blank = rows.filter(
          (row) => ["", "-", "#N/A"].includes(String(row[0])) && row.some((one) => one !== ""),
        );
        const found = answer(rows);
        if (Array.isArray(found)) {
          const filled = used - blank.length;
          expect(found[1]).toEqual(["A", filled, used, filled / used]);
        }
      }),
    );
  });
});

/** Optimal string alignment (Damerau–Levenshtein with each letter moved once), as the textbooks' table has it. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number) => d[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      (d[i] ?? [])[j] = swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least;
    }
  }
  return at(a.length, b.length);
}

describe("LIKELY_MATCHES", () => {
  const matches = (...labels: unknown[]) =>
    (ask("LIKELY_MATCHES", [column(...labels)]) as unknown[][]).slice(1);

  test("GTXPro is the GTX Pro of the products; GTX Basic and MG Special stand alone", () => {
    expect(
      ask("LIKELY_MATCHES", [column("GTX Pro", "GTX Basic", "GTX Pro", "", "GTXPro", "MG Special")]),
    ).toEqual([
      ["Label", "Rows", "Likely the same as", "Rows"],
      ["GTXPro", 1, "GTX Pro", 2],
    ]);
    expect(ask("LIKELY_MATCHES", [column("a", "b")], "tr_TR")).toEqual([
      ["Etiket", "Satır", "Büyük olasılıkla aynısı", "Satır"],
    ]);
  });

  test.each([
    ["marks", "Acme, Inc.", "Acme Inc"],
    ["diacritics", "Şişli Şubesi", "Sisli Subesi"],
    ["a letter left out", "Microsft", "Microsoft"],
    ["a letter added", "Micrrosoft", "Microsoft"],
    ["a letter changed", "Mikrosoft", "Microsoft"],
    ["two letters swapped", "Micorsoft", "Microsoft"],
    ["the first letter", "Iicrosoft", "Microsoft"],
    ["the last letter left out", "Microsof", "Microsoft"],
    ["one letter beside numbers", "Custmer 12", "Customer 12"],
  ])("%s: a likely match of the commoner label", (_, rare, common) => {
    expect(matches(rare, common, common)).toEqual([[rare, 1, common, 2]]);
    expect(matches(common, common, rare)).toEqual([[rare, 1, common, 2]]);
  });

  test.each([
    ["case alone, which formulas do not tell apart", "gtx pro", "GTX PRO"],
    ["short labels", "Marc", "Mark"],
    ["five letters", "Baker", "Maker"],
    ["other numbers", "Customer 12", "Customer 13"],
    ["numbers with a point", "Version 1.5", "Version 15"],
    ["numbers pulled apart by a letter", "Ankara Floor 12", "Ankara Floor 1b2"],
    ["numbers alone", "1234567", "123-4567"],
    ["dates", "2026-01-11", "2026-0111"],
    ["two edits", "Microsoft", "Micrsofft"],
    ["marks alone", "---", "!!"],
  ])("%s: no match", (_, one, other) => {
    expect(matches(one, other)).toEqual([]);
  });

  test("of two alike often the earlier is right; several spellings all point at the commonest, in label order", () => {
    expect(matches("Data Gate", "DataGate")).toEqual([["DataGate", 1, "Data Gate", 1]]);
    expect(matches("Zeta-Corp", "Zeta Corp", "Zeta Corp", "ZetaCorp", "Zetta Corp")).toEqual([
      ["Zeta-Corp", 1, "Zeta Corp", 2],
      ["ZetaCorp", 1, "Zeta Corp", 2],
      ["Zetta Corp", 1, "Zeta Corp", 2],
    ]);
  });

  test("no labels and an error cell are errors", () => {
    expect(errorOf("LIKELY_MATCHES", [column("", "")])).toContain("labels has no rows");
    expect(errorOf("LIKELY_MATCHES", [column("a", "#N/A")])).toContain("labels, row 2");
  });

  test("finds just the pairs that comparing all with all finds", () => {
    const label = fc.string({ unit: fc.constantFrom("a", "b", "1"), minLength: 6, maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(label, { minLength: 10, maxLength: 40 }), (labels) => {
        const numbers = (text: string) => (text.match(/\d+/g) ?? []).join(" ");
        const long = (text: string) => text.replace(/\d/g, "").length >= 6;
        const expected = labels.flatMap((a, i) =>
          labels
            .slice(0, i)
            .flatMap((b, j) =>
              long(a) && long(b) && numbers(a) === numbers(b) && distance(a, b) === 1 ? [[i, j]] : [],
            ),
        );
        const found = likelyMatches(
          labels,
          labels.map(() => 1),
        ).map(({ label, same }) => [label, same]);
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe("PERIOD_BOUNDS", () => {
  test.each([
    ["day", ["2024-02-29", "2024-02-29", "2024-02-29"]],
    ["hafta", ["2024-02-26", "2024-03-03", "2024-W09"]],
    ["", ["2024-02-01", "2024-02-29", "2024-02"]],
    ["Quarter", ["2024-01-01", "2024-03-31", "2024-Q1"]],
    ["yıl", ["2024-01-01", "2024-12-31", "2024"]],
    ["fiscal quarter February", ["2024-02-01", "2024-04-30", "FY2025-Q1"]],
  ])("29 February 2024 by %s", (period, bounds) => {
    expect(ask("PERIOD_BOUNDS", ["2024-02-29 23:59", period])).toEqual([bounds]);
  });

  test("a column gives a row each, blank for a blank date; the day is the sheet's", () => {
    const instant = new Date("2026-01-31T22:30:00Z");
    expect(ask("PERIOD_BOUNDS", [column(instant, "", "2026-03-05")], "tr_TR", "Europe/Istanbul")).toEqual([
      ["2026-02-01", "2026-02-28", "2026-02"],
      ["", "", ""],
      ["2026-03-01", "2026-03-31", "2026-03"],
    ]);
  });

  test.each([
    ["no date", [column("", "")], "dates has no rows"],
    ["a text", ["soon"], 'dates, row 1: found "soon"'],
    ["an unknown period", ["2026-01-01", "decade"], 'period: "decade" is not known'],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("PERIOD_BOUNDS", args)).toContain(words);
  });

  test("each period holds its date and ends the day before the next one starts", () => {
    const day = fc.integer({ min: 20_000, max: 60_000 });
    fc.assert(
      fc.property(day, fc.constantFrom("day", "week", "month", "quarter", "year"), (serial, period) => {
        const iso = (of: number) =>
          new Date(Date.UTC(1899, 11, 30) + of * 86_400_000).toISOString().slice(0, 10);
        const [[start = "", end = ""] = []] = ask("PERIOD_BOUNDS", [serial, period]) as string[][];
        expect(start <= iso(serial) && iso(serial) <= end).toBe(true);
        const dayAfter = iso(Math.round((Date.parse(end) - Date.UTC(1899, 11, 30)) / 86_400_000) + 1);
        expect((ask("PERIOD_BOUNDS", [dayAfter, period]) as string[][])[0]?.[0]).toBe(dayAfter);
      }),
    );
  });
});
