import { afterEach, describe, expect, test, vi } from "vitest";
import { checkRules } from "../../src/jobs/alerts/check-rules.ts";
import { metricOf } from "../../src/metrics/catalogue.ts";
import { families } from "../../src/metrics/families.ts";
import { fieldIds } from "../../src/metrics/field.ts";
import { left } from "../../src/metrics/left-out.ts";
import { type Metric, metric } from "../../src/metrics/metric.ts";
import { metricIds } from "../../src/metrics/metric-ids.ts";
import { neededOf } from "../../src/metrics/needs.ts";
import { isOwn } from "../../src/settings/tracked.ts";
import { InputError } from "../../src/table/problem.ts";
import { describeMaven, mavenFile } from "./maven-file.ts";
import {
  choose,
  done,
  type FakeFile,
  goalOf,
  HOUR_MS,
  newFile,
  recipients,
  ruleOf,
  SOURCE,
  saveSources,
  stateOf,
  tileOf,
  worldOf,
} from "./world.ts";

afterEach(() => vi.restoreAllMocks());

function withSource(changes: Partial<FakeFile> = {}, columns: object = SOURCE.columns): FakeFile {
  const file = newFile(changes);
  saveSources(file, { ...SOURCE, columns });
  return file;
}

/** With a tile for every metric. */
function withAll(changes: Partial<FakeFile> = {}): FakeFile {
  const file = withSource(changes);
  choose(file, ...metricIds);
  return file;
}

/** Runs with another declaration of a metric, as the catalogue may come to have it. */
function declared(other: Metric, run: () => void): void {
  const before = families.customers.clv;
  Object.assign(families.customers, { clv: other });
  try {
    run();
  } finally {
    Object.assign(families.customers, { clv: before });
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
  way: (facts) => (span) => {
    let closed = 0;
    return {
      add(row) {
        const end = facts.dates("end")[row] ?? Number.NaN;
        if (span === undefined || !(end >= span.start && end < span.until)) return left.outsidePeriod;
        closed += 1;
        return left.used;
      },
      result: () => ({ kind: "value", value: closed }),
    };
  },
});

describeMaven("the first tiles of a real CRM whose open deals have no amounts", () => {
  test("each have a figure", () => {
    const { tiles } = done(mavenFile(), "open");
    expect(tiles.map(({ metric }) => metric)).not.toContain("pipeline-value");
    expect(tiles.length).toBeGreaterThan(5);
    expect(tiles.filter(({ value }) => value === null)).toEqual([]);
  });
});

describe("the tiles", () => {
  test("are at first those that such a table is looked at for, and can be computed", () => {
    const { tiles, chosen } = done(withSource(), "open");
    expect(tiles.map((tile) => tile.metric)).toEqual([
      "sales-volume",
      "win-rate",
      "cycle-time",
      "average-deal-size",
      "pipeline-value",
      "open-deals",
      "conversion-rate",
      "clv",
    ]);
    expect(chosen.revision).toBe("");
    const { amount: _, ...columns } = SOURCE.columns;
    expect(done(withSource({}, columns), "open").tiles.map((tile) => tile.metric)).toEqual([
      "win-rate",
      "cycle-time",
      "open-deals",
      "conversion-rate",
    ]);
  });

  test("are at first not those that these rows give no figure for, but those where a cell is to be mended", () => {
    const first = (change: (file: FakeFile) => void) => {
      const file = withSource();
      change(file);
      return done(file, "open").tiles.map((tile) => tile.metric);
    };
    const unpriced = (file: FakeFile) => void file.deals[4]?.splice(2, 1, "");
    expect(first(unpriced)).toEqual([
      ...["sales-volume", "win-rate", "cycle-time", "average-deal-size"],
      ...["open-deals", "conversion-rate", "clv"],
    ]);
    const spoilt = (file: FakeFile) => void file.deals[2]?.splice(4, 1, "soon");
    expect(first(spoilt)).toContain("cycle-time");
    const emptied = (file: FakeFile) => void file.deals.splice(1);
    expect(first(emptied)).toContain("pipeline-value");
  });

  test("are those chosen, in their order, and others that have a goal or an alert after them", () => {
    const file = withSource();
    choose(file, "clv", "win-rate");
    const saved = done(file, "saveGoal", { value: goalOf("cycle-time", 30), revision: "" });
    expect(saved.tiles.map((tile) => tile.metric)).toEqual(["clv", "win-rate", "cycle-time"]);
    const [goal] = tileOf(saved, "cycle-time").goals;
    if (goal === undefined) throw new Error("not saved");
    const { tiles } = done(file, "deleteGoal", goal);
    expect(tiles.map((tile) => tile.metric)).toEqual(["clv", "win-rate"]);
  });

  test("may be none", () => {
    expect(choose(withSource()).tiles).toEqual([]);
    expect(done(withSource(), "open").tiles).not.toEqual([]);
  });

  test("have a figure or its reason where no column lacks, and name the columns that do", () => {
    for (const { metric: id, value, problem, missing, table } of done(withAll(), "open").tiles) {
      if (isOwn(id)) throw new Error("there is none");
      const silent = value === null && problem === null;
      expect({ id, silent }).toEqual({ id, silent: missing.length > 0 });
      if (table !== "deals") continue;
      const needed = neededOf(metricOf(id), (field) => field in SOURCE.columns);
      expect({ id, missing }).toEqual({ id, missing: needed.filter((field) => !(field in SOURCE.columns)) });
    }
  });

  test("count a sheet's rows as a formula does: no totals under a report, one line for each order", () => {
    const clean = done(withAll(), "open");
    const { deals } = newFile();
    const footer = (deals[0] ?? []).map((_, i) => (i === 0 ? "Total" : ""));
    const withFooter = done(withAll({ deals: [...deals, footer, ["Copyright (c) 2026"]] }), "open");
    const values = (tiles: typeof clean.tiles) => tiles.map((tile) => [tile.metric, tile.value]);
    expect(values(withFooter.tiles)).toEqual(values(clean.tiles));
  });

  test("are named and explained in the file's language", () => {
    const tile = tileOf(done(withSource({ locale: "tr_TR" }), "open"), "win-rate");
    expect(tile).toMatchObject({ name: "Kazanma oranı", family: "Dönüşüm", additive: false });
    expect(tile.definition).toContain("kazanılan");
  });

  test("say of a share how sure it is: 2 of 3 won lie between 21 and 94 % (Wilson)", () => {
    // (0.6667 + 1.9208/3 ± 1.96·√(0.2222/3 + 0.9604/9)) ÷ (1 + 3.8416/3), by hand.
    const { interval } = tileOf(done(withSource(), "open"), "win-rate");
    expect(interval?.low).toBeCloseTo(0.2077, 4);
    expect(interval?.high).toBeCloseTo(0.9385, 4);
    expect(tileOf(done(withSource(), "open"), "cycle-time").interval).toBeNull();
  });

  test("of a metric that only a formula can be told say so", () => {
    const tile = tileOf(done(withAll(), "open"), "attach-rate");
    expect(tile).toMatchObject({ value: null, missing: [], table: null });
    expect(tile.problem).toBe(
      "This metric needs more than the columns of one sheet. Use its formula in a cell.",
    );
  });
});

