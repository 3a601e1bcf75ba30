import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { day, open } from "./open.ts";

const ROWS = [
  ["Stage", "Company", "Amount", "Created", "Closed", "Owner"],
  ["Won", "Acme", 100, day("2026-01-01"), day("2026-01-11"), "Cem"],
  ["Lost", "Bolt", 0, day("2026-01-01"), day("2026-01-05"), "Cem"],
  ["Kazanıldı", "Acme", 300, day("2026-03-20"), day("2026-04-19"), "Ece"],
  ["Open", "Cube", 500, day("2026-01-01"), null, "Ece"],
];

describe("formulas in cells, recalculated by the spreadsheet", () => {
  let host: Host;
  beforeAll(async () => {
    host = await open([{ name: "Deals", rows: ROWS }]);
  });
  afterAll(() => host.dispose());

  const typed = async (formula: string) => {
    await host.type("Deals!I1", formula);
    return host.cell("Deals!I1");
  };

  test.each([
    ["=CONVERSION_RATE(A2:A)", 0.5],
    ["=CONVERSION_RATE(A2:A;)", 0.5],
    ['=CONVERSION_RATE(A2:A; "Lost")', 0.25],
    ["=CONVERSION_RATE(200; 50)", 0.25],
    ["=WIN_RATE(A2:A5)", 2 / 3],
    ["=CLV(B2:B; C2:C)", 450],
    ["=CLV(B2:B; C2:C; 40%)", 180],
    ["=CYCLE_TIME(D2:D; E2:E)", 44 / 3],
    ['=CYCLE_TIME(D2:D; E2:E; "median")', 10],
    ['=CYCLE_TIME(D2:D, E2:E, "max")', 30],
    ["=conversion_rate(A2:A)", 0.5],
  ])("%s", async (formula, expected) => {
    expect(await typed(formula)).toBeCloseTo(expected, 12);
  });

  test("by owner spills label, value and rows", async () => {
    await typed("=CONVERSION_RATE(A2:A;;F2:F)");
    expect(["I1", "J1", "K1", "I2", "J2", "K2"].map((cell) => host.cell(`Deals!${cell}`))).toEqual([
      "Cem",
      0.5,
      2,
      "Ece",
      0.5,
      2,
    ]);
  });

  test("an edited deal changes what depends on it", async () => {
    await typed("=CONVERSION_RATE(A2:A)");
    await host.type("Deals!A5", "Won");
    expect(host.cell("Deals!I1")).toBe(0.75);
    await host.type("Deals!A5", "Open");
    expect(host.cell("Deals!I1")).toBe(0.5);
  });

  test("an error shows #ERROR!, and what to mend on hovering", async () => {
    expect(await typed("=CYCLE_TIME(D2:D; A2:A)")).toBe("#ERROR!");
    expect(host.errorNote("Deals!I1")).toContain(
      'CYCLE_TIME: ends, row 1: found "Won", expected a date such as 2026-03-31.',
    );
  });

  test("a formula that needs no dates asks the spreadsheet nothing", async () => {
    await typed("=CONVERSION_RATE(A2:A5)");
    expect(host.executions.at(-1)).toMatchObject({
      kind: "formula",
      handler: "CONVERSION_RATE",
      calls: {},
      error: null,
    });
  });
});

describe("formulas in a Turkish spreadsheet", () => {
  let host: Host;
  beforeAll(async () => {
    host = await open([{ name: "Deals", rows: ROWS }], { locale: "tr_TR" });
  });
  afterAll(() => host.dispose());

  test("arguments are separated by ; and fractions by a comma", async () => {
    await host.type("Deals!I1", "=CLV(B2:B; C2:C; 0,5)");
    expect(host.cell("Deals!I1")).toBe(225);
  });

  test("errors are in Turkish", async () => {
    await host.type("Deals!I2", '=CYCLE_TIME(D2:D; E2:E; "mod")');
    expect(host.errorNote("Deals!I2")).toContain('statistic: "mod" bilinmiyor');
  });

  test("03/04/2026 as text is the third of April", async () => {
    const args = [[["03/04/2026"]], [["13/04/2026"]]];
    expect(host.call("CYCLE_TIME", args)).toBe(10);
  });
});

describe("dates across a clock change, sheet and script in different zones", () => {
  test.each(["America/New_York", "Pacific/Auckland", "Europe/Istanbul", "Asia/Kolkata", "Etc/UTC"])(
    "%s",
    async (timeZone) => {
      const rows = [
        [day("2026-02-20"), day("2026-03-20"), day("2026-09-20"), day("2026-10-20")],
        ["=CYCLE_TIME(A1:B1; C1:D1)"],
      ];
      const host = await open([{ name: "Days", rows: [rows[0] ?? []] }], { timeZone });
      await host.type("Days!A3", "=CYCLE_TIME(A1; B1)");
      await host.type("Days!A4", "=CYCLE_TIME(C1; D1)");
      expect([host.cell("Days!A3"), host.cell("Days!A4")]).toEqual([28, 30]);
      host.dispose();
    },
  );
});
