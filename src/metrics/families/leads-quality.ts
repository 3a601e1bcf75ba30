import { foldLabel } from "../../table/label.ts";
import type { Facts } from "../facts.ts";
import type { LabelField } from "../field.ts";
import { left } from "../left-out.ts";
import { metric } from "../metric.ts";
import { number } from "../option.ts";
import { quotient } from "../sums/by-row.ts";

const WEIGHT = { least: 0 };

/** How much is known of leads. */
export const leadsQuality = {
  /** A column that is not given has no weight. A row that is blank in all that are given is no lead. */
  "lead-quality": metric({
    unit: "ratio",
    better: "higher",
    needs: ["email"],
    takes: ["name", "phone", "company", "title"],
    when: ["start", "date"],
    options: {
      email_weight: number(1, WEIGHT),
      name_weight: number(1, WEIGHT),
      phone_weight: number(1, WEIGHT),
      company_weight: number(1, WEIGHT),
      title_weight: number(1, WEIGHT),
    },
    source: "Σ weight of filled and valid fields ÷ Σ weights, on average over leads",
    examples: [
      'LEAD_QUALITY({"ada@x.com";"info@x.com";"ada@x"}) // => 0.5',
      'LEAD_QUALITY({"ada@x.com";""}, {"Ada Er";"Can Su"}, "", "", "", 3) // => 0.625',
    ],
    way: (facts, weights) => {
      const parts: readonly Part[] = [
        { field: "email", weight: weights.email_weight, worth: emailWorth },
        { field: "name", weight: weights.name_weight, worth: wordsWorth },
        { field: "phone", weight: weights.phone_weight, worth: phoneWorth },
        { field: "company", weight: weights.company_weight, worth: wordsWorth },
        { field: "title", weight: weights.title_weight, worth: wordsWorth },
      ];
      const scored = parts.filter(({ field }) => facts.has(field)).map((part) => scorer(facts, part));
      const whole = scored.reduce((sum, { weight }) => sum + weight, 0);
      return quotient(
        facts,
        (row, quality, leads) => {
          if (!facts.used(row)) return left.noLabel;
          leads.add(whole);
          for (const { score } of scored) quality.add(score(row));
          return left.used;
        },
        () => ({ kind: "zero-total", argument: "email_weight" }),
      );
    },
  }),
};

/** What a field counts for, and how much of that a cell is worth: 0, 0.5 or 1. */
interface Part {
  readonly field: LabelField;
  readonly weight: number;
  readonly worth: (label: string) => number;
}

/** Each distinct label is judged once. */
function scorer(facts: Facts, { field, weight, worth }: Part) {
  const { labels, codes } = facts.labels(field);
  const worths = labels.map((label) => worth(label) * weight);
  return { weight, score: (row: number) => worths[codes[row] ?? -1] ?? 0 };
}

/** One address: a local part without blanks or doubled dots, and a domain of two labels or more. */
const EMAIL =
  /^[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)*@([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}-]{2,}$/u;

/** Addresses of an office rather than of a person, in English and Turkish. */
const ROLES = new Set(
  (
    "abuse accounting accounts admin administrator billing careers contact customerservice enquiries enquiry feedback " +
    "finance hello help helpdesk hi hr info information inquiries inquiry jobs legal mail marketing media newsletter " +
    "noreply no-reply office orders postmaster press privacy purchasing reception sales service services shop support " +
    "team webmaster bilgi destek ik iletisim insankaynaklari kariyer muhasebe musterihizmetleri ofis pazarlama satinalma " +
    "satis siparis yardim"
  ).split(" "),
);

function emailWorth(label: string): number {
  if (!EMAIL.test(label)) return 0;
  const [local = ""] = foldLabel(label).split("@");
  const [box = ""] = local.split("+");
  return ROLES.has(plain(box)) ? 0.5 : 1;
}

/** A folded label without the letters' marks. */
function plain(folded: string): string {
  return folded.normalize("NFD").replace(/\p{M}/gu, "");
}

/** 7 to 15 digits (ITU-T E.164 allows 15), not all the same, with the signs that people set between them. */
function phoneWorth(label: string): number {
  const [number = ""] = label.split(/\s*(?:ext|x|dahili|#)/i);
  if (!/^[\d\s()+./-]+$/.test(number)) return 0;
  const digits = number.replace(/\D/g, "");
  return digits.length >= 7 && digits.length <= 15 && !/^(\d)\1*$/.test(digits) ? 1 : 0;
}

/** What people and forms write for want of an answer. */
const PLACEHOLDERS = new Set(
  (
    "n/a|na|none|null|nil|unknown|undefined|test|tbd|anonymous|noname|no name|not provided|" +
    "yok|bilinmiyor|bilinmeyen|belirtilmemis|isimsiz|deneme|asdf|xxx"
  ).split("|"),
);

/** Two letters or digits or more, one of them a letter, that are no stopgap. */
function wordsWorth(label: string): number {
  const written = /\p{L}/u.test(label) && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(label);
  return written && !PLACEHOLDERS.has(plain(foldLabel(label))) ? 1 : 0;
}
