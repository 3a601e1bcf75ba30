import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/alerts/condition.ts";
import type { Seen } from "../../../src/alerts/observation.ts";
import type { TrackedRule } from "../../../src/calls/alerts.ts";
import { observerOf } from "../../../src/jobs/alerts/observe-rules.ts";
import { readFile } from "../../../src/jobs/read-file.ts";
import type { Cell } from "../../../src/table/cell.ts";
import { done, type FakeFile, goalOf, newFile, ruleOf, SOURCE, saveSources, worldOf } from "../world.ts";

/**
 * Deals by the month they were closed in, of Cem and of Ece: how many each won, at 100 a deal, and lost. November has
 * come to the 10th.
 */
const MONTHS: readonly (readonly [
  month: string,
  cem: readonly [number, number],
  ece: readonly [number, number],
])[] = [
  ["2025-11", [4, 4], [2, 2]],
  ["2026-08", [6, 4], [4, 1]],
  ["2026-09", [6, 4], [4, 1]],
  ["2026-10", [8, 2], [1, 4]],
  ["2026-11", [3, 1], [2, 0]],
];

function deals(): Cell[][] {
  const rows: Cell[][] = [["Stage", "Company", "Amount", "Created", "Close Date", "Owner"]];
  for (const [month, ...people] of MONTHS) {
    for (const [i, [won, lost]] of people.entries()) {
      const owner = ["Cem", "Ece"][i] ?? "";
      // The last of November's is of the 10th, those of other months fill them from the first to the 28th.
      const day = (n: number) => String(month === "2026-11" ? 10 - n : 1 + ((n * 9) % 28)).padStart(2, "0");
      for (let n = 0; n < won; n += 1)
        rows.push(["Won", "Acme", 100, `${month}-01`, `${month}-${day(n)}`, owner]);
      for (let n = 0; n < lost; n += 1)
        rows.push(["Lost", "Acme", 0, `${month}-01`, `${month}-${day(n)}`, owner]);
    }
  }
  return rows;
}

function watched(changes: Partial<FakeFile> = {}): FakeFile {
  const file = newFile({ deals: deals(), ...changes });
  saveSources(file, SOURCE);
  return file;
}

function seen(file: FakeFile, rule: TrackedRule): ReadonlyMap<string, Seen> {
  const observation = observerOf(readFile(worldOf(file)), [rule])(rule);
  if (observation.kind === "error") throw new Error(observation.why);
  return observation.groups;
}

function sighting(file: FakeFile, rule: TrackedRule, label = "") {
  const one = seen(file, rule).get(label);
  if (one?.kind !== "figure") throw new Error(one === undefined ? `no group ${label}` : one.why);
  return one.sighting;
}

const OCTOBER = { unit: "month", finished: true } as const;
const NOVEMBER = { unit: "month", finished: false } as const;
const change = (against: "previous" | "year"): Condition => ({
  kind: "change",
  against,
  direction: "either",
  share: 0.1,
  recoverAt: null,
});

