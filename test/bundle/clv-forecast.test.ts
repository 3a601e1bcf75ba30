import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FileCell, Host } from "../../src/host/host.ts";
import { orderList } from "../functions/orders.ts";
import { day, open } from "./open.ts";

/** An order list as a shop exports it, with rows left blank below. */
function sheetRows(): FileCell[][] {
  const [customers, dates, amounts] = orderList(1);
  const rows = customers.map(([customer], i): FileCell[] => [
    String(customer),
    day(String(dates[i]?.[0])),
    Number(amounts[i]?.[0]),
  ]);
  return [["Customer", "Date", "Amount"], ...rows];
}

describe.each([
  ["en_US", "Customer", "Total", "a text among the amounts", 'CLV_FORECAST: amounts, row 3: found "soon"'],
  ["tr_TR", "Müşteri", "Toplam", "tutarlar arasında bir metin", 'CLV_FORECAST: amounts, 3. satır: "soon"'],
])("a forecast in a spreadsheet in %s", (locale, customer, total, _, wrong) => {
  let host: Host;
  beforeAll(async () => {
    host = await open([{ name: "Orders", rows: sheetRows() }], { locale });
  });
  afterAll(() => host.dispose());

  const cells = (row: number, columns = "FGHIJ") =>
    [...columns].map((column) => host.cell(`Orders!${column}${row}`));

  test("spills a header, the total and a row for each customer", async () => {
    await host.type("Orders!F1", "=CLV_FORECAST(A2:A; B2:B; C2:C)");
    expect(cells(1)[0]).toBe(customer);
    const [name, alive, purchases, amount, clv] = cells(2);
    expect(name).toBe(total);
    for (const figure of [alive, purchases, amount, clv]) expect(figure).toBeGreaterThan(0);
    expect(cells(3)[4]).toBeGreaterThanOrEqual(Number(cells(4)[4]));
    expect(cells(202)[0]).toContain("Customer ");
    expect(cells(203)[0]).toBe("");
  });

  test("asks the spreadsheet for its zone and language, and runs within Google's time", () => {
    const [run] = host.executions.filter(({ handler }) => handler === "CLV_FORECAST");
    expect(run?.error).toBeNull();
  });

  test("its model's parameters go into P_ALIVE by reference", async () => {
    await host.type("Orders!L1", "=CLV_MODEL(A2:A; B2:B; C2:C)");
    expect(["L2", "L3", "L4", "L5"].map((cell) => host.cell(`Orders!${cell}`))).toEqual([
      "r",
      "alpha",
      "a",
      "b",
    ]);
    await host.type("Orders!P1", "=P_ALIVE(2; 30; 40; M2:M5)");
    await host.type("Orders!P2", "=EXPECTED_PURCHASES(52; 2; 30; 40; M2:M5)");
    expect(host.cell("Orders!P1")).toBeGreaterThan(0.3);
    expect(host.cell("Orders!P1")).toBeLessThan(1);
    expect(host.cell("Orders!P2")).toBeGreaterThan(0.3);
  });

  test("what cannot be forecast shows #ERROR!, and on hovering what to mend", async () => {
    await host.type("Orders!C4", "soon");
    expect(host.cell("Orders!F1")).toBe("#ERROR!");
    expect(host.errorNote("Orders!F1")).toContain(wrong);
  });
});
