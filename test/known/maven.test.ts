import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { open } from "../bundle/open.ts";

const FILE = join(import.meta.dirname, "../../../shared/data/maven/sales_pipeline.csv");
const absent = !existsSync(FILE);
if (absent) console.log("known/maven: skipped, since the export of 8,800 deals is not beside the project");

interface Deal {
  readonly deal_stage: string;
  readonly engage_date: string;
  readonly close_date: string;
  readonly sales_agent: string;
  readonly account: string;
  readonly close_value: string;
}

/** A real CRM export; the figures were published with it or worked out in another program. */
describe.skipIf(absent)("8,800 deals of a real CRM, called as Google calls the bundle", () => {
  let host: Host;
  let deals: readonly Deal[] = [];
  beforeAll(async () => {
    deals = Papa.parse<Deal>(readFileSync(FILE, "utf8").trim(), { header: true }).data;
    host = await open([{ name: "Empty", rows: [] }], { locale: "en_US", timeZone: "America/New_York" });
  });
  afterAll(() => host?.dispose());

  const of = (field: keyof Deal, rows = deals) => rows.map((deal) => [deal[field]]);
  const won = () => deals.filter(({ deal_stage }) => deal_stage === "Won");

  test("conversion 0.4815909091, win rate 0.6315005215", () => {
    expect(deals.length).toBe(8800);
    expect(host.call("CONVERSION_RATE", [of("deal_stage")])).toBeCloseTo(0.4815909091, 10);
    expect(host.call("WIN_RATE", [of("deal_stage")])).toBeCloseTo(0.6315005215, 10);
  });

  test("cycle of won deals 51.7819726286 days on average, median 57", () => {
    const args = [of("engage_date", won()), of("close_date", won())];
    expect(host.call("CYCLE_TIME", args)).toBeCloseTo(51.7819726286, 10);
    expect(host.call("CYCLE_TIME", [...args, "median"])).toBe(57);
  });

  test("cycle of all that closed 47.9853971 on average, median 45, from 1 to 138", () => {
    const args = [of("engage_date"), of("close_date")];
    expect(host.call("CYCLE_TIME", args)).toBeCloseTo(47.9853971, 7);
    expect(
      ["median", "min", "max"].map((statistic) => host.call("CYCLE_TIME", [...args, statistic])),
    ).toEqual([45, 1, 138]);
  });

  test("100,000 blank rows below change nothing", () => {
    const blank = Array.from({ length: 100_000 }, () => [""]);
    expect(host.call("CONVERSION_RATE", [[...of("deal_stage"), ...blank]])).toBeCloseTo(0.4815909091, 10);
    const args = [
      [...of("engage_date", won()), ...blank],
      [...of("close_date", won()), ...blank],
    ];
    expect(host.call("CYCLE_TIME", args)).toBeCloseTo(51.7819726286, 10);
  });

  test("CLV of accounts is the revenue won with an account over the accounts that bought", () => {
    const named = won().filter(({ account }) => account !== "");
    const revenue = named.reduce((all, { close_value }) => all + Number(close_value), 0);
    const accounts = new Set(named.map(({ account }) => account)).size;
    expect(host.call("CLV", [of("account"), of("close_value")])).toBeCloseTo(revenue / accounts, 6);
  });

  test("by agent: 30 people, their deals add up to 8,800", () => {
    const table = host.call("CONVERSION_RATE", [of("deal_stage"), "", of("sales_agent")]) as [
      string,
      number,
      number,
    ][];
    expect(table.length).toBe(30);
    expect(table.reduce((all, [, , rows]) => all + rows, 0)).toBe(8800);
    const darcel = deals.filter(({ sales_agent }) => sales_agent === "Darcel Schlecht");
    const share = darcel.filter(({ deal_stage }) => deal_stage === "Won").length / darcel.length;
    expect(table.find(([name]) => name === "Darcel Schlecht")?.[1]).toBeCloseTo(share, 12);
  });
});
