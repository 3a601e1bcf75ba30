import { weekdayAt } from "./schedule.ts";

/** When a rule's mails wait, in the spreadsheet's time: checks go on, and what they find is told afterwards. */
export interface Quiet {
  /** From one hour to another, past midnight where the second is smaller; null: at no hour. */
  readonly hours: { readonly from: number; readonly to: number } | null;
  readonly weekends: boolean;
  /** On the days that `DaysOff` names. */
  readonly daysOff: boolean;
}

/** The days on which nobody works, of a file. */
export interface DaysOff {
  /** The national days of Turkey, which have a fixed date. */
  readonly turkey: boolean;
  /** Others, as 2026-03-20: those of religion move from year to year, those of a company are its own. */
  readonly dates: readonly string[];
}

/** Law no. 2429 on national and general holidays, with the 15 July added by law no. 6752; months and days. */
const TURKEY = ["01-01", "04-23", "05-01", "05-19", "07-15", "08-30", "10-29"];

/** Whether a rule's mails wait at a wall clock. */
export function isQuiet({ hours, weekends, daysOff }: Quiet, off: DaysOff, wallMs: number): boolean {
  return (
    (hours !== null && isWithin(hours, new Date(wallMs).getUTCHours())) ||
    (weekends && weekdayAt(wallMs) > 5) ||
    (daysOff && isDayOff(off, wallMs))
  );
}

function isWithin({ from, to }: { readonly from: number; readonly to: number }, hour: number): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

function isDayOff({ turkey, dates }: DaysOff, wallMs: number): boolean {
  const date = new Date(wallMs).toISOString().slice(0, 10);
  return dates.includes(date) || (turkey && TURKEY.includes(date.slice(5)));
}
