import type { SampleWords } from "../locale/sample-words.ts";
import { type FormattedCell, textCell } from "../table/cell-block.ts";
import type { Draw } from "./random.ts";

/** How each of the sellers in the words does, so that there is something to see when they are compared. */
interface Habits {
  /** Share of closed deals that are won. */
  readonly wins: number;
  readonly medianDays: number;
  readonly medianAmount: number;
  /** Share of all deals. */
  readonly load: number;
}

/** The newest came half a year ago and is still ramping up. */
export const NEWEST_SINCE_DAYS = 170;

const HABITS: readonly [Habits, ...Habits[]] = [
  { wins: 0.62, medianDays: 34, medianAmount: 9_200, load: 1.2 },
  { wins: 0.55, medianDays: 41, medianAmount: 7_400, load: 1.1 },
  { wins: 0.52, medianDays: 30, medianAmount: 5_600, load: 1.3 },
  { wins: 0.47, medianDays: 52, medianAmount: 12_800, load: 0.9 },
  { wins: 0.36, medianDays: 60, medianAmount: 8_100, load: 1 },
  { wins: 0.49, medianDays: 44, medianAmount: 6_900, load: 1 },
  { wins: 0.4, medianDays: 38, medianAmount: 4_800, load: 0.7 },
];

/** A year and a half, so that a year can be held against the one before. */
export const SPAN_DAYS = 548;
const COUNT = 420;

export interface SampleDeal {
  readonly seller: number;
  readonly created: number;
  /** null while it is open. */
  readonly closed: number | null;
  readonly won: boolean;
  readonly amount: number;
}

/**
 * Deals as a team that grows makes them, the oldest first; the same for the same draws.
 *
 * @param today serial day number; nothing lies after it
 */
export function sampleDeals(draw: Draw, today: number): readonly SampleDeal[] {
  // Leans towards the present: the last months have about twice the deals of the first.
  const created = Array.from(
    { length: COUNT },
    () => today - Math.floor(SPAN_DAYS * (1 - draw.next() ** 0.8)),
  );
  return created.sort((a, b) => a - b).map((day) => dealOf(draw, today, day));
}

function dealOf(draw: Draw, today: number, created: number): SampleDeal {
  const seller = sellerOn(draw, created < today - NEWEST_SINCE_DAYS ? HABITS.length - 1 : HABITS.length);
  const { wins, medianDays, medianAmount } = HABITS[seller] ?? HABITS[0];
  const days = Math.max(3, Math.round(draw.skewed(medianDays, 0.5)));
  const won = draw.next() < wins;
  const amount = Math.max(500, Math.round(draw.skewed(medianAmount, 0.5) / 100) * 100);
  const closed = created + days <= today ? created + days : null;
  return { seller, created, closed, won: won && closed !== null, amount };
}

function sellerOn(draw: Draw, count: number): number {
  const here = HABITS.slice(0, count);
  let left = draw.next() * here.reduce((sum, { load }) => sum + load, 0);
  const found = here.findIndex(({ load }) => {
    left -= load;
    return left < 0;
  });
  return Math.max(0, found);
}

/** The deals as rows under the words' headers. */
export function dealRows(
  draw: Draw,
  deals: readonly SampleDeal[],
  words: SampleWords,
  today: number,
): readonly (readonly FormattedCell[])[] {
  return deals.map((deal, i) => {
    const { seller, created, closed, won, amount } = deal;
    const stage = stageOf(draw, deal, today);
    const entered = created + Math.floor(((closed ?? today) - created) * (stage / words.stages.length));
    const customer = words.companies.map((names) => draw.pick(names)).join(" ");
    const [product, source, reason] = [words.products, words.sources, words.reasons].map((list) =>
      draw.pick(list),
    );
    const lost = closed !== null && !won;
    return [
      ...[`D-${1001 + i}`, customer, words.sellers[seller], statusOf(deal, words), words.stages[stage]].map(
        label,
      ),
      ...[dayCell(entered), { value: amount, format: "#,##0" }, dayCell(created), dayCell(closed)],
      ...[product, source, lost ? reason : ""].map(label),
    ];
  });
}

function label(text: string | undefined): FormattedCell {
  return textCell(text ?? "");
}

function statusOf({ closed, won }: SampleDeal, words: SampleWords): string {
  if (closed === null) return words.open;
  return won ? words.won : words.lost;
}

/** @param day null: blank */
export function dayCell(day: number | null): FormattedCell {
  return day === null ? textCell("") : { value: day, format: "yyyy-mm-dd" };
}

/** How long an open deal takes to reach its next stage. */
const STAGE_DAYS = 16;
/** Where lost deals are lost: most after the second stage, which makes the step from there the weakest. */
const LOST_AFTER = [0.2, 0.66, 0.86, 1];
const LAST = LOST_AFTER.length - 1;

/** How far a deal has come, 0 the first stage. */
function stageOf(draw: Draw, { created, closed, won }: SampleDeal, today: number): number {
  if (closed === null) return Math.min(LAST, Math.floor((today - created) / STAGE_DAYS));
  if (won) return LAST;
  const place = draw.next();
  return LOST_AFTER.findIndex((share) => place < share);
}
