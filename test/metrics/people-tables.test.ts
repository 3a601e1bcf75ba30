import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formulaCalled } from "../../src/functions/all.ts";
import { newcombe } from "../../src/statistics/newcombe.ts";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, expectClose, orderDoesNotMatter } from "./properties.ts";

describe("Newcombe's hybrid score interval", () => {
  // Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])("%d/%d − %d/%d as published", (a, m, b, n, low, high) => {
    const found = newcombe({ successes: a, trials: m }, { successes: b, trials: n });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test("holds the difference, and mirrors when the groups change places", () => {
    const shareOf = fc
      .tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }))
      .map(([won, lost]) => ({ successes: won, trials: Math.max(1, won + lost) }));
    fc.assert(
      fc.property(shareOf, shareOf, (a, b) => {
        const { low, high } = newcombe(a, b);
        const difference = a.successes / a.trials - b.successes / b.trials;
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(newcombe(b, a).low).toBeCloseTo(-high, 12);
      }),
    );
  });
});

/** So many rows of one owner and outcome. */
function deals(...groups: readonly (readonly [owner: string, outcome: string, rows: number])[]) {
  const rows = groups.flatMap(([owner, outcome, count]) =>
    Array.from({ length: count }, () => [owner, outcome] as const),
  );
  return [column(...rows.map(([owner]) => owner)), column(...rows.map(([, outcome]) => outcome))];
}

