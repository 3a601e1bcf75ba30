import { describe, expect, test } from "vitest";
import { metricOf } from "../../src/metrics/catalogue.ts";
import type { FieldId } from "../../src/metrics/field.ts";
import { besideFieldsOf, fieldsOf, sharedColumns } from "../../src/metrics/fields-of.ts";
import { Column } from "../../src/table/column.ts";
import { readingIn } from "../reading.ts";

const column = (argument: string, cells: readonly (string | number)[]) =>
  Column.of({ argument, firstRow: 2 }, cells);

describe("the columns that a metric looks at", () => {
  test("are what it needs, takes, heeds and dates by, besides what is always heeded", () => {
    const { needs, takes, heeds, when } = metricOf("order-count");
    const found = fieldsOf(metricOf("order-count"), () => true);
    expect([...found].sort()).toEqual(
      [...new Set<FieldId>([...needs, ...takes, ...heeds, ...when, "currency", "lostDate"])].sort(),
    );
    expect(takes.length * heeds.length * when.length).toBeGreaterThan(0);
  });

  test("do not have a date that the table's close date stands for", () => {
    const growth = metricOf("revenue-growth");
    expect(fieldsOf({ ...growth, when: [] }, (field) => field === "end").has("date")).toBe(false);
    expect(fieldsOf({ ...growth, when: [] }, () => true).has("date")).toBe(true);
  });

  test("in its second table are those that it compares with, a date and a currency", () => {
    const { beside, besideTakes } = metricOf("ramp-time");
    const found = besideFieldsOf(metricOf("ramp-time"));
    expect([...found].sort()).toEqual([...new Set([...beside, ...besideTakes, "date", "currency"])].sort());
    expect(besideFieldsOf(metricOf("win-rate"))).toEqual(new Set(["date", "currency"]));
  });
});

test("a table's columns are shared: each is as if those asked for were alone, and read once", () => {
  const columns = { amount: column("Amount", [1, 2]), owner: column("Owner", ["Ada", ""]) };
  const shared = sharedColumns(columns, readingIn("en_US"));
  expect(shared.columns).toBe(columns);
  const amounts = shared.of(new Set<FieldId>(["amount", "end"]));
  expect([amounts.has("amount"), amounts.has("owner"), amounts.has("end")]).toEqual([true, false, false]);
  expect([shared.all.has("amount"), shared.all.has("owner")]).toEqual([true, true]);
  expect(shared.all.numbers("amount")).toBe(amounts.numbers("amount"));
});
