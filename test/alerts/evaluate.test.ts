import { describe, expect, test } from "vitest";
import { memoryFor } from "../../src/alerts/memory.ts";
import type { Seen } from "../../src/alerts/observation.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import { type Check, DAY_MS, groups, HOUR_MS, RULE, run, START_MS, sighting, story } from "./rules.ts";

type Row = readonly [string, readonly Check[], readonly string[]];

function table(title: string, rule: Rule, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)("%s", (_, checks, expected) => {
      expect(run(rule, checks).map((step) => story(step))).toEqual(expected);
    });
  });
}

table("a rule that fires below 20 and recovers at 23", RULE, [
  ["at the threshold nothing happens", [25, 20], ["normal", "normal"]],
  ["a crossing is told once", [25, 19, 18, 19.9], ["normal", "alerting fired", "alerting", "alerting"]],
  [
    "between threshold and recovery nothing changes",
    [19, 21, 22.9, 19],
    ["alerting fired", "alerting", "alerting", "alerting"],
  ],
  ["at the recovery value it has recovered, and is told", [19, 23], ["alerting fired", "normal recovered"]],
  [
    "after recovery it fires anew",
    [19, 24, 22, 19],
    ["alerting fired", "normal recovered", "normal", "alerting fired"],
  ],
  ["a first value in the band is normal", [21, 22], ["normal", "normal"]],
]);

table("a rule that asks for three checks in a row", { ...RULE, checks: 3 }, [
  ["two are not enough", [19, 19, 25], ["pending", "pending", "normal"]],
  ["three are", [19, 18, 17, 16], ["pending", "pending", "alerting fired", "alerting"]],
  [
    "one in the band between begins the count anew",
    [19, 19, 21, 19, 19],
    ["pending", "pending", "normal", "pending", "pending"],
  ],
  [
    "a check without a figure neither counts nor begins anew",
    [19, "-", 19, "!", 19],
    ["pending", "no-data", "pending", "error", "alerting fired"],
  ],
]);

table("a rule that asks for two checks in a row to recover", { ...RULE, recoverChecks: 2 }, [
  ["one is not enough", [19, 24, 19, 24], ["alerting fired", "recovering", "alerting", "recovering"]],
  ["two are", [19, 24, 25, 19], ["alerting fired", "recovering", "normal recovered", "alerting fired"]],
  [
    "one in the band between begins the count anew",
    [19, 24, 22, 24, 24],
    ["alerting fired", "recovering", "alerting", "recovering", "normal recovered"],
  ],
  [
    "a check without a figure changes nothing",
    [19, 24, "-", "!", 24],
    ["alerting fired", "recovering", "no-data", "error", "normal recovered"],
  ],
]);

table("rows that give no figure, which the rule keeps its state for", RULE, [
  [
    "keep an alert as it is and tell the owner once, after three checks",
    [19, "!", "!", "!", "!", 19],
    ["alerting fired", "error", "error", "error failing", "error", "alerting"],
  ],
  ["are of one kind with rows that can't be read", ["-", "!", "-"], ["no-data", "error", "no-data failing"]],
  [
    "begin a new count after a figure",
    ["-", "-", 25, "-", "-"],
    ["no-data", "no-data", "normal", "no-data", "no-data"],
  ],
  [
    "leave a recovery to be told",
    [19, "!", "!", "!", 30],
    ["alerting fired", "error", "error", "error failing", "normal recovered"],
  ],
]);

table("rows that give no figure, which the rule takes for wrong", { ...RULE, noData: "alert", checks: 2 }, [
  ["fire like a breach", [25, "-", "-", 25], ["normal", "pending", "alerting fired", "normal recovered"]],
  ["count together with breaches", [19, "-"], ["pending", "alerting fired"]],
  ["are not rows that can't be read", ["!", "!", "!"], ["error", "error", "error failing"]],
]);

table("rows that give no figure, which the rule takes for well", { ...RULE, noData: "ok" }, [
  ["end an alert", [19, "-", "-", "-"], ["alerting fired", "normal recovered", "normal", "normal"]],
]);

