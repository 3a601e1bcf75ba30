import type { Language } from "./language.ts";
import { numberText, percentText } from "./number-text.ts";

/** What a comparison of two rates has found. */
export interface Comparison {
  /** That b's true rate is above a's. */
  readonly chance: number;
  /** b's rate − a's, with the limits of its interval. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly confidence: number;
}

/** The tables of conversion rates with intervals. */
export interface ComparisonWords {
  readonly group: string;
  readonly converted: string;
  readonly all: string;
  readonly difference: string;
  readonly chance: string;
  readonly inWords: string;
  readonly verdict: (found: Comparison) => string;
}

/**
 * From these chances on a side is called better, and how surely: at 97.5 % the 95 % interval of the difference begins to
 * leave out 0.
 */
const ALMOST_CERTAIN = 0.995;
const VERY_PROBABLE = 0.975;
const PROBABLE = 0.9;

/** The side that is ahead, and its figures as seen from there. */
function ahead({ chance, difference, low, high }: Comparison) {
  return chance >= 0.5
    ? ({ side: "b", chance, difference, low, high } as const)
    : ({ side: "a", chance: 1 - chance, difference: -difference, low: -high, high: -low } as const);
}

function chanceText(chance: number, language: Language): string {
  // Nothing that is counted is certain.
  const most = 0.999;
  if (chance <= most) return percentText(chance, language);
  return language === "tr" ? `${percentText(most, "tr")} üzeri` : `over ${percentText(most, "en")}`;
}

function points(share: number, language: Language): string {
  return numberText(share * 100, Math.abs(share) < 0.001 ? 3 : 1, language);
}

function verdictEn(found: Comparison): string {
  const { side, chance, difference, low, high } = ahead(found);
  const [better, other] = side === "b" ? ["B", "A"] : ["A", "B"];
  const text = (share: number) => points(share, "en");
  const level = percentText(found.confidence, "en", 2);
  if (chance < PROBABLE) {
    return `It cannot be told which is better: the chance that ${better} is comes to ${chanceText(chance, "en")} only. The difference may be anything from ${text(low)} to ${text(high)} percentage points (${level} interval).`;
  }
  const sure =
    chance >= ALMOST_CERTAIN
      ? `${better} is almost certainly better than ${other}`
      : chance >= VERY_PROBABLE
        ? `${better} is very probably better than ${other}`
        : `${better} is probably better than ${other}, but this is no proof yet`;
  return `${sure}: the chance is ${chanceText(chance, "en")}. Its rate is ${text(difference)} percentage points higher (${level} interval: ${text(low)} to ${text(high)}).`;
}

function verdictTr(found: Comparison): string {
  const { side, chance, difference, low, high } = ahead(found);
  const [better, other, of] = side === "b" ? ["B", "A'dan", "B'nin"] : ["A", "B'den", "A'nın"];
  const text = (share: number) => points(share, "tr");
  const level = percentText(found.confidence, "tr", 2);
  if (chance < PROBABLE) {
    return `Hangisinin daha iyi olduğu söylenemez: ${of} daha iyi olma olasılığı yalnızca ${chanceText(chance, "tr")}. Fark ${text(low)} ile ${text(high)} puan arasında herhangi bir yerde olabilir (${level} güven aralığı).`;
  }
  const sure =
    chance >= ALMOST_CERTAIN
      ? `${better}, ${other} neredeyse kesin olarak daha iyi`
      : chance >= VERY_PROBABLE
        ? `${better}, ${other} büyük olasılıkla daha iyi`
        : `${better}, ${other} muhtemelen daha iyi, ama bu henüz kanıt değil`;
  return `${sure}: olasılığı ${chanceText(chance, "tr")}. Oranı ${text(difference)} puan daha yüksek (${level} güven aralığı: ${text(low)} ile ${text(high)} arası).`;
}

export const comparisonWords: { readonly [language in Language]: ComparisonWords } = {
  en: {
    group: "Group",
    converted: "Converted",
    all: "Leads",
    difference: "B − A",
    chance: "Chance that B is better",
    inWords: "In words",
    verdict: verdictEn,
  },
  tr: {
    group: "Grup",
    converted: "Dönüşen",
    all: "Aday",
    difference: "B − A",
    chance: "B'nin daha iyi olma olasılığı",
    inWords: "Sözle",
    verdict: verdictTr,
  },
};
