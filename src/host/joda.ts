import type { Zone } from "./zone.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const letters = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

/** Writes an instant by a Joda pattern: letters are fields, quoted text stands for itself. */
export function formatDate(ms: number, zone: Zone, pattern: string): string {
  const offset = zone.offsetAt(ms);
  const wall = new Date(ms + offset);
  return pattern.replace(letters, (field, quoted: string | undefined, letter: string | undefined) => {
    if (letter !== undefined) return fieldText(wall, offset, zone, letter, field.length);
    return quoted === "" || quoted === undefined ? "'" : quoted.replaceAll("''", "'");
  });
}

function fieldText(wall: Date, offset: number, zone: Zone, letter: string, width: number): string {
  const number = (value: number) => String(value).padStart(width, "0");
  const hour = wall.getUTCHours();
  const [year, week] = isoWeek(wall);
  switch (letter) {
    case "y":
      return width === 2
        ? String(wall.getUTCFullYear() % 100).padStart(2, "0")
        : number(wall.getUTCFullYear());
    case "Y":
      return number(year);
    case "M":
    case "L":
      return monthText(wall.getUTCMonth(), width, number);
    case "d":
      return number(wall.getUTCDate());
    case "D":
      return number(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1);
    case "w":
      return number(week);
    case "u":
      return number(wall.getUTCDay() || 7);
    case "E":
      return (weekdays[wall.getUTCDay()] ?? "").slice(0, width > 3 ? undefined : 3);
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "H":
      return number(hour);
    case "k":
      return number(hour || 24);
    case "h":
      return number(hour % 12 || 12);
    case "K":
      return number(hour % 12);
    case "m":
      return number(wall.getUTCMinutes());
    case "s":
      return number(wall.getUTCSeconds());
    case "S":
      return number(wall.getUTCMilliseconds());
    case "z":
      return offset === 0 ? "GMT" : `GMT${signed(offset, ":")}`;
    case "Z":
      return signed(offset, "");
    case "X":
      return offset === 0 ? "Z" : signed(offset, width > 2 ? ":" : "").slice(0, width === 1 ? 3 : undefined);
    default:
      throw new Error(`The pattern letter ${letter} is not known here (${zone.name})`);
  }
}

function monthText(month: number, width: number, number: (value: number) => string): string {
  return width < 3 ? number(month + 1) : (months[month] ?? "").slice(0, width > 3 ? undefined : 3);
}

function signed(offset: number, between: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${digits(Math.floor(minutes / 60))}${between}${digits(minutes % 60)}`;
}

/** The ISO week and the year that it belongs to. */
export function isoWeek(wall: Date): readonly [year: number, week: number] {
  const day = Math.floor(wall.getTime() / 86_400_000);
  // The Thursday of a week decides the year it belongs to.
  const thursday = new Date((day - ((day + 3) % 7) + 3) * 86_400_000);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return [thursday.getUTCFullYear(), Math.floor((thursday.getTime() - first) / 604_800_000) + 1];
}

const readable: { readonly [letter: string]: string } = {
  y: "\\d{1,4}",
  M: "\\d{1,2}|[A-Za-z]{3,9}",
  d: "\\d{1,2}",
  H: "\\d{1,2}",
  h: "\\d{1,2}",
  m: "\\d{1,2}",
  s: "\\d{1,2}",
  S: "\\d{1,3}",
  a: "[AaPp][Mm]",
  X: "Z|[-+]\\d{2}(?::?\\d{2})?",
  Z: "[-+]\\d{4}",
};

/** Reads a text by a Joda pattern. @returns null where it does not fit */
export function parseDate(text: string, zone: Zone, pattern: string): number | null {
  const fields: string[] = [];
  const escape = (plain: string) => plain.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const shape = pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (part, quoted?: string, letter?: string) => {
      if (letter === undefined) return escape(quoted === undefined ? part : quoted || "'");
      fields.push(letter);
      return `(${readable[letter] ?? "[^]+?"})`;
    },
  );
  const found = new RegExp(`^${shape}`).exec(text);
  if (!found) return null;
  const values = new Map(fields.map((letter, i) => [letter, found[i + 1] ?? ""]));
  const number = (letter: string, otherwise: number) => Number(values.get(letter) ?? otherwise);
  const pm = /^p/i.test(values.get("a") ?? "") ? 12 : 0;
  const hour = values.has("h") ? (number("h", 0) % 12) + pm : number("H", 0);
  const month = monthNumber(values.get("M") ?? "1");
  const wall = Date.UTC(
    number("y", 1970),
    month - 1,
    number("d", 1),
    hour,
    number("m", 0),
    number("s", 0),
    number("S", 0),
  );
  const written = values.get("X") ?? values.get("Z");
  return written === undefined ? zone.instantOf(wall) : wall - offsetOf(written);
}

function monthNumber(text: string): number {
  const name = months.findIndex(
    (month) => month.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase(),
  );
  return name < 0 ? Number(text) : name + 1;
}

function offsetOf(text: string): number {
  const [, sign, hours = "0", minutes = "0"] = /^([-+])(\d{2}):?(\d{2})?$/.exec(text) ?? [];
  const ms = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? -ms : ms;
}
