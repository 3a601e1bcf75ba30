import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, expectClose, moneyScales, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figuresOf, figureValue, leftRows } from "./table-figures.ts";

const stages = ["Open", "Negotiation", "Won", "Lost", "", "Open"];
const amounts = [600, 300, 200, 70, 40, ""];
const deals = [column(...stages), column(...amounts)];
const table = { outcome: stages, amount: amounts };

const outcomes = fc.constantFrom("Won", "Won", "Lost", "Open", "Open", "");
const amount = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(""));
const quota = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant(""));
const rows = fc.tuple(outcomes, amount, quota);

function hasBasicProperties(formula: string): void {
  orderDoesNotMatter({ formula, row: rows });
  blankRowsChangeNothing({ formula, row: rows });
  moneyScales({ formula, row: rows }, [1, 2], 1);
}

describe("PIPELINE_COVERAGE", () => {
  test("900 open ÷ (500 − 200 won) is 3; ÷ the full quota 1.8", () => {
    expect(ask("PIPELINE_COVERAGE", [...deals, 500])).toBe(3);
    expect(ask("PIPELINE_COVERAGE", [...deals, column(200, "", 300), "full"])).toBe(1.8);
    expect(ask("PIPELINE_COVERAGE", [...deals, 500, "Tam kota"])).toBe(1.8);
  });

  test("why deals do not count", () => {
    const beside = { quota: [500] };
    const remaining = figureOf("pipeline-coverage", table, { beside });
    expect(leftRows(remaining)).toEqual({ closed: 1, noOutcome: 1, noAmount: 1 });
    const full = figureOf("pipeline-coverage", table, { beside, options: { basis: "full" } });
    expect(leftRows(full)).toEqual({ closed: 2, noOutcome: 1, noAmount: 1 });
  });

  test("by owner: who has a quota and nothing open has 0, who has no quota no figure, who has met it none either", () => {
    const owners = column("Ada", "Can", "Ada", "Can", "", "Ece");
    const args = [...deals, column(500, 100, 90), "", "", owners, column("ADA", "Efe", "Ece")];
    expect(ask("PIPELINE_COVERAGE", args)).toEqual([
      ["(blank)", "", 0],
      ["Ada", 2, 2],
      ["Can", "", 0],
      ["Ece", 0, 0],
      ["Efe", 0, 0],
    ]);
    const met = [column("Open", "Won"), column(5, 100), column(100), "", "", column("a", "a"), column("a")];
    expect(ask("PIPELINE_COVERAGE", met)).toEqual([["a", "", 0]]);
  });

  test.each([
    ["a quota met", [...deals, 200], "quotas: the quota is already met", "kotaya zaten ulaşılmış"],
    ["a quota beaten", [...deals, 150], "quotas: the quota is already met", "kotaya zaten ulaşılmış"],
    ["a quota of 0", [...deals, 0], "quotas: the quota is 0", "kota 0"],
    ["blank quotas", [...deals, column("", "")], "quotas: the quota is 0", "kota 0"],
    ["an unknown basis", [...deals, 500, "half"], "Use one of remaining, full", "Şunlardan birini"],
    [
      "by without a column for the quotas",
      [...deals, 500, "", "", column(1, 2, 3, 4, 5, 6)],
      "quotas_by is missing",
      "quotas_by eksik",
    ],
    ["no deals", [column(""), column(""), 500], "outcomes has no rows", "satır yok"],
  ])("%s: an error", (_, args, english, turkish) => {
    expect(errorOf("PIPELINE_COVERAGE", args)).toContain(english);
    expect(errorOf("PIPELINE_COVERAGE", args, "tr")).toContain(turkish);
  });

  test("a label of one's own for won: 50 open ÷ (100 − 60)", () => {
    expect(ask("PIPELINE_COVERAGE", [column("Signed", "Open"), column(60, 50), 100, "", "Signed"])).toBe(
      1.25,
    );
  });

  test("order and blank rows do not matter; all money in another unit is the same coverage", () => {
    hasBasicProperties("PIPELINE_COVERAGE");
  });
});

describe("COVERAGE_GAP", () => {
  test("coverage 3 less 1 ÷ (1 won of 2 closed) is 1; at a given win rate of 20 % 3 − 5", () => {
    expect(ask("COVERAGE_GAP", [...deals, 500])).toBe(1);
    expect(ask("COVERAGE_GAP", [...deals, 500, "20%"])).toBe(-2);
  });

  test("with the full quota 1.8 − 2", () => {
    expect(ask("COVERAGE_GAP", [...deals, 500, "", "full"])).toBeCloseTo(-0.2, 12);
  });

  test("a won deal without an amount is in the win rate and reported: 9 ÷ 10 − 1 ÷ (2 of 3)", () => {
    const some = { outcome: ["Open", "Won", "Won", "Lost"], amount: [9, "", 0, 5] };
    const figure = figureOf("coverage-gap", some, { beside: { quota: [10] } });
    expect(figureValue(figure)).toBeCloseTo(0.9 - 1.5, 12);
    expect(leftRows(figure)).toEqual({ noAmount: 1 });
  });

  test.each([
    ["nothing closed", [column("Open"), column(5), 10], "outcomes: no closed deals among 1 rows", "kapanmış"],
    [
      "nothing won",
      [column("Open", "Lost"), column(5, 5), 10],
      "outcomes: no deal was won",
      "kazanılan anlaşma yok",
    ],
    ["a win rate of 0", [...deals, 500, 0], "win_rate: no deal was won", "kazanılan anlaşma yok"],
    ["a win rate of 25", [...deals, 500, 25], "win_rate: 25 is more than 100%", "%100'den fazla"],
    ["a quota met", [...deals, 100], "quotas: the quota is already met", "zaten ulaşılmış"],
  ])("%s: an error", (_, args, english, turkish) => {
    expect(errorOf("COVERAGE_GAP", args)).toContain(english);
    expect(errorOf("COVERAGE_GAP", args, "tr")).toContain(turkish);
  });

  test("is coverage less 1 ÷ win rate as their own formulas give them", () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1 }), (found) => {
        const [outcome, amount, quota] = [0, 1, 2].map((i) => column(...found.map((cells) => cells[i])));
        const columns = [outcome, amount, quota];
        fc.pre(errorOf("COVERAGE_GAP", columns) === undefined);
        const coverage = Number(ask("PIPELINE_COVERAGE", columns));
        expectClose(ask("COVERAGE_GAP", columns), coverage - 1 / Number(ask("WIN_RATE", [outcome])));
      }),
    );
  });

  test("order and blank rows do not matter; all money in another unit is the same gap", () => {
    hasBasicProperties("COVERAGE_GAP");
  });
});

