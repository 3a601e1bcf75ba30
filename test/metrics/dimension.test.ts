import { describe, expect, test } from "vitest";
import { dimensionColumn, dimensionField, hasLabel, keepRows } from "../../src/metrics/dimension.ts";
import type { GivenColumns } from "../../src/metrics/facts.ts";
import type { FieldId } from "../../src/metrics/field.ts";
import { type Column, toColumn } from "../../src/table/column.ts";
import { problemOf } from "../problem-of.ts";
import { column, readingIn } from "../reading.ts";

const { zone } = readingIn("en_US", "Europe/Istanbul");

function given(cells: { readonly [field in FieldId]?: readonly unknown[] }): GivenColumns {
  const columns = Object.entries(cells).map(([field, own]): [string, Column] => [
    field,
    toColumn(column(...own), `${field}s`),
  ]);
  return Object.fromEntries(columns);
}

describe("the column by which a table's rows are told apart", () => {
  const people = given({ person: ["Bo", "Ada"], team: ["Red", "Blue"], product: ["Phone", "Case"] });
  const deals = (cells: { readonly [field in FieldId]?: readonly unknown[] }) => ({
    kind: "deals" as const,
    columns: given(cells),
  });

  test("is its own where it has one", () => {
    const table = deals({ owner: ["Ada"], team: ["Green"] });
    expect(dimensionColumn(table, "team", people)).toBe(table.columns.team);
    expect(dimensionColumn(table, "owner", undefined)).toBe(table.columns.owner);
  });

  test("is else the owner's team of the table of people", () => {
    const found = dimensionColumn(deals({ owner: ["ada", "Bo", "Cem", "", ""] }), "team", people);
    expect(found?.cells).toEqual(["Blue", "Red"]);
    expect(found).toMatchObject({ argument: "teams", height: 5 });
  });

  test.each([
    ["what people do not belong to", { owner: ["Ada"] }, "product", people],
    ["rows without owners", { amount: [5] }, "team", people],
    ["no table of people", { owner: ["Ada"] }, "team", undefined],
    ["people without names", { owner: ["Ada"] }, "team", given({ team: ["Red"] })],
    ["people without what is asked", { owner: ["Ada"] }, "region", people],
  ] as const)("is none for %s", (_, cells, by, besides) => {
    expect(dimensionColumn(deals(cells), by, besides)).toBeUndefined();
  });

  test("is looked up in no table of people for that table itself", () => {
    const columns = given({ owner: ["Ada"] });
    expect(dimensionColumn({ kind: "people", columns }, "team", people)).toBeUndefined();
  });

  test.each(["manager", "region"] as const)("is looked up for a %s too", (by) => {
    const table = given({ quotaOwner: ["Ada"], [by]: ["Mia"] });
    expect(dimensionColumn(deals({ owner: ["Ada"] }), by, table)?.cells).toEqual(["Mia"]);
  });

  test("is refused where a person is in two rows", () => {
    const twice = given({ person: ["Ada", "Bo", "ADA"], team: ["Red", "Blue", "Red"] });
    expect(problemOf(() => dimensionColumn(deals({ owner: ["Ada"] }), "team", twice))).toEqual({
      kind: "twice",
      argument: "persons",
      row: 3,
      found: "ADA",
    });
  });
});

test.each([
  ["people", "owner", ["quotaOwner", "person", "owner"], "owner"],
  ["people", "owner", ["quotaOwner", "person"], "person"],
  ["people", "owner", ["quotaOwner"], "quotaOwner"],
  ["people", "owner", ["team"], undefined],
  ["people", "team", ["person", "team"], "team"],
  ["deals", "owner", ["person"], undefined],
  ["deals", "owner", ["owner", "person"], "owner"],
] as const)("in a table of %s the %s, of columns %j, is in %s", (kind, by, fields, expected) => {
  const columns = Object.fromEntries(fields.map((field) => [field, 1]));
  expect(dimensionField(kind, by, columns)).toBe(expected);
});

describe("rows with a label", () => {
  const labels = toColumn(column("Ada", " ADA", "Can", "", "(blank)", 2026), "owners");

  test.each([
    ["ada", [0, 1]],
    ["2026", [5]],
    ["(Blank)", [3, 4]],
    ["Nobody", []],
    ["", []],
  ] as const)("%s: %j", (label, rows) => {
    const has = hasLabel(labels, label, zone);
    expect(Array.from({ length: 6 }, (_, row) => row).filter(has)).toEqual(rows);
  });

  test("a date's label is its day in the sheet's zone", () => {
    const dates = toColumn(
      column(new Date("2026-01-31T22:30:00Z"), new Date("2026-01-31T20:30:00Z")),
      "days",
    );
    const has = hasLabel(dates, "2026-02-01", zone);
    expect([has(0), has(1)]).toEqual([true, false]);
  });
});

describe("keeping the rows that fit", () => {
  const columns = given({
    owner: ["Ada", "", "Can", "Ece"],
    amount: [1, "", 3, ""],
    product: ["", "", "", ""],
  });

  test("empties the others, so that each row keeps its place", () => {
    const kept = keepRows(columns, (row) => row !== 0);
    expect(kept.owner?.cells).toEqual(["", "", "Can", "Ece"]);
    expect(kept.amount?.cells).toEqual(["", "", 3]);
    expect(kept.product?.cells).toEqual([]);
    expect(Object.keys(kept).sort()).toEqual(["amount", "owner", "product"]);
    expect(kept.owner?.height).toBe(4);
  });

  test("asks only of rows that say something, in whichever column", () => {
    const asked: number[] = [];
    keepRows(given({ owner: ["Ada", "", ""], amount: ["", "", 3] }), (row) => asked.push(row) > 0);
    expect(asked).toEqual([0, 2]);
  });

  test("a column that stands for two fields is emptied once for both", () => {
    const date = toColumn(column("Ada", "", "Can"), "dates");
    const kept = keepRows({ date, end: date }, (row) => row === 2);
    expect(kept.date?.cells).toEqual(["", "", "Can"]);
    expect(kept.end).toBe(kept.date);
  });

  test("is refused where no row fits, unless there is none", () => {
    expect(problemOf(() => keepRows(columns, () => false))).toEqual({ kind: "nothing-fits", argument: "" });
    expect(problemOf(() => keepRows(given({ owner: ["Ada"] }), () => false))?.kind).toBe("nothing-fits");
    expect(keepRows(given({ owner: ["", ""] }), () => true).owner?.cells).toEqual([]);
    expect(keepRows({}, () => true)).toEqual({});
  });
});
