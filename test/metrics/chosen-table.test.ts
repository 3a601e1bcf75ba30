import { describe, expect, test } from "vitest";
import { chosenTable } from "../../src/metrics/chosen-table.ts";

describe("a table whose columns somebody has chosen", () => {
  const header = ["Stage", "Rep", "Amount"];
  const deals = {
    header,
    rows: [
      ["Won", "Ada", 10],
      ["Lost", "Bo", 20],
    ],
  };

  test("has them by their headers, one column for two fields", () => {
    const { columns, ...others } = chosenTable(deals, { stage: "Stage", outcome: "Stage", amount: "Amount" });
    expect(others).toEqual({ gone: [], cut: [], emptied: [] });
    expect(Object.keys(columns).sort()).toEqual(["amount", "outcome", "stage"]);
    expect(columns.amount).toMatchObject({ argument: "Amount", firstRow: 2, height: 2, cells: [10, 20] });
    expect(columns.outcome?.cells).toEqual(["Won", "Lost"]);
    expect(columns.outcome).toBe(columns.stage);
  });

  test("has fields whose column is no longer there", () => {
    const { columns, gone } = chosenTable(deals, { owner: "Owner", amount: "Amount", source: "Channel" });
    expect([...gone].sort()).toEqual(["owner", "source"]);
    expect(Object.keys(columns)).toEqual(["amount"]);
  });

  test("is without a report's footer, and without the further lines of orders", () => {
    const orders = {
      header: ["Name", "Total", "Lineitem name"],
      rows: [
        ["#1", 30, "Cup"],
        ["#1", "", "Pot"],
        ["#2", 12, "Cup"],
        ["#2", "", "Pan"],
        ["Total", 42, ""],
        ["", "", ""],
        ["Confidential Information", "", ""],
      ],
    };
    const choice = { id: "Name", amount: "Total", product: "Lineitem name" } as const;
    const { columns, cut, gone, emptied } = chosenTable(orders, choice);
    expect(emptied).toEqual([1, 3, 4, 6]);
    expect(columns.id?.cells).toEqual(["#1", "", "#2"]);
    expect(columns.amount?.cells).toEqual([30, "", 12]);
    expect([cut, gone]).toEqual([["product"], []]);
    expect(columns.product).toBeUndefined();
  });

  test("has what is said of single lines where each order has one", () => {
    const single = {
      header: ["Name", "Lineitem name"],
      rows: [
        ["#1", "Cup"],
        ["#2", "Pot"],
      ],
    };
    const { columns, cut } = chosenTable(single, { product: "Lineitem name" });
    expect(cut).toEqual([]);
    expect(columns.product?.cells).toEqual(["Cup", "Pot"]);
  });
});
