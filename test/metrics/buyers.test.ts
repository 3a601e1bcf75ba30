import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "../../src/metrics/as-of.ts";
import { type Buyer, buyersOf } from "../../src/metrics/buyers.ts";
import { readFacts } from "../../src/metrics/facts.ts";
import { toColumn } from "../../src/table/column.ts";
import { column, readingIn } from "../reading.ts";

type Row = readonly [customer: unknown, date: unknown, amount: unknown, status?: unknown];

const LAST = dayNumber(Date.UTC(2026, 11, 31));

function buyers(rows: readonly Row[], lastDay = LAST, zone = "Etc/UTC"): readonly Buyer[] {
  const columns = {
    customer: toColumn(column(...rows.map(([customer]) => customer)), "customers"),
    date: toColumn(column(...rows.map(([, date]) => date)), "dates"),
    amount: toColumn(column(...rows.map(([, , amount]) => amount)), "amounts"),
    status: toColumn(column(...rows.map(([, , , status = ""]) => status)), "statuses"),
  };
  return buyersOf(readFacts(columns, readingIn("en_US", zone)), lastDay);
}

/** One customer's purchases as day of March 2026 and amount. */
function bought(...rows: readonly (readonly [day: number, amount: unknown, status?: string])[]) {
  const list = rows.map(
    ([day, amount, status = ""]): Row => ["Ada", `2026-03-${day}`.replace(/-(\d)$/, "-0$1"), amount, status],
  );
  const march = dayNumber(Date.UTC(2026, 1, 28));
  return buyers(list).flatMap(({ days, amounts }) => days.map((day, i) => [day - march, amounts[i]]));
}

describe("a customer's purchases", () => {
  test("of one day are one, in the order of days whatever the order of rows", () => {
    expect(bought([9, 30], [2, 10], [9, 5])).toEqual([
      [2, 10],
      [9, 35],
    ]);
  });

  test("of one day are those that the sheet's clock shows on it", () => {
    const late = new Date(Date.UTC(2026, 2, 1, 22, 30));
    const next = new Date(Date.UTC(2026, 2, 2, 20, 0));
    const rows: readonly Row[] = [
      ["Ada", late, 10],
      ["Ada", next, 5],
    ];
    expect(buyers(rows, LAST, "Europe/Istanbul")[0]?.amounts).toEqual([15]);
    expect(buyers(rows)[0]?.amounts).toEqual([10, 5]);
  });

  test("count where they were free", () => {
    expect(bought([2, 0], [9, 5])).toEqual([
      [2, 0],
      [9, 5],
    ]);
  });

  test("do not count where an amount is blank, an order is cancelled, or they come after the last day", () => {
    expect(bought([2, 10], [3, ""], [4, 10, "Cancelled"], [5, 10, "İPTAL"], [6, 7, "Paid"])).toEqual([
      [2, 10],
      [6, 7],
    ]);
    const rows: readonly Row[] = [
      ["Ada", "2026-03-02", 10],
      ["Ada", "2026-03-09", 5],
    ];
    expect(buyers(rows, dayNumber(Date.UTC(2026, 2, 8)))[0]?.amounts).toEqual([10]);
  });

  test("are one customer's whatever the case; rows without customer or date are nobody's", () => {
    const rows: readonly Row[] = [
      ["ADA ", "2026-03-02", 1],
      ["ada", "2026-03-03", 2],
      ["", "2026-03-04", 3],
      ["Can", "", 4],
    ];
    expect(buyers(rows)).toMatchObject([{ customer: 0, amounts: [1, 2] }]);
  });
});

describe("a refund", () => {
  test.each([
    [
      "on the day lowers what was paid",
      [
        [2, 10],
        [2, -4],
      ],
      [[2, 6]],
    ],
    [
      "of all of the day's leaves no purchase",
      [
        [2, 10],
        [5, 8],
        [5, -8],
      ],
      [[2, 10]],
    ],
    [
      "of all of it to the cent leaves none, binary fractions or not",
      [
        [2, 0.1],
        [2, 0.2],
        [2, -0.3],
        [3, 1],
      ],
      [[3, 1]],
    ],
    [
      "later lowers the latest purchase before it",
      [
        [2, 10],
        [5, 8],
        [7, -3],
        [9, 1],
      ],
      [
        [2, 10],
        [5, 5],
        [9, 1],
      ],
    ],
    [
      "later and of all of it leaves none",
      [
        [2, 10],
        [5, 8],
        [7, -8],
      ],
      [[2, 10]],
    ],
    [
      "of more goes on with the one before",
      [
        [2, 10],
        [5, 8],
        [7, -12],
      ],
      [[2, 6]],
    ],
    [
      "passes over a free purchase",
      [
        [2, 10],
        [5, 0],
        [7, -4],
      ],
      [
        [2, 6],
        [5, 0],
      ],
    ],
    [
      "of something bought before there are rows takes nothing",
      [
        [1, -50],
        [2, 10],
      ],
      [[2, 10]],
    ],
    [
      "of everything leaves no customer",
      [
        [2, 10],
        [3, -10],
      ],
      [],
    ],
  ] as const)("%s", (_, rows, kept) => {
    expect(bought(...rows)).toEqual(kept);
  });
});

describe("whatever the orders", () => {
  const rows = fc.array(
    fc.tuple(
      fc.constantFrom("Ada", "Can", "Ece", ""),
      fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, "0")}`),
      fc.oneof(fc.integer({ min: -50, max: 100 }), fc.constant("")),
    ),
    { minLength: 1, maxLength: 40 },
  );

  test("their order makes no difference", () => {
    const byAmounts = (list: readonly Row[]) =>
      buyers(list)
        .map(({ days, amounts }) => `${days} ${amounts}`)
        .sort();
    fc.assert(
      fc.property(rows, (list) => {
        expect(byAmounts([...list].reverse())).toEqual(byAmounts(list));
      }),
    );
  });

  test("days rise, no amount is below 0, and no more is kept than was paid", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const paid = list.reduce(
          (sum, [customer, , amount]) => sum + (customer === "" ? 0 : Math.max(0, Number(amount))),
          0,
        );
        let kept = 0;
        for (const { days, amounts } of buyers(list)) {
          for (const [i, amount] of amounts.entries()) {
            expect(amount).toBeGreaterThanOrEqual(0);
            expect(days[i]).toBeGreaterThan(days[i - 1] ?? 0);
            kept += amount;
          }
        }
        expect(kept).toBeLessThanOrEqual(paid + 1e-9);
      }),
    );
  });
});
