import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, groupsAddUp, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

const outcomes = fc.constantFrom("Won", "Lost", "Open", "Negotiation", "");
const amount = fc.oneof(fc.integer({ min: -100, max: 100_000 }), fc.constant(""));
const rep = fc.constantFrom("x", "y", "z");

describe("PIPELINE_VALUE", () => {
  const stages = column("Open", "Won", "Negotiation", "Lost", "", "Teklif", "Prospecting");
  const amounts = column(100, 900, "250", 70, 40, -20, "");
  const expected = column("2026-01-31", "2026-01-15", "2026-02-15", "", "", "2026-02-14", "2026-01-01");

  test("open are 100, 250 and a credit of 20: 330", () => {
    expect(ask("PIPELINE_VALUE", [stages, amounts])).toBe(330);
    expect(
      leftRows(
        figureOf("pipeline-value", {
          outcome: stages.map(([cell]) => cell),
          amount: amounts.map(([cell]) => cell),
        }),
      ),
    ).toEqual({ closed: 2, noOutcome: 1, noAmount: 1 });
  });

  test("as of 02-15 those of 01-31 and 02-14 are overdue, that of the day itself is not", () => {
    const args = [stages, amounts, expected];
    expect(ask("PIPELINE_VALUE", [...args, "only", "2026-02-15"])).toBe(80);
    expect(ask("PIPELINE_VALUE", [...args, "excluded", "2026-02-15 18:00"])).toBe(250);
    expect(ask("PIPELINE_VALUE", [...args, "included", "2026-02-15"])).toBe(330);
    expect(ask("PIPELINE_VALUE", [...args, "Sadece", "2026-02-15"])).toBe(80);
  });

  test("a deal without an expected close is not overdue", () => {
    const args = [column("Open", "Open"), column(5, 7), column("", "2026-01-01")];
    expect(ask("PIPELINE_VALUE", [...args, "excluded", "2026-02-01"])).toBe(5);
    expect(ask("PIPELINE_VALUE", [...args, "only", "2026-02-01"])).toBe(7);
  });

  test("why deals do not count", () => {
    const table = {
      outcome: ["Open", "Open", "Open", "Won"],
      amount: [1, 2, 4, 8],
      expected: ["2026-01-01", "2026-03-01", "", "2026-01-01"],
      start: ["2026-01-01", "2026-02-01", "", ""],
    };
    const excluded = figureOf("pipeline-value", table, { options: { overdue: "excluded" } });
    expect([figureValue(excluded), leftRows(excluded)]).toEqual([6, { overdue: 1, closed: 1 }]);
    const only = figureOf("pipeline-value", table, { options: { overdue: "only" } });
    expect([figureValue(only), leftRows(only)]).toEqual([1, { notYetDue: 1, noDate: 1, closed: 1 }]);
  });

  test("by month of the expected close, which an open deal's close date is where there is no other", () => {
    const table = { outcome: ["Open", "Won", "Open"], amount: [1, 2, 4] };
    const dates = ["2026-01-31", "2026-02-01", "2026-03-01"];
    for (const field of ["expected", "end"] as const) {
      const { periods, figures } = figuresOf("pipeline-value", { ...table, [field]: dates }, { by: "month" });
      expect(periods).toEqual(["2026-01", "2026-02", "2026-03"]);
      expect(figures.map(figureValue)).toEqual([1, 0, 4]);
    }
  });

  test("nothing open is 0; by owner who has none has 0", () => {
    expect(ask("PIPELINE_VALUE", [column("Won"), column(5)])).toBe(0);
    const args = [column("Open", "Won", "Open"), column(5, 6, 7), "", "", "", "", column("b", "a", "b")];
    expect(ask("PIPELINE_VALUE", args)).toEqual([
      ["a", 0, 0],
      ["b", 12, 2],
    ]);
  });

  test("a label of one's own for won is not open", () => {
    const args = [column("Signed", "Open"), column(5, 6), "", "", "", "Signed"];
    expect(ask("PIPELINE_VALUE", args)).toBe(6);
  });

  test.each([
    [
      "overdue without expected closes",
      [column("Open"), column(5), "", "only"],
      "expected_closes is missing",
    ],
    ["overdue as of no day", [column("Open"), column(5), column("2026-01-01"), "only"], "as_of is missing"],
    [
      "an unknown word",
      [column("Open"), column(5), column(""), "late"],
      "Use one of included, excluded, only",
    ],
    ["two currencies", [column("Open", "Open"), column("$1", "€1")], "amounts, row 2"],
    ["no rows", [column(""), column("")], "outcomes has no rows"],
    ["no amounts", [column("Open")], "amounts is missing"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("PIPELINE_VALUE", args)).toContain(words);
  });

  const date = fc.constantFrom("2026-01-01", "2026-02-14", "2026-02-15", "2026-06-01", "");
  const rows = fc.tuple(outcomes, amount, date);

  test("overdue and not overdue add up to all", () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1 }), (deals) => {
        fc.pre(deals.some(([, , expected]) => expected !== ""));
        // Where no amount is known, there is no sum.
        fc.pre(deals.every(([, paid]) => paid !== ""));
        const columns = [0, 1, 2].map((i) => column(...deals.map((cells) => cells[i])));
        const [all, due, rest] = ["included", "only", "excluded"].map((overdue) =>
          Number(ask("PIPELINE_VALUE", [...columns, overdue, "2026-02-15"])),
        );
        expect(Number(due) + Number(rest)).toBe(all);
      }),
    );
  });

  test("order and blank rows do not matter; money scales; owners add up", () => {
    const generated = { formula: "PIPELINE_VALUE", row: fc.tuple(outcomes, amount) };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1], 10);
    groupsAddUp({ ...generated, row: fc.tuple(outcomes, amount, rep) }, 2, "sum");
  });
});

