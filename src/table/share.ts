import type { Column } from "./column.ts";
import type { DateContext } from "./date.ts";
import { type DecimalSign, numberColumn } from "./number.ts";
import { InputError } from "./problem.ts";

/**
 * Shares as fractions. Exports write 40 or 0.4 for 40 %: a column with a number above 1 is in percent, so that 1 in it
 * is 1 %; one whose numbers are all 1 at most is in fractions. Blank is NaN.
 *
 * @throws {InputError} as `numberColumn`; `out-of-range` for a share below 0 or above 100 %
 */
export function shareColumn(
  column: Column,
  reading: DateContext & { decimalSign(): DecimalSign | undefined },
): Float64Array {
  const written = numberColumn(column, () => reading.decimalSign(), reading.zone);
  // "40%" is a fraction already, whatever the rest of the column is written in.
  const marked = (row: number) => {
    const cell = column.cell(row);
    return typeof cell === "string" && cell.includes("%");
  };
  const percent = written.some((share, row) => share > 1 && !marked(row));
  return written.map((share, row) => {
    const fraction = percent && !marked(row) ? share / 100 : share;
    if (fraction < 0 || fraction > 1) {
      const { argument } = column;
      throw new InputError({
        kind: "out-of-range",
        argument,
        found: share,
        least: 0,
        most: percent ? 100 : 1,
      });
    }
    return fraction;
  });
}
