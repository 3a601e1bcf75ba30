import { isBlank } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { currencyOf, sharedCurrency } from "../table/currency.ts";
import { InputError } from "../table/problem.ts";

/**
 * @throws {InputError} `mixed-currencies` at the first amount in another currency than those above it
 */
export function refuseMixedCurrencies(currencies: Column | undefined, amounts: Column): void {
  if (currencies === undefined) return;
  let currency = "";
  for (const [row, cell] of currencies.cells.entries()) {
    if (isBlank(cell) || isBlank(amounts.cell(row))) continue;
    const written = String(cell).trim().toUpperCase();
    const shared = sharedCurrency(currency, currencyOf(written));
    if (shared === undefined) {
      const { argument, firstRow } = currencies;
      throw new InputError({ kind: "mixed-currencies", argument, row: firstRow + row, found: String(cell) });
    }
    currency = shared;
  }
}
