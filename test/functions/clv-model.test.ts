import { describe, expect, test } from "vitest";
import { ask, errorOf } from "./ask.ts";
import { orderList } from "./orders.ts";

type Row = readonly [string | number, string | number, string | number];

const orders = orderList(1);

function model(args: readonly unknown[], locale = "en_US"): readonly Row[] {
  return ask("CLV_MODEL", args, locale) as unknown as readonly Row[];
}

/** The rows of a block, from under its heading to the next one. */
function block(rows: readonly Row[], heading: string): readonly Row[] {
  const start = rows.findIndex(([name]) => name === heading) + 1;
  const end = rows.findIndex(([, , third], i) => i >= start && typeof third === "string" && third !== "");
  return rows.slice(start, end < 0 ? rows.length : end);
}

describe("CLV_MODEL", () => {
  const rows = model(orders);

  test("has the parameters with their standard errors in rows 2 to 5", () => {
    expect(rows[0]).toEqual(["BG/NBD", "Value", "Standard error"]);
    expect(rows.slice(1, 5).map(([name]) => name)).toEqual(["r", "alpha", "a", "b"]);
    for (const [, value, error] of rows.slice(1, 5)) {
      expect(value).toBeGreaterThan(0);
      expect(error).toBeGreaterThan(0);
    }
  });

  test("says of how many customers, until when, and how likely", () => {
    const about = Object.fromEntries(block(rows, "BG/NBD"));
    expect(about).toMatchObject({ Customers: 200, "Fitted up to": "2026-06-30" });
    expect(about["Log-likelihood"]).toBeLessThan(0);
    const amounts = Object.fromEntries(block(rows, "Gamma-Gamma"));
    expect(amounts.Customers).toBe(about["Customers who bought again"]);
    expect(Math.abs(Number(amounts["Correlation of purchases and amounts"]))).toBeLessThan(0.4);
  });

  test("counts all customers, actual and expected, by how often they came back", () => {
    const counts = block(rows, "Repeat purchases");
    expect(counts.map(([count]) => count).slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(counts[counts.length - 1]?.[0]).toMatch(/^\d+\+$/);
    for (const column of [1, 2] as const) {
      expect(counts.reduce((sum, row) => sum + Number(row[column]), 0)).toBeCloseTo(200, 9);
    }
    // The customers were drawn from the model.
    for (const [, actual, expected] of counts) {
      expect(Math.abs(Number(actual) - Number(expected))).toBeLessThan(4 * Math.sqrt(Number(expected)) + 1);
    }
  });

  test("its parameters are what P_ALIVE takes, and give what CLV_FORECAST says", () => {
    const parameters = rows.slice(1, 5).map(([, value]) => [value]);
    const [customers, dates] = orders;
    const day = (text: unknown) => Date.parse(String(text)) / 86_400_000;
    const [, , ...forecast] = ask("CLV_FORECAST", orders) as unknown as readonly (readonly [
      string,
      number,
      number,
    ])[];
    for (const [customer, alive, purchases] of forecast.slice(0, 20)) {
      const own = [
        ...new Set(dates.flatMap(([date], i) => (customers[i]?.[0] === customer ? [day(date)] : []))),
      ];
      const [first, last] = [Math.min(...own), Math.max(...own)];
      const history = [own.length - 1, (last - first) / 7, (day("2026-06-30") - first) / 7, parameters];
      expect(ask("P_ALIVE", history)).toBeCloseTo(alive, 9);
      expect(ask("EXPECTED_PURCHASES", [365.25 / 7, ...history])).toBeCloseTo(purchases, 9);
    }
  });

  test("in a hold-out it has purchases so far beside what was expected, week by week", () => {
    const held = model([...orders, "", "", 8]);
    const weeks = block(held, "Week after the fit");
    expect(Object.fromEntries(block(held, "BG/NBD"))["Fitted up to"]).toBe("2026-05-05");
    expect(weeks.map(([week]) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const [actual, expected] = [1, 2].map((column) => weeks.map((row) => Number(row[column])));
    for (const figures of [actual, expected])
      expect(figures).toEqual([...(figures ?? [])].sort((a, b) => a - b));
    const [last, mean] = [actual?.[7] ?? 0, expected?.[7] ?? 0];
    expect(Math.abs(last - mean)).toBeLessThan(4 * Math.sqrt(mean));
    // Each day of a customer's own after the fit is one purchase.
    const [customers, dates] = orders;
    const known = new Set(
      customers.flatMap(([name], i) => (String(dates[i]?.[0]) <= "2026-05-05" ? [name] : [])),
    );
    const later = customers.flatMap(([name], i) =>
      String(dates[i]?.[0]) > "2026-05-05" && known.has(name) ? [`${name} ${dates[i]?.[0]}`] : [],
    );
    expect(last).toBe(new Set(later).size);
  });

  test("Pareto/NBD has its own parameters", () => {
    const pareto = model([...orders, "", "Pareto/NBD"]);
    expect(pareto[0]?.[0]).toBe("Pareto/NBD");
    expect(pareto.slice(1, 5).map(([name]) => name)).toEqual(["r", "alpha", "s", "beta"]);
  });

  test("where amounts cannot be fitted it says why in their place, and keeps the rest", () => {
    const wild = model(orderList(2, { amount: (mean, draw) => (mean * draw()) ** 4 }));
    expect(wild[0]?.[0]).toBe("BG/NBD");
    const [note] = block(wild, "Gamma-Gamma");
    expect(note?.[0]).toBe("Note");
    expect(note?.[1]).toContain("a few customers spend so much more");
  });

  test("of customers who are all alike it says so, and gives no standard errors of what is at its limit", () => {
    const [customers, dates, amounts] = orderList(1, { repeats: [0.8, 6, 300, 1200] });
    const alike = model([customers, dates, amounts]);
    const note = block(alike, "BG/NBD").find(([name]) => name === "Note");
    expect(note?.[1]).toContain("equally likely to leave");
    expect(alike.slice(1, 5).map(([, , error]) => error === "")).toEqual([false, false, true, true]);
    const [a, b] = [Number(alike[3]?.[1]), Number(alike[4]?.[1])];
    expect(a / (a + b)).toBeGreaterThan(0.1);
    expect(a / (a + b)).toBeLessThan(0.35);
  });

  test("words are Turkish in a Turkish sheet", () => {
    const turkish = model(orders, "tr_TR");
    expect(turkish[0]).toEqual(["BG/NBD", "Değer", "Standart hata"]);
    expect(turkish.map(([name]) => name)).toContain("Tekrar alım");
  });

  test.each([
    [
      [...orders, "", "", 2.5],
      "holdout, row 1: found 2.5, expected a whole number from 0 to 520",
      "holdout, 1. satır",
    ],
    [[...orders, "", "", -1], "holdout: -1 is out of range", "holdout: -1 aralık dışında"],
    [[...orders, "", "", 300], "customers: 0 have bought", "0 müşteri almış"],
    [[...orders, "", "NBD"], 'model: "NBD" is not known', 'model: "NBD" bilinmiyor'],
  ])("is an error in both languages", (args, english, turkish) => {
    expect(errorOf("CLV_MODEL", args, "en", "en_US")).toContain(english);
    expect(errorOf("CLV_MODEL", args, "tr", "en_US")).toContain(turkish);
  });
});
