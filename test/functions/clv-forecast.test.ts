import { describe, expect, test } from "vitest";
import { column } from "../reading.ts";
import { ask, errorOf } from "./ask.ts";
import { LAST_DAY, orderList } from "./orders.ts";

type Row = readonly [customer: string, alive: number, purchases: number, amount: number, clv: number];

function forecast(args: readonly unknown[], locale = "en_US"): readonly Row[] {
  return (ask("CLV_FORECAST", args, locale) as unknown as readonly Row[]).slice(1);
}

const orders = orderList(1);
const [customers, dates, amounts] = orders;
const [total, ...rows] = forecast(orders);

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

describe("CLV_FORECAST over an order list", () => {
  test("has a header in the sheet's language", () => {
    expect((ask("CLV_FORECAST", orders) as unknown[])[0]).toEqual([
      "Customer",
      "Probability alive",
      "Expected purchases",
      "Expected order value",
      "CLV",
    ]);
    expect((ask("CLV_FORECAST", orders, "tr_TR") as unknown[][])[0]?.[0]).toBe("Müşteri");
    expect(forecast(orders, "tr_TR")[0]?.[0]).toBe("Toplam");
  });

  test("has each customer once, the most valuable first", () => {
    expect(rows.length).toBe(200);
    expect(new Set(rows.map(([customer]) => customer)).size).toBe(200);
    const values = rows.map(([, , , , clv]) => clv);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });

  test("gives probabilities, and finite amounts above 0", () => {
    for (const [, alive, ...figures] of rows) {
      expect(alive).toBeGreaterThanOrEqual(0);
      expect(alive).toBeLessThanOrEqual(1);
      for (const figure of figures) expect(figure).toBeGreaterThanOrEqual(0);
    }
  });

  test("has the total under the header: mean probability, sums, and the average value of a purchase", () => {
    expect(total?.[0]).toBe("Total");
    expect(total?.[1]).toBeCloseTo(sum(rows.map(([, alive]) => alive)) / 200, 12);
    expect(total?.[2]).toBeCloseTo(sum(rows.map(([, , purchases]) => purchases)), 9);
    expect(total?.[4]).toBeCloseTo(sum(rows.map(([, , , , clv]) => clv)), 6);
    const revenue = sum(rows.map(([, , purchases, amount]) => purchases * amount));
    expect((total?.[3] ?? 0) * (total?.[2] ?? 0)).toBeCloseTo(revenue, 6);
  });

  test("without discount CLV is purchases × value × margin, and a margin scales it", () => {
    for (const [, , purchases, amount, clv] of rows) expect(clv / (purchases * amount)).toBeCloseTo(1, 12);
    const atMargin = forecast([...orders, "", "", "40%"]);
    for (const [i, [, , , , clv]] of atMargin.entries()) {
      expect(clv / (([total, ...rows] as readonly Row[])[i]?.[4] ?? 0)).toBeCloseTo(0.4, 12);
    }
  });

  test("a year at 10 % is worth less than undiscounted and more than all of it at the year's end", () => {
    const discounted = forecast([...orders, "", 12, "", 0.1])[0]?.[4] ?? 0;
    expect(discounted).toBeLessThan(total?.[4] ?? 0);
    expect(discounted).toBeGreaterThan((total?.[4] ?? 0) / 1.1);
  });

  test("more months bring more, and ever less each", () => {
    const after = [6, 12, 18].map((months) => forecast([...orders, "", months])[0]?.[2] ?? 0);
    const [six = 0, twelve = 0, eighteen = 0] = after;
    expect(twelve).toBeGreaterThan(six);
    expect(eighteen - twelve).toBeLessThan(twelve - six);
    expect(eighteen - twelve).toBeGreaterThan(0);
  });

  test("orders in another order, or told apart by time of day, give the same", () => {
    const turned = orders.map((cells) => [...cells].reverse());
    const found = forecast(turned);
    for (const [i, row] of found.entries()) {
      const same = ([total, ...rows] as readonly Row[])[i];
      expect(row[0]).toBe(same?.[0]);
      expect(row[4] / (same?.[4] ?? 0)).toBeCloseTo(1, 6);
    }
    const timed = dates.map(([date], i) => [`${date} ${String(i % 24).padStart(2, "0")}:15`]);
    expect(forecast([customers, timed, amounts])[0]?.[4]).toBeCloseTo(total?.[4] ?? 0, 3);
  });

  test("texts are read as the sheet's locale has them", () => {
    const german = [
      customers,
      dates.map(([date]) => [String(date).replace(/(\d+)-(\d+)-(\d+)/, "$3.$2.$1")]),
      amounts.map(([amount]) => [`${String(amount).replace(".", ",")} €`]),
    ];
    expect(forecast(german, "de_DE")[0]?.[4]).toBeCloseTo(total?.[4] ?? 0, 6);
  });

  test("as of an earlier day it knows nothing of what came later", () => {
    const known = dates.map(([date]) => String(date) <= "2026-05-31");
    const until = orders.map((cells) => cells.filter((_, i) => known[i]));
    const earlier = forecast([...orders, "2026-05-31"]);
    const cut = forecast([...until, "2026-05-31"]);
    expect(earlier.map(([customer]) => customer)).toEqual(cut.map(([customer]) => customer));
    expect(earlier[0]?.[4]).toBeCloseTo(cut[0]?.[4] ?? 0, 6);
  });

  test("the longer nobody hears of them, the less likely they are alive, and the less they bring", () => {
    const later = forecast([...orders, "2026-12-31"])[0];
    expect(later?.[1]).toBeLessThan(total?.[1] ?? 0);
  });

  test("as of the list's last day is as of no day given", () => {
    expect(forecast([...orders, LAST_DAY])).toEqual([total, ...rows]);
  });

  test("by Pareto/NBD it is another model's word on the same customers", () => {
    const other = forecast([...orders, "", "", "", "", "pareto/nbd"]);
    expect(other.map(([customer]) => customer).sort()).toEqual(
      ([total, ...rows] as readonly Row[]).map(([customer]) => customer).sort(),
    );
    expect((other[0]?.[2] ?? 0) / (total?.[2] ?? 0)).toBeGreaterThan(0.7);
    expect((other[0]?.[2] ?? 0) / (total?.[2] ?? 0)).toBeLessThan(1.4);
  });

  test("cancelled orders do not count where a column says so", () => {
    const cancelled = column("Cancelled", "Paid");
    const added = [
      [...customers, ["Nobody"], ["Customer 1"]],
      [...dates, ["2026-06-01"], [LAST_DAY]],
      [...amounts, [1e6], [0]],
    ];
    const statuses = [...customers.map(() => [""]), ...cancelled];
    expect(forecast([...added, "", "", "", "", "", statuses])).toEqual([total, ...rows]);
  });

  test("amounts a thousand million times larger give values as many times larger", () => {
    const large = forecast([customers, dates, amounts.map(([amount]) => [Number(amount) * 1e9])]);
    expect((large[0]?.[4] ?? 0) / (total?.[4] ?? 0) / 1e9).toBeCloseTo(1, 6);
    const small = forecast([customers, dates, amounts.map(([amount]) => [Number(amount) * 1e-4])]);
    expect((small[0]?.[4] ?? 0) / (total?.[4] ?? 0) / 1e-4).toBeCloseTo(1, 6);
  });

  test("one price for all is the expected value of each", () => {
    // Two purchases of a day are one of twice the price.
    const own = customers.map(([customer], i) => `${customer} ${dates[i]?.[0]}`);
    const once = [customers, dates].map((cells) => cells.filter((_, i) => own.indexOf(own[i] ?? "") === i));
    const fixed = forecast([...once, once[0]?.map(() => [9.99])]);
    for (const [, , , amount] of fixed) expect(amount / 9.99).toBeCloseTo(1, 5);
  });
});

