import type { FileCell, FileDate } from "../host/host.ts";

export type CellParser = (text: string) => FileCell;

/**
 * Types a field of a CSV as Google's import does: numbers, ISO dates, dates in the locale's own order, TRUE and
 * FALSE. All else stays text, and so does a text that begins with "=": a file from somebody else is no formula.
 *
 * @param locale as Google Sheets names it: en_US, tr_TR
 */
export function cellParser(locale: string): CellParser {
  const tag = locale.replace("_", "-");
  const parseNumber = numberParser(tag);
  const parseDay = dayParser(tag);
  return (text) => {
    const trimmed = text.trim();
    if (trimmed === "") return null;
    if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
    return parseNumber(trimmed) ?? withTime(trimmed, parseDay) ?? text;
  };
}

function numberParser(tag: string): (text: string) => number | null {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(1_234_567.5);
  const decimal = parts.find(({ type }) => type === "decimal")?.value ?? ".";
  const group = parts.find(({ type }) => type === "group")?.value ?? ",";
  const fraction = `(?:[${decimal}]\\d+)?`;
  const number = new RegExp(
    `^[-+]?(?:\\d+${fraction}(?:e[-+]?\\d{1,3})?|\\d{1,3}(?:[${group}]\\d{3})+${fraction})$`,
    "i",
  );
  return (text) => {
    if (!number.test(text)) return null;
    const value = Number(text.replaceAll(group, "").replace(decimal, "."));
    return Number.isFinite(value) ? value : null;
  };
}

type DayParser = (text: string) => FileDate | null;

function dayParser(tag: string): DayParser {
  const parts = new Intl.DateTimeFormat(tag, { dateStyle: "short", timeZone: "UTC" }).formatToParts(
    Date.UTC(2033, 3, 2),
  );
  const separator = (parts.find(({ type }) => type === "literal")?.value ?? "/").trim();
  const order = parts.map(({ type }) => type).filter((type) => type !== "literal");
  const padded = parts.some(({ type, value }) => type === "month" && value.length === 2);
  const patterns: { readonly [part: string]: string } = padded
    ? { day: "dd", month: "mm", year: "yyyy" }
    : { day: "d", month: "m", year: "yyyy" };
  const format = order.map((part) => patterns[part]).join(separator);
  return (text) => {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    if (iso) return dateCell(iso[1], iso[2], iso[3], "yyyy-mm-dd");
    const numbers = text.split(separator);
    const [year, month, day] = (["year", "month", "day"] as const).map(
      (part) => numbers[order.indexOf(part)] ?? "",
    );
    if (numbers.length !== 3 || !/^\d{4} \d{1,2} \d{1,2}$/.test(`${year} ${month} ${day}`)) return null;
    return dateCell(year, month, day, format);
  };
}

function withTime(text: string, parseDay: DayParser): FileDate | null {
  const space = text.indexOf(" ");
  if (space < 0) return parseDay(text);
  const date = parseDay(text.slice(0, space));
  const fraction = dayFraction(text.slice(space + 1));
  if (date === null || fraction === null) return null;
  return { serial: date.serial + fraction, format: `${date.format} hh:mm:ss` };
}

/** Null where the calendar has no such day, as 2026-02-30. */
function dateCell(year?: string, month?: string, day?: string, format = ""): FileDate | null {
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(ms);
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists && Number(year) >= 1900 ? { serial: serialOf(ms), format } : null;
}

function dayFraction(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])m)?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minute, second = "0", half] = match;
  const hour = half ? (Number(hourText) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hourText);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return (hour * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

/**
 * A wall-clock time, written as if it were UTC, as a serial day number.
 *
 * @example serialOf(0) // => 25569
 */
export function serialOf(wallMs: number): number {
  return wallMs / 86_400_000 + 25_569;
}
