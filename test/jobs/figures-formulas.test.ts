import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { View } from "../../src/calls/view.ts";
import { askByTable } from "../../src/functions/table-question.ts";
import { figuresIn } from "../../src/jobs/figures.ts";
import type { MetricFigures } from "../../src/jobs/finding.ts";
import { viewFile } from "../../src/jobs/viewed-file.ts";
import { type MetricId, metricOf } from "../../src/metrics/catalogue.ts";
import { recogniseTable } from "../../src/metrics/headers/recognise-table.ts";
import { metricIds } from "../../src/metrics/metric-ids.ts";
import type { TableKind } from "../../src/metrics/table-kind.ts";
import type { Cell } from "../../src/table/cell.ts";
import { InputError } from "../../src/table/problem.ts";
import { sheetIn } from "../functions/ask.ts";
import { type FakeFile, newFile, saveSources, worldOf } from "./world.ts";

const FOLDER = join(import.meta.dirname, "../../../shared/data/maven");
const absent = !existsSync(FOLDER);
if (absent)
  console.log("jobs/figures-formulas: skipped, since the export of 8,800 deals is not beside the project");

function read(name: string): Cell[][] {
  const { data } = Papa.parse<string[]>(readFileSync(join(FOLDER, name), "utf8").trim());
  return data;
}

const day = (i: number) => new Date(Date.UTC(2016, 10, 1 + i)).toISOString().slice(0, 10);
const rows = (count: number, row: (i: number) => readonly Cell[]): Cell[][] =>
  Array.from({ length: count }, (_, i) => [...row(i)]);

/** Tables of the other kinds, whose figures nobody needs to know: both doors have to say the same of them. */
const OTHERS: { readonly [kind in Exclude<TableKind, "deals" | "people">]: () => Cell[][] } = {
  leads: () => [
    [
      "Lead name",
      "Company",
      "Email",
      "Lead Status",
      "Lifecycle Stage",
      "Lead Source",
      "Lead Owner",
      "Created Date",
      "First Response",
      "Converted Date",
      "Last activity date",
    ],
    ...rows(300, (i) => [
      `Person ${i % 280}`,
      `Company ${i % 90}`,
      i % 7 === 0 ? "" : `p${i % 280}@example.com`,
      ["Converted", "Open", "Disqualified"][i % 3] ?? "",
      ["Lead", "MQL", "SQL", "Customer"][i % 4] ?? "",
      ["Web", "Event", "Partner"][i % 3] ?? "",
      ["Anna Snelling", "Moses Frase"][i % 2] ?? "",
      day(i),
      day(i + (i % 5)),
      i % 3 === 0 ? day(i + 20) : "",
      day(i + (i % 9)),
    ]),
  ],
  orders: () => [
    ["Order ID", "Customer", "Order date", "Amount", "Refund", "Discount", "List price", "Product", "Region"],
    ...rows(400, (i) => [
      `O${i}`,
      `Company ${(i * 7) % 90}`,
      day(i),
      100 + ((i * 37) % 900),
      i % 11 === 0 ? 50 : "",
      i % 5 === 0 ? 10 : 0,
      120 + ((i * 37) % 900),
      ["GTK 500", "MG Special"][i % 2] ?? "",
      ["Central", "West"][i % 2] ?? "",
    ]),
  ],
  customers: () => [
    [
      "Customer",
      "Subscription start date",
      "Start date",
      "End date",
      "Activation date",
      "Value at start",
      "Value at end",
    ],
    ...rows(120, (i) => [
      `Company ${i}`,
      "",
      day(i),
      i % 4 === 0 ? day(i + 90) : "",
      i % 3 === 0 ? day(i + 5) : "",
      1000 + i,
      i % 6 === 0 ? 0 : 1000 + 2 * i,
    ]),
  ],
  activities: () => [
    ["Date", "Rep", "Call outcome", "Due date", "Completion date", "Touched deal ID"],
    ...rows(200, (i) => [
      day(i),
      ["Anna Snelling", "Moses Frase"][i % 2] ?? "",
      ["Connected", "No answer", "Busy"][i % 3] ?? "",
      day(i + 10),
      i % 4 === 0 ? "" : day(i + (i % 13)),
      "1C1I7A6R",
    ]),
  ],
  campaigns: () => [
    [
      "Campaign",
      "Date",
      "Spend",
      "Sent",
      "Unique Opens",
      "Unique Clicks",
      "Replies",
      "Unsubscribes",
      "Bounces",
      "Sessions",
      "Key events",
    ],
    ...rows(60, (i) => [`C${i}`, day(i * 6), 500 + i, 1000, 300 + i, 60, 12, 3, 20, 900, 40 + i]),
  ],
  surveys: () => [
    ["Customer", "Date", "Score"],
    ...rows(150, (i) => [`Company ${i % 90}`, day(i * 2), i % 11 === 0 ? "" : i % 6]),
  ],
};

function withQuotas(teams: Cell[][]): Cell[][] {
  const [header = [], ...people] = teams;
  return [
    [...header, "Quota", "Hire date"],
    ...people.map((row, i) => [...row, 150_000 + 10_000 * (i % 7), day(i * 5 - 30)]),
  ];
}

