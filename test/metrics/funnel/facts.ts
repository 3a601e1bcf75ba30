import { type Facts, type GivenColumns, readFacts } from "../../../src/metrics/facts.ts";
import type { FieldId } from "../../../src/metrics/field.ts";
import { type StagedDeals, stagedDeals } from "../../../src/metrics/funnel/staged-deals.ts";
import type { Cell } from "../../../src/table/cell.ts";
import { readingIn } from "../../reading.ts";

/** A table by its fields, its rows in order. */
export function factsOf(columns: { readonly [field in FieldId]?: readonly Cell[] }): Facts {
  const given = Object.fromEntries(
    Object.entries(columns).map(([argument, cells]) => [
      argument,
      { argument, firstRow: 2, height: cells.length, cells },
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
