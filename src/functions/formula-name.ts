/** The name under which a metric is typed: win-rate is WIN_RATE. */
export function formulaName(id: string): string {
  return id.toUpperCase().replace(/-/g, "_");
}
