import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import { expectClose } from "./properties.ts";

/** Ada and Can begin in January, nobody in February, Ece in March; the last purchase is of April. */
const customers = column("Ada", "Can", "ada ", "Ada", "Ece", "Can", "", "Efe");
const dates = column(
  "2026-01-05",
  "2026-01-31",
  "2026-02-01",
  "2026-02-20",
  "2026-03-15",
  "2026-04-02",
  "2026-04-03",
  "",
);
const amounts = column(100, 50, 20, -5, 70, 30, 999, 999);

/** Counts of all cohorts by the number of the calendar month in which they were counted. */
function byCalendarMonth(table: readonly (readonly (string | number)[])[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [label, , ...counts] of table) {
    for (const [offset, count] of counts.entries()) {
      const month = Number(String(label).slice(5)) + offset;
      if (count !== "") found.set(month, (found.get(month) ?? 0) + Number(count));
    }
  }
  return found;
}

describe("COHORT_RETENTION", () => {
  test("of January's two one bought in February, none in March, one in April; Ece's third month is still to come", () => {
    expect(ask("COHORT_RETENTION", [customers, dates, "", "count"])).toEqual([
      ["Cohort", "Customers", 0, 1, 2, 3],
      ["2026-01", 2, 2, 1, 0, 1],
      ["2026-03", 1, 1, 0, "", ""],
    ]);
    expect(ask("COHORT_RETENTION", [customers, dates])).toEqual([
      ["Cohort", "Customers", 0, 1, 2, 3],
      ["2026-01", 2, 1, 0.5, 0, 0.5],
      ["2026-03", 1, 1, 0, "", ""],
    ]);
  });

  test("in a Turkish sheet, by quarter", () => {
    expect(ask("COHORT_RETENTION", [customers, dates, "çeyrek", "sayı"], "tr_TR")).toEqual([
      ["Kohort", "Müşteri", 0, 1],
      ["2026-Q1", 3, 3, 1],
    ]);
  });

  test("as of a day within the data later purchases are not known yet", () => {
    expect(ask("COHORT_RETENTION", [customers, dates, "", "count", "2026-02-10"])).toEqual([
      ["Cohort", "Customers", 0, 1],
      ["2026-01", 2, 2, 1],
    ]);
  });

  test("the as-of day counts whole, the next midnight no more", () => {
    expect(ask("COHORT_RETENTION", [customers, dates, "", "count", "2026-01-31"])).toEqual([
      ["Cohort", "Customers", 0],
      ["2026-01", 2, 2],
    ]);
  });

  test("as of a day after the data the months since have seen nobody", () => {
    const table = ask("COHORT_RETENTION", [customers, dates, "", "count", "2026-05-31"]);
    expect(table).toEqual([
      ["Cohort", "Customers", 0, 1, 2, 3, 4],
      ["2026-01", 2, 2, 1, 0, 1, 0],
      ["2026-03", 1, 1, 0, 0, "", ""],
    ]);
  });

  test("one purchase", () => {
    expect(ask("COHORT_RETENTION", [column("Ada"), column("2026-01-05")])).toEqual([
      ["Cohort", "Customers", 0],
      ["2026-01", 1, 1],
    ]);
  });

  test("customers of all cohorts who bought in a month are those who bought in it, counted one by one", () => {
    const row = fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
        const month = (number: number) => `2026-${String(number).padStart(2, "0")}`;
        const args = [
          column(...rows.map(([name]) => name)),
          column(...rows.map(([, at]) => `${month(at)}-10`)),
        ];
        const [, ...table] = ask("COHORT_RETENTION", [...args, "", "count"]) as (string | number)[][];
        const found = byCalendarMonth(table);
        const last = Math.max(...rows.map(([, at]) => at));
        expect(Math.max(...found.keys())).toBe(last);
        for (const [at, count] of found) {
          expect(count).toBe(new Set(rows.filter(([, own]) => own === at).map(([name]) => name)).size);
        }
      }),
    );
  });
});

