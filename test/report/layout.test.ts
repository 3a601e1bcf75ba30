import { describe, expect, test } from "vitest";
import type { Funnel } from "../../src/calls/funnel.ts";
import type { People } from "../../src/calls/people.ts";
import type { Change, Tile } from "../../src/calls/tile.ts";
import { type ReportInput, reportPlan } from "../../src/report/layout.ts";
import { looks } from "../../src/report/looks.ts";
import type { Part, ReportPlan } from "../../src/report/plan.ts";

const HOSTILE = `=IMPORTXML("http://x")<b>&'🙂 ${"long ".repeat(40)}`;

function tile(changes: Partial<Tile> = {}): Tile {
  return {
    ...{ metric: "win-rate", name: "Win rate", definition: "", family: "", unit: "ratio", better: "higher" },
    ...{ additive: false, own: null, table: "deals", value: 0.5, problem: null, rows: 10, period: "2026-11" },
    ...{ interval: null, change: null, missing: [], goal: null, suggested: null, goals: [] },
    ...{ status: "no-goal", rule: null, alert: "off" },
    series: ["2026-09", "2026-10", "2026-11"].map((label, i) => ({ label, value: 0.4 + i / 20 })),
    ...changes,
  } as Tile;
}

function change(changes: Partial<Change> = {}): Change {
  const previous = { label: "2026-10", value: 0.4 };
  return { previous, toDate: false, by: 0.1, share: 0.25, good: true, noise: false, ...changes };
}

const goal = {
  goal: { value: { target: 0.6 }, revision: "1" },
  progress: 0.83,
  pace: null,
  advice: null,
} as unknown as Tile["goal"];

const funnel: Funnel = {
  view: { period: { unit: "all" }, filters: [] },
  problem: null,
  stages: ["Demo", HOSTILE, "Won"].map((name, i) => ({
    ...{ name, reached: 90 - i * 30, fromPrevious: i === 0 ? null : 0.6, fromFirst: i === 0 ? null : 0.5 },
    ...{ open: 4, openValue: i === 2 ? null : 12_345, medianDays: null },
  })),
  ...{ won: 30, lost: 40, open: 20, notes: ["A note."] },
  weakest: {
    ...{ from: "Demo", to: "Won", rate: 0.5, against: { kind: "steps", rate: 0.6 }, phase: "middle" },
    ...{ evidence: "Half of them go on.", advice: ["Agree on the next step. ".repeat(9)] },
  },
};

const people: People = {
  view: { period: { unit: "all" }, filters: [] },
  problem: null,
  metrics: [{ metric: "win-rate", name: "Win rate", unit: "ratio", better: "higher", median: 0.5 }],
  people: Array.from({ length: 20 }, (_, i) => ({
    name: i === 0 ? HOSTILE : `Person ${i}`,
    figures: [{ value: i === 3 ? null : i / 20, rows: 9, rank: i === 3 ? null : 20 - i, fromMedian: 0 }],
    ...{ quota: 100, attainment: 0.8, commission: null, ramp: null, hints: [] },
  })),
  more: 3,
  notes: [],
};

const period = {
  label: "2026-11",
  start: Date.UTC(2026, 10, 1),
  end: Date.UTC(2026, 11, 1),
  until: Date.UTC(2026, 10, 27),
  finished: false,
  earlier: 9,
};

function input(
  changes: Partial<ReportInput["dashboard"]> = {},
  parts: Partial<ReportInput> = {},
): ReportInput {
  const view = { period: { unit: "month", back: 0 }, filters: [{ by: "owner", value: HOSTILE }] } as const;
  return {
    fileName: HOSTILE,
    moment: "2026-11-26 09:00",
    dashboard: {
      language: "en",
      tiles: [
        tile({ change: change(), goal, status: "at-risk" }),
        tile({
          metric: "sales-volume",
          name: HOSTILE,
          unit: "money",
          additive: true,
          value: 1_234_567,
          change: change({ toDate: true }),
        }),
        tile({
          metric: "clv",
          name: "CLV",
          unit: "money",
          value: null,
          problem: "No column.",
          status: "no-data",
          series: [],
        }),
        tile({
          metric: "cycle-time",
          name: "Cycle",
          unit: "days",
          better: "lower",
          change: change({ by: 4, good: false }),
        }),
        tile({
          metric: "deals-won",
          name: "Deals",
          unit: "count",
          value: 14,
          change: change({ share: null }),
        }),
      ],
      view,
      period,
      ...changes,
    },
    funnel,
    people,
    ...parts,
  };
}

const textOf = ({ lines }: ReportPlan, row: number, column: number) => lines[row - 1]?.[column - 1]?.value;
const columnOf = (plan: ReportPlan, part: Part) =>
  Array.from({ length: part.rows }, (_, i) => textOf(plan, part.row + i, part.column));
const rowOf = (plan: ReportPlan, text: string) =>
  plan.lines.findIndex(([first]) => first?.value === text) + 1;

