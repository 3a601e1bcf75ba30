import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { View } from "../../src/calls/view.ts";
import type { FileCell, FileSheet, Host } from "../../src/host/host.ts";
import { sampleSheets } from "../../src/preview/sample/sheets.ts";
import { sampleOn } from "../../src/sample/sheets.ts";
import type { Columns } from "../../src/settings/source.ts";
import { callIn, day, done, open, START_MS } from "./open.ts";

const MAVEN = join(import.meta.dirname, "../../../shared/data/maven");
const absent = !existsSync(MAVEN);
if (absent)
  console.log("bundle/same-number: the CRM export is not beside the project; other data is used alone");

/** Dozens of figures, each asked, typed and calculated. */
const LONG_MS = 600_000;

/** Texts of days become cells of dates, texts of numbers numbers, as an import makes them. */
function maven(name: string, file: string, every: number): FileSheet {
  const { data } = Papa.parse<string[]>(readFileSync(join(MAVEN, file), "utf8").trim());
  const cell = (text: string): FileCell => {
    if (text === "") return null;
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return day(text);
    return /^\d+$/.test(text) ? Number(text) : text;
  };
  const [header = [], ...rows] = data;
  return { name, rows: [header, ...rows.filter((_, i) => i % every === 0).map((row) => row.map(cell))] };
}

function pipeline(every: number): readonly FileSheet[] {
  return [
    maven('Mia\'s "hot" deals 😀', "sales_pipeline.csv", every),
    maven("sales teams", "sales_teams.csv", 1),
  ];
}

/** The same deals under headers that say nothing, or what another column holds. */
function mislabelled(): readonly FileSheet[] {
  const [deals, teams] = pipeline(24);
  const headed = (sheet: FileSheet | undefined, name: string, header: readonly string[]): FileSheet => ({
    name,
    rows: [header, ...(sheet?.rows ?? []).slice(1)],
  });
  return [
    headed(deals, "CRM", ["Amount", "A", "B", "C", "Close Date", "Stage", "Created", "Owner"]),
    headed(teams, "HR", ["x", "Owner", "y"]),
  ];
}

const CORRECTED: {
  readonly [sheet: string]: { readonly kind: "deals" | "people"; readonly columns: Columns };
} = {
  CRM: {
    kind: "deals",
    columns: {
      id: "Amount",
      owner: "A",
      product: "B",
      customer: "C",
      outcome: "Close Date",
      stage: "Close Date",
      start: "Stage",
      end: "Created",
      amount: "Owner",
    },
  },
  HR: { kind: "people", columns: { person: "x", manager: "Owner", region: "y" } },
};

/** What the product and its preview generate: deals, people with quotas and orders. */
function generated(locale: string): readonly FileSheet[] {
  const today = Math.floor(START_MS / 86_400_000) + 25_569;
  const { deals, people } = sampleOn("2026-11-02", locale === "tr_TR" ? "tr" : "en");
  const cells = ({ name, rows }: typeof deals): FileSheet => ({
    name,
    rows: rows.map((row) =>
      row.map(({ value, format }): FileCell => {
        if (typeof value === "number" && /yy/.test(format ?? ""))
          return { serial: value, format: format ?? "" };
        return value as FileCell;
      }),
    ),
  });
  const orders = sampleSheets(today, locale)[2];
  return [cells(deals), cells(people), ...(orders === undefined ? [] : [orders])];
}

/** Small tables of the other kinds: who came, wrote, paid, answered and learned. */
function others(): readonly FileSheet[] {
  const on = (i: number) =>
    day(new Date(Date.UTC(2026, 4, 1) + i * 5 * 86_400_000).toISOString().slice(0, 10));
  const rows = (of: (i: number) => FileCell[]) => Array.from({ length: 36 }, (_, i) => of(i));
  const pick = (i: number, ...cells: FileCell[]) => cells[(i * 7) % cells.length] ?? null;
  return [
    {
      name: "Leads",
      rows: [
        [
          "Lead ID",
          "Full name",
          "Email",
          "Phone",
          "Company",
          "Lead Source",
          "Lead Owner",
          "Lead Status",
          "Create Date",
          "First Response",
          "Converted Date",
          "Lifecycle Stage",
          "Last Activity Date",
        ],
        ...rows((i) => [
          `L${i}`,
          `Name ${i}`,
          pick(i, "a@b.co", "", "info@c.co"),
          pick(i, "5551234567", ""),
          pick(i, "Acme", ""),
          pick(i, "Web", "Fair"),
          pick(i, "Ada", "Can"),
          pick(i, "Converted", "New", "Disqualified"),
          on(i),
          on(i + (i % 3)),
          pick(i, on(i + 4), null, null),
          pick(i, "Marketing Qualified Lead", "Sales Qualified Lead", "Lead"),
          on(i + 1),
        ]),
      ],
    },
    {
      name: "Mailings",
      rows: [
        [
          "Title",
          "Send Date",
          "Total Recipients",
          "Unique Opens",
          "Unique Clicks",
          "Replies",
          "Unsubscribes",
          "Total Bounces",
          "Spend",
          "Sessions",
          "Key events",
        ],
        ...rows((i) => [`M${i}`, on(i), 1000 + i, 300 + i, 40 + i, 5, 3, 7, 100 + i, 500, 20 + (i % 5)]),
      ],
    },
    {
      name: "Customers",
      rows: [
        ["Customer", "Signup date", "End date", "Start MRR", "End MRR", "Activation date"],
        ...rows((i) => [
          `C${i}`,
          on(i - 20),
          pick(i, null, on(i + 2), null),
          100 + i,
          pick(i, 90, 120, 0),
          pick(i, on(i - 19), null),
        ]),
      ],
    },
    { name: "Survey", rows: [["Date", "NPS score"], ...rows((i) => [on(i), pick(i, 10, 9, 7, 3)])] },
    {
      name: "Calls",
      rows: [
        ["Date", "Employee name", "Call outcome", "Due date", "Completion date"],
        ...rows((i) => [
          on(i),
          pick(i, "Ada", "Can"),
          pick(i, "Connected", "No answer", "Busy"),
          on(i + 3),
          pick(i, on(i + 2), null),
        ]),
      ],
    },
  ];
}

