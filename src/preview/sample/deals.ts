import type { FileCell } from "../../host/host.ts";
import type { Draw } from "../../sample/random.ts";
import type { SampleWords } from "./words.ts";

interface Rep {
  readonly name: string;
  /** Share of closed deals that this person wins. */
  readonly wins: number;
  readonly medianDays: number;
  readonly medianAmount: number;
}

const reps: readonly [Rep, ...Rep[]] = [
  { name: "Mia Hart", wins: 0.62, medianDays: 38, medianAmount: 7_800 },
  { name: "Emre Kaya", wins: 0.58, medianDays: 44, medianAmount: 9_400 },
  { name: "Ada Cole", wins: 0.55, medianDays: 35, medianAmount: 5_200 },
  { name: "Ayşe Er", wins: 0.51, medianDays: 52, medianAmount: 12_500 },
  { name: "Leo Grant", wins: 0.47, medianDays: 41, medianAmount: 6_900 },
  { name: "Şule Ünal", wins: 0.44, medianDays: 58, medianAmount: 15_200 },
  { name: "Tom West", wins: 0.38, medianDays: 63, medianAmount: 8_300 },
  { name: "İnci Koç", wins: 0.33, medianDays: 49, medianAmount: 6_100 },
];

/** How far back the first deal was created. */
const spanDays = 420;

/**
 * Deals as a CRM exports them: newest last, dates of closing only where closed.
 *
 * @param today serial day number; nothing lies after it
 */
export function dealRows(
  random: Draw,
  words: SampleWords,
  companies: readonly [string, ...string[]],
  today: number,
  count: number,
): FileCell[][] {
  const created = Array.from({ length: count }, () => today - random.whole(1, spanDays)).sort(
    (a, b) => a - b,
  );
  return created.map((start, index) => {
    const rep = random.pick(reps);
    const company = random.pick(companies);
    const days = Math.max(2, Math.round(random.skewed(rep.medianDays, 0.55)));
    const won = random.next() < rep.wins;
    const closed = start + days <= today;
    return [
      `D-${1001 + index}`,
      `${company}, ${random.pick(words.products)}`,
      company,
      rep.name,
      closed ? (won ? words.won : words.lost) : openStage(words, (today - start) / days),
      Math.max(400, Math.round(random.skewed(rep.medianAmount, 0.6) / 50) * 50),
      { serial: start, format: "yyyy-mm-dd" },
      closed ? { serial: start + days, format: "yyyy-mm-dd" } : null,
      random.pick(words.sources),
    ];
  });
}

function openStage({ open: [late, middle, early] }: SampleWords, progress: number): string {
  if (progress > 0.66) return late;
  return progress > 0.33 ? middle : early;
}
