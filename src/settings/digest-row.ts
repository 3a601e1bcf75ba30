import type { DigestPlan } from "../digests/plan.ts";
import { type Cell, isBlank } from "../table/cell.ts";
import { foldLabel } from "../table/label.ts";
import {
  columnIn,
  columnText,
  recipientsIn,
  recipientsText,
  scheduleIn,
  scheduleText,
} from "./alert-cells.ts";
import { activeIn } from "./cell-values.ts";
import type { Row } from "./row.ts";

export function planCells(plan: DigestPlan): Partial<Row> {
  return {
    Id: plan.id,
    Content: plan.kind,
    Period: plan.period,
    Schedule: scheduleText(plan.schedule),
    ...(plan.kind === "team"
      ? { Recipients: recipientsText(plan.recipients) }
      : { "Address column": columnText(plan.column) }),
    Active: plan.active ? "yes" : "no",
  };
}

const KINDS: { readonly [content: string]: DigestPlan["kind"] } = {
  team: "team",
  ekip: "team",
  scorecards: "scorecards",
  karneler: "scorecards",
};

/**
 * What a row that a person may have edited says; it is not checked yet.
 *
 * @param unitIn a unit of periods by its name in either language
 */
export function planOf(row: Row, unitIn: (cell: Cell) => unknown) {
  const content = foldLabel(String(row.Content));
  const kind = KINDS[content] ?? content;
  const to =
    kind === "scorecards"
      ? // A blank cell names no column, which is for the schema to refuse.
        { column: columnIn(row["Address column"]) }
      : { recipients: recipientsIn(row.Recipients) };
  return {
    id: String(row.Id).trim(),
    kind,
    schedule: scheduleIn(row.Schedule),
    period: unitIn(row.Period),
    ...to,
    active: isBlank(row.Active) ? false : activeIn(row.Active),
  };
}
