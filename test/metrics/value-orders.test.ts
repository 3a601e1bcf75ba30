import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, errorOf } from "../functions/ask.ts";
import { column } from "../reading.ts";
import {
  blankRowsChangeNothing,
  expectClose,
  groupsAddUp,
  moneyScales,
  orderDoesNotMatter,
} from "./properties.ts";
import { figureOf, figureValue, leftRows } from "./table-figures.ts";

const FORMULAS = ["AVERAGE_ORDER_VALUE", "ORDER_COUNT"] as const;
const both = (...args: readonly unknown[]) => FORMULAS.map((name) => ask(name, args));

describe("AVERAGE_ORDER_VALUE and ORDER_COUNT", () => {
  // (100 − 20) + 30 over 2 orders; the second is refunded in full and in neither
  test("refunds are deducted, orders refunded in full left out of both", () => {
    expect(both(column(100, 50, 30), column(20, 50, ""))).toEqual([55, 2]);
  });

  test("without refunds each row is an order: (100 + 50 + 30) ÷ 3; a free one too", () => {
    expect(both(column(100, 50, 30))).toEqual([60, 3]);
    expect(both(column(100, 0))).toEqual([50, 2]);
  });

  // a: 60 + 40, b: 80, and a row of its own that has no id: 20 → 200 ÷ 3
  test("rows with one id are one order, whatever their case; a row without an id is one too", () => {
    const [value, count] = both(column(60, 80, 40, 20), "", column("a", "b", " A", ""));
    expect(value).toBeCloseTo(200 / 3, 12);
    expect(count).toBe(3);
  });

  // a: 60 + 40 − 100 in a row of its own: refunded in full; b: 80 − 30
  test("refunds count against the whole of an order", () => {
    const ids = column("a", "a", "a", "b", "b");
    expect(both(column(60, 40, -100, 80, -30), "", ids)).toEqual([50, 1]);
    expect(both(column(60, 40, "", 80, ""), column("", "", 100, "", 30), ids)).toEqual([50, 1]);
  });

  test("an order of 0.1 + 0.2 refunded with 0.3 is refunded in full, binary digits notwithstanding", () => {
    expect(both(column(0.1, 0.2, "", 10), column("", "", 0.3, ""), column("a", "a", "a", "b"))).toEqual([
      10, 1,
    ]);
  });

  test("a credit that names no order lowers the sales and is no order: (100 + 50 − 30) ÷ 2", () => {
    expect(both(column(100, 50, -30))).toEqual([60, 2]);
    expect(both(column(100, 50, -30), "", column("a", "b", "credit"))).toEqual([60, 2]);
  });

  test("a Shopify export has an order's figures and status on its first line only", () => {
    const ids = column("#1", "#1", "#2", "#2", "#3");
    const status = column("paid", "", "voided", "", "refunded");
    expect(both(column(70, "", 90, "", 40), "", ids, status)).toEqual([70, 1]);
    // the same with an amount on each line: what is below "voided" is voided too
    expect(both(column(70, 10, 90, 5, 40), "", ids, status)).toEqual([80, 1]);
  });

  test("an order of which one line is cancelled keeps the others", () => {
    expect(both(column(70, 30), "", column("a", "a"), column("Paid", "Cancelled"))).toEqual([70, 1]);
  });

  test("a line without a status in an order of which only a part is cancelled counts", () => {
    const status = column("Paid", "Cancelled", "");
    expect(both(column(70, 30, 5), "", column("a", "a", "a"), status)).toEqual([75, 1]);
  });

  test("what is refunded in full is so whatever a cancelled line of the order says", () => {
    const cells = {
      amount: [100, 50, 80],
      refund: [100, "", ""],
      id: ["a", "a", "b"],
      status: ["Paid", "Cancelled", "Paid"],
    };
    const figure = figureOf("average-order-value", cells);
    expect(figureValue(figure)).toBe(80);
    expect(leftRows(figure)).toEqual({ refunded: 1, excluded: 1 });
  });

  test("labels named as cancelled count instead of the known ones", () => {
    const status = column("ok", "on hold", "cancelled");
    expect(both(column(10, 20, 60), "", "", status, "On Hold")).toEqual([35, 2]);
    expect(both(column(10, 20, 60), "", "", status, column("on hold", "cancelled"))).toEqual([10, 1]);
  });

  test("by customer: who has only cancelled orders has no average and 0 orders", () => {
    const by = column("Ada", "Can", "Ada");
    const args = [column(10, 20, 60), "", "", column("", "iptal", ""), "", by];
    expect(both(...args)).toEqual([
      [
        ["Ada", 35, 2],
        ["Can", "", 0],
      ],
      [
        ["Ada", 2, 2],
        ["Can", 0, 0],
      ],
    ]);
  });

  test("each reason why a row does not count", () => {
    const cells = {
      amount: [10, 20, "", 40, 50],
      refund: ["", 20, "", "", ""],
      status: ["", "", "paid", "void", ""],
      outcome: ["Won", "Won", "Won", "Won", "Lost"],
    };
    for (const id of ["average-order-value", "order-count"] as const) {
      const figure = figureOf(id, cells);
      expect(figureValue(figure)).toBe(id === "order-count" ? 1 : 10);
      expect(leftRows(figure)).toEqual({ refunded: 1, noAmount: 1, excluded: 1, notWon: 1 });
    }
  });

  test("no order that counts: no average in either language, but a count of 0", () => {
    const args = [column(50), column(50)];
    expect(errorOf("AVERAGE_ORDER_VALUE", args)).toBe("amounts: there are no orders.");
    expect(errorOf("AVERAGE_ORDER_VALUE", args, "tr")).toBe("amounts: sipariş yok.");
    expect(ask("ORDER_COUNT", args)).toBe(0);
    for (const name of FORMULAS) expect(errorOf(name, [column("", "")])).toContain("amounts has no rows");
  });

  const order = fc.tuple(
    fc.integer({ min: -200, max: 900 }),
    fc.constantFrom("", 0, 50, 300, 900),
    fc.constantFrom("", "a", "b", "c", "d"),
    fc.constantFrom("", "paid", "cancelled"),
  );

  test("order and blank rows do not matter; money scales the value and not the count", () => {
    for (const formula of FORMULAS) {
      const generated = { formula, row: order };
      orderDoesNotMatter(generated);
      blankRowsChangeNothing(generated);
      moneyScales(generated, [0, 1], formula === "ORDER_COUNT" ? 1 : 10);
    }
  });

  test("average × count is the sum of what counts, and orders of one row add up over groups", () => {
    const positive = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom("", 20, 900));
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1 }), (rows) => {
        const args = [column(...rows.map(([amount]) => amount)), column(...rows.map(([, refund]) => refund))];
        const kept = rows.filter(([amount, refund]) => amount > Number(refund));
        if (kept.length === 0) return;
        const [value, count] = both(...args) as [number, number];
        expectClose(
          value * count,
          kept.reduce((sum, [amount, refund]) => sum + amount - Number(refund), 0),
        );
      }),
    );
    const row = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom("Ada", "Can"));
    groupsAddUp({ formula: "ORDER_COUNT", row }, 1, "sum");
    groupsAddUp({ formula: "AVERAGE_ORDER_VALUE", row }, 1, "weighted");
  });
});

