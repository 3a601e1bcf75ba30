import { describe, expect, test } from "vitest";
import { metricIds } from "../../src/metrics/metric-ids.ts";
import { ask, errorOf } from "./ask.ts";

/** A HubSpot export: the close date of an open deal is a plan. */
const DEALS = [
  ["Deal Name", "Deal Stage", "Deal owner", "Amount", "Currency", "Create Date", "Close Date"],
  ["A", "Closed Won", "Ada", "1,000.50", "USD", "2026-01-01", "2026-01-11"],
  ["B", "Closed Lost", "Ada", 500, "USD", "2026-01-05", "2026-02-01"],
  ["C", "Closed Won", "Can", 250, "USD", "2026-01-10", "2026-03-01"],
  ["D", "Negotiation", "Can", 900, "USD", "2026-02-01", "2026-12-31"],
  ["E", "Negotiation", "", "", "", "2026-02-02", ""],
];
const QUOTAS = [
  ["Owner", "Quota", "Region"],
  ["can", 500, "West"],
  ["Ada", 2000, "East"],
];

const metric = (name: unknown, ...more: readonly unknown[]) => ask("SALES_METRIC", [DEALS, name, ...more]);

describe("SALES_METRIC", () => {
  test("finds the columns by their headers, metric and grouping in either language", () => {
    // 2 won of 3 closed; Ada 1 of 2, Can 1 of 1.
    expect(metric("Win rate")).toBeCloseTo(2 / 3, 12);
    expect(metric("WIN_RATE")).toBeCloseTo(2 / 3, 12);
    expect(metric("kazanma oranı")).toBeCloseTo(2 / 3, 12);
    const byOwner = [
      ["(blank)", "", 0],
      ["Ada", 0.5, 2],
      ["Can", 1, 1],
    ];
    expect(metric("win rate", "Deal owner")).toEqual(byOwner);
    expect(metric("win rate", "owner")).toEqual(byOwner);
    expect(metric("win rate", "satış temsilcisi")).toEqual(byOwner);
    // As other systems head the column.
    expect(metric("win rate", "Opportunity Owner")).toEqual(byOwner);
    expect(metric("win rate", "Sales Rep")).toEqual(byOwner);
  });

  test("text amounts are read, and an open deal's close date is no end", () => {
    expect(metric("revenue")).toBe(1250.5);
    expect(metric("cycle time")).toBe((10 + 50) / 2);
    expect(metric("deals won", "", "ay")).toEqual([
      ["2026-01", 1, 1],
      ["2026-02", 0, 0],
      ["2026-03", 1, 1],
    ]);
  });

  test("by owner and quarter at once; a quarter without deals is a blank rate", () => {
    expect(metric("win rate", "owner", "quarter")).toEqual([
      ["(blank)", "2026-Q1", "", 0],
      ["Ada", "2026-Q1", 0.5, 2],
      ["Can", "2026-Q1", 1, 1],
    ]);
  });

  test("several metrics are a column each under a header in the file's language", () => {
    expect(metric([["win rate"], ["revenue"]], "owner")).toEqual([
      ["Group", "Win rate", "Sales volume"],
      ["(blank)", "", 0],
      ["Ada", 0.5, 1000.5],
      ["Can", 1, 250],
    ]);
    const [header] = ask("SALES_METRIC", [DEALS, [["win rate"], ["revenue"]]], "tr_TR") as string[][];
    expect(header).toEqual(["Kazanma oranı", "Satış hacmi"]);
  });

  test.each([
    ["one value", [["owner", "ada"]], 1000.5],
    [
      "alternatives",
      [
        ["owner", "Ada"],
        ["owner", "Can"],
      ],
      1250.5,
    ],
    [
      "two headers",
      [
        ["Deal owner", "Ada"],
        ["amount", ">=1000.5"],
      ],
      1000.5,
    ],
    ["before a day", [["Close Date", "<2026-02-01"]], 1000.5],
    ["all but", [["owner", "<>Ada"]], 250],
  ])("where: %s", (_, where, expected) => {
    expect(metric("revenue", "", "", where)).toBe(expected);
  });

  test("a deal's close date stands for a date of its own: February against January", () => {
    const rows = [
      ["Deal Stage", "Amount", "Close Date"],
      ["Closed Won", 100, "2026-01-31"],
      ["Closed Won", 150, "2026-02-28"],
      ["Negotiation", 900, "2026-12-31"],
    ];
    expect(ask("SALES_METRIC", [rows, "revenue growth"])).toBe(0.5);
  });

  test.each([
    // Won in January; lost in February; won in March.
    ["2026-01", 1],
    ["2026-Q1", 2 / 3],
    ["2026", 2 / 3],
    [2026, 2 / 3],
    ["2026-w02", 1],
  ])("of one period alone, by its label: %s", (period, expected) => {
    expect(metric("win rate", "", period)).toBeCloseTo(expected, 12);
  });

  test("of one period by owner: label, value and rows", () => {
    expect(metric("revenue", "owner", "2026-03")).toEqual([
      ["(blank)", 0, 0],
      ["Ada", 0, 0],
      ["Can", 250, 1],
    ]);
  });

  test("of a period without data a sum is 0, and there is no rate", () => {
    expect(metric("revenue", "", "2025-12")).toBe(0);
    expect(errorOf("SALES_METRIC", [DEALS, "win rate", "", "2025-12"])).toBe(
      "period: there is no data of 2025-12.",
    );
    expect(errorOf("SALES_METRIC", [DEALS, "win rate", "", "2025-12"], "tr")).toContain("2025-12");
    expect(errorOf("SALES_METRIC", [DEALS, "win rate", "", "2026-13"])).toContain("Use one of");
  });

  test("a second table has the quotas, matched by label whatever its case", () => {
    // Ada 1,000.50 of 2,000; Can 250 of 500.
    expect(metric("quota attainment", "owner", "", "", QUOTAS)).toEqual([
      ["(blank)", "", 0],
      ["Ada", 0.50025, 1],
      ["Can", 0.5, 1],
    ]);
    expect(metric("revenue", "region", "", "", QUOTAS)).toEqual([
      ["(blank)", 0, 0],
      ["East", 1000.5, 1],
      ["West", 250, 1],
    ]);
  });

  test.each([
    // Ada 1,000.50 of her 2,000; the West, which is Can's, 250 of 500.
    ["an owner, whatever the header there", [["Deal owner", "Ada"]], 0.50025],
    ["what the second table alone has", [["region", "West"]], 0.5],
    ["all but", [["owner", "<>Can"]], 0.50025],
    // 1,000.50 + 250 of 2,500: which deals count says nothing of the quotas.
    ["a stage", [["Deal Stage", "Closed Won"]], 0.5002],
  ])("where holds for the quotas as well: %s", (_, where, expected) => {
    expect(metric("quota attainment", "", "", where, QUOTAS)).toBeCloseTo(expected, 12);
  });

  test("where and by leave only those who fit", () => {
    expect(metric("quota attainment", "owner", "", [["region", "West"]], QUOTAS)).toEqual([["Can", 0.5, 1]]);
  });

  test("where is looked up for the second table in a third", () => {
    const quotas = [
      ["Owner", "Quota"],
      ["can", 500],
      ["Ada", 2000],
    ];
    const teams = [
      ["Owner", "Region"],
      ["Can", "West"],
      ["Ada", "East"],
    ];
    expect(metric("quota attainment", "", "", [["region", "East"]], quotas, teams)).toBe(0.50025);
  });

  test("amounts in two currencies are never added", () => {
    const mixed = DEALS.map((row, i) => (i === 3 ? [...row.slice(0, 4), "EUR", ...row.slice(5)] : row));
    expect(errorOf("SALES_METRIC", [mixed, "revenue"])).toContain(
      'Currency, row 4: "EUR" is in another currency',
    );
    expect(ask("SALES_METRIC", [mixed, "revenue", "", "", [["currency", "USD"]]])).toBe(1000.5);
    expect(ask("SALES_METRIC", [mixed, "win rate"])).toBeCloseTo(2 / 3, 12);
  });

  test.each([
    [
      "a metric that is not known",
      [DEALS, "winn rates"],
      'metric: "winn rates" is not known. Did you mean Win rate',
    ],
    ["no metric", [DEALS, ""], "metric is missing"],
    ["a column that is not there", [DEALS, "NPS"], "found Deal Name, Deal Stage, Deal owner"],
    ["a group that is not there", [DEALS, "win rate", "mood"], "mood"],
    ["a period that is not known", [DEALS, "win rate", "", "decade"], 'period: "decade" is not known'],
    ["a second table that is missing", [DEALS, "quota attainment"], "other_table is missing"],
    [
      "an argument too many",
      [DEALS, "win rate", "", "", "", "", "", "", 1],
      "9 arguments are given, expected 8",
    ],
  ])("%s is an error that says so", (_, args, message) => {
    expect(errorOf("SALES_METRIC", args)).toContain(message);
  });

  test("Shopify's lines of one order are one order", () => {
    const orders = [
      [
        "Name",
        "Email",
        "Financial Status",
        "Paid at",
        "Subtotal",
        "Total",
        "Created at",
        "Lineitem quantity",
        "Lineitem name",
      ],
      ["#1001", "ada@x.com", "paid", "2026-01-02", 90, 100, "2026-01-02", 1, "Cup"],
      ["#1001", "ada@x.com", "", "", "", "", "2026-01-02", 2, "Pot"],
      ["#1002", "can@x.com", "paid", "2026-01-05", 40, 50, "2026-01-05", 1, "Cup"],
    ];
    expect(ask("SALES_METRIC", [orders, "average order value"])).toBe(75);
    expect(ask("SALES_METRIC", [orders, "order count"])).toBe(2);
    expect(errorOf("SALES_METRIC", [orders, "order count", "Lineitem name"])).toContain("Lineitem name");
  });
});

