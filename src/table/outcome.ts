import type { Cell } from "./cell.ts";
import { isBlank, isDate } from "./cell.ts";
import type { Column } from "./column.ts";
import { DISTINCT, fillRows, meanings } from "./distinct.ts";
import { foldLabel } from "./label.ts";

/** What has become of a deal. A blank cell is no deal at all for what is counted by outcome. */
export const outcome = { blank: 0, open: 1, lost: 2, won: 3 } as const;
export type Outcome = (typeof outcome)[keyof typeof outcome];

/**
 * As CRMs, shops and payment services export them, in English and Turkish; compared folded (see foldLabel), with -
 * and / as blanks. An order paid and refunded in part is still a sale; one refunded in full is none.
 */
const WON = [
  "won",
  "closed won",
  "closedwon",
  "win",
  "customer",
  "converted",
  "success",
  "successful",
  "true",
  "1",
  "yes",
  "paid",
  "partially refunded",
  "succeeded",
  "completed",
  "closed converted",
  "kazanıldı",
  "kazandı",
  "kazanılan",
  "kazanç",
  "kapandı kazanıldı",
  "kapalı kazanıldı",
  "kapalı kazanç",
  "kazanıldı kapandı",
  "müşteri",
  "dönüştü",
  "dönüştürüldü",
  "dönüştürülmüş",
  "çevrildi",
  "olumlu",
  "doğru",
  "evet",
  "ödendi",
  "kısmen iade edildi",
  "tamamlandı",
];
const LOST = [
  "lost",
  "closed lost",
  "closedlost",
  "loss",
  "disqualified",
  "unqualified",
  "dead",
  "rejected",
  "false",
  "0",
  "no",
  "refunded",
  "failed",
  "voided",
  "cancelled",
  "canceled",
  "expired",
  "closed not converted",
  "kaybedildi",
  "kaybetti",
  "kaybedilen",
  "kayıp",
  "kayıp edildi",
  "kapandı kaybedildi",
  "kapalı kaybedildi",
  "kapalı kayıp",
  "kaybedildi kapandı",
  "diskalifiye",
  "elendi",
  "ölü",
  "reddedildi",
  "olumsuz",
  "yanlış",
  "hayır",
  "iptal",
  "iptal edildi",
  "iade edildi",
  "başarısız",
  "süresi doldu",
];

/** Labels that begin with these say more of the same, such as the reason: "Closed Lost to Competition". */
const WON_BEGINNINGS = [
  "closed won",
  "closedwon",
  "kapandı kazanıldı",
  "kapalı kazanıldı",
  "kapalı kazanç",
  "kazanıldı kapandı",
];
const LOST_BEGINNINGS = [
  "closed lost",
  "closedlost",
  "kapandı kaybedildi",
  "kapalı kaybedildi",
  "kapalı kayıp",
  "kaybedildi kapandı",
];

function key(label: string): string {
  return foldLabel(label.replace(/[-–—/_:.]/g, " "));
}

const KNOWN: ReadonlyMap<string, Outcome> = new Map([
  ...WON.map((label): [string, Outcome] => [key(label), outcome.won]),
  ...LOST.map((label): [string, Outcome] => [key(label), outcome.lost]),
]);

const BEGINNINGS: readonly (readonly [string, Outcome])[] = [
  ...WON_BEGINNINGS.map((label): [string, Outcome] => [key(label), outcome.won]),
  ...LOST_BEGINNINGS.map((label): [string, Outcome] => [key(label), outcome.lost]),
];

/** A beginning ends at a word's end: "closed lostandfound" is none. */
function byBeginning(folded: string): Outcome | undefined {
  const found = BEGINNINGS.find(
    ([beginning]) => folded.startsWith(beginning) && !/^[\p{L}\p{N}]/u.test(folded.slice(beginning.length)),
  );
  return found?.[1];
}

/**
 * @param label a stage or status as the sheet has it
 * @example outcomeOf("Closed-Won") // => 3
 * @example outcomeOf("KAYBEDİLDİ") // => 2
 * @example outcomeOf("Negotiation") // => 1
 */
export function outcomeOf(label: string): Outcome {
  const folded = key(label);
  if (folded === "") return outcome.blank;
  return KNOWN.get(folded) ?? byBeginning(folded) ?? outcome.open;
}

/**
 * The outcomes of a column; each distinct label is looked up once.
 *
 * @param wonLabels the labels that count as won instead of the known ones; what is then neither won nor known as
 *   lost is open
 */
export function outcomeColumn(column: Column, wonLabels?: readonly string[]): Uint8Array {
  const won = wonLabels === undefined ? undefined : new Set(wonLabels.map(foldLabel));
  const codes = Uint8Array.from(meanings(column, (cell) => classify(cell, won)));
  const { places } = column.gather(DISTINCT);
  return fillRows(new Uint8Array(places.length), places, codes);
}

function classify(cell: Cell, won: ReadonlySet<string> | undefined): Outcome {
  if (isBlank(cell)) return outcome.blank;
  if (isDate(cell)) return outcome.open;
  const label = String(cell);
  if (won === undefined) return outcomeOf(label);
  if (won.has(foldLabel(label))) return outcome.won;
  const known = outcomeOf(label);
  return known === outcome.won ? outcome.open : known;
}
