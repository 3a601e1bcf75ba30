import { describe, expect, test } from "vitest";
import type { FieldId } from "../../src/metrics/field.ts";
import { type MetricPlace, placeOf } from "../../src/metrics/metric-place.ts";
import type { TableKind } from "../../src/metrics/table-kind.ts";

type Tables = { readonly [kind in TableKind]?: readonly FieldId[] };

const inTables = (tables: Tables) => (kind: TableKind) => {
  const fields = tables[kind];
  return fields && ((field: FieldId) => fields.includes(field));
};

const ready = (table: TableKind, beside?: TableKind): MetricPlace => ({ kind: "ready", table, beside });
const lacking = (table: TableKind, ...missing: readonly FieldId[]): MetricPlace => ({
  kind: "columns",
  table,
  missing,
});
const without = (table: TableKind, ...missing: readonly FieldId[]): MetricPlace => ({
  kind: "table",
  table,
  missing,
});
const formulaOnly: MetricPlace = { kind: "formula-only" };

describe("where a metric of one table is computed from", () => {
  test.each([
    ["its table", "win-rate", { deals: ["outcome"] }, ready("deals")],
    ["its table, which lacks a column", "win-rate", { deals: ["owner"] }, lacking("deals", "outcome")],
    ["no table of its kind", "win-rate", { leads: ["outcome"] }, without("deals", "outcome")],
    [
      "a table whose close date stands for the date",
      "revenue-growth",
      { deals: ["amount", "end"] },
      ready("deals"),
    ],
    [
      "two tables of which the second has all",
      "revenue-per-user",
      { orders: ["customer"], deals: ["customer", "amount"] },
      ready("deals"),
    ],
    [
      "two tables of which the second lacks fewer",
      "revenue-per-user",
      { orders: ["id"], deals: ["customer"] },
      lacking("deals", "amount"),
    ],
    [
      "two tables that lack as many, the likelier first",
      "revenue-per-user",
      { deals: ["amount"], orders: ["customer"] },
      lacking("orders", "amount"),
    ],
    ["options that a person has to give", "attach-rate", { orders: ["id", "product"] }, formulaOnly],
    ["no options", "closed-before-start", { deals: ["start", "end"] }, ready("deals")],
    ["no kind of table", "new-product-share", { deals: ["product", "amount", "date"] }, formulaOnly],
  ] as const)("with %s", (_, id, tables, expected) => {
    expect(placeOf(id, inTables(tables))).toEqual(expected);
  });
});

describe("where a metric that compares with a second table is computed from", () => {
  const deals = ["outcome", "amount", "owner"] as const;

  test.each([
    ["the likeliest second table", { deals, people: ["quota"] }, ready("deals", "people")],
    ["the likeliest before others", { deals, leads: ["quota"], people: ["quota"] }, ready("deals", "people")],
    [
      "any other that has it",
      { deals, people: ["owner"], customers: ["quota"] },
      ready("deals", "customers"),
    ],
    ["a second table that lacks it", { deals, people: ["owner"] }, lacking("people", "quota")],
    ["no second table", { deals }, without("people", "quota")],
    ["the first table, which is no second one", { deals: [...deals, "quota"] }, without("people", "quota")],
    [
      "a first table that lacks a column",
      { deals: ["amount"], people: ["quota"] },
      lacking("deals", "outcome"),
    ],
  ] as const)("%s", (_, tables, expected) => {
    expect(placeOf("pipeline-coverage", inTables(tables))).toEqual(expected);
  });

  test("names of two columns the one that is not there", () => {
    const found = placeOf("reps-at-quota", inTables({ deals, people: ["quota"] }));
    expect(found).toEqual(lacking("people", "quotaOwner"));
  });
});
