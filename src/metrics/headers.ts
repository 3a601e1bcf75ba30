import { headerScore } from "../table/header.ts";
import { outcome, outcomeOf } from "../table/outcome.ts";
import { type FieldId, fieldIds } from "./field.ts";

/**
 * What exports call each field, folded (see foldHeader), the most telling first: HubSpot, Salesforce, Pipedrive,
 * Zoho, Dynamics, Close, Freshsales, and Turkish systems. Expected close dates are not among them: they are forecasts.
 */
const NAMES: { readonly [field in FieldId]?: readonly string[] } = {
  outcome: [
    "status",
    "deal status",
    "deal stage",
    "opportunity stage",
    "stage",
    "sales stage",
    "stagename",
    "outcome",
    "lead status",
    "result",
    "stage pipeline",
    "status label",
    "firsat asamasi",
    "satis asamasi",
    "asama",
    "genel durum",
    "durum",
    "sonuc",
    "anlasma asamasi",
    "anlasma durumu",
  ],
  customer: [
    "customer",
    "customer name",
    "account name",
    "account",
    "company name",
    "company",
    "associated company",
    "organization",
    "organization name",
    "potential customer",
    "sales account",
    "client",
    "lead name",
    "musteri adi",
    "musteri",
    "firma",
    "firma adi",
    "hesap",
    "sirket",
    "sirket adi",
    "kurulus adi",
    "kurum",
  ],
  amount: [
    "close value",
    "actual revenue",
    "amount in company currency",
    "amount",
    "deal value",
    "deal amount",
    "value",
    "total amount",
    "total",
    "revenue",
    "annual contract value",
    "est revenue",
    "tutar",
    "firsat tutari",
    "anlasma tutari",
    "siparis tutari",
    "toplam tutar",
    "toplam",
    "gelir",
    "tahmini tutar",
  ],
  start: [
    "create date",
    "created date",
    "created on",
    "created time",
    "created at",
    "created",
    "deal created",
    "creation date",
    "date created",
    "createddate",
    "engage date",
    "start date",
    "open date",
    "olusturma tarihi",
    "olusturulma tarihi",
    "yaratilma zamani",
    "baslangic tarihi",
    "acilis tarihi",
    "kayit tarihi",
  ],
  end: [
    "actual close date",
    "closed date",
    "closed on",
    "closed at",
    "closed",
    "close date",
    "won time",
    "date won",
    "closedate",
    "closing date",
    "end date",
    "kapanis tarihi",
    "kapanis tarii",
    "gercek kapanis tarihi",
    "kazanilma tarihi",
    "bitis tarihi",
  ],
  owner: [
    "deal owner",
    "opportunity owner",
    "sales owner",
    "owner",
    "sales agent",
    "sales rep",
    "sales representative",
    "salesperson",
    "rep",
    "agent",
    "account executive",
    "assigned to",
    "user name",
    "satis temsilcisi",
    "temsilci",
    "firsat sahibi",
    "anlasma sahibi",
    "sahibi",
    "atanan kisi",
    "sorumlu",
  ],
};

/** Enough to prefer, of two columns with fitting names, the one that holds won and lost. */
const OUTCOME_BONUS = 1;

/** A column to be recognised: its header and some of its values as shown. */
export interface Sampled {
  readonly header: string;
  readonly samples: readonly string[];
}

/**
 * Which column holds which field, by header; of several the most telling, of stage and status the one with won or
 * lost in it. A field that no header names is left out.
 */
export function recogniseFields(columns: readonly Sampled[]): { readonly [field in FieldId]?: string } {
  const found: { [field in FieldId]?: string } = {};
  for (const field of fieldIds) {
    const best = columns
      .map((column) => ({ header: column.header, score: score(field, column) }))
      .reduce((a, b) => (b.score > a.score ? b : a), { header: "", score: 0 });
    if (best.score > 0) found[field] = best.header;
  }
  return found;
}

function score(field: FieldId, { header, samples }: Sampled): number {
  const byName = headerScore(header, NAMES[field] ?? []);
  if (byName === 0 || field !== "outcome") return byName;
  const decided = samples.some((sample) => outcomeOf(sample) >= outcome.lost);
  return byName + (decided ? OUTCOME_BONUS : 0);
}
