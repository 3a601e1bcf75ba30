import type { Sheet } from "../../src/functions/formula.ts";
import { readingIn } from "../reading.ts";
import { builtFormulas } from "./built.ts";
import { at, columnOf, handedOver, madeDeals } from "./made-deals.ts";
import { timed } from "./paired.ts";

const sheet: Sheet = { ...readingIn("en_US"), language: () => "en" };

/** Formulas that are more than sums over rows, with the columns that they take. */
const formulas = {
  CONVERSION_INTERVAL: ["stage"],
  CYCLE_TIME_OPEN: ["created", "closed"],
  REVENUE_FORECAST: ["stage", "amount", "created", "closed"],
} as const;

/** Prints how many times as long ten times the rows take: 10 is linear. */
export async function benchCurves(): Promise<void> {
  const { formulaCalled } = await builtFormulas();
  for (const [name, columns] of Object.entries(formulas)) {
    const [few = 0, many = 0] = [10_000, 100_000].map((rows) => {
      const table = madeDeals(rows);
      const given = columns.map((column) => columnOf(table, at[column]));
      return timed({ give: () => handedOver(given), run: (args) => formulaCalled(name).run(sheet, args) }, 9);
    });
    console.log(
      `${`${name}, 100000 rows`.padEnd(52)} ${many.toFixed(2).padStart(9)} ms ${(many / few).toFixed(1).padStart(7)} × 10000 rows (${few.toFixed(1)} ms)`,
    );
  }
}
