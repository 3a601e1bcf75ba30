import type { SheetLocale } from "./locale.ts";

/** What a cell becomes when somebody types into it. `pattern` is the number format that the typing implies. */
export type Typed =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "number"; readonly value: number; readonly pattern: string | null };

/** Reads a text as Google Sheets reads typing, which is also how `setValue` reads a string. [platform 8.3] */
export function readTyped(text: string, locale: SheetLocale): Typed {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "boolean", value: trimmed.toLowerCase() === "true" };
  return readNumber(trimmed, locale) ?? readMoment(trimmed, locale) ?? { kind: "text", text };
}

type TypedNumber = Extract<Typed, { kind: "number" }>;

const currency = "[$€£₺¥]";

function readNumber(text: string, { decimal, group }: SheetLocale): TypedNumber | null {
  const [, open, sign, before = "", digits = "", after = "", percent, close] =
    new RegExp(
      `^(\\()?([-+]?)(${currency}?)\\s?([\\d.,\\s\\u00a0\\u202f'’e+-]*\\d[.,]?)\\s?(${currency}?)(%?)(\\))?$`,
      "i",
    ).exec(text) ?? [];
  if (digits === "" || (open === undefined) !== (close === undefined)) return null;
  const number = plainNumber(digits, decimal, group);
  if (number === null) return null;
  const value = (sign === "-" || open !== undefined ? -number : number) / (percent ? 100 : 1);
  const decimals = digits.includes(decimal);
  const symbol = before || after;
  if (percent) return { kind: "number", value, pattern: decimals ? "0.00%" : "0%" };
  if (symbol === "") return { kind: "number", value, pattern: null };
  const amount = decimals ? "#,##0.00" : "#,##0";
  return { kind: "number", value, pattern: before === "" ? `${amount}"${symbol}"` : `"${symbol}"${amount}` };
}

function plainNumber(digits: string, decimal: string, group: string): number | null {
  const code = (text: string) => `\\u{${text.codePointAt(0)?.toString(16) ?? "2c"}}`;
  const fraction = `(?:${code(decimal)}\\d*)?`;
  const shape = new RegExp(
    `^(?:\\d+${fraction}(?:e[-+]?\\d{1,3})?|\\d{1,3}(?:${code(group)}\\d{3})+${fraction})$`,
    "iu",
  );
  if (!shape.test(digits)) return null;
  const value = Number(digits.split(group).join("").replace(decimal, "."));
  return Number.isFinite(value) ? value : null;
}

/** A date, a time of day, or both. */
function readMoment(text: string, locale: SheetLocale): TypedNumber | null {
  const time = readTime(text);
  if (time !== null) return { kind: "number", value: time, pattern: "h:mm:ss" };
  const [, dayText = "", timeText] = /^(\S.*?)(?:[T ]\s*(\d{1,2}:\d{2}.*))?$/.exec(text) ?? [];
  const day = readDay(dayText, locale);
  if (day === null) return null;
  if (timeText === undefined) return day;
  const fraction = readTime(timeText);
  if (fraction === null) return null;
  return { kind: "number", value: day.value + fraction, pattern: `${day.pattern ?? ""} h:mm:ss` };
}

function readTime(text: string): number | null {
  const [, hourText, minute, second = "0", half] =
    /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?(?:\s?([ap])m)?$/i.exec(text) ?? [];
  if (hourText === undefined) return null;
  const hour = half ? (Number(hourText) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hourText);
  if (Number(minute) > 59 || Number(second) >= 60) return null;
  return (hour * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function readDay(text: string, { order, datePattern }: SheetLocale): TypedNumber | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "yyyy-mm-dd");
  const named =
    /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})$/i.exec(text) ??
    /^(?<day>\d{1,2})[- ](?<month>[a-z]{3,9})\.?[- ](?<year>\d{4})$/i.exec(text);
  if (named?.groups) {
    const { year, month = "", day } = named.groups;
    return dayOf(
      Number(year),
      months.indexOf(month.slice(0, 3).toLowerCase()) + 1,
      Number(day),
      "d mmm yyyy",
    );
  }
  const parts = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!parts) return null;
  const yearText = parts[order === "ymd" ? 1 : 4] ?? "";
  if (yearText.length !== 2 && yearText.length !== 4) return null;
  const numbers = [Number(parts[1]), Number(parts[3]), Number(parts[4])];
  const [year = 0, month = 0, day = 0] = ["y", "m", "d"].map((part) => numbers[order.indexOf(part)]);
  // Two digits: the century that Google takes, 1930 to 2029.
  return dayOf(year < 30 ? year + 2000 : year < 100 ? year + 1900 : year, month, day, datePattern);
}

function dayOf(year: number, month: number, day: number, pattern: string): TypedNumber | null {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
  return exists ? { kind: "number", value: ms / 86_400_000 + 25_569, pattern } : null;
}