describe.each(["en", "tr"] as const)("the report in %s", (language) => {
  const plan = reportPlan(input({ language }));

  test("is one page wide", () => {
    expect(plan.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(650);
    for (const line of plan.lines) expect(line).toHaveLength(plan.widths.length);
    for (const chart of plan.charts) {
      const left = plan.widths.slice(0, chart.column - 1).reduce((sum, width) => sum + width, 0);
      expect(left + chart.width).toBeLessThanOrEqual(650);
    }
  });

  test("keeps every text as text, whatever it says, and every figure a number", () => {
    for (const { value, format } of plan.lines.flat())
      expect(typeof value === "string" ? format : typeof value).toBe(
        typeof value === "string" ? "@" : "number",
      );
  });

  test("draws charts in their own room: over no text and not over each other", () => {
    for (const [i, chart] of plan.charts.entries()) {
      const rows = Math.ceil(chart.height / 21);
      const right = plan.widths.findIndex((_, column) => {
        const to = plan.widths.slice(chart.column - 1, column + 1).reduce((sum, width) => sum + width, 0);
        return column >= chart.column - 1 && to >= chart.width;
      });
      for (let row = chart.row; row < chart.row + rows; row += 1)
        for (let column = chart.column; column <= right + 1; column += 1)
          expect(textOf(plan, row, column)).toBe("");
      for (const other of plan.charts.slice(i + 1))
        expect(
          other.row >= chart.row + rows ||
            other.row + Math.ceil(other.height / 21) <= chart.row ||
            other.column !== chart.column,
        ).toBe(true);
    }
  });

  test("draws the figures that stand in its cells", () => {
    for (const { title, type, parts } of plan.charts) {
      const [labels, values] = parts.length === 2 ? parts : [parts[0], { ...(parts[0] as Part), column: 2 }];
      const drawn = columnOf(plan, values as Part);
      expect(drawn[0]).toBe(title);
      expect(columnOf(plan, labels as Part).slice(1)).toEqual(
        type === "BAR" ? funnel.stages.map(({ name }) => name) : ["2026-09", "2026-10", "2026-11"],
      );
      for (const value of drawn.slice(1)) expect(typeof value).toBe("number");
    }
    expect(plan.charts.map(({ type }) => type)).toEqual(["BAR", "LINE", "COLUMN", "LINE", "LINE"]);
  });
});

describe("the report says", () => {
  const plan = reportPlan(input());
  const metric = (name: string) =>
    plan.lines[rowOf(plan, name) - 1]?.map(({ value, format }) => [value, format]);

  test("which period and whose, and until when it reaches", () => {
    expect(textOf(plan, 2, 1)).toBe(`November 2026, until 26 November 2026  ·  Owner: ${HOSTILE}`);
    expect(textOf(reportPlan(input({ period: { ...period, finished: true } })), 2, 1)).toMatch(
      /^November 2026 {2}·/,
    );
    const all = input({ period: null, view: { period: { unit: "all" }, filters: [] } });
    expect(textOf(reportPlan(all), 2, 1)).toBe("All periods");
  });

  test("of a share its percentage, its change in points and how much of its goal is reached", () => {
    expect(metric("Win rate")).toEqual([
      ["Win rate", "@"],
      [0.5, "0.0%"],
      [0.4, "0.0%"],
      [10, '+0.0" pp";-0.0" pp";0.0" pp"'],
      [0.6, "0.0%"],
      [0.83, "0%"],
      ["At risk", "@"],
    ]);
  });

  test("of money and counts their change in per cent, of days in days, of none a dash", () => {
    expect(metric(HOSTILE)?.slice(1, 4)).toEqual([
      [1_234_567, "#,##0"],
      [0.4, "#,##0.00"],
      [0.25, "+0.0%;-0.0%;0.0%"],
    ]);
    expect(metric("Cycle")?.[3]).toEqual([4, "+#,##0.0;-#,##0.0;0.0"]);
    expect(metric("Deals")?.[3]).toEqual(["–", "@"]);
    expect(metric("CLV")?.slice(1, 4)).toEqual([
      ["–", "@"],
      ["–", "@"],
      ["–", "@"],
    ]);
  });

  test("in words why there is no figure, and what a period under way is held against", () => {
    expect(rowOf(plan, "CLV: No column.")).toBeGreaterThan(0);
    expect(plan.lines.some(([first]) => String(first?.value).startsWith("Before: the same days"))).toBe(true);
    const over = input({ tiles: [tile({ change: change() })] });
    expect(reportPlan(over).lines.some(([first]) => String(first?.value).startsWith("Before:"))).toBe(false);
  });

  test("the best people first, the middle of them all last, and how many more there are", () => {
    const head = rowOf(plan, "Person");
    const names = columnOf(plan, { row: head + 1, column: 1, rows: 16, columns: 1 });
    expect(names.slice(0, 3)).toEqual(["Person 19", "Person 18", "Person 17"]);
    expect(names[15]).toBe("Median");
    expect(rowOf(plan, "8 more people are not shown.")).toBeGreaterThan(0);
  });

  test("long words in lines that fit the page", () => {
    const notes = plan.lines.flatMap(([first]) => (first?.look === "note" ? [String(first.value)] : []));
    expect(Math.max(...notes.map(({ length }) => length))).toBeLessThan(100);
  });

  test("nothing of what it does not know", () => {
    const bare = reportPlan(input({ tiles: [] }, { funnel: null, people: null }));
    expect(bare.charts).toEqual([]);
    expect(bare.lines.length).toBeLessThan(8);
    expect(
      reportPlan(input({}, { funnel: { ...funnel, stages: [] }, people: { ...people, people: [] } })).tables,
    ).toHaveLength(2);
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test("every ink stands out from its ground", () => {
  for (const { ink, ground } of Object.values(looks))
    expect(contrast(ink, ground ?? "#ffffff")).toBeGreaterThanOrEqual(4.5);
});