describe("reminders", () => {
  const reminded: Rule = { ...RULE, remindDays: 2 };
  const days = (rule: Rule, count: number, value: number) =>
    run(
      rule,
      Array.from({ length: count * 24 }, () => value),
    ).flatMap(({ notices }, hour) => notices.map(({ reason }) => `${reason} ${hour / 24}`));

  test("come every so many days while it lasts", () => {
    expect(days(reminded, 6, 19)).toEqual(["fired 0", "reminder 2", "reminder 4"]);
  });

  test("come not at all where none are asked for", () => {
    expect(days(RULE, 6, 19)).toEqual(["fired 0"]);
  });

  test("come not while it is well, though not for as many checks as the rule asks", () => {
    const slow: Rule = { ...RULE, remindDays: 1, recoverChecks: 72 };
    const checks = Array.from({ length: 50 }, (_, hour) => (hour === 0 ? 19 : 30));
    expect(run(slow, checks).flatMap(({ notices }) => notices.map(({ reason }) => reason))).toEqual([
      "fired",
    ]);
  });

  test("go on from what people were told first, though it was well while they were told nothing", () => {
    const checks = Array.from({ length: 26 }, (_, hour) => (hour === 1 || hour === 25 ? 25 : 19));
    const steps = run({ ...RULE, remindDays: 1 }, checks, (hour) => ({
      rule: { ...RULE, remindDays: 1, snoozedUntil: hour === 1 ? START_MS + 2 * HOUR_MS : null },
    }));
    expect(steps.flatMap(({ notices }) => notices)).toMatchObject([
      { reason: "fired", sinceMs: START_MS },
      { reason: "reminder", sinceMs: START_MS, atMs: START_MS + DAY_MS },
      { reason: "recovered", sinceMs: START_MS },
    ]);
  });

  test("come by a run that is 20 minutes early, and by none that is earlier", () => {
    const told = (ms: number) =>
      run({ ...RULE, remindDays: 1 }, [19, 19], (i) => ({ nowMs: START_MS + i * ms })).at(-1)?.notices.length;
    expect([told(DAY_MS - 20 * 60_000), told(DAY_MS - 20 * 60_000 - 1)]).toEqual([1, 0]);
  });

  test("come at a daily check's hour, though a run comes some minutes earlier than the one before", () => {
    const daily: Rule = {
      ...reminded,
      remindDays: 1,
      schedule: { kind: "weekly", hour: 9, weekdays: [1, 2, 3, 4, 5, 6, 7] },
    };
    const minutes = [40, 20, 5, 50];
    const told = run(
      daily,
      Array.from({ length: 100 }, () => 19),
      (hour) => ({
        nowMs: START_MS - 17 * 60_000 + hour * HOUR_MS + (minutes[Math.floor(hour / 24) % 4] ?? 0) * 60_000,
      }),
    ).flatMap(({ notices }, hour) => notices.map(({ reason }) => `${reason} ${hour}`));
    expect(told).toEqual(["fired 24", "reminder 48", "reminder 72", "reminder 96"]);
  });
});

describe("a snoozed rule", () => {
  const until = (hour: number): Rule => ({ ...RULE, snoozedUntil: START_MS + hour * HOUR_MS });

  test.each([
    [
      "says nothing, and afterwards what still is wrong",
      [25, 19, 19, 19],
      ["normal", "alerting", "alerting", "alerting fired"],
    ],
    ["says nothing of what came and went", [19, 25, 25, 25], ["alerting", "normal", "normal", "normal"]],
  ] as const)("%s", (_, checks, expected) => {
    expect(run(until(3), checks).map((step) => story(step))).toEqual(expected);
  });

  test("says of what it had told before that it is well again, once it may", () => {
    const snoozedAfterFirst = (hour: number) => ({ rule: hour === 0 ? RULE : until(3) });
    expect(run(RULE, [19, 25, 25, 25], snoozedAfterFirst).map((step) => story(step))).toEqual([
      "alerting fired",
      "normal",
      "normal",
      "normal recovered",
    ]);
    expect(run(RULE, [19, 25, 19, 19, 25], snoozedAfterFirst).map((step) => story(step))).toEqual([
      "alerting fired",
      "normal",
      "alerting",
      "alerting",
      "normal recovered",
    ]);
  });
});