describe("what a check sees", () => {
  test("of everybody in the latest month that is over: 9 of 15 closed deals were won", () => {
    const rule = ruleOf("win-rate", 0.5, { period: OCTOBER });
    expect(sighting(watched(), rule)).toMatchObject({
      value: 9 / 15,
      gauge: 9 / 15,
      against: null,
      rows: 15,
      period: "2026-10",
    });
  });

  test("of the month under way", () => {
    const rule = ruleOf("sales-volume", 0, { period: NOVEMBER });
    expect(sighting(watched(), rule)).toMatchObject({ value: 500, period: "2026-11", rows: 5 });
  });

  test("the interval of a share is Wilson's: 9 of 15 gives 35.7 % to 80.2 %", () => {
    const { interval } = sighting(watched(), ruleOf("win-rate", 0.5, { period: OCTOBER }));
    expect(interval?.low).toBeCloseTo(0.3575, 3);
    expect(interval?.high).toBeCloseTo(0.8018, 3);
  });

  test("of each person by name", () => {
    const rule = ruleOf("win-rate", 0.5, { period: OCTOBER, scope: { kind: "each", by: "owner" } });
    expect([...seen(watched(), rule).keys()]).toEqual(["Cem", "Ece"]);
    expect(sighting(watched(), rule, "Cem")).toMatchObject({ value: 0.8, rows: 10 });
    expect(sighting(watched(), rule, "Ece")).toMatchObject({ value: 0.2, rows: 5 });
  });

  test("of one person, however the rule spells the name", () => {
    const rule = ruleOf("win-rate", 0.5, {
      period: OCTOBER,
      scope: { kind: "one", by: "owner", label: " ece" },
    });
    expect([...seen(watched(), rule)].map(([label]) => label)).toEqual(["Ece"]);
  });

  test("of one who is in no row any more: nothing", () => {
    const rule = ruleOf("win-rate", 0.5, { scope: { kind: "one", by: "owner", label: "Can" } });
    expect(seen(watched(), rule).size).toBe(0);
  });

  test("a change against the month before: 9 of 15 after 10 of 15 is a tenth less, as chance alone would give", () => {
    // September: 10 of 15; October: 9 of 15.
    const found = sighting(
      watched(),
      ruleOf("win-rate", 0, { period: OCTOBER, condition: change("previous") }),
    );
    expect(found.against).toBeCloseTo(10 / 15, 12);
    expect(found.gauge).toBeCloseTo(9 / 10 - 1, 12);
    expect(found.noise).toBe(true);
  });

  test("a sum of the month under way is held against as many days of the one before", () => {
    // In October Cem won on the 1st, 10th, 19th, 28th, 9th, 18th, 27th and 8th, Ece on the 1st: 5 by the 10th.
    const found = sighting(
      watched(),
      ruleOf("sales-volume", 0, { period: NOVEMBER, condition: change("previous") }),
    );
    expect(found).toMatchObject({ value: 500, against: 500, gauge: 0 });
  });

  test("and against as many days of the same month of the year before", () => {
    // In November 2025 Cem won on the 1st, 10th, 19th and 28th, Ece on the 1st and 10th: 4 by the 10th.
    const found = sighting(
      watched(),
      ruleOf("sales-volume", 0, { period: NOVEMBER, condition: change("year") }),
    );
    expect(found).toMatchObject({ value: 500, against: 400, gauge: 0.25 });
  });

  test("where there is no month a year before there is no telling", () => {
    const found = sighting(watched(), ruleOf("win-rate", 0, { period: OCTOBER, condition: change("year") }));
    expect(found).toMatchObject({ gauge: null, against: null });
  });

  test("a goal's pace: 500 of 3,000 where a third of the month has passed is half of what it should be", () => {
    const file = watched();
    done(file, "saveGoal", { value: goalOf("sales-volume", 3_000, { period: "month" }), revision: "" });
    const condition = { kind: "off-pace", behind: 0.1, recoverAt: null } as const;
    const found = sighting(file, ruleOf("sales-volume", 0, { period: NOVEMBER, condition }));
    expect(found.against).toBeCloseTo(1_000, 9);
    expect(found.gauge).toBeCloseTo(0.5, 12);
  });

  test("without a goal there is no figure, and it is said why", () => {
    const condition = { kind: "off-pace", behind: 0.1, recoverAt: null } as const;
    const found = seen(watched(), ruleOf("sales-volume", 0, { period: NOVEMBER, condition })).get("");
    expect(found).toMatchObject({
      kind: "no-data",
      why: expect.stringContaining("There is no goal for this."),
    });
  });

  test("a person's own goal counts for that person alone", () => {
    const file = watched();
    const group = { by: "owner", value: "Ece" } as const;
    done(file, "saveGoal", { value: goalOf("win-rate", 0.4, { period: "month", group }), revision: "" });
    const condition = { kind: "off-pace", behind: 0.1, recoverAt: null } as const;
    const rule = ruleOf("win-rate", 0, { period: OCTOBER, condition, scope: { kind: "each", by: "owner" } });
    expect(sighting(file, rule, "Ece").gauge).toBeCloseTo(0.5, 12);
    expect(seen(file, rule).get("Cem")).toMatchObject({ kind: "no-data" });
  });

  test("what is unusual needs a history", () => {
    const condition = { kind: "anomaly", direction: "either" } as const;
    const found = sighting(watched(), ruleOf("win-rate", 0, { period: NOVEMBER, condition }));
    expect(found).toMatchObject({ gauge: null, period: "2026-10" });
  });

  test("columns that are gone are an error that names them", () => {
    const file = watched();
    const rule = ruleOf("sales-volume", 0);
    const [header] = file.deals;
    header?.splice(2, 1, "Betrag");
    const observation = observerOf(readFile(worldOf(file)), [rule])(rule);
    expect(observation).toMatchObject({ kind: "error", why: expect.stringContaining("Amount") });
  });

  test("rows that can't be told apart by team are an error that says so", () => {
    const rule = ruleOf("win-rate", 0.5, { scope: { kind: "each", by: "team" } });
    expect(observerOf(readFile(worldOf(watched())), [rule])(rule)).toMatchObject({
      kind: "error",
      why: expect.stringContaining("Team"),
    });
  });
});

describe("a cell of one's own", () => {
  const own = { id: "own:cash", name: "Cash", unit: "money", better: "higher" } as const;

  function withCell(value: Cell): FakeFile {
    const file = watched({ others: [{ sheetId: 9, name: "Bank", rows: [["Cash", value]] }] });
    done(file, "saveOwnMetric", {
      value: { ...own, sheetId: 9, sheetName: "Bank", cell: "B1" },
      revision: "",
    });
    return file;
  }

  test("is watched as any metric is", () => {
    expect(sighting(withCell(250), ruleOf("own:cash", 300))).toMatchObject({
      value: 250,
      gauge: 250,
      rows: 0,
    });
  });

  test("without a number there is no figure", () => {
    expect(seen(withCell("Loading…"), ruleOf("own:cash", 300)).get("")).toMatchObject({
      kind: "no-data",
      why: expect.stringContaining("Loading…"),
    });
  });

  test("changes against what the history last had", () => {
    const file = withCell(250);
    done(file, "saveGoal", { value: goalOf("own:cash", 500), revision: "" });
    done(file, "recordNow");
    file.nowMs += 86_400_000;
    const [sheet] = file.others;
    sheet?.rows.splice(0, 1, ["Cash", 200]);
    const found = sighting(file, ruleOf("own:cash", 0, { condition: change("previous") }));
    expect(found).toMatchObject({ value: 200, against: 250 });
    expect(found.gauge).toBeCloseTo(-0.2, 12);
    const pace = sighting(
      file,
      ruleOf("own:cash", 0, { condition: { kind: "off-pace", behind: 0.1, recoverAt: null } }),
    );
    expect(pace.gauge).toBeCloseTo(0.4, 12);
  });

  test("that was deleted is an error", () => {
    const rule = ruleOf("own:cash", 0);
    expect(observerOf(readFile(worldOf(watched())), [rule])(rule).kind).toBe("error");
  });
});