describe("ENABLEMENT_LIFT", () => {
  const header = ["Group", "Win rate", "Closed deals", "95% from", "95% to"];

  test("Newcombe's 56 of 70 against 48 of 80: a lift of 20 points, from 5.24 to 33.39", () => {
    const [owners, outcomes] = deals(
      ["Ada", "Won", 56],
      ["ADA", "Lost", 14],
      ["Can", "Won", 40],
      ["Ece", "Won", 8],
      ["Can", "Lost", 32],
      ["Ada", "Open", 9],
      ["", "Won", 5],
    );
    const table = ask("ENABLEMENT_LIFT", [owners, outcomes, column("ada", "Deniz")]) as unknown[][];
    expect(table[0]).toEqual(header);
    expect(table[1]?.slice(0, 3)).toEqual(["Trained", 0.8, 70]);
    expect(table[2]?.slice(0, 3)).toEqual(["Untrained", 0.6, 80]);
    const [name, lift, closed, low, high] = table[3] ?? [];
    expect([name, closed]).toEqual(["Lift", 150]);
    expect(lift).toBeCloseTo(0.2, 12);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test("a group that closed nothing has no rate, and there is no lift", () => {
    const [owners, outcomes] = deals(["Ada", "Won", 2], ["Can", "Open", 3]);
    const table = ask("ENABLEMENT_LIFT", [owners, outcomes, column("Ada")], "tr_TR") as unknown[][];
    expect(table[0]).toEqual(["Grup", "Kazanma oranı", "Kapanan anlaşma", "%95 alt", "%95 üst"]);
    expect(table[1]?.slice(0, 3)).toEqual(["Eğitimli", 1, 2]);
    expect(table.slice(2)).toEqual([
      ["Eğitimsiz", "", 0, "", ""],
      ["Fark", "", 2, "", ""],
    ]);
  });

  test("with dates a deal counts as trained from the day of its owner's first training", () => {
    const args = [
      column("Ada", "Ada", "Ada", "Can", "Ada"),
      column("Lost", "Won", "Won", "Lost", "Won"),
      column("Ada", "Ada", "Can"),
      column("2026-01-31", "2026-02-01", "2026-03-01", "2026-03-01", ""),
      column("2026-02-01 10:00", "2026-03-15", ""),
    ];
    // Trained: Ada's 02-01 and 03-01, both won. Untrained: Ada's 01-31 and Can's, both lost. One has no start.
    const table = ask("ENABLEMENT_LIFT", args) as unknown[][];
    expect(table.slice(1).map((line) => line.slice(0, 3))).toEqual([
      ["Trained", 1, 2],
      ["Untrained", 0, 2],
      ["Lift", 1, 4],
    ]);
  });

  test("labels of one's own for won", () => {
    const [owners, outcomes] = deals(["Ada", "Signed", 1], ["Ada", "Lost", 1], ["Can", "Lost", 1]);
    const table = ask("ENABLEMENT_LIFT", [owners, outcomes, "Ada", "", "", "Signed"]) as unknown[][];
    expect(table.map((line) => line[1])).toEqual(["Win rate", 0.5, 0, 0.5]);
  });

  test.each([
    ["nothing closed", [...deals(["Ada", "Open", 3]), "Ada"], "no closed deals among 3 rows"],
    ["starts alone", [...deals(["Ada", "Won", 1]), "Ada", "2026-01-01"], "training_dates is missing"],
    ["training dates alone", [...deals(["Ada", "Won", 1]), "Ada", "", "2026-01-01"], "starts is missing"],
    ["nobody named", deals(["Ada", "Won", 1]), "trained is missing"],
    ["unlike heights", [column("Ada"), column("Won", "Lost"), "Ada"], "outcomes has 2 rows and owners has 1"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("ENABLEMENT_LIFT", args)).toContain(words);
  });

  test("order and blank rows do not matter", () => {
    const generated = {
      formula: "ENABLEMENT_LIFT",
      row: fc.tuple(fc.constantFrom("Ada", "Can", "Ece", ""), fc.constantFrom("Won", "Lost", "Open", "")),
      args: (...columns: unknown[][][]) => [...columns, column("Ada", "Ece")],
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
  });
});

describe("SCORECARD", () => {
  const owners = column("Ada", "ada", "Can", "Can", "Ece", "");
  const outcomes = column("Won", "Lost", "Won", "Won", "Open", "Won");
  const amounts = column(100, 50, 40, 80, 70, 999);
  const starts = column("2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01");
  const ends = column("2026-01-11", "2026-01-31", "2026-01-21", "2026-02-10", "", "2026-01-02");

  test("Ada 1 of 2, Can 2 of 2; Ece has closed nothing and sold 0; what has no owner is nobody's", () => {
    const table = ask("SCORECARD", [owners, outcomes, amounts, starts, ends]) as unknown[][];
    expect(table[0]?.slice(0, 6)).toEqual([
      "Owner",
      "Win rate",
      "Sales volume",
      "Deals won",
      "Average deal size",
      "Sales cycle",
    ]);
    expect(table[0]?.[6]).toBe("Win rate, from median");
    // Medians: (0.5 + 1) ÷ 2, of 0, 100 and 120, of 0, 1 and 2, (100 + 60) ÷ 2, (10 + 30) ÷ 2 days.
    expect(table.slice(1)).toEqual([
      ["Ada", 0.5, 100, 1, 100, 10, -0.25, 0, 0, 20, -10],
      ["Can", 1, 120, 2, 60, 30, 0.25, 20, 1, -20, 10],
      ["Ece", "", 0, 0, "", "", "", -100, -1, "", ""],
      ["Median", 0.75, 100, 1, 80, 20, "", "", "", "", ""],
    ]);
  });

  test("in Turkish, without dates, one person is the median", () => {
    const table = ask("SCORECARD", ["Ada", "Kazanıldı", 100], "tr_TR") as unknown[][];
    expect(table[0]?.[0]).toBe("Satış temsilcisi");
    expect(table[0]?.[5]).toBe("Kazanma oranı, medyandan fark");
    expect(table.slice(1)).toEqual([
      ["Ada", 1, 100, 1, 100, 0, 0, 0, 0],
      ["Medyan", 1, 100, 1, 100, "", "", "", ""],
    ]);
  });

  test("labels of one's own for won", () => {
    const table = ask("SCORECARD", [
      column("Ada", "Ada"),
      column("Signed", "Won"),
      column(5, 7),
      "",
      "",
      "Signed",
    ]);
    expect((table as unknown[][])[1]?.slice(0, 4)).toEqual(["Ada", 1, 5, 1]);
  });

  test.each([
    ["no owners", [column("", ""), column("Won", "Won"), column(1, 2)], "owners has no rows"],
    ["a text amount", [column("Ada"), column("Won"), column("n/a")], 'amounts, row 1: found "n/a"'],
    ["ends without starts", [owners, outcomes, amounts, "", ends], "starts"],
    [
      "an end before its start",
      ["Ada", "Won", 1, "2026-02-01", "2026-01-01"],
      "ends on 2026-01-01, before it starts",
    ],
    ["unlike heights", [column("Ada"), outcomes, amounts], "outcomes has 6 rows and owners has 1"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("SCORECARD", args)).toContain(words);
  });

  const row = fc.tuple(
    fc.constantFrom("Ada", "Can", "Ece", ""),
    fc.constantFrom("Won", "Lost", "Open"),
    fc.integer({ min: 1, max: 10_000 }),
  );

  test("order and blank rows do not matter", () => {
    orderDoesNotMatter({ formula: "SCORECARD", row });
    blankRowsChangeNothing({ formula: "SCORECARD", row });
  });

  test("a distance that no number can hold is blank", () => {
    // The median of 1e308 and -1e308 is 0; of 1e308 from -1e308, 2e308 is beyond the largest number.
    const args = [column("Ada", "Can", "Ece"), column("Won", "Won", "Won"), column(1e308, -1e308, -1e308)];
    const cells = (ask("SCORECARD", args) as unknown[][]).flat();
    expect(cells.filter((cell) => typeof cell === "number" && !Number.isFinite(cell))).toEqual([]);
    expect(cells).toContain(1e308);
  });

  test("each figure is its own formula's by owner, at either door", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const named = rows.filter(([owner]) => owner !== "");
        if (named.length === 0) return;
        const [who, become, paid] = [0, 1, 2].map((i) => column(...named.map((one) => one[i])));
        const people = (ask("SCORECARD", [who, become, paid]) as unknown[][]).slice(1, -1);
        const place = formulaCalled("WIN_RATE").params.findIndex(({ name }) => name === "by");
        const rates = ask("WIN_RATE", [become, ...Array(place - 1).fill(""), who]) as unknown[][];
        expectClose(
          people.map(([person, rate]) => [person, rate]),
          rates.map(([person, rate]) => [person, rate]),
        );
      }),
    );
  });
});
