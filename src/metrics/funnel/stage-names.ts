import { foldLabel } from "../../table/label.ts";

/** What a stage is about: finding people and their needs, showing what helps, agreeing. */
export type Phase = "early" | "middle" | "late";

/**
 * Stages in the order in which systems set them up: Pipedrive, HubSpot, Salesforce and Zoho, Dynamics, Freshsales, Odoo;
 * vtiger in Turkish. Each holds the names of a whole pipeline, since the same name stands elsewhere in another.
 */
const PIPELINES: readonly string[] = [
  "lead in|qualified|contact made|demo scheduled|proposal made|negotiations started",
  "appointment scheduled|qualified to buy|presentation scheduled|decision maker bought in|contract sent",
  "prospecting|qualification|needs analysis|value proposition|id decision makers|identify decision makers|perception analysis|proposal price quote|proposal|negotiation review|negotiation",
  "qualify|develop|propose|close",
  "new|qualification|discovery|demo|negotiation",
  "new|qualified|proposition",
  "araştırma|yeterlilik|analiz yapılmalı|değer önerisi|karar vericiler|teklif|pazarlık",
];

/** What stages are named after, in the order in which deals usually come to them; the first that fits counts. */
const TYPICAL: readonly (readonly [words: string, place: number])[] = [
  ["value prop|değer öner", 50],
  ["new|yeni|lead|aday|potansiyel|prospect|araştırma|open|açık", 10],
  ["contact|appointment|intro|randevu|ilk görüşme|ön görüşme|tanışma|temas|iletişim", 20],
  ["qualif|nitelik|nitelend|niteleme|yeterlilik", 30],
  ["discover|needs|engag|develop|keşif|ihtiyaç|analiz|görüşme", 40],
  ["demo|presentation|meeting|trial|pilot|poc|solution|sunum|tanıtım|gösterim|toplantı|deneme|çözüm", 50],
  ["decision|perception|evaluat|technical|karar|algı|değerlendirme|teknik", 60],
  ["contract|verbal|commit|legal|clos|sign|sözleşme|sözlü|taahhüt|hukuk|kapanış|imza", 90],
  ["negotiat|review|pazarlık|müzakere|inceleme", 80],
  ["propos|quot|offer|teklif|fiyat", 70],
];

/** Up to here a stage is early, and from the other on late. */
const LAST_EARLY = 30;
const FIRST_LATE = 70;

/** Without its number and with signs as blanks: "3 - Proposal/Price Quote" is proposal price quote. */
function nameOf(label: string): string {
  return foldLabel(label.replace(/^\s*\d+/, "").replace(/[^\p{L}\p{N}]/gu, " "));
}

/** The number that a stage's name begins with; undefined for a name without one, and for a name that is a year. */
export function numberIn(label: string): number | undefined {
  const digits = /^\s*(\d{1,3})(?!\d)/.exec(label)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Each label's place in a known pipeline that has them all; undefined where none has. */
export function knownPlaces(labels: readonly string[]): readonly number[] | undefined {
  const names = labels.map(nameOf);
  for (const pipeline of PIPELINES) {
    const stages = pipeline.split("|").map(foldLabel);
    const places = names.map((name) => stages.indexOf(name));
    if (places.every((place) => place >= 0)) return places;
  }
  return undefined;
}

/** Where deals usually come to a stage of such a name, 10 the first; undefined for a name that says nothing. */
export function typicalPlace(label: string): number | undefined {
  const name = ` ${nameOf(label)}`;
  const found = TYPICAL.find(([words]) =>
    words.split("|").some((word) => name.includes(` ${foldLabel(word)}`)),
  );
  return found?.[1];
}

/**
 * @param label the stage that deals stand in before the step
 * @param place of the stage among all, 0 the first
 * @param count how many stages there are before won
 */
export function phaseOf(label: string, place: number, count: number): Phase {
  if (place === count - 1 && count > 1) return "late";
  const typical = typicalPlace(label);
  if (typical !== undefined) {
    if (typical <= LAST_EARLY) return "early";
    return typical >= FIRST_LATE ? "late" : "middle";
  }
  return place * 3 < count ? "early" : "middle";
}
