import { afterEach, describe, expect, test, vi } from "vitest";
import { checkRules } from "../../src/jobs/check-rules.ts";
import { catalogue, familyIds, type MetricId, metricIds, metricsOf } from "../../src/metrics/catalogue.ts";
import { fieldIds } from "../../src/metrics/field.ts";
import { total } from "../../src/metrics/fold.ts";
import { left } from "../../src/metrics/left-out.ts";
import { type Metric, metric } from "../../src/metrics/metric.ts";
import { neededOf } from "../../src/metrics/needs.ts";
import { SHOWN_AT_FIRST } from "../../src/settings/shown-at-first.ts";
import { InputError } from "../../src/table/problem.ts";
import { done, type FakeFile, HOUR_MS, newFile, SOURCE, tileOf, worldOf } from "./world.ts";

afterEach(() => vi.restoreAllMocks());

const comparing = metricIds.filter((id) => catalogue[id].beside.length > 0);

function withSource(changes: Partial<FakeFile> = {}, columns: object = SOURCE.columns): FakeFile {
  const file = newFile(changes);
  done(file, "saveSource", { value: { ...SOURCE, columns }, revision: "" });
  return file;
}

/** Runs with another declaration of a metric, as the catalogue may come to have it. */
function declared(id: MetricId, other: Metric, run: () => void): void {
  const before = catalogue[id];
  Object.assign(catalogue, { [id]: other });
  try {
    run();
  } finally {
    Object.assign(catalogue, { [id]: before });
  }
}

/** Rows whose close date lies in the month: of the deals 1 in January's first days, all in January. */
const closedInMonth = metric({
  unit: "count",
  better: "higher",
  needs: ["end"],
  spans: true,
  source: "this test",
  examples: [],
  fold: (facts) => (span) =>
    total((row, sum) => {
      const end = facts.dates("end")[row] ?? Number.NaN;
      if (span === undefined || !(end >= span.start && end < span.until)) return left.outsidePeriod;
      sum.add(1);
      return left.used;
    }),
});

