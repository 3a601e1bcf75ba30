import { DAY_MS } from "../../table/date.ts";
import { monthsLater } from "../../table/month.ts";

/** Days on which a person's file says something; wall clocks. */
export interface Career {
  readonly hired: number | undefined;
  readonly firstDeal: number | undefined;
  readonly firstWin: number | undefined;
}

export interface RampStart {
  readonly since: number;
  readonly fromHireDate: boolean;
  /** undefined while nothing was won. */
  readonly monthsToFirstWin: number | undefined;
}

/** Who was there when the data begins has his first deal soon after. */
const MONTHS_FROM_BEGINNING = 3;
const MONTHS_NEW = 12;
const DAYS_A_MONTH = 365.25 / 12;

/**
 * Who is new: hired less than a year before the data's latest day. Without a hire date by the first deal, if that came
 * more than three months after the data begins: before that nobody can tell who is new from whose deals are old.
 *
 * @returns undefined for who is not new
 */
export function rampOf(
  { hired, firstDeal, firstWin }: Career,
  data: { readonly first: number; readonly latest: number },
): RampStart | undefined {
  const since = hired ?? firstDeal;
  if (since === undefined || since > data.latest || since <= monthsLater(data.latest, -MONTHS_NEW))
    return undefined;
  if (hired === undefined && since <= monthsLater(data.first, MONTHS_FROM_BEGINNING)) return undefined;
  const days = firstWin === undefined ? undefined : Math.max(0, firstWin - since) / DAY_MS;
  return {
    since,
    fromHireDate: hired !== undefined,
    monthsToFirstWin: days === undefined ? undefined : days / DAYS_A_MONTH,
  };
}