describe("QUOTA_ATTAINMENT", () => {
  test("won 200 of a quota of 160 + 240 is 50 %; a refund of 40 makes it 40 %", () => {
    expect(ask("QUOTA_ATTAINMENT", [...deals, column(160, "", 240)])).toBe(0.5);
    expect(ask("QUOTA_ATTAINMENT", [column("Won", "Won", "Lost"), column(200, -40, 99), 400])).toBe(0.4);
  });

  test("why deals do not count", () => {
    const some = { outcome: ["Won", "Open", "Lost", "", "Won"], amount: [1, 2, 3, 4, ""] };
    expect(leftRows(figureOf("quota-attainment", some, { beside: { quota: [9] } }))).toEqual({
      open: 1,
      notWon: 1,
      noOutcome: 1,
      noAmount: 1,
    });
  });

  test("a manager's is Σ won ÷ Σ quota: (300 + 0) ÷ (100 + 500), not the mean of 3 and 0", () => {
    const won = [column("Won"), column(300)];
    const team = [...won, column(100, 500), "", column("East"), column("East", "East")];
    expect(ask("QUOTA_ATTAINMENT", team)).toEqual([["East", 0.5, 1]]);
    const people = [...won, column(100, 500), "", column("Ada"), column("Ada", "Can")];
    expect(ask("QUOTA_ATTAINMENT", people)).toEqual([
      ["Ada", 3, 1],
      ["Can", 0, 0],
    ]);
  });

  test("by month, each month's quota by its date", () => {
    const won = {
      outcome: ["Won", "Won", "Lost"],
      amount: [50, 30, 9],
      end: ["2026-01-31", "2026-02-01", "2026-02-02"],
    };
    const beside = { quota: [100, 40, 20], date: ["2026-01-01", "2026-02-01", "2026-02-15"] };
    const { periods, figures } = figuresOf("quota-attainment", won, { beside, by: "month" });
    expect(periods).toEqual(["2026-01", "2026-02"]);
    expect(figures.map(figureValue)).toEqual([0.5, 0.5]);
  });

  test("nothing won is 0 %; a label of one's own counts as won", () => {
    expect(ask("QUOTA_ATTAINMENT", [column("Lost", "Open"), column(5, 6), 100])).toBe(0);
    expect(ask("QUOTA_ATTAINMENT", [column("Signed", "Won"), column(5, 6), 100, "Signed"])).toBe(0.05);
  });

  test.each([
    ["a quota of 0", [...deals, 0], "quotas: the quota is 0"],
    ["a negative quota", [...deals, -5], "quotas: the quota is 0"],
    ["a text quota", [...deals, "much"], 'quotas, row 1: found "much"'],
    ["no deals", [column(""), column(""), 5], "outcomes has no rows"],
    ["no quota", deals, "quotas is missing"],
  ])("%s: an error", (_, args, words) => {
    expect(errorOf("QUOTA_ATTAINMENT", args)).toContain(words);
  });

  test("order and blank rows do not matter; all money in another unit is the same share", () => {
    hasBasicProperties("QUOTA_ATTAINMENT");
  });

  test("people weighted by their quotas come to the whole", () => {
    const person = fc.constantFrom("a", "b", "c");
    const deal = fc.tuple(outcomes, amount, person);
    const goal = fc.tuple(fc.integer({ min: 1, max: 999 }), person);
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1 }), fc.array(goal, { minLength: 1 }), (sold, due) => {
        const columns = [0, 1].map((i) => column(...sold.map((cells) => cells[i])));
        const quotas = column(...due.map(([money]) => money));
        const people = [column(...sold.map(([, , who]) => who)), column(...due.map(([, who]) => who))];
        fc.pre(errorOf("QUOTA_ATTAINMENT", [...columns, quotas]) === undefined);
        const whole = Number(ask("QUOTA_ATTAINMENT", [...columns, quotas]));
        const shares = ask("QUOTA_ATTAINMENT", [...columns, quotas, "", ...people]) as [
          string,
          number,
          number,
        ][];
        const quotaOf = (name: string) =>
          due.reduce((sum, [money, who]) => sum + (who === name ? money : 0), 0);
        const all = due.reduce((sum, [money]) => sum + money, 0);
        const withQuota = shares.reduce((sum, [name, share]) => sum + Number(share) * quotaOf(name), 0) / all;
        const unquoted = sold.filter(([, , who]) => quotaOf(who) === 0);
        fc.pre(unquoted.length === 0);
        expectClose(withQuota, whole);
      }),
    );
  });
});