describe("ATTACH_RATE", () => {
  const ids = column("1", "1", "2", "3", "3", "3", "4", "");
  const products = column("Phone", "Case", "phone", "PHONE", "Phone", "Glass", "Case", "Phone");

  // orders 1, 2 and 3 have a phone; 1 has a case too, 3 a glass
  test.each([
    ["Phone", "Case", 1 / 3],
    ["Phone", column("Case", "Glass"), 2 / 3],
    ["case", "PHONE", 1 / 2],
    ["Phone", "Charger", 0],
    [column("Phone", "Case"), "Glass", 1 / 4],
  ])("orders with %s that have %s", (product, attached, expected) => {
    expect(ask("ATTACH_RATE", [ids, products, product, attached])).toBeCloseTo(expected, 12);
  });

  test("the other product is looked for in all lines of an order, whatever their group", () => {
    const by = column("x", "y", "x", "y", "y", "x", "x", "x");
    expect(ask("ATTACH_RATE", [ids, products, "Phone", column("Case", "Glass"), by])).toEqual([
      ["x", 1 / 2, 2],
      ["y", 1, 2],
    ]);
  });

  test("GTXPro and GTX Pro stay two products", () => {
    const args = [column("1", "1", "2"), column("GTX Pro", "Cable", "GTXPro"), "GTXPro", "Cable"];
    expect(ask("ATTACH_RATE", args)).toBe(0);
  });

  test("each reason why a row does not count", () => {
    const cells = { id: ["1", "1", ""], product: ["Phone", "Case", "Phone"] };
    const figure = figureOf("attach-rate", cells, { options: { product: "Phone", attached: "Case" } });
    expect(figure).toMatchObject({ numerator: 1, denominator: 1 });
    expect(leftRows(figure)).toEqual({ excluded: 1, noLabel: 1 });
  });

  test.each([
    ["no product named", [ids, products], "product is missing", "product eksik"],
    ["no other product named", [ids, products, "Phone"], "attached is missing", "attached eksik"],
    [
      "no order with the product",
      [ids, products, "Tablet", "Case"],
      "products: there are no orders",
      "sipariş yok",
    ],
  ])("%s is an error in both languages", (_, args, english, turkish) => {
    expect(errorOf("ATTACH_RATE", args)).toContain(english);
    expect(errorOf("ATTACH_RATE", args, "tr")).toContain(turkish);
  });

  test("order and blank rows do not matter, and doubled lines change nothing", () => {
    const row = fc.tuple(fc.constantFrom("1", "2", "3", "4"), fc.constantFrom("A", "B", "C"));
    const generated = {
      formula: "ATTACH_RATE",
      row,
      args: (...columns: unknown[][][]) => [...columns, "A", "B"],
    };
    orderDoesNotMatter(generated);
    blankRowsChangeNothing(generated);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const of = (lines: readonly (readonly string[])[]) => {
          const args = [
            column(...lines.map(([id]) => id)),
            column(...lines.map(([, product]) => product)),
            "A",
            "B",
          ];
          return errorOf("ATTACH_RATE", args) ?? ask("ATTACH_RATE", args);
        };
        expect(of([...rows, ...rows])).toEqual(of(rows));
      }),
    );
  });
});
