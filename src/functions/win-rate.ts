import { winRate } from "../metrics/conversion.ts";
import { toColumn } from "../table/column.ts";
import { type Answer, answer, type Sheet, toLabels } from "./formula.ts";

/**
 * Share of closed deals that were won: won ÷ (won + lost). Open deals are left out.
 *
 * @param {Array<Array<string>>} outcomes Stage or status of each deal, such as D2:D. Won and lost are recognised in English and Turkish.
 * @param {string|Array<Array<string>>} won Optional. The label that counts as won, such as "Signed", or a range of labels.
 * @param {Array<Array<string>>} by Optional. A column of the same height to group by, such as the owner: label, rate and closed deals spill.
 * @return {number|Array<Array<string|number>>} A fraction: format it as a percentage.
 * @example WIN_RATE({"Won";"Lost";"Open";"Won";"Won"}) // => 0.75
 * @customfunction
 */
export function WIN_RATE(sheet: Sheet, outcomes: unknown, won?: unknown, by?: unknown): Answer {
  const wonLabels = toLabels(won, "won");
  const columns = { outcome: toColumn(outcomes, "outcomes") };
  return answer(winRate, wonLabels ? { columns, by, wonLabels } : { columns, by }, sheet);
}
