import type { Language } from "../locale/language.ts";
import { type SampleWords, sampleWords } from "../locale/sample-words.ts";
import { type FormattedCell, textCell } from "../table/cell-block.ts";
import { daySerial } from "../table/serial-day.ts";
import { dayCell, dealRows, NEWEST_SINCE_DAYS, type SampleDeal, SPAN_DAYS, sampleDeals } from "./deals.ts";
import { draw } from "./random.ts";

export interface SampleSheet {
  readonly name: string;
  /** The header first. */
  readonly rows: readonly (readonly FormattedCell[])[];
}

export interface Sample {
  readonly deals: SampleSheet;
  readonly people: SampleSheet;
  readonly facts: readonly SampleDeal[];
}

const SEED = 20_261_126;

/**
 * A made-up team's deals and people, the same every time for the same day.
 *
 * @param today 2026-11-26: nothing lies after it
 */
export function sampleOn(today: string, language: Language): Sample {
  const words = sampleWords[language];
  const day = daySerial(today);
  const random = draw(SEED);
  const facts = sampleDeals(random, day);
  const header = (cells: readonly string[]) => cells.map(textCell);
  return {
    deals: {
      name: words.deals,
      rows: [header(words.dealHeaders), ...dealRows(random, facts, words, day)],
    },
    people: { name: words.people, rows: [header(words.peopleHeaders), ...peopleRows(words, day)] },
    facts,
  };
}

/** What each seller is to sell in a year, in the order of the words. */
const QUOTAS = [300_000, 240_000, 220_000, 260_000, 240_000, 200_000, 160_000];
/** Days before the first deal on which they were hired; the newest with the first of his or her own. */
const HIRED_BEFORE = [900, 640, 420, 380, 210, 90];

function peopleRows(words: SampleWords, today: number): readonly (readonly FormattedCell[])[] {
  return words.sellers.map((name, i) => [
    textCell(name),
    textCell(words.teams[i % 2] ?? words.teams[0]),
    textCell(words.managers[i % 2] ?? words.managers[0]),
    textCell(words.regions[i % 3] ?? words.regions[0]),
    dayCell(today - (i < HIRED_BEFORE.length ? SPAN_DAYS + (HIRED_BEFORE[i] ?? 0) : NEWEST_SINCE_DAYS)),
    { value: QUOTAS[i] ?? 0, format: "#,##0" },
  ]);
}
