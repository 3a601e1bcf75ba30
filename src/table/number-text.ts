import { CURRENCY_AFTER, CURRENCY_BEFORE, currencyOf } from "./currency.ts";

/** A text taken apart; the digits are still in their own convention. */
export interface NumberText {
  readonly digits: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** As `currencyOf` names it; "" for none. */
  readonly currency: string;
}

const MARK_BEFORE = `[+-]|%|${CURRENCY_BEFORE}`;
const MARK_AFTER = `[+-]|%|${CURRENCY_AFTER}`;
const before = (name: string) => `(?<${name}>(?:(?:${MARK_BEFORE}) ?){0,3})`;
const after = (name: string) => `(?<${name}>(?: ?(?:${MARK_AFTER})){0,3})`;
/** Blanks and apostrophes part three digits each; points and commas are judged later (see provenSign). */
const DIGITS = "[1-9]\\d{0,2}(?<gap>[ '])\\d{3}(?:\\k<gap>\\d{3})*(?:[.,]\\d+)?|[\\d.,]*\\d[\\d.,]*";
const NUMBER = new RegExp(
  `^${before("outerLead")}(?<open>\\( ?)?${before("lead")}(?<digits>${DIGITS})${after("tail")}(?<close> ?\\))?${after("outerTail")}$`,
  "u",
);
/** A cell may hold 50,000 characters; no amount needs more than these. */
const LONGEST = 80;

/**
 * Takes signs, percent and currency off: one sign or one pair of parentheses, one percent, one currency at most.
 * Undefined where what is left is no number in any convention, as in 10-20 or 2025-01-31.
 */
export function readNumberText(text: string): NumberText | undefined {
  const plain = text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\u2212/g, "-")
    .replace(/’/g, "'")
    .toUpperCase();
  const found = plain.length > LONGEST ? undefined : NUMBER.exec(plain)?.groups;
  if (found === undefined) return undefined;
  const { outerLead = "", open, lead = "", digits = "", tail = "", close, outerTail = "" } = found;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const marks = [
    ...marksIn(outerLead, MARK_BEFORE),
    ...marksIn(lead, MARK_BEFORE),
    ...marksIn(tail, MARK_AFTER),
    ...marksIn(outerTail, MARK_AFTER),
  ];
  const signs = marks.filter((mark) => mark === "+" || mark === "-");
  const percents = marks.filter((mark) => mark === "%");
  const currencies = marks.filter((mark) => !/[+%-]/.test(mark));
  const turns = signs.length + (open === undefined ? 0 : 1);
  if (turns > 1 || percents.length > 1 || currencies.length > 1) return undefined;
  return {
    digits: digits.replace(/[ ']/g, ""),
    negative: open !== undefined || signs[0] === "-",
    percent: percents.length === 1,
    currency: currencyOf(currencies[0] ?? ""),
  };
}

function marksIn(text: string, pattern: string): readonly string[] {
  return text.match(new RegExp(pattern, "gu")) ?? [];
}
