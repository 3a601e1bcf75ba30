import { isBlank, shown } from "../table/cell.ts";
import { type Outcome, outcome } from "../table/outcome.ts";
import type { Zone } from "../table/zone.ts";
import type { Facts } from "./facts.ts";
import type { Metric } from "./metric.ts";

/** A label of the outcomes and what it was taken for: an unknown one counts as open. */
export interface TakenLabel {
  readonly taken: "won" | "lost" | "open";
  readonly label: string;
  readonly rows: number;
}

/** More labels than this are no stages. */
const MOST_LABELS = 15;

/** Won ones first, of each kind the commonest; none where a metric does not look at outcomes. */
export function takenLabels(
  { needs, takes, heeds }: Metric,
  facts: Facts,
  zone: Zone,
): readonly TakenLabel[] {
  const column = facts.column("outcome");
  if (column === undefined || ![...needs, ...takes, ...heeds].includes("outcome")) return [];
  const counts = new Map<string, { readonly code: Outcome; rows: number }>();
  for (const [row, cell] of column.cells.entries()) {
    if (isBlank(cell)) continue;
    const label = shown(cell, zone);
    const known = counts.get(label);
    if (known !== undefined) known.rows += 1;
    else counts.set(label, { code: facts.outcomes[row] as Outcome, rows: 1 });
  }
  return [...counts]
    .sort(([, a], [, b]) => b.code - a.code || b.rows - a.rows)
    .slice(0, MOST_LABELS)
    .map(([label, { code, rows }]) => ({ taken: NAMES[code], label, rows }));
}

const NAMES: { readonly [code in Outcome]: TakenLabel["taken"] } = {
  [outcome.blank]: "open",
  [outcome.open]: "open",
  [outcome.lost]: "lost",
  [outcome.won]: "won",
};
