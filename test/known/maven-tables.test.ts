import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { open } from "../bundle/open.ts";

const FOLDER = join(import.meta.dirname, "../../../shared/data/maven");
const absent = !existsSync(FOLDER);
if (absent)
  console.log("known/maven-tables: skipped, since the export of 8,800 deals is not beside the project");

/** What another program made of the same files: test/known/reference/maven.py. */
interface Reference {
  readonly label: string;
  readonly winRate: number;
  readonly closed: number;
  readonly revenue: number;
  readonly dealsWon: number;
  readonly averageDeal: number;
  readonly cycleMean: number;
  readonly cycleMedian: number;
}
type Reports = {
  readonly [by in "agent" | "manager" | "region" | "product" | "series" | "quarter"]: readonly Reference[];
};

const METRICS = {
  "win rate": "winRate",
  revenue: "revenue",
  "deals won": "dealsWon",
  "average deal size": "averageDeal",
  "cycle time": "cycleMean",
} as const;

function read(name: string): unknown[][] {
  const text = readFileSync(join(FOLDER, name), "utf8").trim();
  return Papa.parse<string[]>(text).data;
}

describe.skipIf(absent)("deals joined with teams and products, one formula each", () => {
  const reference = JSON.parse(
    readFileSync(join(import.meta.dirname, "reference/maven.json"), "utf8"),
  ) as Reports & {
    readonly agentQuarter: readonly { agent: string; quarter: string; winRate: number; closed: number }[];
  };
  let host: Host;
  let deals: unknown[][] = [];
  let teams: unknown[][] = [];
  let products: unknown[][] = [];
  beforeAll(async () => {
    [deals, teams, products] = ["sales_pipeline.csv", "sales_teams.csv", "products.csv"].map(read) as [
      unknown[][],
      unknown[][],
      unknown[][],
    ];
    host = await open([{ name: "Empty", rows: [] }], { locale: "en_US", timeZone: "America/New_York" });
  });
  afterAll(() => host?.dispose());

  const others = () => ({ none: "", teams, products });
  const rowsOf = (args: readonly unknown[]) => host.call("SALES_METRIC", args) as (string | number)[][];

  describe.each(Object.entries(METRICS))("%s", (metric, field) => {
    test.each([
      ["agent", "sales_agent", "", "none"],
      ["agent", "owner", "", "none"],
      ["manager", "manager", "", "teams"],
      ["manager", "Yönetici", "", "teams"],
      ["region", "regional_office", "", "teams"],
      ["product", "product", "", "none"],
      ["series", "series", "", "products"],
      ["quarter", "", "quarter", "none"],
      ["quarter", "", "çeyrek", "none"],
    ] as const)("by %s (%s %s)", (report, by, period, other) => {
      const rows = rowsOf([deals, metric, by, period, "", others()[other]]);
      const expected = [...reference[report]];
      expect(rows.map(([label]) => label).sort()).toEqual(expected.map(({ label }) => label).sort());
      for (const [label, value, counted] of rows) {
        const row = expected.find((one) => one.label === label);
        expect(Number(value) / (row?.[field] ?? Number.NaN)).toBeCloseTo(1, 10);
        if (field === "winRate") expect(counted).toBe(row?.closed);
      }
    });
  });

  test("win rate by agent and quarter", () => {
    const rows = rowsOf([deals, "win rate", "sales_agent", "quarter"]);
    const closed = rows.filter(([, , , counted]) => counted !== 0);
    expect(closed.length).toBe(reference.agentQuarter.length);
    for (const { agent, quarter, winRate, closed: counted } of reference.agentQuarter) {
      const row = rows.find(([label, period]) => label === agent && period === quarter);
      expect(row?.[3]).toBe(counted);
      expect(row?.[2]).toBeCloseTo(winRate, 12);
    }
  });

  test("several metrics at once, filtered", () => {
    const where = [
      ["regional_office", "West"],
      ["product", "GTX Pro"],
      ["product", "GTXPro"],
    ];
    const metrics = [["deals won"], ["win rate"]];
    // The region is looked up in the teams for the filter and the grouping alike.
    const west = rowsOf([deals, metrics, "region", "", where, teams]);
    expect(west.slice(1).map(([label]) => label)).toEqual(["West"]);
    const [header, ...rows] = rowsOf([deals, metrics, "region", "", where.slice(1), teams]);
    expect(header?.slice(1)).toEqual(["Deals won", "Win rate"]);
    // GTX Pro is written GTXPro throughout the deals.
    const gtxPro = reference.product.find(({ label }) => label === "GTXPro");
    expect(rows.reduce((all, [, won]) => all + Number(won), 0)).toBe(gtxPro?.dealsWon);
  });

  test("the explanation adds up to all 8,800 rows", () => {
    const lines = host.call("METRIC_EXPLAIN", ["win rate", deals]) as (string | number)[][];
    const value = (name: string) => lines.find(([what]) => String(what).startsWith(name))?.[1];
    expect(value("Value")).toBeCloseTo(0.6315005215, 10);
    expect(value("Numerator")).toBe(4238);
    expect(value("Denominator")).toBe(6711);
    expect(value("Rows used")).toBe(6711);
    expect(value("Left out: still open")).toBe(2089);
    expect(value("Taken as won: Won")).toBe(4238);
    expect(value("Taken as lost: Lost")).toBe(2473);
    expect(value("Taken as open: Engaging")).toBe(1589);
    expect(value("Taken as open: Prospecting")).toBe(500);
    expect(value("Column: Close date")).toBe("close_date");
    expect(value("Period")).toBe("2017-03-01 to 2017-12-31");
  });
});
