import { Refusal } from "./refusal.ts";
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
    if (letter !== undefined) return fieldText(wall, offset, letter, field.length);
    return quoted === "" || quoted === undefined ? "'" : quoted.replaceAll("''", "'");
  });
}

type Field = (wall: Date, width: number, offset: number) => string;

const digits = (value: number, width: number) => String(value).padStart(width, "0");
const monthField: Field = (wall, width) => monthText(wall.getUTCMonth(), width);

const fields: { readonly [letter: string]: Field } = {
  y: (wall, width) =>
    width === 2 ? digits(wall.getUTCFullYear() % 100, 2) : digits(wall.getUTCFullYear(), width),
  Y: (wall, width) => digits(isoWeek(wall)[0], width),
  M: monthField,
  L: monthField,
  d: (wall, width) => digits(wall.getUTCDate(), width),
  D: (wall, width) => digits(dayOfYear(wall), width),
  w: (wall, width) => digits(isoWeek(wall)[1], width),
  u: (wall, width) => digits(wall.getUTCDay() || 7, width),
  E: (wall, width) => (weekdays[wall.getUTCDay()] ?? "").slice(0, width > 3 ? undefined : 3),
  a: (wall) => (wall.getUTCHours() < 12 ? "AM" : "PM"),
  H: (wall, width) => digits(wall.getUTCHours(), width),
  k: (wall, width) => digits(wall.getUTCHours() || 24, width),
  h: (wall, width) => digits(wall.getUTCHours() % 12 || 12, width),
  K: (wall, width) => digits(wall.getUTCHours() % 12, width),
  m: (wall, width) => digits(wall.getUTCMinutes(), width),
  s: (wall, width) => digits(wall.getUTCSeconds(), width),
  S: (wall, width) => digits(wall.getUTCMilliseconds(), width),
  z: (_, __, offset) => (offset === 0 ? "GMT" : `GMT${signed(offset, ":")}`),
  Z: (_, __, offset) => signed(offset, ""),
  X: (_, width, offset) =>
    offset === 0 ? "Z" : signed(offset, width > 2 ? ":" : "").slice(0, width === 1 ? 3 : undefined),
};

function fieldText(wall: Date, offset: number, letter: string, width: number): string {
  const field = fields[letter];
  if (field === undefined) throw new Refusal(`Illegal pattern character '${letter}'`);
  return field(wall, width, offset);
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

function monthText(month: number, width: number): string {
  return width < 3 ? digits(month + 1, width) : (months[month] ?? "").slice(0, width > 3 ? undefined : 3);
}

function signed(offset: number, between: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${digits(Math.floor(minutes / 60), 2)}${between}${digits(minutes % 60, 2)}`;
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
  const order: string[] = [];
  const literal = (plain: string) => plain.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const shape = pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (part, quoted?: string, letter?: string) => {
      if (letter === undefined) return literal(quoted === undefined ? part : quoted || "'");
      order.push(letter);
      return `(${readable[letter] ?? "[^]+?"})`;
    },
  );
  const found = new RegExp(`^${shape}`).exec(text);
  if (!found) return null;
  const values = new Map(order.map((letter, i) => [letter, found[i + 1] ?? ""]));
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
