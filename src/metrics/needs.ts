import type { FieldId } from "./field.ts";
import type { Metric } from "./metric.ts";

/**
 * The columns that a metric cannot do without, of a table that has some. Where a table of deals has no date of its own,
 * its close date stands for it.
 */
export function neededOf(metric: Metric, has: (field: FieldId) => boolean): readonly FieldId[] {
  const instead = !has("date") && has("end");
  return instead ? metric.needs.filter((field) => field !== "date") : metric.needs;
}