describe("CLV_FORECAST gives no figure where there is none to give", () => {
  const few = orders.map((cells) => cells.filter((_, i) => Number(/\d+/.exec(String(customers[i]))) <= 90));
  const once = [...Array(150).keys()].map((i) => [`Customer ${i}`]);

  test.each([
    [
      "of fewer than 100 customers",
      few,
      /^customers: 90 have bought, \d+ of them again/,
      /^customers: 90 müşteri almış/,
    ],
    [
      "of customers who never came back",
      [once, once.map(() => ["2026-06-01"]), once.map(() => [10])],
      /^customers: 150 have bought, 0 of them again/,
      /150 müşteri almış, 0 tanesi yeniden almış/,
    ],
    [
      "as of a day before all orders",
      [...orders, "2020-01-01"],
      /^customers: 0 have bought/,
      /^customers: 0 müşteri almış/,
    ],
    ["of blank columns", [column(""), column(""), column("")], /^customers: 0 have bought/, /0 müşteri/],
    [
      "with a text among the amounts",
      [customers, dates, amounts.map((cell, i) => (i === 4 ? ["free"] : cell))],
      /^amounts, row 5: found "free"/,
      /^amounts, 5\. satır/,
    ],
    ["of columns of unlike height", [customers, dates.slice(1), amounts], /^dates has/, /^dates/],
    [
      "for no month",
      [...orders, "", 0],
      /^months: 0 is out of range, expected 1 to 600/,
      /^months: 0 aralık dışında/,
    ],
    ["at a margin of 40", [...orders, "", "", 40], /^margin: 40 is more than 100%/, /^margin: 40, %100/],
    [
      "at a discount below 0",
      [...orders, "", "", "", -0.1],
      /^annual_discount: -0.1/,
      /^annual_discount: -0,1/,
    ],
    [
      "by a model that is none",
      [...orders, "", "", "", "", "MBG"],
      /BG\/NBD, Pareto\/NBD/,
      /BG\/NBD, Pareto\/NBD/,
    ],
  ])("%s", (_, args, english, turkish) => {
    expect(errorOf("CLV_FORECAST", args, "en", "en_US")).toMatch(english);
    expect(errorOf("CLV_FORECAST", args, "tr", "en_US")).toMatch(turkish);
  });

  test("where a handful of orders are worth more than all others together", () => {
    const wild = orderList(2, { amount: (mean, draw) => (mean * draw()) ** 4 });
    const found = errorOf("CLV_FORECAST", wild);
    expect(found).toMatch(/^amounts: Gamma-Gamma cannot be fitted: a few customers spend so much more/);
    expect(errorOf("CLV_FORECAST", wild, "tr")).toContain("Gamma-Gamma uydurulamadı: birkaç müşteri");
  });

  test("where everybody buys on and nobody is silent", () => {
    const faithful = [...Array(120).keys()].flatMap((i) =>
      [...Array(10).keys()].map((week) => [
        `C${i}`,
        `2026-0${1 + Math.floor(week / 4)}-${String(1 + (week % 4) * 7).padStart(2, "0")}`,
        10 + (i % 7),
      ]),
    );
    const columns = [0, 1, 2].map((place) => faithful.map((row) => [row[place]]));
    expect(errorOf("CLV_FORECAST", columns)).toMatch(
      /^dates: BG\/NBD cannot be fitted: no customer is silent/,
    );
    expect(errorOf("CLV_FORECAST", columns, "tr")).toContain("BG/NBD uydurulamadı: hiçbir müşteri");
  });
});