describe("groups", () => {
  const each: Rule = { ...RULE, scope: { kind: "each", by: "owner" } };
  const told = (rule: Rule, checks: Parameters<typeof run>[1]) =>
    run(rule, checks).map(({ notices }) =>
      notices.map(({ label, reason }) => `${label} ${reason}`).join(", "),
    );

  test("each has an episode of its own", () => {
    const checks = [groups({ Ece: 19, Cem: 30 }), groups({ Ece: 19, Cem: 15 }), groups({ Ece: 25, Cem: 15 })];
    expect(told(each, checks)).toEqual(["Ece fired", "Cem fired", "Ece recovered"]);
  });

  test("one that is gone from the data for three checks is told of as gone", () => {
    const checks = [groups({ Ece: 19, Cem: 30 }), ...Array.from({ length: 4 }, () => groups({ Cem: 30 }))];
    expect(told(each, checks)).toEqual(["Ece fired", "", "", "Ece gone", ""]);
  });

  test("one that is gone is forgotten once that is told", () => {
    const checks = [groups({ Ece: 19, Cem: 30 }), ...Array.from({ length: 3 }, () => groups({ Cem: 30 }))];
    expect(run(each, checks).map(({ memory }) => memory.groups.size)).toEqual([1, 1, 1, 0]);
  });

  test("one that comes back in time goes on as it was", () => {
    const checks = [
      groups({ Ece: 19, Cem: 30 }),
      groups({ Cem: 30 }),
      groups({ Cem: 30 }),
      groups({ Ece: 19, Cem: 30 }),
    ];
    expect(told(each, checks)).toEqual(["Ece fired", "", "", ""]);
  });

  test("a sheet without any group, as while it is filled anew, ends nothing and is told the owner", () => {
    const checks = [groups({ Ece: 19 }), groups({}), groups({}), groups({}), groups({ Ece: 19 })];
    expect(told(each, checks)).toEqual(["Ece fired", "", "", " failing", ""]);
  });

  test("a sheet without any is told the owner whatever rows without a figure count as", () => {
    const checks = [groups({}), groups({}), groups({})];
    expect(told({ ...each, noData: "ok" }, checks)).toEqual(["", "", " failing"]);
  });

  test("one without a figure keeps its state while others have one, and no owner is told", () => {
    const checks = [
      groups({ Ece: 19, Cem: 30 }),
      ...Array.from({ length: 5 }, () => groups({ Ece: "-", Cem: 30 })),
      groups({ Ece: 30, Cem: 30 }),
    ];
    expect(told(each, checks)).toEqual(["Ece fired", "", "", "", "", "", "Ece recovered"]);
  });

  test("a label that comes to be spelled otherwise is the same group", () => {
    const checks = [groups({ "İnci Işık": 19 }), groups({ "INCI IŞIK": 19 }), groups({ "inci ışık": 25 })];
    expect(told(each, checks)).toEqual(["İnci Işık fired", "", "inci ışık recovered"]);
  });

  test("only those not at rest are remembered", () => {
    const [first, second] = run(each, [groups({ Ece: 19, Cem: 30 }), groups({ Ece: 30, Cem: 30 })]);
    expect([first, second].map((step) => [...(step?.memory.groups.keys() ?? [])])).toEqual([["Ece"], []]);
  });

  test("a name that means something to JavaScript is a label like any other", () => {
    const checks = [groups(JSON.parse('{"__proto__":19,"constructor":19}') as { [label: string]: number })];
    expect(told(each, checks)).toEqual(["__proto__ fired, constructor fired"]);
  });
});

describe("who is told", () => {
  test("is who the rule names, and each label's own person", () => {
    const own: Rule = {
      ...RULE,
      scope: { kind: "each", by: "owner" },
      recipients: [{ address: " Boss@Example.com ", language: "en" }],
      column: { table: "people", header: "E-mail", language: "auto" },
    };
    const ownAddresses = (_: Rule, label: string) => [
      `${label.toLowerCase()}@example.com`,
      "boss@example.com",
    ];
    const [step] = run(own, [groups({ Ece: 19, Cem: 18 })], () => ({ ownAddresses }));
    expect(step?.notices.map(({ label, waiting }) => [label, waiting])).toEqual([
      ["Ece", ["boss@example.com", "ece@example.com"]],
      ["Cem", ["boss@example.com", "cem@example.com"]],
    ]);
  });

  test("nobody of a column where the rule names none, and no address that is blank", () => {
    const recipients = [...RULE.recipients, { address: "  ", language: "auto" } as const];
    const [step] = run({ ...RULE, recipients }, [19], () => ({ ownAddresses: () => ["own@example.com"] }));
    expect(step?.notices.map(({ waiting }) => waiting)).toEqual([["cem@example.com"]]);
  });

  test("what was not sent goes on waiting behind what comes later", () => {
    const outbox = run(RULE, [19, 25]).at(-1)?.memory.outbox;
    expect(outbox?.map(({ reason, waiting }) => [reason, waiting])).toEqual([
      ["fired", ["cem@example.com"]],
      ["recovered", ["cem@example.com"]],
    ]);
  });

  test("nobody, where there is no address: it is a notice, but waits for nothing", () => {
    const [step] = run({ ...RULE, recipients: [] }, [19]);
    expect([step?.notices.length, step?.memory.outbox.length]).toEqual([1, 0]);
  });
});

