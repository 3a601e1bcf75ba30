/**
 * The same day and time of another month; of its last day where it is shorter: 31 January and one month is 28 or 29
 * February.
 *
 * @param months whole months; negative for earlier ones
 */
export function monthsLater(wallMs: number, months: number): number {
  const date = new Date(wallMs);
  const month = date.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  date.setUTCMonth(month, Math.min(date.getUTCDate(), lastDay));
  return date.getTime();
}
