import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { ask } from "../functions/ask.ts";

const FILE = join(import.meta.dirname, "../../../shared/data/maven/sales_pipeline.csv");
const REFERENCE = join(import.meta.dirname, "../known/reference/maven.json");
const absent = !existsSync(FILE);
if (absent)
  console.log("metrics/value-maven: skipped, since the export of 8,800 deals is not beside the project");

interface Deal {
  readonly deal_stage: string;
  readonly engage_date: string;
  readonly close_date: string;
  readonly sales_agent: string;
  readonly product: string;
  readonly close_value: string;
}

interface Figures {
  readonly revenue: number;
  readonly dealsWon: number;
  readonly averageDeal: number;
}

interface Reference {
  readonly whole: Figures & {
    readonly deals: number;
    readonly winRate: number;
    readonly cycleMean: number;
    readonly stages: { readonly Engaging: number; readonly Prospecting: number };
  };
  readonly agent: readonly (Figures & { readonly label: string })[];
}

/** The figures of another program (known/reference/maven.py) for the same 8,800 deals. */
describe.skipIf(absent)("sales of 8,800 deals of a real CRM", () => {
  const deals = absent ? [] : Papa.parse<Deal>(readFileSync(FILE, "utf8").trim(), { header: true }).data;
  const of = (field: keyof Deal) => deals.map((deal) => [deal[field]]);
  const { whole, agent } = JSON.parse(readFileSync(REFERENCE, "utf8")) as Reference;

  test("as a whole", () => {
    expect(ask("SALES_VOLUME", [of("close_value"), of("deal_stage")])).toBe(whole.revenue);
    expect(ask("DEALS_WON", [of("deal_stage")])).toBe(whole.dealsWon);
    expect(ask("DEAL_COUNT", [of("deal_stage")])).toBe(whole.deals);
    expect(ask("AVERAGE_DEAL_SIZE", [of("deal_stage"), of("close_value")])).toBeCloseTo(whole.averageDeal, 9);
    expect(ask("AVERAGE_DEAL_SIZE", [of("deal_stage"), of("close_value"), "", "median"])).toBe(1117);
  });

  test("by agent", () => {
    const byAgent = (answer: unknown) =>
      new Map((answer as [string, number, number][]).map(([label, value]) => [label, value]));
    const volume = byAgent(
      ask("SALES_VOLUME", [of("close_value"), of("deal_stage"), "", "", of("sales_agent")]),
    );
    const won = byAgent(ask("DEALS_WON", [of("deal_stage"), "", of("sales_agent")]));
    const sizes = byAgent(
      ask("AVERAGE_DEAL_SIZE", [of("deal_stage"), of("close_value"), "", "", of("sales_agent")]),
    );
    expect([...volume.keys()]).toEqual(agent.map(({ label }) => label));
    for (const { label, revenue, dealsWon, averageDeal } of agent) {
      expect(volume.get(label)).toBe(revenue);
      expect(won.get(label)).toBe(dealsWon);
      expect(sizes.get(label)).toBeCloseTo(averageDeal, 9);
    }
  });

  test("the cycle of closed deals: all 47.9853971 days, median 45, won 51.7819726", () => {
    const args = [of("deal_stage"), of("engage_date"), of("close_date")];
    expect(ask("CLOSE_TIME", args)).toBeCloseTo(47.9853971, 7);
    expect(ask("CLOSE_TIME", [...args, "", "median"])).toBe(45);
    expect(ask("CLOSE_TIME", [...args, "won"])).toBeCloseTo(whole.cycleMean, 9);
  });

  test("sales velocity from the published figures: all deals closed within the last 12 months", () => {
    const args = [of("deal_stage"), of("close_value"), of("engage_date"), of("close_date")];
    const [, ...rows] = ask("SALES_VELOCITY", args) as [string, number][];
    const [velocity, open, rate, size, cycle] = rows.map(([, value]) => value);
    expect(open).toBe(whole.stages.Engaging + whole.stages.Prospecting);
    expect(rate).toBeCloseTo(whole.winRate, 9);
    expect(size).toBeCloseTo(whole.averageDeal, 9);
    expect(cycle).toBeCloseTo(whole.cycleMean, 9);
    const expected = (2089 * whole.winRate * whole.averageDeal) / whole.cycleMean;
    expect((velocity ?? 0) / expected).toBeCloseTo(1, 12);
  });
});
