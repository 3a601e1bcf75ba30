import { describe, expect, test } from "vitest";
import { formulaFor, formulaOfCell, type Sought } from "../../src/jobs/formula-offer.ts";
import type { Sheeted } from "../../src/jobs/formula-table.ts";
import type { Language } from "../../src/locale/language.ts";
import { readingIn } from "../reading.ts";

const english = { reading: readingIn("en_US"), language: "en" as Language };
const turkish = { reading: readingIn("tr_TR"), language: "tr" as Language };

const deals: Sheeted = {
  sheet: {
    name: "Deals",
    header: ["Deal stage", "Owner", "Amount", "Close date", "Note"],
    rows: [
      ["Won", "Ada", 10, "2026-01-10", "a"],
      ["Lost", "Ada", 20, "2026-01-20", "b"],
      ["Won", "Can", 40, "2026-04-02", "c"],
      ["Open", "Can", 80, "2026-07-02", "d"],
    ],
  },
  columns: { outcome: "Deal stage", owner: "Owner", amount: "Amount", end: "Close date" },
};

/** As somebody has chosen them: no header says what its column holds, and one says what another does. */
const corrected: Sheeted = {
  sheet: {
    name: "Mia's deals 😀",
    header: ["Amount", "Who", "Worth", "Until", "Stage"],
    rows: deals.sheet.rows.map(([stage = "", owner = "", amount = "", end = "", note = ""]) => [
      stage,
      owner,
      amount,
      end,
      note,
    ]),
  },
  columns: { outcome: "Amount", owner: "Who", amount: "Worth", end: "Until" },
};

const teams: Sheeted = {
  sheet: {
    name: "Teams",
    header: ["Owner", "Region"],
    rows: [
      ["Ada", "West"],
      ["Can", "East"],
    ],
  },
  columns: { person: "Owner", region: "Region" },
};

function offered(sought: Partial<Sought>, asker = english) {
  const all = {
    metric: "win-rate",
    value: 2 / 3,
    main: deals,
    others: [],
    filters: [],
    period: null,
  } as const;
  return formulaFor({ ...all, ...sought }, asker);
}

describe("the formula of a figure", () => {
  test("asks the sheet as it stands where its headers say what was chosen", () => {
    expect(offered({})).toEqual({
      written: '=SALES_METRIC(Deals!A:E;"Win rate")',
      shown: '=SALES_METRIC(Deals!A:E, "Win rate")',
    });
  });

  test("is in the user's language, with semicolons where numbers have a decimal comma", () => {
    expect(offered({ period: "2026-Q1", value: 1 / 2 }, turkish)).toEqual({
      written: '=SALES_METRIC(Deals!A:E;"Kazanma oranı";;"2026-Q1")',
      shown: '=SALES_METRIC(Deals!A:E;"Kazanma oranı";;"2026-Q1")',
    });
  });

  test("hands over the chosen columns where the headers say something else", () => {
    const sheet = "'Mia''s deals 😀'";
    expect(offered({ main: corrected })?.written).toBe(
      `=SALES_METRIC(HSTACK(VSTACK("Status type";${sheet}!A2:A);VSTACK("Close date";${sheet}!D2:D));"Win rate")`,
    );
  });

  test("filters by the sheet's own header", () => {
    const filters = [{ field: "owner", value: "Ada" }] as const;
    expect(offered({ filters, value: 1 / 2 })?.written).toBe(
      '=SALES_METRIC(Deals!A:E;"Win rate";;;HSTACK("Owner";"Ada"))',
    );
  });

  test("filters by what another table says of the owner", () => {
    const filters = [
      { field: "region", value: "West" },
      { field: "owner", value: "Ada" },
    ] as const;
    expect(offered({ filters, others: [teams], value: 1 / 2 })?.written).toBe(
      '=SALES_METRIC(Deals!A:E;"Win rate";;;VSTACK(HSTACK("Region";"West");HSTACK("Owner";"Ada"));Teams!A:B)',
    );
  });

  test("gives both tables headers that say what they hold where neither does", () => {
    const plain: Sheeted = {
      sheet: { ...teams.sheet, header: ["X", "Y"] },
      columns: { person: "X", region: "Y" },
    };
    const filters = [{ field: "region", value: "East" }] as const;
    const sheet = "'Mia''s deals 😀'";
    expect(offered({ main: corrected, filters, others: [plain], value: 1 })?.written).toBe(
      `=SALES_METRIC(HSTACK(VSTACK("Status type";${sheet}!A2:A);VSTACK("Close date";${sheet}!D2:D);VSTACK("Owner";${sheet}!B2:B));"Win rate";;;HSTACK("Region";"East");HSTACK(VSTACK("Person";Teams!A2:A);VSTACK("Region";Teams!B2:B)))`,
    );
  });

  test("is asked of one period, also of one in which a sum has no rows", () => {
    expect(offered({ metric: "sales-volume", period: "2026-04", value: 40 })?.shown).toBe(
      '=SALES_METRIC(Deals!A:E, "Sales volume", , "2026-04")',
    );
    expect(offered({ metric: "sales-volume", period: "2025-12", value: 0 })?.shown).toBe(
      '=SALES_METRIC(Deals!A:E, "Sales volume", , "2025-12")',
    );
  });

  test("takes a label for what it is, though it looks like a comparison, a blank or the end of a text", () => {
    const labels = ["<10 seats", '"; IMPORTRANGE("x', "", "=1+1", "!=", "Ada"];
    const main: Sheeted = {
      sheet: {
        name: "Deals",
        header: ["Stage", "Product"],
        rows: labels.flatMap((label) => [
          ["Won", label],
          ["Lost", label],
          ["Won", label],
        ]),
      },
      columns: { outcome: "Stage", product: "Product" },
    };
    const asked = (value: string) =>
      offered({ main, filters: [{ field: "product", value }], metric: "deals-won", value: 2 })?.written;
    expect(labels.map((label) => asked(label === "" ? "(blank)" : label))).toEqual([
      '=SALES_METRIC(Deals!A:B;"Deals won";;;HSTACK("Product";"=<10 seats"))',
      '=SALES_METRIC(Deals!A:B;"Deals won";;;HSTACK("Product";"""; IMPORTRANGE(""x"))',
      '=SALES_METRIC(Deals!A:B;"Deals won";;;HSTACK("Product";"="))',
      '=SALES_METRIC(Deals!A:B;"Deals won";;;HSTACK("Product";"==1+1"))',
      '=SALES_METRIC(Deals!A:B;"Deals won";;;HSTACK("Product";"=!="))',
      '=SALES_METRIC(Deals!A:B;"Deals won";;;HSTACK("Product";"Ada"))',
    ]);
  });

  test("is not offered where none gives the very number", () => {
    expect(offered({ value: 0.6 })).toBeUndefined();
    expect(offered({ period: "2030-01" })).toBeUndefined();
    expect(offered({ filters: [{ field: "team", value: "A" }] })).toBeUndefined();
  });

  test("of a metric of one's own is its cell", () => {
    expect(formulaOfCell({ sheetName: "Board 1", cell: "B7" })).toEqual({
      written: "='Board 1'!B7",
      shown: "='Board 1'!B7",
    });
  });
});
