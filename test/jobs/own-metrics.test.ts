import { describe, expect, test } from "vitest";
import type { OwnMetric } from "../../src/settings/own-metric.ts";
import type { Cell } from "../../src/table/cell.ts";
import {
  choose,
  done,
  type FakeFile,
  goalOf,
  newFile,
  recipients,
  ruleOf,
  SOURCE,
  saveSources,
  tileOf,
} from "./world.ts";

const CASH: OwnMetric = {
  id: "own:cash",
  name: "Cash <b>at hand</b>",
  unit: "money",
  better: "higher",
  sheetId: 9,
  sheetName: "Summary",
  cell: "B2",
};

function withCell(value: Cell, changes: Partial<FakeFile> = {}): FakeFile {
  const file = newFile({
    others: [
      {
        sheetId: 9,
        name: "Summary",
        rows: [
          ["What", "Value"],
          ["Cash", value],
        ],
      },
    ],
    ...changes,
  });
  saveSources(file, SOURCE);
  done(file, "saveOwnMetric", { value: CASH, revision: "" });
  choose(file, "own:cash", "win-rate");
  return file;
}

describe("a metric of one's own", () => {
  test("is the value of its cell, with its name, unit and direction", () => {
    expect(tileOf(done(withCell(1250.5), "open"), "own:cash")).toMatchObject({
      name: CASH.name,
      unit: "money",
      better: "higher",
      family: "Your own",
      definition: 'The value of the cell B2 in the sheet "Summary".',
      table: null,
      value: 1250.5,
      problem: null,
      own: { value: CASH },
      rules: [],
    });
  });

  test("is read anew each time, whatever is kept of the others", () => {
    const file = withCell(1);
    file.others[0]?.rows[1]?.splice(1, 1, 2);
    expect(tileOf(done(file, "open"), "own:cash").value).toBe(2);
  });

  test.each<[string, Cell, string, number | string]>([
    ["a text that is a number", "1.250,5", "tr_TR", 1250.5],
    ["an empty cell", "", "en_US", "Summary!B2 is empty."],
    ["a word", "soon", "en_US", 'Summary!B2 shows "soon", which is no number.'],
    ["an error", "#DIV/0!", "en_US", 'Summary!B2 shows "#DIV/0!", which is no number.'],
    ["a truth", true, "en_US", 'Summary!B2 shows "true", which is no number.'],
  ])("%s", (_, cell, locale, expected) => {
    const { value, problem } = tileOf(done(withCell(cell, { locale }), "open"), "own:cash");
    expect(value ?? problem).toBe(expected);
  });

  test("of a sheet that is gone says so", () => {
    const file = withCell(1);
    file.others = [];
    expect(tileOf(done(file, "open"), "own:cash")).toMatchObject({ value: null, status: "no-data" });
    expect(tileOf(done(file, "open"), "own:cash").problem).toContain('"Summary" is no longer in this file');
  });

  test("has a goal like any other, whatever the view is filtered by", () => {
    const file = withCell(80, { view: { period: { unit: "month", back: 0 }, filters: [] } });
    const saved = done(file, "saveGoal", { value: goalOf("own:cash", 100), revision: "" });
    expect(tileOf(saved, "own:cash")).toMatchObject({ status: "off-track", goal: { progress: 0.8 } });
    file.view = { period: { unit: "all" }, filters: [{ by: "owner", value: "Ece" }] };
    expect(tileOf(done(file, "open"), "own:cash")).toMatchObject({ status: "off-track" });
  });

  test("is among the choices, first; and is gone from them and from the tiles once it is deleted", () => {
    const file = withCell(80);
    expect(done(file, "metricChoices")[0]).toMatchObject({
      metric: "own:cash",
      family: null,
      familyName: "Your own",
      availability: { kind: "ready" },
    });
    const { own } = tileOf(done(file, "open"), "own:cash");
    if (own === null) throw new Error("not saved");
    const { tiles } = done(file, "deleteOwnMetric", own);
    expect(tiles.map(({ metric }) => metric)).toEqual(["win-rate"]);
    expect(done(file, "metricChoices")[0]?.metric).not.toBe("own:cash");
    expect(tileOf(done(file, "saveOwnMetric", { ...own, revision: "" }), "own:cash").value).toBe(80);
  });

  test("takes its goals and alerts with it when it is deleted, and nobody else's", () => {
    const file = withCell(80);
    const own = ruleOf("own:cash", 50, { recipients: recipients("ada@example.com") });
    done(file, "saveRule", { value: own, revision: "" });
    done(file, "saveRule", { value: { ...own, id: "other", metric: "win-rate" }, revision: "" });
    done(file, "saveGoal", { value: goalOf("own:cash", 100), revision: "" });
    done(file, "saveGoal", { value: goalOf("win-rate", 0.5), revision: "" });
    const saved = tileOf(done(file, "open"), "own:cash");
    expect([saved.goals.length, saved.rules.length]).toEqual([1, 1]);
    if (saved.own === null) throw new Error("not saved");
    done(file, "deleteOwnMetric", saved.own);
    expect(done(file, "alerts").rules.map(({ rule }) => rule.value.id)).toEqual(["other"]);
    const { goals } = tileOf(done(file, "saveOwnMetric", { ...saved.own, revision: "" }), "own:cash");
    expect(goals).toEqual([]);
    expect(tileOf(done(file, "open"), "win-rate").goals.length).toBe(1);
  });
});

describe("the choices", () => {
  test("say of each metric whether the data suffices, else which table or column it needs", () => {
    const file = newFile();
    saveSources(file, { ...SOURCE, columns: { outcome: "Stage", owner: "Owner" } });
    const choices = new Map(done(file, "metricChoices").map((choice) => [choice.metric, choice]));
    const seen = (metric: Parameters<typeof choices.get>[0]) => choices.get(metric)?.availability;
    expect(seen("win-rate")).toEqual({ kind: "ready" });
    expect(seen("sales-volume")).toEqual({ kind: "columns", table: "deals", missing: ["amount"] });
    expect(seen("nps-score")).toEqual({ kind: "table", table: "surveys", missing: ["score"] });
    expect(seen("attach-rate")).toEqual({ kind: "formula-only" });
    expect(choices.get("win-rate")).toMatchObject({
      family: "conversion",
      familyName: "Conversion",
      unit: "ratio",
    });
    expect(choices.get("win-rate")?.also).toContain("Kazanma oranı");
  });
});
