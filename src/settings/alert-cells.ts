import type { Condition, Direction } from "../alerts/condition.ts";
import type { Quiet } from "../alerts/quiet.ts";
import type { Recipient, RecipientColumn, RulePeriod } from "../alerts/rule.ts";
import type { Schedule } from "../alerts/schedule.ts";
import { type Cell, isBlank } from "../table/cell.ts";
import { foldLabel } from "../table/label.ts";
import { addressesIn } from "./cell-values.ts";

/** In the column Group: every label by itself. */
export const EACH = "(each)";

/** How a condition is called in the column Bad side. */
export function sideText(condition: Condition): string {
  switch (condition.kind) {
    case "change":
      return { up: "rises", down: "falls", either: "changes" }[condition.direction];
    case "off-pace":
      return "behind";
    case "anomaly":
      return { up: "unusually high", down: "unusually low", either: "unusual" }[condition.direction];
    default:
      return condition.kind;
  }
}

const DIRECTIONS: {
  readonly [side: string]: { readonly kind: Condition["kind"]; readonly direction: Direction };
} = {
  rises: { kind: "change", direction: "up" },
  falls: { kind: "change", direction: "down" },
  changes: { kind: "change", direction: "either" },
  unusual: { kind: "anomaly", direction: "either" },
  "unusually high": { kind: "anomaly", direction: "up" },
  "unusually low": { kind: "anomaly", direction: "down" },
};

/** The kind of condition that a side names, with its direction where it has one. */
export function sideIn(cell: Cell): { readonly kind: unknown; readonly direction?: Direction } {
  const side = foldLabel(String(cell));
  return DIRECTIONS[side] ?? { kind: side === "behind" ? "off-pace" : side };
}

/** Days from Monday on, as both languages shorten them; the English ones are written. */
const DAYS = [
  ["mon", "pzt"],
  ["tue", "sal"],
  ["wed", "çar"],
  ["thu", "per"],
  ["fri", "cum"],
  ["sat", "cmt"],
  ["sun", "paz"],
];
const WRITTEN_DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function hourText(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

/** "" for hourly; Mon Tue 09:00; day 1 09:00 */
export function scheduleText(schedule: Schedule): string {
  switch (schedule.kind) {
    case "hourly":
      return "";
    case "weekly":
      return [...schedule.weekdays.map((day) => WRITTEN_DAYS[day - 1]), hourText(schedule.hour)].join(" ");
    case "monthly":
      return `day ${schedule.day} ${hourText(schedule.hour)}`;
  }
}

/** What is no schedule is returned as it is, for the schema to refuse. */
export function scheduleIn(cell: Cell): unknown {
  const text = foldLabel(String(cell));
  if (["", "hourly", "saatlik"].includes(text)) return { kind: "hourly" };
  const [, before = "", hour] = /^(.+?)\s+(\d{1,2})(?::00)?$/.exec(text) ?? [];
  if (hour === undefined) return cell;
  const [, day] = /^(?:day|gün)\s+(\d{1,2})$/.exec(before) ?? [];
  if (day !== undefined) return { kind: "monthly", hour: Number(hour), day: Number(day) };
  const weekdays = before.split(/[\s,]+/).map((name) => DAYS.findIndex((names) => names.includes(name)) + 1);
  return { kind: "weekly", hour: Number(hour), weekdays };
}

/** "" for at no time; 20-7, weekends, days off */
export function quietText({ hours, weekends, daysOff }: Quiet): string {
  return [
    ...(hours === null ? [] : [`${hours.from}-${hours.to}`]),
    ...(weekends ? ["weekends"] : []),
    ...(daysOff ? ["days off"] : []),
  ].join(", ");
}

/** What is none is returned as it is, for the schema to refuse. */
export function quietIn(cell: Cell): unknown {
  const parts = partsOf(foldLabel(String(cell)));
  const quiet: { hours: unknown; weekends: boolean; daysOff: boolean } = {
    hours: null,
    weekends: false,
    daysOff: false,
  };
  for (const part of parts) {
    const [, from, to] = /^(\d{1,2})\s*[-–]\s*(\d{1,2})$/.exec(part) ?? [];
    if (from !== undefined) quiet.hours = { from: Number(from), to: Number(to) };
    else if (part === "weekends" || part === foldLabel("hafta sonları")) quiet.weekends = true;
    else if (part === "days off" || part === foldLabel("tatiller")) quiet.daysOff = true;
    else return cell;
  }
  return quiet;
}

function partsOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "" for all rows; month for the running one, last month for the latest that is over. */
export function periodText(period: RulePeriod): string {
  if (period.unit === "all") return "";
  return period.finished ? `last ${period.unit}` : period.unit;
}

/** @param unitIn a unit by its name in either language */
export function rulePeriodIn(cell: Cell, unitIn: (cell: Cell) => unknown): unknown {
  const [, last, name] = /^\s*(last|geçen|son)?\s*(.*)$/i.exec(String(cell)) ?? [];
  const unit = unitIn(name ?? cell);
  return unit === "any" ? { unit: "all" } : { unit, finished: last !== undefined };
}

/** ada@example.com, can@example.com (tr) */
export function recipientsText(recipients: readonly Recipient[]): string {
  return recipients.map(({ address, language }) => address + languageText(language)).join(", ");
}

function languageText(language: Recipient["language"]): string {
  return language === "auto" ? "" : ` (${language})`;
}

/** Addresses as people list them, each with its language or without. */
export function recipientsIn(cell: Cell): readonly unknown[] {
  return String(cell)
    .split(/[,;\n]+/)
    .flatMap((part) => {
      const [, text = part, language = "auto"] = /^(.*)\((auto|en|tr)\)\s*$/.exec(part) ?? [];
      return addressesIn(text).map((address) => ({ address, language }));
    });
}

/** people: E-mail (tr) */
export function columnText(column: RecipientColumn | null): string {
  if (column === null) return "";
  const { table, header, language } = column;
  // A header that ends as if it named a language is followed by the one that counts.
  const named = /\((auto|en|tr)\)\s*$/.test(header) ? ` (${language})` : languageText(language);
  return `${table}: ${header}${named}`;
}

/** What is none is returned as it is, for the schema to refuse. */
export function columnIn(cell: Cell): unknown {
  if (isBlank(cell)) return null;
  const [, table, header, language = "auto"] =
    /^\s*([\w-]+)\s*:\s*(.+?)\s*(?:\((auto|en|tr)\))?\s*$/s.exec(String(cell)) ?? [];
  return table === undefined ? cell : { table, header, language };
}

/** A wall clock: 2026-11-27 14:00 */
export function wallText(wallMs: number | null): string {
  return wallMs === null ? "" : new Date(wallMs).toISOString().slice(0, 16).replace("T", " ");
}

/** What is none is returned as it is, for the schema to refuse. */
export function wallIn(cell: Cell): unknown {
  if (isBlank(cell)) return null;
  const [, day, time = "00:00"] =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}))?$/.exec(String(cell).trim()) ?? [];
  const wallMs = day === undefined ? Number.NaN : Date.parse(`${day}T${time}:00Z`);
  return Number.isNaN(wallMs) ? cell : wallMs;
}
