import { describe, expect, test } from "vitest";
import type { TrackedRule } from "../../../src/calls/alerts.ts";
import { checkRules } from "../../../src/jobs/alerts/check-rules.ts";
import { MOST_RULES } from "../../../src/jobs/alerts/save-rule.ts";
import type { Cell } from "../../../src/table/cell.ts";
import {
  call,
  done,
  type FakeFile,
  HOUR_MS,
  newFile,
  recipients,
  ruleOf,
  SOURCE,
  saveSources,
  tileOf,
  worldOf,
} from "../world.ts";

const RULE = ruleOf("conversion-rate", 0.4, { recipients: recipients("cem@example.com") });

function watched(rules: readonly TrackedRule[] = [RULE], changes: Partial<FakeFile> = {}): FakeFile {
  const file = newFile(changes);
  saveSources(file, SOURCE);
  for (const rule of rules) done(file, "saveRule", { value: rule, revision: "" });
  done(file, "setTrigger", true);
  return file;
}

function hours(file: FakeFile, count: number): void {
  for (let i = 0; i < count; i += 1) {
    file.nowMs += HOUR_MS;
    checkRules(worldOf(file));
  }
}

const worsen = (file: FakeFile) => file.deals[1]?.splice(0, 1, "Lost");
const mend = (file: FakeFile) => file.deals[1]?.splice(0, 1, "Won");

