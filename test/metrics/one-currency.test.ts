import { describe, expect, test } from "vitest";
import { refuseMixedCurrencies } from "../../src/metrics/one-currency.ts";
import { Column } from "../../src/table/column.ts";
import { problemOf } from "../problem-of.ts";

const column = (argument: string, cells: readonly (string | number)[]) =>
  Column.of({ argument, firstRow: 2 }, cells);
const refused = (currencies: readonly string[], amounts: readonly (string | number)[]) =>
  problemOf(() => refuseMixedCurrencies(column("Currency", currencies), column("Amount", amounts)));

describe("currencies beside amounts", () => {
  test.each([
    ["written alike but for case and blanks", ["EUR", "eur", " Eur "], [1, 2, 3]],
    ["named and by its sign", ["TRY", "tl", "₺"], [1, 2, 3]],
    ["that some rows leave out", ["", "EUR", ""], [1, 2, 3]],
    ["of which another has no amount", ["EUR", "USD", "EUR"], [1, "", 3]],
    ["of which none has an amount", ["EUR", "USD"], ["", ""]],
  ])("%s are one", (_, currencies, amounts) => {
    expect(refused(currencies, amounts)).toBeUndefined();
  });

  test("of two kinds are refused at the first amount in the second", () => {
    expect(refused(["EUR", "", "eur", "usd", "USD"], [1, 2, 3, 4, 5])).toEqual({
      kind: "mixed-currencies",
      argument: "Currency",
      row: 5,
      found: "usd",
    });
  });

  test("are none where there is no column of them", () => {
    expect(problemOf(() => refuseMixedCurrencies(undefined, column("Amount", [1])))).toBeUndefined();
  });
});