describe("the tiles", () => {
  test("are one for each metric of the catalogue that needs no second table", () => {
    const ids = done(withSource(), "open").tiles.map(({ metric }) => metric);
    expect(new Set(ids).size).toBe(ids.length);
    expect(comparing.filter((id) => ids.includes(id))).toEqual([]);
    const offered = metricIds.filter((id) => !comparing.includes(id));
    // What only a formula can be told, as between which stages, is left out besides.
    expect(ids.filter((id) => !offered.includes(id))).toEqual([]);
    for (const id of SHOWN_AT_FIRST) expect(ids).toContain(id);
  });

  test("have a figure or its reason where no column lacks, and name the columns that do", () => {
    for (const { metric, value, problem, missing } of done(withSource(), "open").tiles) {
      const needed = neededOf(catalogue[metric], (field) => field in SOURCE.columns);
      const lacking = needed.filter((field) => !(field in SOURCE.columns));
      expect({ metric, missing }).toEqual({ metric, missing: lacking });
      const silent = value === null && problem === null;
      expect({ metric, silent }).toEqual({ metric, silent: lacking.length > 0 });
    }
  });

  test("count a sheet's rows as a formula does: no totals under a report, one line for each order", () => {
    const clean = done(withSource(), "open");
    const { deals } = newFile();
    const footer = (deals[0] ?? []).map((_, i) => (i === 0 ? "Total" : ""));
    const withFooter = done(withSource({ deals: [...deals, footer, ["Copyright (c) 2026"]] }), "open");
    const values = (tiles: typeof clean.tiles) => tiles.map(({ metric, value }) => [metric, value]);
    expect(values(withFooter.tiles)).toEqual(values(clean.tiles));
  });

  test("begin with those that are shown, and go on by family in the catalogue's order", () => {
    const { tiles } = done(withSource(), "open");
    const shown = tiles.filter((tile) => tile.shown).map(({ metric }) => metric);
    expect(shown).toEqual(SHOWN_AT_FIRST);
    expect(tiles.slice(0, shown.length).map(({ metric }) => metric)).toEqual(shown);
    const order = familyIds.flatMap((family) => metricsOf(family));
    const places = tiles.slice(shown.length).map(({ metric }) => order.indexOf(metric));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("are named and explained in the file's language", () => {
    const tile = tileOf(done(withSource({ locale: "tr_TR" }), "open"), "win-rate");
    expect(tile).toMatchObject({ name: "Kazanma oranı", family: "Dönüşüm" });
    expect(tile.definition).toContain("kazanılan");
  });

  test("show a metric that has a goal or an alert, and no longer without it", () => {
    declared("clv", { ...closedInMonth, needs: ["end"] }, () => {
      const file = withSource();
      const other = metricIds.find((id) => !SHOWN_AT_FIRST.includes(id) && !comparing.includes(id));
      if (other === undefined) return;
      const saved = done(file, "saveGoal", { value: { metric: other, target: 1 }, revision: "" });
      expect(tileOf(saved, other).shown).toBe(true);
      expect(saved.tiles.findIndex(({ metric }) => metric === other)).toBe(SHOWN_AT_FIRST.length);
      const { goal } = tileOf(saved, other);
      if (goal === null) throw new Error("not saved");
      expect(done(file, "deleteGoal", goal).tiles.filter(({ shown }) => shown)).toHaveLength(4);
    });
  });

  test.each(comparing.slice(0, 1))(
    "say of %s, which compares two tables, that its formula is to be used",
    (id) => {
      const file = withSource();
      const tile = tileOf(done(file, "saveGoal", { value: { metric: id, target: 1 }, revision: "" }), id);
      expect(tile).toMatchObject({ shown: true, value: null, missing: [] });
      expect(tile.problem).toBe(
        "This metric needs more than the columns of one sheet. Use its formula in a cell.",
      );
    },
  );
});

describe("a metric about one period", () => {
  test("is of the month of its latest date, and says which: 3 closed until 31 January", () => {
    declared("clv", closedInMonth, () => {
      expect(tileOf(done(withSource(), "open"), "clv")).toMatchObject({
        value: 3,
        rows: 3,
        period: "2026-01",
      });
    });
  });

  test("follows the data into the next month: 1 closed in February", () => {
    declared("clv", closedInMonth, () => {
      const file = withSource();
      file.deals.push(["Lost", "Dune", 50, "2026-01-20", "2026-02-03", "Ece"]);
      expect(tileOf(done(file, "open"), "clv")).toMatchObject({ value: 1, rows: 1, period: "2026-02" });
    });
  });

  test("is of all rows no more than others are of a period", () => {
    expect(tileOf(done(withSource(), "open"), "win-rate").period).toBeNull();
  });
});

describe("one metric's trouble", () => {
  test("that is a fault of ours stops no other, and is said", () => {
    vi.spyOn(catalogue["win-rate"], "begin").mockImplementation(() => {
      throw new RangeError("too deep");
    });
    const dashboard = done(withSource(), "open");
    expect(tileOf(dashboard, "win-rate").problem).toBe(
      "Something went wrong: too deep Try again; if it stays, reload the spreadsheet.",
    );
    expect(tileOf(dashboard, "conversion-rate").value).toBe(0.5);
  });

  test("an argument that only a formula can give: an alert on it says so after three checks", () => {
    const file = withSource();
    const rule = {
      metric: "win-rate",
      side: "below",
      threshold: 0.5,
      recoverAt: null,
      checks: 1,
      recipients: ["ada@example.com"],
      active: true,
    } as const;
    done(file, "saveRule", { value: rule, revision: "" });
    done(file, "setTrigger", true);
    vi.spyOn(catalogue["win-rate"], "begin").mockImplementation(() => {
      throw new InputError({ kind: "missing-argument", argument: "from_stage" });
    });
    for (let i = 0; i < 3; i += 1) {
      file.nowMs += HOUR_MS;
      checkRules(worldOf(file));
    }
    expect(tileOf(done(file, "open"), "win-rate").alert).toBe("error");
    expect(file.sent.map(({ subject }) => subject)).toEqual(["Win rate can't be checked"]);
    expect(file.sent[0]?.text).toContain("Use its formula in a cell.");
  });
});

describe("a settings row", () => {
  const goal = (name: string, target: number | string) => ["goal", name, target, "", "", "", "", "", "", ""];

  test.each(["win-rate", "Win rate", " WIN RATE ", "WIN_RATE", "Kazanma oranı", "KAZANMA ORANI"])(
    "names the metric as people do: %s",
    (name) => {
      const file = withSource();
      file.settings.push(goal(name, 0.6));
      const dashboard = done(file, "open");
      expect(dashboard.settingsProblems).toEqual([]);
      expect(tileOf(dashboard, "win-rate").goal?.value).toEqual({ metric: "win-rate", target: 0.6 });
    },
  );

  test("is written with the metric's id, whatever it was named before", () => {
    const file = withSource();
    file.settings.push(goal("Kazanma oranı", 0.6));
    const { goal: saved } = tileOf(done(file, "open"), "win-rate");
    done(file, "saveGoal", {
      value: { metric: "win-rate", target: 0.7 },
      revision: saved?.revision ?? "",
    });
    expect(file.settings[2]?.slice(0, 3)).toEqual(["goal", "win-rate", 0.7]);
  });

  test("says the same thing again when it names the metric by another name", () => {
    const file = withSource();
    file.settings.push(goal("win-rate", 0.6), goal("Win rate", 0.7));
    const dashboard = done(file, "open");
    expect(dashboard.settingsProblems).toHaveLength(1);
    expect(dashboard.settingsProblems[0]).toContain("row 4 says the same thing as row 3");
    expect(tileOf(dashboard, "win-rate").goal?.value.target).toBe(0.6);
  });
});

test("a source may name a column for every field", () => {
  const columns = Object.fromEntries(fieldIds.map((field) => [field, field]));
  const header = [...fieldIds];
  const file = newFile({ deals: [header, header.map(() => "")] });
  const dashboard = done(file, "saveSource", { value: { ...SOURCE, columns }, revision: "" });
  expect(dashboard.source?.value.columns).toEqual(columns);
  expect(dashboard.sourceProblem).toBeNull();
  expect(dashboard.tiles.filter(({ missing }) => missing.length > 0)).toEqual([]);
});
