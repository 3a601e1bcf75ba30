import type { FileCell } from "../../host/host.ts";
import type { Draw } from "../../sample/random.ts";

const spanDays = 720;

/** Orders of customers who come back: some once, a few often. */
export function orderRows(
  random: Draw,
  customers: readonly string[],
  today: number,
  count: number,
): FileCell[][] {
  const habits = customers.map((name) => ({
    name,
    weight: random.skewed(1, 0.9),
    basket: random.skewed(640, 0.5),
  }));
  const total = habits.reduce((sum, { weight }) => sum + weight, 0);
  const pickHabit = () => {
    let left = random.next() * total;
    return habits.find(({ weight }) => {
      left -= weight;
      return left < 0;
    });
  };
  const days = Array.from({ length: count }, () => today - random.whole(0, spanDays)).sort((a, b) => a - b);
  return days.map((day, index) => {
    const habit = pickHabit();
    const amount = Math.round(random.skewed(habit?.basket ?? 0, 0.35) * 100) / 100;
    return [`S-${20001 + index}`, habit?.name ?? null, { serial: day, format: "yyyy-mm-dd" }, amount];
  });
}