describe("the board", () => {
  test("tells of each rule how it stands, of which group, since when and when it is checked next", () => {
    const each = ruleOf("win-rate", 0.4, {
      scope: { kind: "each", by: "owner" },
      schedule: { kind: "weekly", hour: 8, weekdays: [2] },
      recipients: recipients("cem@example.com"),
    });
    const file = watched([RULE, each]);
    worsen(file);
    hours(file, 1);
    const { rules, health, nowWallMs } = done(file, "alerts");
    expect(rules[0]).toMatchObject({
      name: "Conversion rate",
      state: "alerting",
      groups: [{ label: "", state: "alerting", sinceMs: file.nowMs }],
      checkedMs: file.nowMs,
    });
    expect(rules[1]).toMatchObject({ name: "Win rate, each owner" });
    // It is Monday, the 2nd of November 2026, 10:00.
    expect(nowWallMs).toBe(Date.UTC(2026, 10, 2, 10));
    expect(rules[1]?.nextWallMs).toBe(Date.UTC(2026, 10, 3, 8));
    expect(health).toEqual({ nextRunMs: file.nowMs + HOUR_MS, quotaLeft: 99, setAside: [] });
  });

  test("and the tile say alike that a new weekly rule has not been checked yet", () => {
    const schedule = { kind: "weekly", hour: 8, weekdays: [5] } as const;
    const file = watched([{ ...RULE, schedule }]);
    const [rule] = done(file, "alerts").rules;
    expect([rule?.state, rule?.checkedMs]).toEqual(["waiting", null]);
    expect(tileOf(done(file, "open"), RULE.metric).alert).toBe("waiting");
  });

  test("and the tile say alike that no figure rests on enough rows, how many there are and are asked for", () => {
    const file = watched([{ ...RULE, guard: { leastRows: 10, certain: false } }]);
    worsen(file);
    hours(file, 1);
    const state = () => {
      const [rule] = done(file, "alerts").rules;
      const { alert, fewRows } = tileOf(done(file, "open"), RULE.metric);
      return [rule?.state, rule?.fewRows, alert, fewRows];
    };
    const few = { rows: 4, asked: 10 };
    expect(state()).toEqual(["few-rows", few, "few-rows", few]);
    expect(file.sent).toEqual([]);
    for (let more = 0; more < 6; more += 1) file.deals.push([...(file.deals[1] ?? [])]);
    hours(file, 1);
    expect(state()).toEqual(["alerting", null, "alerting", null]);
  });

  test("tells who waits for what, and why", () => {
    const quiet = ruleOf("win-rate", 0.9, {
      quiet: { hours: { from: 9, to: 12 }, weekends: false, daysOff: false },
      recipients: recipients("cem@example.com"),
    });
    const file = watched([quiet]);
    hours(file, 1);
    expect(file.sent).toEqual([]);
    expect(done(file, "alerts").waiting).toEqual([
      {
        name: "Win rate",
        label: "",
        reason: "fired",
        atMs: file.nowMs,
        to: ["cem@example.com"],
        hold: "quiet",
      },
    ]);
    hours(file, 3);
    expect(file.sent.length).toBe(1);
    expect(done(file, "alerts").waiting).toEqual([]);
  });

  test("tells what was done, the newest first, from a tab that people can read", () => {
    const file = watched();
    worsen(file);
    hours(file, 1);
    const firedMs = file.nowMs;
    mend(file);
    hours(file, 1);
    const { log } = done(file, "alerts");
    expect(log).toEqual([
      {
        ...{ atMs: file.nowMs, name: "Conversion rate", unit: "ratio", label: "", reason: "recovered" },
        ...{ outcome: "sent", value: 0.5, to: ["cem@example.com"] },
      },
      {
        ...{ atMs: firedMs, name: "Conversion rate", unit: "ratio", label: "", reason: "fired" },
        ...{ outcome: "sent", value: 0.25, to: ["cem@example.com"] },
      },
    ]);
    expect(file.alertLog.map((row) => row.slice(1, 6))).toEqual([
      ["Alert", "What happened", "Group", "Value", "Told"],
      ["Conversion rate", "Alert", "", 0.25, "cem@example.com"],
      ["Conversion rate", "Back to normal", "", 0.5, "cem@example.com"],
    ]);
  });

  test("a tab that people have rearranged is written under its own columns", () => {
    const file = watched();
    worsen(file);
    hours(file, 1);
    file.alertLog = file.alertLog.map((row, i) => [
      i === 0 ? "Notes" : "seen",
      ...[...row].reverse(),
    ]) as Cell[][];
    mend(file);
    hours(file, 1);
    expect(done(file, "alerts").log.map(({ reason }) => reason)).toEqual(["recovered", "fired"]);
    expect(file.alertLog[1]?.[0]).toBe("seen");
  });

  test("a tab that can't be written to holds up no alert, and its lines are written later", () => {
    const file = watched();
    worsen(file);
    file.beforeCall = (name) => {
      if (name === "log") throw new Error("You are trying to edit a protected cell.");
    };
    hours(file, 2);
    expect(file.sent.length).toBe(1);
    expect(file.run?.problem).toContain("protected");
    file.beforeCall = () => undefined;
    hours(file, 1);
    expect(file.run?.problem).toBeNull();
    expect(done(file, "alerts").log.map(({ reason }) => reason)).toEqual(["fired"]);
  });

  test("offers rules to start from for what the data suffices for, to the person looking", () => {
    const { readyMade } = done(watched([]), "alerts");
    expect(readyMade.map(({ rule }) => rule.id)).toContain("win-rate-falls");
    for (const { rule, about } of readyMade) {
      expect(rule.recipients).toEqual(recipients("ada@example.com"));
      expect(about).not.toBe("");
    }
    const file = watched(readyMade.map(({ rule }) => rule));
    hours(file, 30);
    expect(done(file, "alerts").rules.length).toBe(readyMade.length);
    expect(file.run?.problem).toBeNull();
  });

  test("finds the columns that hold addresses", () => {
    const people = [
      ["Rep", "Team", "E-mail"],
      ["Cem", "North", "cem@example.com"],
      ["Ece", "South", "ece@example.com"],
    ];
    const file = watched([], { others: [{ sheetId: 8, name: "Team", rows: people }] });
    const columns = { owner: "Rep", team: "Team" };
    saveSources(file, { kind: "people", sheetId: 8, sheetName: "Team", columns });
    expect(done(file, "alerts").addressColumns).toEqual([
      { table: "people", header: "E-mail", samples: ["cem@example.com", "ece@example.com"] },
    ]);
    const own = ruleOf("win-rate", 0.9, {
      scope: { kind: "each", by: "owner" },
      recipients: [],
      column: { table: "people", header: "E-mail", language: "tr" },
    });
    done(file, "saveRule", { value: own, revision: "" });
    hours(file, 1);
    // Cem won 1 of 2; all that Ece closed was won.
    expect(file.sent.map(({ to, subject }) => [to, subject])).toEqual([
      ["cem@example.com", "Kazanma oranı (Cem): %50, %90 eşiğinin altında"],
    ]);
  });
});

describe("snoozing", () => {
  test("tells nobody until its hour, and then how things stand", () => {
    const file = watched();
    done(file, "snoozeRule", RULE.id, Date.UTC(2026, 10, 2, 14));
    worsen(file);
    hours(file, 4);
    expect(file.sent).toEqual([]);
    hours(file, 1);
    expect(file.sent.length).toBe(1);
  });

  test("goes with somebody else's edit of the rule, and can be ended", () => {
    const file = watched();
    done(file, "snoozeRule", RULE.id, Date.UTC(2026, 11, 1));
    const [saved] = done(file, "alerts").rules;
    expect(saved?.rule.value).toEqual({ ...RULE, snoozedUntil: Date.UTC(2026, 11, 1) });
    done(file, "snoozeRule", RULE.id, null);
    worsen(file);
    hours(file, 1);
    expect(file.sent.length).toBe(1);
  });

  test("of a rule that is gone is refused", () => {
    expect(call(watched([]), "snoozeRule", "nothing", 0)).toMatchObject({ ok: false, code: "not-found" });
  });
});