describe("COHORT_REVENUE", () => {
  test("January's two spend 150, then 20 − 5, nothing, 30", () => {
    expect(ask("COHORT_REVENUE", [customers, dates, amounts])).toEqual([
      ["Cohort", "Customers", 0, 1, 2, 3],
      ["2026-01", 2, 150, 15, 0, 30],
      ["2026-03", 1, 70, 0, "", ""],
    ]);
    expect(ask("COHORT_REVENUE", [customers, dates, amounts, "", "average", "2026-04-30"])).toEqual([
      ["Cohort", "Customers", 0, 1, 2, 3],
      ["2026-01", 2, 75, 7.5, 0, 15],
      ["2026-03", 1, 70, 0, "", ""],
    ]);
  });

  test("a row without an amount is no purchase", () => {
    const table = ask("COHORT_REVENUE", [
      column("Ada", "Ada"),
      column("2026-01-05", "2026-02-05"),
      column("", 10),
    ]);
    expect(table).toEqual([
      ["Cohort", "Customers", 0],
      ["2026-02", 1, 10],
    ]);
  });

  test("all cells add up to all amounts, and ten times the money is ten times each", () => {
    const row = fc.tuple(
      fc.constantFrom("a", "b", "c"),
      fc.integer({ min: 1, max: 9 }).map((month) => `2026-0${month}-10`),
      fc.integer({ min: -500, max: 5000 }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const args = [0, 1].map((i) => column(...rows.map((own) => own[i])));
        const tableOf = (times: number) => {
          const paid = column(...rows.map(([, , amount]) => amount * times));
          return (ask("COHORT_REVENUE", [...args, paid]) as (string | number)[][])
            .slice(1)
            .map(([, , ...cells]) => cells);
        };
        const all = tableOf(1)
          .flat()
          .reduce<number>((sum, cell) => sum + Number(cell), 0);
        expect(all).toBeCloseTo(
          rows.reduce((sum, [, , amount]) => sum + amount, 0),
          6,
        );
        expectClose(
          tableOf(10),
          tableOf(1).map((line) => line.map((cell) => (cell === "" ? "" : Number(cell) * 10))),
        );
      }),
    );
  });

  test.each([
    ["no amounts", [customers, dates], "amounts is missing", "amounts eksik"],
    [
      "two currencies",
      [customers, dates, column("$1", "€1", "", "", "", "", "", "")],
      "another currency",
      "başka",
    ],
    [
      "sums beyond a number",
      [column("a", "a"), column("2026-01-05", "2026-01-06"), column(1e308, 1e308)],
      "far too large",
      "Aşırı büyük",
    ],
  ])("%s: an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("COHORT_REVENUE", args, "en")).toContain(english);
    expect(errorOf("COHORT_REVENUE", args, "tr")).toContain(turkish);
  });
});

describe.each([
  ["COHORT_RETENTION", []],
  ["COHORT_REVENUE", [amounts]],
])("%s", (formula, more) => {
  test("order and blank rows do not matter", () => {
    const [names, days, paid] = [customers, dates, amounts].map((cells) => cells.map(([cell]) => cell));
    const order = fc.shuffledSubarray([...customers.keys(), -1, -2], { minLength: 10, maxLength: 10 });
    const at = (cells: readonly unknown[] | undefined, rows: readonly number[]) =>
      column(...rows.map((row) => cells?.[row] ?? ""));
    fc.assert(
      fc.property(order, (rows) => {
        const extra = more.length === 0 ? [] : [at(paid, rows)];
        expectClose(
          ask(formula, [at(names, rows), at(days, rows), ...extra]),
          ask(formula, [customers, dates, ...more]),
        );
      }),
    );
  });

  test.each([
    [
      "nobody with a date",
      [column("Ada", ""), column("", "2026-01-05"), ...more.map(() => column(1, 1))],
      "customers: there are no customers.",
      "müşteri yok",
    ],
    [
      "nobody by then",
      [customers, dates, ...more, "", "", "2025-12-31"],
      "customers: there are no customers.",
      "müşteri yok",
    ],
    [
      "two years by day",
      [column("Ada", "Ada"), column("2024-01-01", "2026-01-01"), ...more.map(() => column(1, 1)), "day"],
      "period: 732 is out of range, expected 1 to 400",
      "aralık dışında",
    ],
    [
      "an unknown period",
      [customers, dates, ...more, "decade"],
      'period: "decade" is not known',
      "bilinmiyor",
    ],
    ["an unknown show", [customers, dates, ...more, "", "all"], 'show: "all" is not known', "bilinmiyor"],
    ["no dates", [customers, undefined, ...more], "dates is missing", "dates eksik"],
    ["unlike heights", [customers, column("2026-01-05"), ...more], "dates has 1 rows", "aynı yükseklikte"],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf(formula, args, "en")).toContain(english);
    expect(errorOf(formula, args, "tr")).toContain(turkish);
  });
});
