import { expect, test } from "vitest";
import { type LeftOut, left } from "../../../src/metrics/left-out.ts";
import { quotient, statisticOfRows, total } from "../../../src/metrics/sums/by-row.ts";
import { factsOf } from "../table-figures.ts";

const facts = factsOf({ amount: [1, 2, 4, 8] });
const amounts = facts.numbers("amount");
const nothing = () => ({ kind: "zero-total", argument: "amount" }) as const;

/** Each row adds its amount and 1 more; the third does not count. */
function add(row: number, sum: { add(x: number): void }): LeftOut {
  sum.add(amounts[row] ?? 0);
  sum.add(1);
  return row === 2 ? left.excluded : left.used;
}

test("a sum is of what each row adds, however often", () => {
  const { reasons, addends, answer } = total(facts, add);
  expect([...reasons.codes]).toEqual([left.used, left.used, left.excluded, left.used]);
  expect(addends).toEqual({ of: "values", values: Float64Array.of(2, 3, 5, 9) });
  expect(answer).toEqual({ of: "top" });
});

test("a quotient is of what each row adds to the one and to the other", () => {
  const { addends, answer } = quotient(
    facts,
    (row, top, bottom) => {
      bottom.add(10);
      return add(row, top);
    },
    nothing,
  );
  expect(addends).toEqual({
    of: "pairs",
    tops: Float64Array.of(2, 3, 5, 9),
    bottoms: Float64Array.of(10, 10, 10, 10),
  });
  expect(answer).toEqual({ of: "quotient", nothing });
});

test("a statistic is of what each row adds", () => {
  const { addends } = statisticOfRows(facts, add, "median", nothing);
  expect(addends).toEqual({ of: "ranks", values: Float64Array.of(2, 3, 5, 9) });
});
