import { describe, expect, test } from "vitest";
import { tableOf } from "../../../src/metrics/families/speed-open.ts";
import { left } from "../../../src/metrics/left-out.ts";
import { livesOf } from "../../../src/metrics/lives.ts";
import { chancer } from "../../../src/metrics/revenue/chances.ts";
import { cause } from "../../../src/statistics/life-table.ts";
import { factsOf } from "../funnel/facts.ts";

/** So many deals, the day on which they began, and that on which they ended. */
type Deals = readonly (readonly [
  count: number,
  outcome: "Won" | "Lost" | "Open",
  start: string,
  end: string,
])[];

const TODAY = Date.UTC(2026, 2, 15);
const MONTHS = { unit: "month", firstMonth: 1 } as const;
const ENDS = [2, 3, 4].map((month) => Date.UTC(2026, month, 1));

/** On 15 March 2026, by month: of each open deal its chance in a period, March being 0. */
function chances(deals: Deals, period = 0, order?: readonly string[]) {
  const rows = deals.flatMap(([count, ...row]) => Array.from({ length: count }, () => row));
  const facts = factsOf({
    outcome: rows.map(([outcome]) => outcome),
    start: rows.map(([, start]) => start),
    end: rows.map(([, , end]) => end),
    ...(order === undefined ? { stage: rows.map(() => "Demo") } : {}),
  });
  const lives = livesOf(facts, TODAY);
  const used = [...lives.days.keys()].filter((row) => lives.why(row) === left.used);
  // The first open deal is worth 100, of the others nobody knows.
  const firstOpen = rows.findIndex(([outcome]) => outcome === "Open");
  const amounts = Float64Array.from(rows, (_, row) => (row === firstOpen ? 100 : Number.NaN));
  const history = { facts, lives, table: tableOf(lives, used), amounts, edges: ENDS };
  const open = used.filter((row) => lives.causes[row] === cause.none);
  return chancer(history, MONTHS, order)(open, period);
}

/** Half are won and half are lost, all after 19 days. */
const WON_FAST: Deals = [
  [20, "Lost", "2026-01-01", "2026-01-20"],
  [20, "Won", "2026-02-01", "2026-02-20"],
];

describe("an open deal's chance in what is left of a month", () => {
  // On 12 February, when 17 days of it were left, 20 deals were open, of which 10 were expected and 20 came: 1.5 times
  // as many. On 15 January nobody had kept a record of closes. 1.5 · 0.5. The share's standard error is √(0.25 ÷ 40),
  // that of its log-odds four times as much; the spread is that of what came, ÷ 0.25.
  test("is what the curve has, by what came of earlier months' open deals", () => {
    const [found, other] = chances([...WON_FAST, [2, "Open", "2026-03-10", ""]]);
    const spread = Math.sqrt((((1 / 3) ** 2 - 0.05 + 0.08) / 3) * (4 / 3));
    expect(found?.probability).toBeCloseTo(0.75, 12);
    expect(found?.error).toBeCloseTo(Math.hypot(4 * Math.sqrt(0.25 / 40), 4 * spread), 10);
    expect(found?.amount).toBe(100);
    expect(other).toEqual({ ...found, amount: undefined });
  });

  test("is the same where stages are to count and there is no column of them", () => {
    expect(chances([...WON_FAST, [1, "Open", "2026-03-10", ""]], 0, ["Demo"])[0]?.probability).toBeCloseTo(
      0.75,
      12,
    );
  });

  test("ends with the month's last moment: 19 days after 13 March is no longer in it", () => {
    const open: Deals = [...WON_FAST, [1, "Open", "2026-03-13", ""]];
    expect(chances(open)[0]?.probability).toBe(0);
    expect(chances(open, 1)[0]?.probability).toBeCloseTo(0.5, 12);
  });

  // 170 ÷ 90: eight earlier months in each of which 20 came where 10 were expected. Deals that were lost stood open in
  // none of their windows.
  test("is held against eight earlier months", () => {
    const months = Array.from({ length: 10 }, (_, i) => new Date(Date.UTC(2026, 1 - i, 1)));
    const day = (month: Date, n: number) =>
      new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), n)).toISOString().slice(0, 10);
    const history = months.flatMap(
      (month): Deals => [
        [20, "Won", day(month, 1), day(month, 20)],
        [20, "Lost", day(month, 16), day(month, 35)],
      ],
    );
    const [found] = chances([...history, [1, "Open", "2026-03-10", ""]]);
    expect(found?.probability).toBeCloseTo((0.5 * 170) / 90, 12);
  });

  // All after 40 days. On 12 February 20 deals were open that came in the month after; that month is not over yet.
  test("in a later month is held against windows that have passed", () => {
    const history: Deals = [
      [20, "Lost", "2025-12-20", "2026-01-29"],
      [20, "Won", "2026-01-20", "2026-03-01"],
    ];
    expect(chances([...history, [1, "Open", "2026-03-10", ""]], 1)[0]?.probability).toBeCloseTo(0.5, 12);
  });

  // Half of 40 are won after 19 days. Of n deals at risk on that day the log-odds' standard error is 1 ÷ √(n·p·(1 − p)).
  // Within a month deals of two days cannot come so far, those of three can.
  test.each([
    [60, 83, true],
    [61, 84, false],
  ])("of %d ages each has its own error, of more it has the nearest younger one's", (ages, atRisk, own) => {
    const open = Array.from({ length: ages }, (_, i): Deals[number] => {
      const start = new Date(TODAY - (i + 2) * 86_400_000).toISOString().slice(0, 10);
      return [1, "Open", start, ""];
    });
    const found = chances([
      [20, "Won", "2026-02-20", "2026-03-11"],
      [20, "Lost", "2026-02-20", "2026-03-11"],
      ...open,
    ]);
    const p = 20 / atRisk;
    expect(found[1]?.probability).toBeCloseTo(p, 12);
    const error = own ? 1 / Math.sqrt(atRisk * p * (1 - p)) : 0;
    expect(found[1]?.error).toBeCloseTo(Math.hypot(error, (0.2 * Math.sqrt(1.5)) / (1 - p)), 10);
  });

  // 0.2² · 1.5 is the spread before any month tells.
  test("is known but for that where all or none are won", () => {
    const won: Deals = [[20, "Won", "2026-01-01", "2026-01-20"]];
    const [certain] = chances([...won, [1, "Open", "2026-03-10", ""]]);
    const [old] = chances([...won, [1, "Open", "2026-02-01", ""]]);
    expect(certain?.probability).toBe(1);
    expect(certain?.error).toBeCloseTo((0.2 * Math.sqrt(1.5)) / 0.05, 10);
    expect(old?.probability).toBe(0);
    expect(old?.error).toBeCloseTo(0.2 * Math.sqrt(1.5), 10);
  });
});
