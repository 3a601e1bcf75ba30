import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/calls/tile.ts";
import type { Filter, PeriodChoice } from "../../src/calls/view.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import type { Cell } from "../../src/table/cell.ts";
import { choose, newFile, saveSources, tileOf } from "../jobs/world.ts";

const FOLDER = join(import.meta.dirname, "../../../shared/data/maven");
const absent = !existsSync(FOLDER);
if (absent)
  console.log("known/maven-views: skipped, since the export of 8,800 deals is not beside the project");

const METRICS = [
  "win-rate",
  "sales-volume",
  "deals-won",
  "average-deal-size",
  "cycle-time",
  "deal-count",
] as const;
type Figures = { readonly [metric in (typeof METRICS)[number]]: number | null };

/** What another program made of the same file: test/known/reference/views.py. */
interface Reference {
  readonly unit: Exclude<PeriodChoice["unit"], "all">;
  readonly back: number;
  readonly filters: readonly Filter[];
  readonly until: string;
  readonly label: string;
  readonly finished: boolean;
  readonly now: Figures;
  readonly previous: Figures;
  readonly previousToDate: Figures;
  readonly series: readonly (readonly [string, Figures])[];
}

const references = JSON.parse(
  readFileSync(join(import.meta.dirname, "reference/views.json"), "utf8"),
) as readonly Reference[];

function read(name: string): string[][] {
  return Papa.parse<string[]>(readFileSync(join(FOLDER, name), "utf8").trim()).data;
}

/** The export as it would have been on a day: what was closed later is open. */
function dealsUntil(until: string): Cell[][] {
  const [header = [], ...deals] = read("sales_pipeline.csv");
  const [stage, engaged, closed] = ["deal_stage", "engage_date", "close_date"].map((name) =>
    header.indexOf(name),
  ) as [number, number, number];
  return [
    header,
    ...deals
      .filter((deal) => (deal[engaged] ?? "") <= until)
      .map((deal) =>
        (deal[closed] ?? "") > until
          ? deal.map((cell, i) => (i === stage ? "Engaging" : i === closed ? "" : cell))
          : deal,
      ),
  ];
}

function close(found: number | null | undefined, wanted: number | null): void {
  if (wanted === null) expect(found ?? null).toBeNull();
  else expect(found).toBeCloseTo(wanted, 9);
}

function expectChange(change: Change | null, now: number | null, then: number | null): void {
  if (change === null) {
    // Before its first row a metric has no past to compare with.
    expect(now === null ? [then] : [null, 0]).toContain(then);
    return;
  }
  close(change.previous.value, then);
  close(change.by, (now ?? 0) - (then ?? 0));
}

describe.skipIf(absent).each(references)(
  "$unit $back back of $filters until $until is $label",
  ({ unit, back, filters, until, label, finished, now, previous, previousToDate, series }) => {
    const file = newFile({
      deals: absent ? [] : dealsUntil(until),
      others: absent ? [] : [{ sheetId: 8, name: "Teams", rows: read("sales_teams.csv") }],
      view: { period: { unit, back }, filters },
    });
    saveSources(
      file,
      {
        kind: "deals",
        sheetId: 7,
        sheetName: "Deals",
        columns: {
          outcome: "deal_stage",
          owner: "sales_agent",
          product: "product",
          customer: "account",
          amount: "close_value",
          start: "engage_date",
          end: "close_date",
        },
      },
      {
        kind: "people",
        sheetId: 8,
        sheetName: "Teams",
        columns: { owner: "sales_agent", manager: "manager", region: "regional_office" },
      },
    );
    const dashboard = choose(file, ...METRICS);

    test("the period and the filters are answered as asked", () => {
      expect(dashboard.period).toMatchObject({ label, finished });
      expect(dashboard.view).toEqual({ period: { unit, back }, filters });
    });

    test.each(METRICS)("%s", (metric) => {
      const { value, period, change, series: shown } = tileOf(dashboard, metric);
      expect(period).toBe(label);
      close(value, now[metric]);
      const toDate = !finished && metricOf(metric).additive === true;
      expect(change?.toDate ?? toDate).toBe(toDate);
      const then = (toDate ? previousToDate : previous)[metric];
      expectChange(change, now[metric], then);
      for (const [name, wanted] of series) {
        const point = shown.find((one) => one.label === name);
        if (point !== undefined) close(point.value, wanted[metric]);
        else expect([null, 0]).toContain(wanted[metric]);
      }
    });
  },
);