describe("OPEN_DEALS", () => {
  test("Negotiation, Open and Proposal of six rows, one of them blank", () => {
    const stages = ["Negotiation", "Won", "", "Open", "Lost", "Proposal"];
    expect(ask("OPEN_DEALS", [column(...stages)])).toBe(3);
    expect(leftRows(figureOf("open-deals", { outcome: stages, amount: [1, 1, 1, 1, 1, 1] }))).toEqual({
      closed: 2,
      noOutcome: 1,
    });
  });

  test("all closed is 0; a label of one's own for won is closed; by owner", () => {
    expect(ask("OPEN_DEALS", [column("Won", "Lost")])).toBe(0);
    expect(ask("OPEN_DEALS", [column("Signed", "Open"), "Signed"])).toBe(1);
    expect(ask("OPEN_DEALS", [column("Open", "Won"), "", column("a", "b")])).toEqual([
      ["a", 1, 1],
      ["b", 0, 0],
    ]);
    expect(errorOf("OPEN_DEALS", [column("", "")])).toContain("outcomes has no rows");
  });

  test("order and blank rows do not matter; owners add up", () => {
    orderDoesNotMatter({ formula: "OPEN_DEALS", row: fc.tuple(outcomes) });
    blankRowsChangeNothing({ formula: "OPEN_DEALS", row: fc.tuple(outcomes) });
    groupsAddUp({ formula: "OPEN_DEALS", row: fc.tuple(outcomes, rep) }, 1, "sum");
  });
});

describe("PIPELINE_WEIGHTED", () => {
  const stages = column("Open", "Open", "Won", "Lost", "Open");

  test("1,000 × 20 % + 500 × 60 % is 500, in fractions and in percent", () => {
    const amounts = column(1000, 500, 9000, 70, "");
    expect(ask("PIPELINE_WEIGHTED", [stages, amounts, column(0.2, 0.6, 1, 0, 0.5)])).toBe(500);
    expect(ask("PIPELINE_WEIGHTED", [stages, amounts, column(20, 60, 100, 0, 50)])).toBe(500);
    expect(ask("PIPELINE_WEIGHTED", [stages, amounts, column("20%", "60%", "100%", "", "")])).toBe(500);
  });

  test("in a column in percent 1 is 1 %: 1,000 × 1 % + 500 × 60 %", () => {
    expect(ask("PIPELINE_WEIGHTED", [column("Open", "Open"), column(1000, 500), column(1, 60)])).toBe(310);
  });

  test("without a probability a deal is left out, or has the default: 500 × 10 % more", () => {
    const table = { outcome: ["Open", "Open", "Open"], amount: [1000, 500, ""], probability: [0.2, "", 0.5] };
    const columns = Object.values(table).map((cells) => column(...cells));
    expect(ask("PIPELINE_WEIGHTED", columns)).toBe(200);
    expect(ask("PIPELINE_WEIGHTED", [...columns, "10%"])).toBe(250);
    expect(leftRows(figureOf("pipeline-weighted", table))).toEqual({ noProbability: 1, noAmount: 1 });
  });

  test.each([
    [
      "150 %",
      [column("Open"), column(5), column(150)],
      "probabilities: 150 is out of range, expected 0 to 100",
    ],
    ["a negative one", [column("Open"), column(5), column(-0.5)], "probabilities: -0.5 is out of range"],
    [
      "a default of 10",
      [column("Open"), column(5), column(0.5), 10],
      "default_probability: 10 is more than 100%",
    ],
    ["no rows", [column(""), column(""), column("")], "outcomes has no rows"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("PIPELINE_WEIGHTED", args)).toContain(words);
  });

  const probability = fc.constantFrom(0, 0.1, 0.25, 1, "");
  test("order and blank rows do not matter; money scales; owners add up", () => {
    const generated = { formula: "PIPELINE_WEIGHTED", row: fc.tuple(outcomes, amount, probability) };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    moneyScales(generated, [1], 10);
    groupsAddUp({ ...generated, row: fc.tuple(outcomes, amount, probability, rep) }, 3, "sum");
  });
});