/** Takes what the add-on recognises, or what the user corrects. */
async function choose(host: Host, corrected: typeof CORRECTED = {}) {
  const { candidates } = await done(host, "open");
  const sources = candidates.flatMap(({ kind: guessed, sheetId, sheetName, guess }) => {
    const { kind, columns } = corrected[sheetName] ?? { kind: guessed, columns: guess };
    return kind === null ? [] : [{ kind, sheetId, sheetName, columns }];
  });
  const one = sources.filter(({ kind }, i) => sources.findIndex((other) => other.kind === kind) === i);
  const values = one.map((value) => ({ value, revision: "" }));
  await done(host, "saveSources", values);
}

const FREE = "Free cells";

interface Compared {
  readonly metric: string;
  readonly tile: number;
  readonly cell: unknown;
  readonly formula: string | undefined;
}

/** Types the formula of every metric that has a figure in the view, and reads what the cell says. */
async function compare(host: Host, view: View): Promise<readonly Compared[]> {
  const choices = await done(host, "metricChoices");
  const ready = choices.filter(({ availability }) => availability.kind === "ready");
  const found: Compared[] = [];
  for (const { metric } of ready) {
    const reply = await callIn(host, view, "detail", metric);
    if (!reply.ok) throw new Error(`${metric}: ${reply.message}`);
    const { tile, formula } = reply.value;
    if (tile.value === null) continue;
    await host.type(`${FREE}!B2`, formula?.formula ?? "");
    const cell = host.errorNote(`${FREE}!B2`) ?? host.cell(`${FREE}!B2`);
    found.push({ metric, tile: tile.value, cell, formula: formula?.formula });
  }
  return found;
}

const all: View = { period: { unit: "all" }, filters: [] };
const quarter: View = { period: { unit: "quarter", back: 1 }, filters: [] };
const month: View = { period: { unit: "month", back: 0 }, filters: [] };
const west = { by: "region", value: "West" } as const;
const basic = { by: "product", value: "GTX Basic" } as const;

interface Case {
  readonly sheets: (locale: string) => readonly FileSheet[];
  readonly corrected?: typeof CORRECTED;
  readonly views: readonly View[];
  /** Figures that are there at least, over all views. */
  readonly least: number;
  readonly maven?: true;
}

const CASES: { readonly [name: string]: Case } = {
  "a real CRM's deals beside their teams": {
    sheets: () => pipeline(24),
    views: [all, quarter, month, { ...all, filters: [west] }, { ...quarter, filters: [west, basic] }],
    least: 100,
    maven: true,
  },
  "the same under headers that say nothing": {
    sheets: mislabelled,
    corrected: CORRECTED,
    views: [
      all,
      { ...month, filters: [west] },
      { ...quarter, filters: [{ by: "owner", value: "Anna Snelling" }] },
    ],
    least: 60,
    maven: true,
  },
  "generated deals, people with quotas and orders": {
    sheets: generated,
    views: [all, quarter, month],
    least: 90,
  },
  "leads, mailings, customers, a survey and calls": {
    sheets: others,
    views: [all, quarter, { ...month, filters: [] }],
    least: 60,
  },
};

describe.each(["en_US", "tr_TR"])("the formula of every figure gives that very figure, in %s", (locale) => {
  for (const [name, { sheets, corrected, views, least, maven: needed }] of Object.entries(CASES)) {
    test.skipIf(absent && needed === true)(
      name,
      async () => {
        const host = await open([...sheets(locale), { name: FREE, rows: [] }], { locale });
        await choose(host, corrected);
        let count = 0;
        for (const view of views) {
          const found = await compare(host, view);
          expect(
            found.filter(({ tile, cell }) => tile !== cell),
            JSON.stringify(view),
          ).toEqual([]);
          count += found.length;
        }
        host.dispose();
        expect(count).toBeGreaterThanOrEqual(least);
      },
      LONG_MS,
    );
  }
});

test.skipIf(absent)(
  "and so in all 8,800 deals: the win rate of the West in the last quarter",
  async () => {
    const host = await open([...pipeline(1), { name: FREE, rows: [] }]);
    await choose(host);
    const view: View = { period: { unit: "quarter", back: 0 }, filters: [west] };
    const reply = await callIn(host, view, "detail", "win-rate");
    if (!reply.ok) throw new Error(reply.message);
    const { tile, formula } = reply.value;
    expect(formula?.formula).toBe(
      '=SALES_METRIC(\'Mia\'\'s "hot" deals 😀\'!A:H, "Win rate", , "2017-Q4", HSTACK("regional_office", "West"), \'sales teams\'!A:C)',
    );
    await host.type(`${FREE}!B2`, formula?.formula ?? "");
    expect(host.cell(`${FREE}!B2`)).toBe(tile.value);
    host.dispose();
  },
  LONG_MS,
);
