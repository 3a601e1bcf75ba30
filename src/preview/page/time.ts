/** Writes instants as the spreadsheet's zone shows them. */
export function timeWriter(timeZone: string): (ms: number) => string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (ms) => format.format(ms);
}