describe("METRIC_EXPLAIN", () => {
  const explained = (...args: readonly unknown[]) =>
    new Map(
      (ask("METRIC_EXPLAIN", args) as [string, string | number][]).map(([what, value]) => [what, value]),
    );

  test("shows what a formula over columns rests on, with the option chosen", () => {
    const outcomes = [["Won"], ["Lost"], ["Open"], [""], ["Won"]];
    const lines = explained("win rate", outcomes, "", "all");
    expect(lines.get("Formula")).toBe("WIN_RATE");
    expect(lines.get("Option: basis")).toBe("all");
    expect([lines.get("Value"), lines.get("Numerator"), lines.get("Denominator")]).toEqual([0.5, 2, 4]);
    expect(lines.get("Rows used")).toBe(4);
    expect(lines.get("Taken as open: Open")).toBe(1);
    const closed = explained("WIN_RATE", outcomes);
    expect(closed.get("Left out: still open (first in row 3)")).toBe(1);
    // Wilson's interval of 2 of 3, worked by hand: 0.2077 to 0.9385.
    expect(Number(closed.get("95% interval from"))).toBeCloseTo(0.2077, 4);
    expect(Number(closed.get("95% interval to"))).toBeCloseTo(0.9385, 4);
  });

  test("shows what a table's figure rests on: columns, filters, rows left out as the sheet counts them", () => {
    const lines = explained("cycle time", DEALS, "", "", [["owner", "<>Ada"]]);
    expect(lines.get("Value")).toBe(50);
    expect(lines.get("Column: Close date")).toBe("Close Date");
    expect(lines.get("Left out: filtered by where")).toBe(2);
    expect(lines.get("Left out: not won (first in row 5)")).toBe(2);
  });

  test("has a column for each group, and the sentence where there is no figure", () => {
    const rows = ask("METRIC_EXPLAIN", ["win rate", DEALS, "owner"]) as (string | number)[][];
    const line = (name: string) => rows.find(([what]) => what === name)?.slice(1);
    expect(line("Group")).toEqual(["(blank)", "Ada", "Can"]);
    expect(line("Value")).toEqual(["", 0.5, 1]);
    expect(String(line("No value")?.[0])).toContain("no closed deals");
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  test("speaks the file's language", () => {
    const rows = ask(
      "METRIC_EXPLAIN",
      ["Kazanma oranı", [["Kazanıldı"], ["Kaybedildi"]]],
      "tr_TR",
    ) as string[][];
    expect(rows.map(([what]) => what)).toContain("Payda");
    expect(rows[0]).toEqual(["Metrik", "Kazanma oranı"]);
  });

  test("rows used and left out add up to the rows that say anything", () => {
    const lines = [...explained("cycle time", DEALS)];
    const left = lines.filter(([what]) => what.startsWith("Left out")).map(([, rows]) => Number(rows));
    expect(Number(new Map(lines).get("Rows used")) + left.reduce((a, b) => a + b, 0)).toBe(DEALS.length - 1);
  });
});

describe("SALES_METRICS and HEADER_MAP", () => {
  test("the catalogue has a row for each metric, in the file's language", () => {
    const rows = ask("SALES_METRICS", []) as string[][];
    expect(rows.length).toBe(metricIds.length + 1);
    expect(rows.find(([, formula]) => formula === "WIN_RATE")?.slice(0, 3)).toEqual([
      "Win rate",
      "WIN_RATE",
      "Conversion",
    ]);
    const turkish = ask("SALES_METRICS", [], "tr_TR") as string[][];
    expect(turkish.find(([, formula]) => formula === "WIN_RATE")?.[0]).toBe("Kazanma oranı");
  });

  test("the map shows each field's column with a sample, and what is no field's", () => {
    const rows = ask("HEADER_MAP", [DEALS]) as string[][];
    expect(rows).toContainEqual(["Stage or status", "Deal Stage", "Closed Won"]);
    expect(rows).toContainEqual(["Close date", "Close Date", "2026-01-11"]);
  });
});