describe("a notice", () => {
  test("tells the figure of the moment, since when it is wrong, and what it is held against", () => {
    const steps = run({ ...RULE, checks: 2 }, [19, 18, 25]);
    expect(steps.flatMap(({ notices }) => notices)).toMatchObject([
      { reason: "fired", value: 18, atMs: START_MS + HOUR_MS, sinceMs: START_MS, rows: 40, why: null },
      { reason: "recovered", value: 25, atMs: START_MS + 2 * HOUR_MS, sinceMs: START_MS },
    ]);
  });

  test("tells the change that it is about, what it is held against, and the period", () => {
    const seen: Seen = {
      kind: "figure",
      sighting: sighting(18, { gauge: -0.4, against: 30, period: "2026-10" }),
    };
    const fall: Rule = {
      ...RULE,
      condition: { kind: "change", against: "previous", direction: "down", share: 0.2, recoverAt: null },
    };
    const [step] = run(fall, [{ kind: "seen", groups: new Map([["", seen]]) }]);
    expect(step?.notices).toMatchObject([{ value: 18, gauge: -0.4, against: 30, period: "2026-10" }]);
  });

  test("about rows that give no figure says why, and has none", () => {
    const [step] = run({ ...RULE, noData: "alert" }, ["-"]);
    expect(step?.notices).toMatchObject([{ reason: "fired", value: null, rows: 0, why: "No closed deals." }]);
  });

  test("about checks that fail has no figure, and says why rows gave none", () => {
    const steps = run(RULE, ["-", "-", "-"]);
    expect(steps[2]?.notices).toEqual([
      {
        ...{ reason: "failing", label: "", value: null, gauge: null, against: null, rows: 0, period: null },
        ...{ atMs: START_MS + 2 * HOUR_MS, sinceMs: null, why: "No closed deals.", waiting: ["owner"] },
      },
    ]);
    expect(run(RULE, [groups({}), groups({}), groups({})])[2]?.notices).toMatchObject([{ why: "" }]);
  });

  test("about checks that fail says why", () => {
    const steps = run(RULE, ["!", "!", "!"]);
    expect(steps[2]?.notices).toMatchObject([
      { reason: "failing", why: "The sheet is gone.", waiting: ["owner"] },
    ]);
  });
});

describe("a check that failed", () => {
  const daily: Rule = { ...RULE, schedule: { kind: "weekly", hour: 9, weekdays: [1, 2, 3, 4, 5, 6, 7] } };
  test("is made anew by the next run, so that a day is not lost", () => {
    const checks: Check[] = Array.from({ length: 30 }, (_, hour) => (hour === 24 ? "!" : 19));
    const told = run(daily, checks).flatMap(({ notices }, hour) =>
      notices.map(({ reason }) => `${reason} ${hour}`),
    );
    expect(told).toEqual(["fired 25"]);
  });

  test("is forgotten by the next that does not", () => {
    const [first, second] = run(RULE, ["!", 25]).map(({ memory }) => memory);
    expect(first).toMatchObject({ failing: 1, failure: "error", failedMs: START_MS });
    expect(second).toMatchObject({ failing: 0, failure: null, failedMs: 0 });
  });

  test("is not counted twice when its run is doubled", () => {
    const steps = run(RULE, ["!", "!", "!", "!"], (hour) => ({ nowMs: START_MS + hour * 60_000 }));
    expect(steps.at(-1)?.memory.failing).toBe(1);
  });
});

test("a rule that asks for something else starts afresh", () => {
  const [step] = run(RULE, [19]);
  const changed: Rule = { ...RULE, condition: { kind: "below", threshold: 10, recoverAt: null } };
  expect(memoryFor(changed, step?.memory, START_MS + DAY_MS).groups.size).toBe(0);
  expect(memoryFor({ ...RULE, checks: 3 }, step?.memory, START_MS).groups.size).toBe(1);
});
