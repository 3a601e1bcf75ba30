import type { Facts } from "../facts.ts";
import type { LeftOut } from "../left-out.ts";
import type { Statistic } from "../statistic.ts";
import { Reasons } from "./reasons.ts";
import { statisticSums } from "./statistic-sums.ts";
import { type Nothing, quotientSums, type Sums, totalOf } from "./sums.ts";

/** What a row adds, until it is taken. */
class Addend {
  private sum = 0;

  add(x: number): void {
    this.sum += x;
  }

  taken(): number {
    const { sum } = this;
    this.sum = 0;
    return sum;
  }
}

type AddRow<State extends readonly unknown[]> = (row: number, ...state: State) => LeftOut;

/** Σ top ÷ Σ bottom, as each row adds to them. */
export function quotient(facts: Facts, add: AddRow<[top: Addend, bottom: Addend]>, nothing: Nothing): Sums {
  const [tops, bottoms] = [new Float64Array(facts.rows), new Float64Array(facts.rows)];
  const [top, bottom] = [new Addend(), new Addend()];
  const reasons = new Reasons(facts.rows).ask((row) => {
    const why = add(row, top, bottom);
    tops[row] = top.taken();
    bottoms[row] = bottom.taken();
    return why;
  });
  return quotientSums(reasons, tops, bottoms, nothing);
}

/** Σ of what each row adds. */
export function total(facts: Facts, add: AddRow<[sum: Addend]>): Sums {
  const { reasons, values } = addedBy(facts, add);
  return totalOf(reasons, values);
}

/** A statistic of the one value that each row that counts adds. */
export function statisticOfRows(
  facts: Facts,
  add: AddRow<[value: Addend]>,
  statistic: Statistic,
  nothing: Nothing,
): Sums {
  const { reasons, values } = addedBy(facts, add);
  return statisticSums(reasons, values, statistic, nothing);
}

function addedBy(facts: Facts, add: AddRow<[value: Addend]>) {
  const values = new Float64Array(facts.rows);
  const value = new Addend();
  const reasons = new Reasons(facts.rows).ask((row) => {
    const why = add(row, value);
    values[row] = value.taken();
    return why;
  });
  return { reasons, values };
}
