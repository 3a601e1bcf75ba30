import { describe, expect, test } from "vitest";
import { MAX_REFUSALS } from "../../../src/alerts/people.ts";
import { readDesk } from "../../../src/alerts/stored/stored-desk.ts";
import type { TrackedRule } from "../../../src/calls/alerts.ts";
import { checkRules } from "../../../src/jobs/alerts/check-rules.ts";
import {
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

const RULE = ruleOf("conversion-rate", 0.4, {
  condition: { kind: "below", threshold: 0.4, recoverAt: 0.45 },
  recipients: recipients("cem@example.com", "ece@example.com"),
});

/** A file with its source and rules, checks switched on by ada. */
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

/** 2 of 4 won at first; 1 of 4 once the first is lost. */
const worsen = (file: FakeFile) => file.deals[1]?.splice(0, 1, "Lost");
const mend = (file: FakeFile) => file.deals[1]?.splice(0, 1, "Won");
const told = (file: FakeFile) => file.sent.map(({ to, subject }) => `${to}: ${subject}`);

describe("the hourly check", () => {
  test("a crossing is mailed once to each person, and so is the recovery", () => {
    const file = watched();
    hours(file, 2);
    expect(told(file)).toEqual([]);
    worsen(file);
    hours(file, 5);
    expect(told(file)).toEqual([
      "cem@example.com: Conversion rate is at 25%, below 40%",
      "ece@example.com: Conversion rate is at 25%, below 40%",
    ]);
    mend(file);
    hours(file, 5);
    expect(told(file).slice(2)).toEqual([
      "cem@example.com: Conversion rate is back to normal: 50%",
      "ece@example.com: Conversion rate is back to normal: 50%",
    ]);
    expect(file.sent[2]?.text).toContain("Back to normal after 5 hours");
  });

  test("all that a person is told in one run is one message", () => {
    const wins = ruleOf("win-rate", 0.5, { recipients: recipients("cem@example.com") });
    const file = watched([RULE, wins]);
    worsen(file);
    hours(file, 1);
    expect(told(file)).toEqual([
      "cem@example.com: Conversion rate is at 25%, below 40% (and 1 more)",
      "ece@example.com: Conversion rate is at 25%, below 40%",
    ]);
  });

  test("the dashboard shows the state, the last run and the next problem", () => {
    const file = watched();
    worsen(file);
    hours(file, 1);
    const dashboard = done(file, "open");
    expect(tileOf(dashboard, "conversion-rate").alert).toBe("alerting");
    expect(dashboard.trigger).toMatchObject({ lastRunMs: file.nowMs, lastProblem: null, waiting: 0 });
  });

  test("a file that speaks Turkish is mailed in Turkish", () => {
    const file = watched([RULE], { locale: "tr_TR" });
    worsen(file);
    hours(file, 1);
    expect(file.sent[0]).toMatchObject({ subject: "Dönüşüm oranı: %25, %40 eşiğinin altında" });
    expect(file.sent[0]?.text).toContain("%40 eşiğinin 15 puan altında.");
  });

  test("an inactive rule is silent, and switching it off forgets its episode", () => {
    const file = watched();
    worsen(file);
    hours(file, 1);
    const rule = tileOf(done(file, "open"), "conversion-rate").rules[0];
    done(file, "saveRule", { value: { ...RULE, active: false }, revision: rule?.revision ?? "" });
    mend(file);
    hours(file, 3);
    expect(file.sent.length).toBe(2);
    expect(readDesk(Object.fromEntries(file.store)).desk.memories.size).toBe(0);
  });
});

describe("whose trigger runs", () => {
  test("a replaced person's trigger removes itself and does nothing", () => {
    const file = watched();
    file.owner = { user: "can@example.com", sinceMs: file.nowMs, language: "en", fileName: "" };
    const calls: string[] = [];
    file.beforeCall = (name) => calls.push(name);
    hours(file, 1);
    expect(calls).toEqual(["removeOwn"]);
  });

  test("a run beside another one leaves it the work", () => {
    const file = watched();
    worsen(file);
    file.held = true;
    hours(file, 1);
    expect(file.sent).toEqual([]);
    file.held = false;
    hours(file, 1);
    expect(file.sent.length).toBe(2);
  });

  test("lost authorization is told its owner once a day, with the address", () => {
    const file = watched([RULE], { authorizationUrl: "https://accounts.example/renew" });
    hours(file, 30);
    expect(file.sent.map(({ to }) => to)).toEqual(["ada@example.com", "ada@example.com"]);
    expect(file.sent[0]?.text).toContain("https://accounts.example/renew");
  });
});

describe("what cannot be delivered or read", () => {
  test("with one recipient left for today, one is told and the other the next day", () => {
    const file = watched([RULE], { quota: 1 });
    worsen(file);
    hours(file, 3);
    expect(told(file).length).toBe(1);
    expect(file.run?.problem).toContain("daily limit");
    file.quota = 100;
    hours(file, 3);
    expect(file.sent.map(({ to }) => to)).toEqual(["cem@example.com", "ece@example.com"]);
    expect(file.run?.problem).toBeNull();
  });

  test("an address that is refused holds up nobody, is shown, and is set aside after some tries", () => {
    const file = watched();
    let tries = 0;
    file.refuse = ({ to }) => {
      if (to !== "cem@example.com") return undefined;
      tries += 1;
      return { kind: "refused", why: "Invalid email: cem" };
    };
    worsen(file);
    hours(file, 1);
    expect(file.sent.map(({ to }) => to)).toEqual(["ece@example.com"]);
    expect(file.run?.problem).toContain("cem@example.com");
    hours(file, 10);
    expect(tries).toBe(MAX_REFUSALS);
    expect(told(file).slice(1)).toEqual(["ada@example.com: No alert reaches cem@example.com"]);
  });

  test("an address that fails for a reason nobody knows holds up nobody either", () => {
    const file = watched();
    file.refuse = ({ to }) =>
      to === "cem@example.com" ? { kind: "later", why: "Geçersiz e-posta: cem" } : undefined;
    worsen(file);
    hours(file, 3);
    expect(file.sent.map(({ to }) => to)).toEqual(["ece@example.com"]);
    expect(file.run?.problem).toContain("cem@example.com");
  });

  test("while mail does not work at all everything waits", () => {
    const file = watched();
    file.refuse = () => ({ kind: "later", why: "Server error occurred, please try again." });
    worsen(file);
    hours(file, 2);
    expect(done(file, "open").trigger).toMatchObject({
      waiting: 2,
      lastProblem: expect.stringContaining("Server error"),
    });
    file.refuse = () => undefined;
    hours(file, 1);
    expect(file.sent.length).toBe(2);
  });

  test("three checks without a readable sheet tell the trigger's owner once; the episode stands", () => {
    const file = watched();
    worsen(file);
    hours(file, 1);
    const [sheetId, sheetName] = [file.sheetId, file.sheetName];
    Object.assign(file, { sheetId: 99, sheetName: "Gone" });
    hours(file, 6);
    expect(told(file).slice(2)).toEqual(["ada@example.com: Conversion rate can’t be checked"]);
    expect(file.sent[2]?.text).toContain('The sheet "Deals" is no longer in this file.');
    Object.assign(file, { sheetId, sheetName });
    hours(file, 1);
    expect(file.sent.length).toBe(3);
    mend(file);
    hours(file, 1);
    expect(file.sent.length).toBe(5);
  });

  test("a run that fails leaves word of it", () => {
    const file = watched();
    file.beforeCall = (name) => {
      if (name === "read") throw new Error("Service Spreadsheets timed out.");
    };
    hours(file, 1);
    expect(file.run?.problem).toContain("Service Spreadsheets timed out.");
  });
});

describe("a rule that is changed while it alerts", () => {
  const change = (file: FakeFile, changes: Partial<TrackedRule>) => {
    const saved = tileOf(done(file, "open"), "conversion-rate").rules[0];
    done(file, "saveRule", { value: { ...RULE, ...changes }, revision: saved?.revision ?? "" });
  };

  test("a threshold that it has not crossed any more is no recovery", () => {
    const file = watched();
    worsen(file);
    hours(file, 1);
    change(file, { condition: { kind: "below", threshold: 0.2, recoverAt: null } });
    hours(file, 3);
    expect(file.sent.length).toBe(2);
  });

  test("another side is another alert", () => {
    const file = watched();
    worsen(file);
    hours(file, 1);
    change(file, { condition: { kind: "above", threshold: 0.1, recoverAt: null } });
    hours(file, 3);
    expect(
      told(file)
        .slice(2)
        .every((line) => line.includes("Conversion rate is at 25%")),
    ).toBe(true);
    expect(file.sent.length).toBe(4);
  });

  test("who was taken off the list is not told what still waited", () => {
    const file = watched([RULE], { quota: 0 });
    worsen(file);
    hours(file, 1);
    change(file, { recipients: recipients("ece@example.com", "can@example.com") });
    file.quota = 100;
    hours(file, 2);
    expect(file.sent.map(({ to }) => to)).toEqual(["ece@example.com"]);
  });

  test("a row deleted by hand is forgotten: made anew and crossed again, it tells again", () => {
    const file = watched();
    worsen(file);
    hours(file, 1);
    const row = file.settings.splice(2, 1);
    mend(file);
    hours(file, 2);
    file.settings.push(...row);
    worsen(file);
    hours(file, 1);
    expect(told(file).map((line) => line.split(": ")[0])).toEqual([
      "cem@example.com",
      "ece@example.com",
      "cem@example.com",
      "ece@example.com",
    ]);
  });

  test("a row that can't be read is told of in the run's problem, and its state is kept", () => {
    const file = watched();
    worsen(file);
    hours(file, 1);
    const row = file.settings[2] ?? [];
    const threshold = row[2] ?? "";
    row[2] = "forty percent";
    hours(file, 2);
    expect(file.run?.problem).toContain('row 3: Value can\'t be read ("forty percent")');
    row[2] = threshold;
    mend(file);
    hours(file, 1);
    expect(file.sent.length).toBe(4);
  });

  test("switched off and on again, what waited is not told, and what is crossed is", () => {
    const file = watched([RULE], { quota: 0 });
    worsen(file);
    hours(file, 1);
    done(file, "setTrigger", false);
    expect(readDesk(Object.fromEntries(file.store)).desk.memories.size).toBe(0);
    done(file, "setTrigger", true);
    file.quota = 100;
    hours(file, 1);
    expect(file.sent.length).toBe(2);
  });

  test("two spellings of one address are one person", () => {
    const wins = ruleOf("win-rate", 0.5, { recipients: recipients("Cem@Example.com") });
    const file = watched([{ ...RULE, recipients: recipients("cem@example.com") }, wins]);
    worsen(file);
    hours(file, 1);
    expect(told(file)).toEqual(["cem@example.com: Conversion rate is at 25%, below 40% (and 1 more)"]);
  });
});

describe("a run cut at any service call and run again", () => {
  const counted = watched();
  worsen(counted);
  let calls = 0;
  counted.beforeCall = () => {
    calls += 1;
  };
  hours(counted, 1);
  const cuts = Array.from({ length: calls }, (_, i) => i + 1);

  test.each(cuts)(
    "before call %i: nobody is left out, and a second copy only where the cut fell after sending",
    (cut) => {
      const file = watched();
      worsen(file);
      let count = 0;
      let sentAtCut = 0;
      file.beforeCall = () => {
        count += 1;
        if (count < cut) return;
        sentAtCut = file.sent.length;
        throw new Error("cut");
      };
      expect(() => hours(file, 1)).toThrow("cut");
      file.beforeCall = () => undefined;
      hours(file, 2);
      expect(new Set(file.sent.map(({ to }) => to))).toEqual(new Set(["cem@example.com", "ece@example.com"]));
      expect(file.sent.length).toBeLessThanOrEqual(sentAtCut > 0 ? 3 : 2);
      mend(file);
      hours(file, 1);
      expect(file.sent.filter(({ subject }) => subject.includes("back to normal")).length).toBe(2);
    },
  );
});
