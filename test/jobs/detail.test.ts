import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MetricDetail } from "../../src/calls/detail.ts";
import { detailEn } from "../../src/locale/detail.en.ts";
import { detailTr } from "../../src/locale/detail.tr.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { metricIds } from "../../src/metrics/metric-ids.ts";
import { describeMaven, mavenFile } from "./maven-file.ts";
import { call, done, type FakeFile, goalOf, newFile, SOURCE, saveSources, tileOf } from "./world.ts";

const all = { period: { unit: "all" }, filters: [] } as const;
const quarter = { period: { unit: "quarter", back: 0 }, filters: [] } as const;

function lineOf({ explained }: MetricDetail, what: string): string | undefined {
  return explained.find((line) => line.what === what)?.value;
}

describeMaven("the win rate of a real CRM in its last quarter", () => {
  const file = mavenFile();
  file.view = quarter;
  const detail = done(file, "detail", "win-rate");

  // By the reference program in Python: 1,196 won of 1,985 closed.
  test("has its tile, its series and whether the last is unfinished", () => {
    expect(detail.tile).toMatchObject({ value: 1196 / 1985, period: "2017-Q4" });
    expect(detail.series.map(({ label }) => label)).toEqual(["2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4"]);
    expect(detail.unfinished).toBe(false);
  });

  test("has ranked bars by each dimension, its own and those that the teams tell", () => {
    expect(detail.breakdowns.map(({ by }) => by)).toEqual(["owner", "manager", "product", "region"]);
    const regions = detail.breakdowns.find(({ by }) => by === "region");
    expect(regions).toEqual({
      by: "region",
      more: 0,
      groups: [
        { label: "West", value: 0.6340740740740741, rows: 675 },
        { label: "Central", value: 0.5891472868217055, rows: 774 },
        { label: "East", value: 0.582089552238806, rows: 536 },
      ],
    });
  });

  test("says what was divided by what, over which days, of which columns, and what was taken for won", () => {
    expect(lineOf(detail, "Divided")).toBe("1,196 ÷ 1,985 = 60.3%");
    expect(lineOf(detail, "Period")).toBe("2017-10-01 to 2017-12-31");
    expect(lineOf(detail, "Period told by")).toBe("Close date");
    expect(lineOf(detail, "Divided by")).toBe("closed deals");
    expect(lineOf(detail, "Taken as won")).toBe("Won (4,238)");
    expect(lineOf(detail, "Taken as open")).toBe("Engaging (1,589), Prospecting (500)");
    expect(lineOf(detail, "Column: Close date")).toBe("close_date");
    expect(detail.source).toContain("Won ÷ closed");
  });

  test("accounts for every row: used, without a date, in another period", () => {
    expect(detail.rowsUsed).toBe(1985);
    expect(detail.leftOut).toEqual([
      { why: "no date to tell the period by", rows: 2089, firstRow: expect.any(Number) },
      { why: "in another period", rows: 4726, firstRow: 2 },
    ]);
    expect(1985 + 2089 + 4726).toBe(8800);
  });

  test("shows the first 50 rows as the sheet counts them, by the columns that matter", () => {
    expect(detail.rows).toMatchObject({ sheetName: "Deals", total: 1985 });
    expect(detail.rows?.headers).toEqual([
      "opportunity_id",
      "account",
      "sales_agent",
      "deal_stage",
      "close_date",
      "engage_date",
    ]);
    expect(detail.rows?.rows).toHaveLength(50);
    expect(detail.rows?.rows.slice(0, 2).map(({ row }) => row)).toEqual([4355, 4375]);
    const [first] = detail.rows?.rows ?? [];
    expect(first?.cells[4]).toMatch(/^2017-1[012]-\d\d$/);
  });

  test("offers the formula that gives it", () => {
    expect(detail.formula?.formula).toBe('=SALES_METRIC(Deals!A:H, "Win rate", , "2017-Q4")');
    expect(detail.formulaProblem).toBeNull();
  });

  test("reads each sheet once", () => {
    const calls: string[] = [];
    file.beforeCall = (name) => calls.push(name);
    done(file, "detail", "win-rate");
    file.beforeCall = () => undefined;
    expect(calls.filter((name) => name === "read")).toHaveLength(2);
  });

  test("of all rows has up to a dozen or so periods, and no period", () => {
    file.view = all;
    const whole = done(file, "detail", "sales-volume");
    expect(whole.tile.value).toBe(10_005_534);
    expect(whole.series.length).toBeGreaterThan(8);
    expect(whole.series.length).toBeLessThanOrEqual(60);
    expect(lineOf(whole, "All dates")).toBe("2017-03-01 to 2017-12-31");
    // Parts of a sum add up to it.
    for (const { groups } of whole.breakdowns) {
      expect(groups.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(10_005_534);
    }
    file.view = quarter;
  });

  test("days are ranked from the fewest", () => {
    const days =
      done(file, "detail", "cycle-time").breakdowns[0]?.groups.map(({ value }) => value ?? 0) ?? [];
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});

describe("a goal's record", () => {
  test("says of each full period whether it met the target that the view shows", () => {
    const rows = [1, 2, 3, 4].flatMap((month) =>
      Array.from({ length: month === 2 ? 1 : 3 }, () => [
        "Won",
        "Acme",
        100,
        `2026-0${month}-01`,
        `2026-0${month}-10`,
        "Ada",
      ]),
    );
    const file = newFile({
      deals: [["Stage", "Company", "Amount", "Created", "Close Date", "Owner"], ...rows],
    });
    saveSources(file, SOURCE);
    done(file, "saveGoal", { value: goalOf("sales-volume", 250, { period: "month" }), revision: "" });
    file.view = { period: { unit: "month", back: 0 }, filters: [] };
    const { goalRecord, unfinished, tile } = done(file, "detail", "sales-volume");
    // April is unfinished: its data ends on the tenth.
    expect(unfinished).toBe(true);
    expect(goalRecord).toEqual([
      { label: "2026-01", value: 300, target: 250, met: true },
      { label: "2026-02", value: 100, target: 250, met: false },
      { label: "2026-03", value: 300, target: 250, met: true },
    ]);
    expect(tile.goal?.pace?.elapsed).toBeCloseTo(1 / 3, 12);
    // A sum over all rows has no periods to hold its target against.
    file.view = all;
    expect(done(file, "detail", "sales-volume").goalRecord).toEqual([]);
  });
});

describe("what stands behind a figure with line items, filters and a second table", () => {
  test("further lines of an order are left out, with the first of them", () => {
    const file = newFile({
      deals: [
        ["Name", "Email", "Created at", "Total", "Lineitem name"],
        ["#1", "a@b.co", "2026-01-01", 10, "Cup"],
        ["#1", "", "", "", "Pot"],
        ["#2", "c@d.co", "2026-01-02", 30, "Cup"],
      ],
    });
    saveSources(file, {
      ...SOURCE,
      kind: "orders",
      columns: { id: "Name", customer: "Email", date: "Created at", amount: "Total" },
    });
    file.view = all;
    const detail = done(file, "detail", "average-order-value");
    expect(detail.tile.value).toBe(20);
    expect(detail.leftOut).toEqual([{ why: "a further line of an order, or a total", rows: 1, firstRow: 3 }]);
    expect(detail.formula?.formula).toBe('=SALES_METRIC(Deals!A:E, "Average order value")');
  });

  test("rows that do not fit the filter are left out, and the table compared with is named", () => {
    const file = newFile({
      others: [
        {
          sheetId: 8,
          name: "Quotas",
          rows: [
            ["Owner", "Quota"],
            ["Cem", 200],
            ["Ece", 600],
          ],
        },
      ],
    });
    saveSources(file, SOURCE, {
      kind: "people",
      sheetId: 8,
      sheetName: "Quotas",
      columns: { quotaOwner: "Owner", quota: "Quota" },
    });
    file.view = { ...all, filters: [{ by: "owner", value: "Ece" }] };
    const detail = done(file, "detail", "quota-attainment");
    expect(detail.tile.value).toBe(300 / 600);
    expect(lineOf(detail, "Compared with")).toBe("Quotas");
    expect(detail.leftOut).toContainEqual({ why: "does not fit the filter", rows: 2, firstRow: 2 });
    expect(detail.formula?.formula).toBe(
      '=SALES_METRIC(Deals!A:F, "Quota attainment", , , HSTACK("Owner", "Ece"), Quotas!A:B)',
    );
  });
});

test("a last row that only names its owner is no row of a sum", () => {
  const file = newFile();
  file.deals.push(["", "", "", "", "", "Ada"]);
  saveSources(file, SOURCE);
  file.view = all;
  const { tile, rowsUsed, rows, leftOut } = done(file, "detail", "sales-volume");
  expect([tile.value, tile.rows, rowsUsed]).toEqual([400, 2, 2]);
  expect(rows?.rows.map(({ row }) => row)).toEqual([2, 4]);
  expect(leftOut.reduce((sum, line) => sum + line.rows, 0)).toBe(2);
});

describe("where there is no figure", () => {
  test("the tile says why; nothing is offered and nothing fails", () => {
    const file = newFile({
      deals: [
        ["Stage", "Company", "Amount", "Created", "Close Date", "Owner"],
        ["Open", "A", "much", "2026-01-01", "", "Ada"],
      ],
    });
    saveSources(file, SOURCE);
    file.view = all;
    for (const metric of ["win-rate", "sales-volume", "nps-score", "quota-attainment"] as const) {
      const detail = done(file, "detail", metric);
      expect(detail.tile.value).toBeNull();
      expect(detail.formula).toBeNull();
      expect(detail.formulaProblem).toBe("There is no figure to write a formula for.");
      expect([detail.breakdowns, detail.rows]).toEqual([[], null]);
    }
    expect(done(file, "detail", "win-rate").leftOut).toEqual([{ why: "still open", rows: 1, firstRow: 2 }]);
  });

  test("a metric of one's own is its cell; one that is gone is refused", () => {
    const file = newFile();
    saveSources(file, SOURCE);
    const own = {
      id: "own:1",
      name: "Margin",
      unit: "ratio",
      better: "higher",
      sheetId: 7,
      sheetName: "Deals",
      cell: "C2",
    } as const;
    done(file, "saveOwnMetric", { value: own, revision: "" });
    const detail = done(file, "detail", "own:1");
    expect(detail.tile.value).toBe(100);
    expect(detail.formula?.formula).toBe("=Deals!C2");
    expect(detail.explained).toEqual([{ what: "Cell", value: "Deals!C2" }]);
    expect(call(file, "detail", "own:2")).toMatchObject({ ok: false, code: "not-found" });
  });
});

describe("the words of a detail", () => {
  test("in Turkish", () => {
    const file = newFile({ locale: "tr_TR" });
    saveSources(file, SOURCE);
    file.view = all;
    const detail = done(file, "detail", "win-rate");
    expect(lineOf(detail, "Hesap")).toBe("2 ÷ 3 = %66,7");
    expect(lineOf(detail, "Kazanılmış sayılan")).toBe("Won (2)");
    expect(detail.leftOut.map(({ why }) => why)).toEqual(["hâlâ açık"]);
    expect(detail.formula?.formula).toBe('=SALES_METRIC(Deals!A:F;"Kazanma oranı")');
  });

  test("every choice that holds by default has words in both languages", () => {
    const choices = metricIds.flatMap((id) =>
      Object.values(metricOf(id).options).flatMap(({ kind, fallback }) =>
        kind === "choice" ? [String(fallback)] : [],
      ),
    );
    expect(choices.filter((choice) => detailEn.choices[choice] === undefined)).toEqual([]);
    expect(choices.filter((choice) => detailTr.choices[choice] === undefined)).toEqual([]);
  });
});

function addsUp({ breakdowns, tile }: MetricDetail): void {
  for (const { groups } of breakdowns) {
    expect(groups.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBe(tile.value);
  }
}

describe("whatever the deals", () => {
  const stage = fc.constantFrom("Won", "Lost", "Open", "");
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((date) => `2026-0${1 + (date % 5)}-${String(date).padStart(2, "0")}`);
  const deal = fc.tuple(
    stage,
    fc.constantFrom("A", "B"),
    fc.oneof(fc.constant(""), fc.integer({ min: 0, max: 99 })),
    day,
    fc.constantFrom("Ada", "Can", ""),
  );
  const views = fc.constantFrom(all, quarter, { ...all, filters: [{ by: "owner" as const, value: "Ada" }] });

  function fileOf(rows: readonly (readonly [string, string, number | string, string, string])[]): FakeFile {
    const deals = rows.map(([outcome, company, amount, on, owner]) => [
      outcome,
      company,
      amount,
      on,
      outcome === "Won" || outcome === "Lost" ? on : "",
      owner,
    ]);
    const file = newFile({
      deals: [["Stage", "Company", "Amount", "Created", "Close Date", "Owner"], ...deals],
    });
    saveSources(file, SOURCE);
    return file;
  }

  test("every row is used or left out once, the groups of a count add up to it, and its formula is there", () => {
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 25 }), views, (rows, view) => {
        const file = fileOf(rows);
        file.view = view;
        for (const metric of ["deals-won", "sales-volume", "win-rate", "customer-count"] as const) {
          const detail = done(file, "detail", metric);
          const left = detail.leftOut.reduce((sum, line) => sum + line.rows, 0);
          expect(detail.rowsUsed + left).toBeLessThanOrEqual(rows.length);
          if (metric === "win-rate") expect(detail.rowsUsed + left).toBe(rows.length);
          expect(detail.rowsUsed).toBe(detail.tile.rows);
          expect(detail.formula === null).toBe(detail.tile.value === null);
          if (detail.tile.additive && detail.tile.value !== null) addsUp(detail);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("the tile of a detail is the dashboard's", () => {
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 25 }), views, (rows, view) => {
        const file = fileOf(rows);
        file.view = view;
        const dashboard = done(file, "open");
        for (const { metric } of dashboard.tiles) {
          expect(done(file, "detail", metric).tile).toEqual(tileOf(dashboard, metric));
        }
      }),
      { numRuns: 25 },
    );
  });
});