/** A file with a table of each kind, its columns as they are recognised. */
function workbook(): { readonly file: FakeFile; readonly tables: ReadonlyMap<TableKind, Cell[][]> } {
  const tables = new Map<TableKind, Cell[][]>([
    ["deals", read("sales_pipeline.csv")],
    ["people", withQuotas(read("sales_teams.csv"))],
    ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]).map((kind) => [kind, OTHERS[kind]()] as const),
  ]);
  const sheets = [...tables].map(([name, all], i) => ({ sheetId: 10 + i, name, rows: all }));
  const file = newFile({ deals: [], others: sheets });
  saveSources(
    file,
    ...sheets.map(({ sheetId, name, rows: [header = [], ...some] }) => {
      const columns = header.map((text, place) => ({
        header: String(text),
        samples: some.slice(0, 40).map((row) => String(row[place] ?? "")),
      }));
      const { kind, columns: guess } = recogniseTable(columns);
      expect(kind).toBe(name);
      return { kind: name as TableKind, sheetId, sheetName: name, columns: guess };
    }),
  );
  return { file, tables };
}

/** What SALES_METRIC says of a metric, by period where one is asked for; a text says why not. */
function formula(
  metric: MetricId,
  found: MetricFigures,
  view: View,
  tables: ReadonlyMap<TableKind, Cell[][]>,
): number | string {
  const { unit } = view.period;
  const byPeriod = found.period !== null && unit !== "all";
  const where = view.filters.map(({ by, value }) => [by, value]);
  const second = metricOf(metric).beside.length > 0 ? besideOf(metric) : "people";
  try {
    const { answered } = askByTable(
      [metric],
      {
        table: tables.get(found.table ?? "deals"),
        by: undefined,
        period: byPeriod ? unit : undefined,
        where: where.length === 0 ? undefined : where,
        others: [...new Set([second, "people" as const])]
          .filter((kind) => kind !== found.table)
          .map((kind) => tables.get(kind)),
      },
      sheetIn(),
    );
    const place = byPeriod ? answered.periods?.indexOf(found.period ?? "") : 0;
    if (place === undefined || place < 0) return "not in its periods";
    const figure = answered.figures[0]?.figure(0, place);
    if (figure === undefined) return "no answer";
    return figure.kind === "value" ? figure.value : figure.problem.kind;
  } catch (error) {
    if (error instanceof InputError) return error.problem.kind;
    throw error;
  }
}

function besideOf(metric: MetricId): TableKind {
  const { beside } = metricOf(metric);
  if (beside.includes("spend")) return "campaigns";
  if (beside.includes("touched")) return "activities";
  return beside.some((field) => ["lead", "owner"].includes(field)) ? "deals" : "people";
}

/** A sum of no rows in a period is 0 where the unfiltered rows reach; the formula, of the filtered ones, ends before. */
function same(value: number, said: number | string): boolean {
  return value === said || (value === 0 && said === "not in its periods");
}

/** Where the second table does not tell, the sidebar gives no figure; the formula takes that table whole. */
function unfilterable(finding: MetricFigures["finding"]): boolean {
  return finding.kind === "none" && finding.why.startsWith("This can't be filtered by");
}

const VIEWS: readonly (readonly [string, View])[] = [
  ["all rows", { period: { unit: "all" }, filters: [] }],
  ["the latest quarter", { period: { unit: "quarter", back: 0 }, filters: [] }],
  ["two quarters back", { period: { unit: "quarter", back: 2 }, filters: [] }],
  ["a month", { period: { unit: "month", back: 5 }, filters: [] }],
  ["a week", { period: { unit: "week", back: 9 }, filters: [] }],
  ["a year", { period: { unit: "year", back: 0 }, filters: [] }],
  ["a person", { period: { unit: "all" }, filters: [{ by: "owner", value: "Anna Snelling" }] }],
  [
    "a person's quarter",
    { period: { unit: "quarter", back: 1 }, filters: [{ by: "owner", value: "anna snelling" }] },
  ],
  [
    "a manager's team",
    { period: { unit: "quarter", back: 1 }, filters: [{ by: "manager", value: "Cara Losch" }] },
  ],
  [
    "a region and a product",
    {
      period: { unit: "month", back: 2 },
      filters: [
        { by: "region", value: "West" },
        { by: "product", value: "MG Special" },
      ],
    },
  ],
];

describe.skipIf(absent)("a figure of the sidebar is what SALES_METRIC says of the same rows", () => {
  const { file, tables } = absent ? { file: newFile(), tables: new Map() } : workbook();

  test.each(VIEWS)("%s", (_, view) => {
    const figures = figuresIn(viewFile(worldOf(file), view), metricIds);
    const compared = metricIds.map((metric) => {
      const found = figures.get(metric);
      if (found === undefined) throw new Error(`nothing of ${metric}`);
      return { metric, found, said: formula(metric, found, view, tables) };
    });
    const differing = compared.filter(({ found: { finding }, said }) =>
      finding.kind === "value"
        ? !same(finding.value, said)
        : typeof said === "number" && !unfilterable(finding),
    );
    expect(differing.map(({ metric, found, said }) => [metric, found.period, found.finding, said])).toEqual(
      [],
    );
    const values = compared.filter(({ found }) => found.finding.kind === "value");
    expect(values.length).toBeGreaterThan(20);
  });
});
