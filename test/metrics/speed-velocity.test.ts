import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { blankRowsChangeNothing, expectClose, orderDoesNotMatter } from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

const outcomes = column("Won", "Won", "Lost", "Lost", "Open", "Open", "Open", "Won");
const amounts = column(600, 200, 100, 100, 70, 80, 90, 9000);
const starts = column(
  "2026-01-01",
  "2026-02-01",
  "2026-01-01",
  "2026-01-01",
  "2026-05-01",
  "2026-05-02",
  "",
  "2024-01-01",
);
const ends = column("2026-01-31", "2026-02-11", "2026-03-01", "2026-06-30", "", "", "", "2025-01-01");

/** The factors of an unsplit answer, below the header. */
function factors(...args: readonly unknown[]): readonly unknown[] {
  const [, ...rows] = ask("SALES_VELOCITY", args) as (readonly unknown[])[];
  return rows.map(([, value]) => value);
}

describe("SALES_VELOCITY", () => {
  // as of 30 June 2026, twelve months back to 1 July 2025: 2 won, 2 lost → 0.5; (600 + 200) ÷ 2 = 400;
  // (30 + 10) ÷ 2 = 20 days; 3 open: 3 × 0.5 × 400 ÷ 20 = 30 a day. The deal of January 2025 is too old.
  test("is opportunities × win rate × average deal ÷ cycle, with the factors", () => {
    expect(ask("SALES_VELOCITY", [outcomes, amounts, starts, ends])).toEqual([
      ["Metric", "Value"],
      ["Sales velocity", 30],
      ["Deals", 3],
      ["Win rate", 0.5],
      ["Average deal size", 400],
      ["Sales cycle", 20],
    ]);
  });

  test("in Turkish its names are Turkish", () => {
    const table = ask("SALES_VELOCITY", [outcomes, amounts, starts, ends], "tr_TR") as unknown[][];
    expect(table.map(([name]) => name)).toContain("Satış hızı");
  });

  test("closed opportunities: 4 × 0.5 × 400 ÷ 20 = 40", () => {
    expect(factors(outcomes, amounts, starts, ends, "closed")).toEqual([40, 4, 0.5, 400, 20]);
    expect(factors(outcomes, amounts, starts, ends, "kapanan")).toEqual([40, 4, 0.5, 400, 20]);
  });

  test("months: in the last 24 the old deal counts too", () => {
    // 3 won of 5; (600 + 200 + 9000) ÷ 3; 366 days of 2024: (30 + 10 + 366) ÷ 3
    const [velocity, ...others] = factors(outcomes, amounts, starts, ends, "", 24);
    expectClose(others, [3, 0.6, 9800 / 3, 406 / 3]);
    expectClose(velocity, (3 * 0.6 * 9800) / 406);
  });

  test("as of an earlier day: what was closed later was open then, what was created later was not there", () => {
    // as of 1 March: won 2, lost 1; open: the deal lost on 30 June, and the one of which no start is known
    expectClose(factors(outcomes, amounts, starts, ends, "", 12, "2026-03-01"), [
      (2 * (2 / 3) * 400) / 20,
      2,
      2 / 3,
      400,
      20,
    ]);
  });

  test("the twelve months are the last day's midnight included and the first day's too", () => {
    // as of 31 December: closed on 1 January counts, a day before it does not; closed the day after is still open
    const closes = column("2025-01-01", "2024-12-31", "2026-01-01", "2025-12-31");
    const same = column("Won", "Won", "Won", "Won");
    const begun = column("2024-12-01", "2024-12-01", "2024-12-01", "2024-12-01");
    const paid = column(10, 1000, 1000, 30);
    // 1 open × 1 × 20 ÷ ((31 + 395) ÷ 2)
    expectClose(factors(same, paid, begun, closes, "", "", "2025-12-31"), [20 / 213, 1, 1, 20, 213]);
  });

  test("no open deals is a velocity of 0, a real figure", () => {
    expect(factors(column("Won"), column(10), column("2026-01-01"), column("2026-01-05"))).toEqual([
      0, 0, 1, 10, 4,
    ]);
  });

  test("by owner: a row each under a header; who has closed nothing has blanks", () => {
    const by = column("Ada", "Ada", "Ada", "Ada", "Ada", "Can", "Can", "Ada");
    expect(ask("SALES_VELOCITY", [outcomes, amounts, starts, ends, "", "", "", by])).toEqual([
      ["Group", "Sales velocity", "Deals", "Win rate", "Average deal size", "Sales cycle"],
      ["Ada", 10, 1, 0.5, 400, 20],
      ["Can", "", "", "", "", ""],
    ]);
  });

  test("as a metric of a table, refunds taken off: 1 × 1 × (100 − 40) ÷ 10", () => {
    const figure = figureOf(
      "sales-velocity",
      {
        outcome: ["Won", "Open", "", "Won", "Won", "Open"],
        amount: [100, 50, 9, 9, 9, 9],
        refund: [40, "", "", "", "", ""],
        start: ["2026-01-01", "2026-01-01", "2026-01-01", "2024-01-01", "2026-01-01", "2026-02-01"],
        end: ["2026-01-11", "", "", "2024-02-01", "", ""],
      },
      { options: { as_of: "2026-01-15" } },
    );
    expect(figureValue(figure)).toBe(6);
    expect(leftRows(figure)).toEqual({ noOutcome: 1, outsidePeriod: 1, noEnd: 1, future: 1 });
  });

  test("open deals do not count where closed ones are the opportunities", () => {
    const cells = {
      outcome: ["Won", "Open"],
      amount: [1, 1],
      start: ["2026-01-01", "2026-01-01"],
      end: ["2026-01-02", ""],
    };
    expect(leftRows(figureOf("sales-velocity", cells, { options: { opportunities: "closed" } }))).toEqual({
      open: 1,
    });
  });

  const one = (outcome: string, amount: unknown, start: string, end: string) =>
    [outcome, amount, start, end].map((cell) => column(cell));
  test.each([
    [
      "only open deals",
      one("Open", 10, "2026-01-01", ""),
      "no closed deals among 1 rows",
      "kapanmış anlaşma yok",
    ],
    [
      "nothing won",
      one("Lost", 10, "2026-01-01", "2026-01-02"),
      "amounts: no won deal has an amount",
      "tutarı olan kazanılmış",
    ],
    [
      "no won deal with a start",
      one("Won", 10, "", "2026-01-02"),
      "no row has both a start and an end",
      "hem başlangıç hem bitiş",
    ],
    [
      "a cycle of 0 days",
      one("Won", 10, "2026-01-02", "2026-01-02"),
      "ends: the sales cycle is 0 days",
      "satış döngüsü 0 gün",
    ],
    [
      "0 months",
      [...one("Won", 10, "2026-01-01", "2026-01-02"), "", 0],
      "months: 0 is out of range",
      "aralık dışında",
    ],
    [
      "an end before its start",
      one("Won", 10, "2026-01-03", "2026-01-02"),
      "before it starts",
      "başlangıçtan önce",
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("SALES_VELOCITY", args)).toContain(english);
    expect(errorOf("SALES_VELOCITY", args, "tr")).toContain(turkish);
  });

  const deal = fc
    .tuple(
      fc.constantFrom("Won", "Lost", "Open"),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 1, max: 90 }),
    )
    .map(([outcome, amount, from, days]) => {
      const text = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10);
      return [outcome, amount, text(from), outcome === "Open" ? "" : text(from + days)];
    });

  test("order and blank rows do not matter; ten times the money is ten times the velocity", () => {
    orderDoesNotMatter({ formula: "SALES_VELOCITY", row: deal });
    blankRowsChangeNothing({ formula: "SALES_VELOCITY", row: deal });
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 20 }), (rows) => {
        const of = (i: number, times = 1) =>
          column(...rows.map((row) => (times === 1 ? row[i] : Number(row[i]) * times)));
        if (errorOf("SALES_VELOCITY", [of(0), of(1), of(2), of(3)]) !== undefined) return;
        const [velocity = 0, count, rate, average = 0, days] = factors(
          of(0),
          of(1),
          of(2),
          of(3),
        ) as number[];
        expectClose(factors(of(0), of(1, 10), of(2), of(3)), [
          velocity * 10,
          count,
          rate,
          average * 10,
          days,
        ]);
      }),
    );
  });
});
