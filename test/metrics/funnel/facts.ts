import { type Facts, type GivenColumns, readFacts } from "../../../src/metrics/facts.ts";
import type { FieldId } from "../../../src/metrics/field.ts";
import { type StagedDeals, stagedDeals } from "../../../src/metrics/funnel/staged-deals.ts";
import type { Cell } from "../../../src/table/cell.ts";
import { Column } from "../../../src/table/column.ts";
import { readingIn } from "../../reading.ts";

/** A table by its fields, its rows in order. */
export function factsOf(columns: { readonly [field in FieldId]?: readonly Cell[] }): Facts {
  const given = Object.fromEntries(
    Object.entries(columns).map(([argument, cells]) => [
      argument,
      Column.of({ argument, firstRow: 2 }, cells),
    ]),
  ) as GivenColumns;
  return readFacts(given, readingIn("en_US"));
}

export const all = () => true;

export function staged(facts: Facts): StagedDeals {
  const found = stagedDeals(facts, all);
  if (typeof found === "string") throw new Error(found);
  return found;
}