describe("a metric about one period", () => {
  test("is of the month of its latest date, and says which: 3 closed until 31 January", () => {
    declared(closedInMonth, () => {
      expect(tileOf(done(withSource(), "open"), "clv")).toMatchObject({
        value: 3,
        rows: 3,
        period: "2026-01",
      });
    });
  });

  test("follows the data into the next month: 1 closed in February", () => {
    declared(closedInMonth, () => {
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
    vi.spyOn(metricOf("win-rate"), "way").mockImplementation(() => {
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
    const rule = ruleOf("win-rate", 0.5, { recipients: recipients("ada@example.com") });
    done(file, "saveRule", { value: rule, revision: "" });
    done(file, "setTrigger", true);
    vi.spyOn(metricOf("win-rate"), "way").mockImplementation(() => {
      throw new InputError({ kind: "missing-argument", argument: "from_stage" });
    });
    for (let i = 0; i < 3; i += 1) {
      file.nowMs += HOUR_MS;
      checkRules(worldOf(file));
    }
    expect(tileOf(done(file, "open"), "win-rate").alert).toBe("error");
    expect(file.sent.map(({ subject }) => subject)).toEqual(["Win rate can’t be checked"]);
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
      expect(tileOf(dashboard, "win-rate").goal?.goal.value).toEqual(goalOf("win-rate", 0.6));
    },
  );

  test("is written with the metric's id, whatever it was named before", () => {
    const file = withSource();
    file.settings.push(goal("Kazanma oranı", 0.6));
    const saved = tileOf(done(file, "open"), "win-rate").goal?.goal;
    done(file, "saveGoal", { value: goalOf("win-rate", 0.7), revision: saved?.revision ?? "" });
    expect(file.settings[2]?.slice(0, 3)).toEqual(["goal", "win-rate", 0.7]);
  });

  test("says the same thing again when it names the metric by another name", () => {
    const file = withSource();
    file.settings.push(goal("win-rate", 0.6), goal("Win rate", 0.7));
    const dashboard = done(file, "open");
    expect(dashboard.settingsProblems).toHaveLength(1);
    expect(dashboard.settingsProblems[0]).toContain("row 4 says the same thing as row 3");
    expect(tileOf(dashboard, "win-rate").goal?.goal.value.target).toBe(0.6);
  });
});

test("a source may name a column for every field", () => {
  const columns = Object.fromEntries(fieldIds.map((field) => [field, field]));
  const header = [...fieldIds];
  const file = newFile({ deals: [header, header.map(() => "")] });
  const dashboard = saveSources(file, { ...SOURCE, columns });
  expect(stateOf(dashboard)).toMatchObject({ source: { value: { columns } }, problem: null, gone: [] });
  expect(dashboard.tiles.filter(({ missing }) => missing.length > 0)).toEqual([]);
});
