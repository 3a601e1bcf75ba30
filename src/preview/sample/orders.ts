import type { FileCell } from "../../host/host.ts";
import type { Draw } from "../../sample/random.ts";

const spanDays = 720;
/** Half of the customers who come stay longer than this. */
const medianStay = 420;

interface Habit {
  readonly name: string;
  /** The first and the last day on which the customer may order. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly basket: number;
}

/** Orders of customers who come, come back, some once and a few often, and leave. */
export function orderRows(
  random: Draw,
  customers: readonly string[],
  today: number,
  count: number,
): FileCell[][] {
  const habits = customers.map((name, i): Habit => {
    // The first are there from the beginning: on every day somebody can order.
    const from = i < customers.length / 4 ? today - spanDays : today - random.whole(30, spanDays);
    const to = from + random.skewed(medianStay, 1.2);
    return { name, from, to, weight: random.skewed(1, 0.9), basket: random.skewed(640, 0.5) };
  });
  const days = Array.from({ length: count }, () => today - random.whole(0, spanDays)).sort((a, b) => a - b);
  return days.map((day, index) => {
    const habit = pickHabit(random, habits, day);
    const amount = Math.round(random.skewed(habit?.basket ?? 0, 0.35) * 100) / 100;
    return [`S-${20001 + index}`, habit?.name ?? null, { serial: day, format: "yyyy-mm-dd" }, amount];
  });
}

/** One of those who may order on a day, by weight. */
function pickHabit(random: Draw, habits: readonly Habit[], day: number): Habit | undefined {
  const there = habits.filter(({ from, to }) => from <= day && day <= to);
  let left = random.next() * there.reduce((sum, { weight }) => sum + weight, 0);
  return there.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
}
