import { describe, expect, test } from "vitest";
import {
  checkSource,
  sourceForm,
  unused,
  withColumn,
  withRecognised,
  withSheet,
} from "../../../src/sidebar/store/source-form.ts";
import { fieldIds } from "../../../src/sidebar/words.ts";
import { deals, team, wide } from "../sample/candidates.ts";

const candidates = [team, deals];
const form = sourceForm("deals", null, candidates);

describe("where the deals are", () => {
  test("the sheet whose headers say most is proposed", () => {
    expect(form).toEqual({ kind: "deals", sheetId: deals.sheetId, columns: deals.guess, leftOut: [] });
  });

  test("a deal's own fields count for more than any number of others", () => {
    const orders = {
      ...team,
      kind: null,
      guess: { amount: "Total", discount: "a", refund: "b", list: "c", product: "d", region: "e", team: "f" },
    };
    expect(sourceForm("deals", null, [orders, { ...deals, kind: null }]).sheetId).toBe(deals.sheetId);
  });

  test("further fields that are recognised are filled in, and what was chosen stays", () => {
    const chosen = withColumn(form, "product", "Deal");
    expect(unused(chosen, wide)).toEqual(["source", "expected"]);
    expect(withRecognised(chosen, wide).columns).toEqual({ ...wide.guess, product: "Deal" });
  });

  test("a further field may share its column: a stage that says the outcome too", () => {
    const shared = withColumn(form, "stage", "Stage");
    expect(checkSource(shared, candidates, fieldIds)).toMatchObject({ ok: true });
  });

  test("another sheet brings its own columns, and the saved one the saved columns", () => {
    const saved = { kind: "deals" as const, sheetId: 7, sheetName: "Deals", columns: { outcome: "Stage" } };
    expect(withSheet("deals", team, saved).columns).toEqual(team.guess);
    expect(withSheet("deals", deals, saved).columns).toEqual({ outcome: "Stage" });
  });

  test("a field that is taken off is left out, and not offered again until it is chosen", () => {
    const off = withColumn(form, "customer", null);
    expect(off.columns).not.toHaveProperty("customer");
    expect(unused(off, deals)).toEqual([]);
    const checked = checkSource(off, candidates, fieldIds);
    expect(checked).toMatchObject({ ok: true, value: { columns: off.columns, leftOut: ["customer"] } });
    if (!checked.ok) return;
    const again = sourceForm("deals", checked.value, candidates);
    expect(unused(again, deals)).toEqual([]);
    const back = withColumn(again, "customer", deals.guess.customer ?? "");
    expect(checkSource(back, candidates, fieldIds)).toMatchObject({
      value: { kind: "deals", sheetId: 7, sheetName: "Deals", columns: deals.guess },
    });
    expect(back.leftOut).toEqual([]);
  });

  test("what is proposed can be saved as it stands", () => {
    expect(checkSource(form, candidates, fieldIds)).toEqual({
      ok: true,
      value: { kind: "deals", sheetId: 7, sheetName: "Deals", columns: deals.guess },
    });
  });

  test.each([
    ["a sheet that is gone", { sheetId: 99, columns: {} }, { sheet: { kind: "sheet" } }],
    ["no sheet", { sheetId: null, columns: {} }, { sheet: { kind: "sheet" } }],
    ["no column", { sheetId: 7, columns: {} }, { columns: { kind: "noColumns" } }],
    [
      "a column that is gone",
      { sheetId: 7, columns: { amount: "Value" } },
      { amount: { kind: "columnGone" } },
    ],
    [
      "a further column that is gone",
      { sheetId: 7, columns: { region: "Area" } },
      { region: { kind: "columnGone" } },
    ],
    [
      "one column for two fields",
      { sheetId: 7, columns: { amount: "Amount", owner: "Amount" } },
      { owner: { kind: "columnTwice", field: "amount" } },
    ],
  ] as const)("%s is pointed out", (_, wrong, issues) => {
    expect(checkSource({ kind: "deals", leftOut: [], ...wrong }, candidates, fieldIds)).toEqual({
      ok: false,
      issues,
    });
  });
});
