import { describe, expect, test } from "vitest";
import { answerCall } from "../../src/jobs/answer-calls.ts";
import { TriggerLimit } from "../../src/jobs/ports.ts";
import {
  call,
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

const GOAL = goalOf("conversion-rate", 0.55);
const RULE = ruleOf("win-rate", 0.5, {
  condition: { kind: "below", threshold: 0.5, recoverAt: 0.6 },
  recipients: recipients("ada@example.com", "cagla@example.com"),
});

function withSource(changes: Partial<FakeFile> = {}): FakeFile {
  const file = newFile(changes);
  saveSources(file, SOURCE);
  return file;
}

describe("opening the sidebar", () => {
  test("a new file is recognised and asks for its source", () => {
    const dashboard = done(newFile(), "open");
    expect(dashboard.sources).toEqual([]);
    expect(dashboard.tiles).toEqual([]);
    expect(dashboard.candidates).toMatchObject([
      { sheetName: "Deals", rows: 4, guess: SOURCE.columns, kind: "deals", unrecognised: [] },
    ]);
    expect(dashboard.candidates[0]?.columns[1]).toEqual({
      header: "Company",
      samples: ["Acme", "Bolt", "Cube"],
    });
  });

  test("with a source the tiles have their figures: 2 of 4, 2 of 3, 400 ÷ 1, (10 + 30) ÷ 2", () => {
    const { tiles } = choose(withSource(), "conversion-rate", "win-rate", "clv", "cycle-time");
    expect(tiles.map(({ metric, value, rows }) => [metric, value, rows])).toEqual([
      ["conversion-rate", 0.5, 4],
      ["win-rate", 2 / 3, 3],
      ["clv", 400, 2],
      ["cycle-time", 20, 2],
    ]);
  });

  test("a column that is not chosen leaves its metrics out and says which is missing", () => {
    const file = newFile();
    const { amount: _, ...columns } = SOURCE.columns;
    saveSources(file, { ...SOURCE, columns });
    const { tiles } = choose(file, "conversion-rate", "clv");
    expect(tiles.find(({ metric }) => metric === "clv")).toMatchObject({
      value: null,
      problem: null,
      missing: ["amount"],
    });
    expect(tiles.find(({ metric }) => metric === "conversion-rate")?.value).toBe(0.5);
  });

  test("a bad cell spoils its metric only, and names the sheet's row", () => {
    const file = withSource();
    file.deals[2] = ["Won", "Bolt", "lots", "2026-01-01", "2026-01-05", "Cem"];
    const { tiles } = done(file, "open");
    expect(tiles.find(({ metric }) => metric === "clv")?.problem).toBe(
      'Amount, row 3: found "lots", expected a number such as 1234.50.',
    );
    expect(tiles.find(({ metric }) => metric === "win-rate")?.value).toBe(1);
  });

  test.each([
    [
      "renamed column",
      (file: FakeFile) => file.deals[0]?.splice(0, 1, "Step"),
      "these columns are no longer there: Stage",
    ],
    [
      "repeated header",
      (file: FakeFile) => file.deals[0]?.splice(5, 1, "Stage"),
      'two columns are called "Stage"',
    ],
    [
      "sheet gone",
      (file: FakeFile) => Object.assign(file, { sheetId: 9, sheetName: "Other" }),
      'sheet "Deals" is no longer in this file',
    ],
    [
      "two columns of one name",
      (file: FakeFile) => file.deals[0]?.push("Stage"),
      'two columns are called "Stage"',
    ],
  ])("%s: said in words, with what to do", (_, change, words) => {
    const file = withSource();
    change(file);
    expect(stateOf(done(file, "open")).problem).toContain(words);
  });

  test("a sheet imported anew under its name is found again", () => {
    const file = withSource();
    file.sheetId = 8;
    expect(tileOf(done(file, "open"), "conversion-rate").value).toBe(0.5);
  });
});

describe("saving", () => {
  test("a goal is kept, found again, and gives a status: 0.5 of 0.55 is at risk", () => {
    const file = withSource();
    const first = tileOf(done(file, "saveGoal", { value: GOAL, revision: "" }), "conversion-rate");
    expect(first).toMatchObject({ goal: { goal: { value: GOAL } }, status: "at-risk" });
    expect(tileOf(done(file, "open"), "conversion-rate").goal).toEqual(first.goal);
  });

  test("a rule is kept as it was given", () => {
    const file = withSource();
    done(file, "saveRule", { value: RULE, revision: "" });
    const tile = tileOf(done(file, "open"), "win-rate");
    expect(tile).toMatchObject({ rules: [{ value: RULE }], alert: "waiting" });
  });

  test("an old version is refused, and nothing is overwritten", () => {
    const file = withSource();
    const first = done(file, "saveGoal", { value: GOAL, revision: "" });
    const seen = tileOf(first, "conversion-rate").goal?.goal.revision ?? "";
    done(file, "saveGoal", { value: { ...GOAL, target: 0.7 }, revision: seen });
    const late = call(file, "saveGoal", { value: { ...GOAL, target: 0.4 }, revision: seen });
    expect(late).toMatchObject({ ok: false, code: "conflict" });
    expect(tileOf(done(file, "open"), "conversion-rate").goal?.goal.value.target).toBe(0.7);
  });

  test("edits of different rows do not meet", () => {
    const file = withSource();
    done(file, "saveGoal", { value: GOAL, revision: "" });
    done(file, "saveRule", { value: RULE, revision: "" });
    done(file, "saveGoal", { value: goalOf("clv", 900), revision: "" });
    const { tiles } = choose(file, "conversion-rate", "win-rate", "clv", "cycle-time");
    expect(tiles.map(({ goal, rules }) => [goal?.goal.value.target, rules[0]?.value.id])).toEqual([
      [0.55, undefined],
      [undefined, "win-rate"],
      [900, undefined],
      [undefined, undefined],
    ]);
  });

  test("a deleted goal is gone, and can be saved again", () => {
    const file = withSource();
    const [goal] = tileOf(done(file, "saveGoal", { value: GOAL, revision: "" }), "conversion-rate").goals;
    if (!goal) throw new Error("not saved");
    expect(tileOf(done(file, "deleteGoal", goal), "conversion-rate").goals).toEqual([]);
    expect(call(file, "deleteGoal", goal)).toMatchObject({ ok: false, code: "conflict" });
    const again = done(file, "saveGoal", { ...goal, revision: "" });
    expect(tileOf(again, "conversion-rate").goal?.goal.value).toEqual(GOAL);
  });

  test("while another person saves, one is told to try again", () => {
    const file = withSource();
    file.held = true;
    expect(call(file, "saveGoal", { value: GOAL, revision: "" })).toMatchObject({ ok: false, code: "busy" });
  });

  test("notes that people keep in columns of their own stay", () => {
    const file = withSource();
    file.settings[0]?.push("Our notes");
    file.settings[1]?.push("asked Ece");
    const { revision } = stateOf(done(file, "open")).source;
    done(file, "saveSources", [{ value: { ...SOURCE, sheetName: "Deals 2" }, revision }]);
    expect(file.settings[1]).toContain("asked Ece");
  });

  test("a deleted goal leaves the note beside it, and no row that can't be read", () => {
    const file = withSource();
    const [goal] = tileOf(done(file, "saveGoal", { value: GOAL, revision: "" }), "conversion-rate").goals;
    if (!goal) throw new Error("not saved");
    file.settings[0]?.push("Our notes");
    file.settings[2]?.push("asked Ece");
    expect(done(file, "deleteGoal", goal).settingsProblems).toEqual([]);
    expect(file.settings[2]).toContain("asked Ece");
  });

  test("a row that cannot be read is reported by its number, left as it stands, and stops nothing", () => {
    const file = withSource();
    done(file, "saveGoal", { value: GOAL, revision: "" });
    file.settings.push(["goal", "no-such-metric", 3, "", "", "", "", "", "", ""]);
    file.settings.push(["goal", "conversion-rate", 0.9, "", "", "", "", "", "", ""]);
    file.settings.push(["wish", "", "", "", "", "", "", "", "", ""]);
    const dashboard = done(file, "open");
    expect(dashboard.settingsProblems).toEqual([
      'Salesgauge sheet, row 4: Metric can\'t be read ("no-such-metric"). Correct it there, or delete the row.',
      "Salesgauge sheet, row 5 says the same thing as row 3 again and is not used. Delete one of them.",
      'Salesgauge sheet, row 6: Setting can\'t be read ("wish"). Correct it there, or delete the row.',
    ]);
    expect(tileOf(dashboard, "conversion-rate").goal?.goal.value.target).toBe(0.55);
    expect(file.settings[3]).toContain("no-such-metric");
  });

  test("without its heading the settings are left alone, and the mend is said", () => {
    const file = withSource();
    done(file, "saveGoal", { value: GOAL, revision: "" });
    if (file.settings[0]) file.settings[0][0] = "x";
    const before = JSON.stringify(file.settings);
    expect(done(file, "open").settingsProblems).toEqual([
      'Salesgauge sheet, row 1: the heading "Setting" is missing (found "x"). Write it back there; until then nothing of that sheet is read or saved.',
    ]);
    expect(call(file, "saveGoal", { value: GOAL, revision: "" })).toMatchObject({
      ok: false,
      code: "invalid",
    });
    expect(JSON.stringify(file.settings)).toBe(before);
    if (file.settings[0]) file.settings[0][0] = "Setting";
    expect(tileOf(done(file, "open"), "conversion-rate").goal?.goal.value).toEqual(GOAL);
  });

  test("what a person typed in Turkish is read: 0,55 and evet", () => {
    const file = withSource({ locale: "tr_TR" });
    file.settings.push(["goal", "conversion-rate", "%55", "", "", "", "", "", "", ""]);
    file.settings.push([
      "alert",
      "cycle-time",
      "45,5",
      "above",
      "40",
      "2",
      "a@b.co; Can <c@d.co>",
      "evet",
      "",
      "",
    ]);
    const dashboard = done(file, "open");
    expect(tileOf(dashboard, "conversion-rate").goal?.goal.value.target).toBe(0.55);
    expect(tileOf(dashboard, "cycle-time").rules[0]?.value).toMatchObject({
      condition: { threshold: 45.5 },
      checks: 2,
      recipients: recipients("a@b.co", "c@d.co"),
      active: true,
    });
  });
});

describe("a page that is not ours", () => {
  const saved = (value: unknown) =>
    JSON.stringify({ call: "saveRule", args: [{ value, revision: "" }], view: null });
  const viewed = (period: object, ...filters: readonly object[]) =>
    JSON.stringify({ call: "open", args: [], view: { period, filters } });
  const asked = (call: string, ...args: readonly unknown[]) => JSON.stringify({ call, args, view: null });
  const ofCem = { by: "owner", value: "Cem" };
  const OWN = {
    id: "own:a",
    name: "A",
    unit: "money",
    better: "higher",
    sheetId: 1,
    sheetName: "S",
    cell: "A1",
  };
  test.each([
    ["no JSON", "open"],
    ["nothing", undefined],
    ["a number", 7],
    ["an unknown call", '{"call":"dropEverything","args":[]}'],
    ["a call of Object's", '{"call":"constructor","args":[]}'],
    ["no arguments", '{"call":"saveRule"}'],
    ["an address that is none", saved({ ...RULE, recipients: ["not an address"] })],
    ["a header smuggled into an address", saved({ ...RULE, recipients: ["a@b.co\nBcc: c@d.co"] })],
    ["51 recipients", saved({ ...RULE, recipients: Array.from({ length: 51 }, (_, i) => `a${i}@b.co`) })],
    ["recovery on the bad side", saved({ ...RULE, recoverAt: 0.4 })],
    ["half a check", saved({ ...RULE, checks: 0.5 })],
    ["a threshold of text", saved({ ...RULE, threshold: "0.5" })],
    ["a metric that is none", saved({ ...RULE, metric: "__proto__" })],
    ["more than is asked for", saved({ ...RULE, extra: 1 })],
    ["no view", '{"call":"open","args":[]}'],
    ["a view of days", viewed({ unit: "day", back: 0 })],
    ["a view of the future", viewed({ unit: "month", back: -1 })],
    ["a view of half a month", viewed({ unit: "month", back: 0.5 })],
    ["a view by shoe size", viewed({ unit: "all" }, { by: "shoe size", value: "44" })],
    ["a person and another", viewed({ unit: "all" }, ofCem, { ...ofCem, value: "Ece" })],
    ["a label longer than a cell", viewed({ unit: "all" }, { ...ofCem, value: "a".repeat(60_001) })],
    ["the detail of nothing", asked("detail", "no-such-metric")],
    ["the detail of a path", asked("detail", "own:../../x")],
    ["no sources", asked("saveSources", [])],
    ["a source that is no list", asked("saveSources", { value: SOURCE, revision: "" })],
    ["a source of shoes", asked("saveSources", [{ value: { ...SOURCE, kind: "shoes" }, revision: "" }])],
    ["a tile twice", asked("saveChosen", { value: { metrics: ["clv", "clv"] }, revision: "" })],
    [
      "a goal for nobody",
      asked("saveGoal", { value: goalOf("clv", 1, { group: { by: "owner", value: " " } }), revision: "" }),
    ],
    ["a goal of nothing", asked("saveGoal", { value: { ...GOAL, target: null }, revision: "" })],
    ["a range for a cell", asked("saveOwnMetric", { value: { ...OWN, cell: "A1:Z9" }, revision: "" })],
    ["a formula for a cell", asked("saveOwnMetric", { value: { ...OWN, cell: "=A1" }, revision: "" })],
    [
      "more than all of what is sold",
      asked("saveCommissionPlan", { value: { rate: 1.5, rateAboveQuota: null }, revision: "" }),
    ],
    ["row 1 of the sheet", asked("showRows", "clv", 1)],
  ])("%s is refused with words, and nothing is changed", (_, request) => {
    const file = withSource();
    const before = JSON.stringify(file.settings);
    const reply = answerCall(worldOf(file), request);
    expect(reply).toMatchObject({ ok: false, code: "invalid" });
    expect(reply.ok ? "" : reply.message.length).toBeGreaterThan(10);
    expect(JSON.stringify(file.settings)).toBe(before);
  });

  test("headers that look like formulas come back as they were", () => {
    const columns = { ...SOURCE.columns, outcome: '=HYPERLINK("https://evil.example")' };
    const file = newFile();
    file.deals[0]?.splice(0, 1, columns.outcome);
    saveSources(file, { ...SOURCE, columns });
    expect(stateOf(done(file, "open")).source.value.columns).toEqual(columns);
  });
});

describe("language and trigger", () => {
  test("the language follows the locale until it is chosen", () => {
    const file = withSource({ locale: "tr_TR" });
    expect(done(file, "open")).toMatchObject({ language: "tr", languageChoice: "auto" });
    expect(done(file, "setLanguage", "en")).toMatchObject({ language: "en", languageChoice: "en" });
    expect(done(file, "setLanguage", "auto")).toMatchObject({ language: "tr", languageChoice: "auto" });
  });

  test("failures are in the chosen language", () => {
    const file = withSource();
    done(file, "setLanguage", "tr");
    file.held = true;
    expect(call(file, "setTrigger", true)).toMatchObject({
      code: "busy",
      message: expect.stringContaining("yeniden deneyin"),
    });
  });

  test("the sidebar says whose trigger runs, and that it has been silent for long", () => {
    const file = withSource();
    expect(done(file, "setTrigger", true).trigger).toMatchObject({
      on: true,
      owner: "ada@example.com",
      mine: true,
      late: false,
    });
    file.nowMs += 3 * HOUR_MS;
    file.user = "can@example.com";
    expect(done(file, "open").trigger).toMatchObject({ on: true, mine: false, late: true });
    expect(done(file, "setTrigger", true).trigger).toMatchObject({ owner: "can@example.com", mine: true });
    expect(done(file, "setTrigger", false).trigger).toMatchObject({ on: false, owner: null });
  });

  test("Google's limit on triggers is explained", () => {
    const file = withSource();
    const world = worldOf(file);
    const full = {
      ...world,
      triggers: {
        ...world.triggers,
        takeOver: () => {
          throw new TriggerLimit("x");
        },
      },
    };
    expect(answerCall(full, '{"call":"setTrigger","args":[true],"view":null}')).toMatchObject({
      code: "trigger-limit",
    });
  });
});