test("a file takes so many rules and says which is one too many", () => {
  const file = watched(Array.from({ length: 2 }, (_, i) => ({ ...RULE, id: `r${i}` })));
  const header = file.settings[0] ?? [];
  const row = file.settings.find((line) => line[0] === "alert") ?? [];
  const id = header.indexOf("Id");
  for (let i = 2; i < MOST_RULES; i += 1)
    file.settings.push(row.map((cell, at) => (at === id ? `r${i}` : cell)));
  expect(call(file, "saveRule", { value: { ...RULE, id: "more" }, revision: "" })).toMatchObject({
    ok: false,
    code: "invalid",
    message: expect.stringContaining("200 alerts"),
  });
  expect(done(file, "alerts").rules.length).toBe(MOST_RULES);
});

describe("what a rule would have sent", () => {
  /** Of ten deals a month, so many were won. */
  function months(...won: readonly number[]): FakeFile {
    const deals: Cell[][] = [["Stage", "Company", "Amount", "Created", "Close Date", "Owner"]];
    for (const [i, wins] of won.entries()) {
      const month = new Date(Date.UTC(2026, i, 1)).toISOString().slice(0, 7);
      for (let n = 0; n < 10; n += 1) {
        const stage = n < wins ? "Won" : "Lost";
        deals.push([stage, "Acme", 100, `${month}-01`, `${month}-${n === 9 ? "28" : "10"}`, "Cem"]);
      }
    }
    // December is under way.
    deals.push(["Won", "Acme", 100, "2026-12-01", "2026-12-02", "Cem"]);
    const file = newFile({ deals });
    saveSources(file, SOURCE);
    return file;
  }

  test("one mail when the rate falls, one when it is back", () => {
    const file = months(5, 5, 2, 3, 5, 5);
    const rule = ruleOf("win-rate", 0.4, { period: { unit: "month", finished: true } });
    const told = done(file, "backTest", { ...rule, recipients: recipients("a@example.com") });
    expect(told.problem).toBeNull();
    expect([told.first, told.last]).toEqual(["2026-01", "2026-11"]);
    expect(told.mails).toEqual([
      { at: "2026-03", notices: [{ label: "", reason: "fired", value: 0.2 }] },
      { at: "2026-05", notices: [{ label: "", reason: "recovered", value: 0.5 }] },
    ]);
  });

  test("a change against the month before is as the check would have seen it then", () => {
    const file = months(5, 5, 2, 5);
    const condition = {
      kind: "change",
      against: "previous",
      direction: "down",
      share: 0.5,
      recoverAt: null,
    } as const;
    const rule = ruleOf("win-rate", 0, { period: { unit: "month", finished: true }, condition });
    const { mails } = done(file, "backTest", { ...rule, recipients: recipients("a@example.com") });
    expect(mails.map(({ at, notices }) => [at, notices[0]?.reason])).toEqual([
      ["2026-03", "fired"],
      ["2026-04", "recovered"],
    ]);
  });

  test("of figures over all rows it needs a history, and says so", () => {
    const file = months(5);
    const rule = { ...ruleOf("win-rate", 0.4), recipients: recipients("a@example.com") };
    expect(done(file, "backTest", rule)).toMatchObject({
      checks: 0,
      problem: expect.stringContaining("past figures"),
    });
  });
});

describe("a sample", () => {
  test("goes to the person looking and nobody else, and is shown", () => {
    const file = watched();
    const sample = done(file, "sendSample", RULE);
    expect(file.sent.map(({ to }) => to)).toEqual(["ada@example.com"]);
    expect(sample).toMatchObject({
      to: "ada@example.com",
      subject: expect.stringContaining("Sample: Conversion rate"),
    });
    expect(sample.text).toContain("50%");
    expect([...file.store.keys()].filter((key) => key.startsWith("alert:"))).toEqual([]);
  });

  test("without mail left for today says so", () => {
    const file = watched();
    file.refuse = () => ({ kind: "quota", why: "Service invoked too many times for one day: email." });
    expect(call(file, "sendSample", RULE)).toMatchObject({
      ok: false,
      message: expect.stringContaining("daily limit"),
    });
  });

  test("of what has no figure says why", () => {
    const file = watched();
    const rule = { ...RULE, metric: "sales-volume", scope: { kind: "each", by: "team" } } as const;
    expect(call(file, "sendSample", rule)).toMatchObject({ ok: false, code: "invalid" });
  });
});

test("switching the checks off forgets what waited, in one write", () => {
  const file = watched([RULE], { quota: 0 });
  worsen(file);
  hours(file, 1);
  let writes = 0;
  file.beforeCall = (name) => {
    if (name === "save" || name === "remove") writes += 1;
  };
  done(file, "setTrigger", false);
  expect(writes).toBe(1);
  expect(done(file, "alerts").waiting).toEqual([]);
});
