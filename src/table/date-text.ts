export type DateOrder = "day-first" | "month-first";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(.*))?$/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:[T ,]+(.*))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?\s*([AP]M)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** A date text taken apart: its wall clock, and the instant where the text names an offset (…Z, +03:00). */
export type Parsed =
  | { readonly kind: "wall" | "instant"; readonly ms: number }
  | { readonly kind: "either"; readonly dayFirst: number; readonly monthFirst: number }
  | { readonly kind: "not-a-date" };

const NOT_A_DATE: Parsed = { kind: "not-a-date" };

function utcDay(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900 ? ms : undefined;
}

interface TimeOfDay {
  readonly ms: number;
  /** Undefined where the text names none. */
  readonly offsetMs: number | undefined;
}

/** @param text ends without a blank, as all that `parseText` is given does; undefined or "" for a day without a time */
function parseTime(text: string | undefined): TimeOfDay | undefined {
  if (text === undefined || text === "") return { ms: 0, offsetMs: undefined };
  const match = TIME.exec(text.trim());
  if (match === null) return undefined;
  const [, hourText = "", minute = "", second = "0", fraction = "0", half, offset] = match;
  const hour =
    half === undefined ? Number(hourText) : (Number(hourText) % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const ms =
    ((hour * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Math.round(Number(`0.${fraction}`) * 1000);
  return { ms, offsetMs: offset === undefined ? undefined : parseOffset(offset) };
}

function parseOffset(text: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (match === null) return 0;
  const [, sign, hours = "0", minutes = "0"] = match;
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** @param text without blanks around it */
export function parseText(text: string): Parsed {
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, time] = iso;
    return withTime(utcDay(Number(year), Number(month), Number(day)), parseTime(time));
  }
  const numeric = NUMERIC.exec(text);
  if (numeric === null) return NOT_A_DATE;
  const [, first, separator, second, year, time] = numeric;
  const clock = parseTime(time);
  const dayFirst = withTime(utcDay(Number(year), Number(second), Number(first)), clock);
  const monthFirst = withTime(utcDay(Number(year), Number(first), Number(second)), clock);
  // 03.04.2025 is written day first wherever it is written with points.
  if (separator === "." || first === second || monthFirst.kind === "not-a-date") return dayFirst;
  if (dayFirst.kind === "not-a-date") return monthFirst;
  return dayFirst.kind === "wall" && monthFirst.kind === "wall"
    ? { kind: "either", dayFirst: dayFirst.ms, monthFirst: monthFirst.ms }
    : NOT_A_DATE;
}

function withTime(dayMs: number | undefined, time: TimeOfDay | undefined): Parsed {
  if (dayMs === undefined || time === undefined) return NOT_A_DATE;
  return time.offsetMs === undefined
    ? { kind: "wall", ms: dayMs + time.ms }
    : { kind: "instant", ms: dayMs + time.ms - time.offsetMs };
}

/** Whether a text proves the order of its column: 25/04/2025 can only be day first. */
export function provenOrder(text: string): DateOrder | undefined {
  const match = NUMERIC.exec(text.trim());
  if (match === null || match[2] === ".") return undefined;
  const [first, second] = [Number(match[1]) > 12, Number(match[3]) > 12];
  if (first === second) return undefined;
  return first ? "day-first" : "month-first";
}
