import { describe, expect, test } from "vitest";
import { backTest } from "../../src/alerts/back-test.ts";
import { type Desk, deskFor, emptyDesk, withoutStale } from "../../src/alerts/desk.ts";
import { fairOrder } from "../../src/alerts/fair-order.ts";
import { idleSince, type Memory, memoryFor } from "../../src/alerts/memory.ts";
import type { Notice } from "../../src/alerts/notice.ts";
import { afterRefusal, afterSent, deliveriesOf, type Sending } from "../../src/alerts/outbox.ts";
import { isAside, MAX_FAILURES, MAX_REFUSALS } from "../../src/alerts/people.ts";
import type { Rule, Severity } from "../../src/alerts/rule.ts";
import { suppressorOf } from "../../src/alerts/suppression.ts";
import { utc } from "../../src/table/zone.ts";
import { fired } from "./desks.ts";
import { DAY_MS, groups, HOUR_MS, observation, RULE, START_MS } from "./rules.ts";

const CEM = "cem@example.com";
const ECE = "ece@example.com";
const sending = (changes: Partial<Sending> = {}): Sending => ({
  nowMs: START_MS,
  zone: utc,
  daysOff: { turkey: true, dates: [] },
  owner: "Ada@Example.com",
  ...changes,
});

interface Waiting {
  readonly rule: Rule;
  readonly notices: readonly Partial<Notice>[];
}

/** A desk where these notices wait, with the rules that gave them. */
function waiting(...all: readonly Waiting[]): {
  readonly desk: Desk;
  readonly rules: ReadonlyMap<string, Rule>;
} {
  const memories = new Map(
    all.map(({ rule, notices }): [string, Memory] => {
      const [fine] = fired(["Ece"], [CEM]).outbox;
      if (fine === undefined) throw new Error("no notice");
      return [
        rule.id,
        { ...memoryFor(rule, undefined, 0), outbox: notices.map((notice) => ({ ...fine, ...notice })) },
      ];
    }),
  );
  return { desk: { ...emptyDesk, memories }, rules: new Map(all.map(({ rule }) => [rule.id, rule])) };
}

const ruled = (id: string, changes: Partial<Rule> = {}): Rule => ({ ...RULE, id, ...changes });
const severe = (id: string, severity: Severity, to: string): Waiting => ({
  rule: ruled(id, { severity }),
  notices: [{ waiting: [to] }],
});
const recipients = ({ desk, rules }: ReturnType<typeof waiting>, now = sending()) =>
  deliveriesOf(desk, rules, now).map(({ to }) => to);

describe("what waits", () => {
  test("for one person is one message, oldest first, whatever rules it is of", () => {
    const given = waiting(
      { rule: ruled("r1"), notices: [{ atMs: START_MS, waiting: [CEM, ECE] }] },
      { rule: ruled("r2"), notices: [{ atMs: START_MS - HOUR_MS, waiting: [CEM] }] },
    );
    const [first, second] = deliveriesOf(given.desk, given.rules, sending());
    expect([first?.to, first?.items.map(({ rule }) => rule.id)]).toEqual([CEM, ["r2", "r1"]]);
    expect([second?.to, second?.items.map(({ rule }) => rule.id)]).toEqual([ECE, ["r1"]]);
  });

  test("goes out by severity, the day's quota may run short", () => {
    const given = waiting(
      severe("r1", "info", "i@x.co"),
      severe("r2", "critical", "c@x.co"),
      severe("r3", "warning", "w@x.co"),
    );
    expect(recipients(given)).toEqual(["c@x.co", "w@x.co", "i@x.co"]);
  });

  test("goes first to who could be reached so far", () => {
    const given = waiting(severe("r1", "info", "bad@x.co"), severe("r2", "info", "good@x.co"));
    const desk = afterRefusal(given.desk, "bad@x.co", "later", START_MS);
    expect(recipients({ ...given, desk })).toEqual(["good@x.co", "bad@x.co"]);
  });

  test("for the owner goes to whose trigger runs by then, with what else that person is told", () => {
    const given = waiting(
      { rule: ruled("r1"), notices: [{ reason: "failing", waiting: ["owner"] }] },
      { rule: ruled("r2"), notices: [{ waiting: ["ada@example.com"] }] },
    );
    const [only, none] = deliveriesOf(given.desk, given.rules, sending());
    expect([only?.to, only?.items.length, none]).toEqual(["ada@example.com", 2, undefined]);
    expect(recipients(given, sending({ owner: CEM }))).toEqual([CEM, "ada@example.com"]);
    expect(recipients(given, sending({ owner: "" }))).toEqual(["ada@example.com"]);
  });

  test.each<readonly [string, Partial<Rule>, number, boolean]>([
    [
      "is held in quiet hours",
      { quiet: { hours: { from: 9, to: 10 }, weekends: false, daysOff: false } },
      START_MS,
      false,
    ],
    [
      "is sent after them",
      { quiet: { hours: { from: 8, to: 9 }, weekends: false, daysOff: false } },
      START_MS,
      true,
    ],
    [
      "is held at a weekend",
      { quiet: { hours: null, weekends: true, daysOff: false } },
      START_MS + 5 * DAY_MS,
      false,
    ],
    ["is held while its rule is snoozed", { snoozedUntil: START_MS + 1 }, START_MS, false],
    ["is sent from then on", { snoozedUntil: START_MS }, START_MS, true],
  ])("%s", (_, changes, nowMs, sent) => {
    const given = waiting({
      rule: ruled("r1", changes),
      notices: [{}, { reason: "failing", waiting: ["owner"], label: "" }],
    });
    expect(recipients(given, sending({ nowMs }))).toEqual(
      sent ? [CEM, "ada@example.com"] : ["ada@example.com"],
    );
  });

  test("is marked as told when it is sent, and nothing that was held", () => {
    const quiet = { hours: { from: 9, to: 10 }, weekends: false, daysOff: false };
    const given = waiting(
      { rule: ruled("r1"), notices: [{ waiting: [CEM, ECE] }] },
      { rule: ruled("r2", { quiet }), notices: [{}] },
    );
    const [first, second] = deliveriesOf(given.desk, given.rules, sending());
    if (first === undefined || second === undefined) throw new Error("nothing to send");
    const told = afterSent(given.desk, first, sending());
    expect(told.memories.get("r1")?.outbox.map((notice) => notice.waiting)).toEqual([[ECE]]);
    const all = afterSent(told, second, sending());
    expect(all.memories.get("r1")?.outbox).toEqual([]);
    expect(all.memories.get("r2")?.outbox.length).toBe(1);
    expect([...all.log.values()].map(({ outcome, to }) => [outcome, to])).toEqual([["sent", [CEM, ECE]]]);
  });

  test("of a rule that is gone is dropped, of one whose row can't be read it waits", () => {
    const given = waiting({ rule: ruled("r1"), notices: [{}] });
    expect(deskFor([], given.desk, START_MS, true).memories.size).toBe(0);
    const kept = deskFor([], given.desk, START_MS, false);
    expect(kept.memories.size).toBe(1);
    expect(deliveriesOf(kept, new Map(), sending())).toEqual([]);
  });

  test("is not told to whom the rule no longer names", () => {
    const rule = ruled("r1", { recipients: [{ address: "Ece@Example.com", language: "auto" }] });
    const given = waiting({ rule, notices: [{ waiting: [CEM, ECE] }] });
    expect(deskFor([rule], given.desk, START_MS, true).memories.get("r1")?.outbox[0]?.waiting).toEqual([ECE]);
  });
});

describe("an address that can't be written to", () => {
  const given = waiting(severe("r1", "critical", "bad@x.co"), severe("r2", "info", "good@x.co"));
  const refused = (times: number, kind: "refused" | "later") => {
    let desk = given.desk;
    for (let i = 0; i < times; i += 1) desk = afterRefusal(desk, "bad@x.co", kind, START_MS);
    return desk;
  };

  test.each([
    ["refused", MAX_REFUSALS],
    ["later", MAX_FAILURES],
  ] as const)("is set aside when it was %s %i times in a row, and the owner is told which", (kind, times) => {
    expect(isAside(refused(times - 1, kind).people.get("bad@x.co"))).toBe(false);
    const desk = refused(times, kind);
    const deliveries = deliveriesOf(desk, given.rules, sending());
    expect(deliveries.map(({ to, unreachable }) => [to, unreachable])).toEqual([
      ["good@x.co", []],
      ["ada@example.com", ["bad@x.co"]],
    ]);
    const owner = deliveries[1];
    if (owner === undefined) throw new Error("the owner is not told");
    expect(recipients({ ...given, desk: afterSent(desk, owner, sending()) })).toEqual(["good@x.co"]);
  });

  test("is tried again a day later, and is a good one once that goes well", () => {
    const desk = refused(MAX_REFUSALS, "refused");
    const later = sending({ nowMs: START_MS + DAY_MS });
    const bad = deliveriesOf(desk, given.rules, later).find(({ to }) => to === "bad@x.co");
    if (bad === undefined) throw new Error("not tried");
    expect(afterSent(desk, bad, later).people.has("bad@x.co")).toBe(false);
  });

  test("waits for a week of daily tries, then what waited goes into the log", () => {
    const given = refused(MAX_REFUSALS + 7, "refused");
    expect(withoutStale(given, START_MS + 6 * DAY_MS)).toEqual(given);
    // Days on which nobody could be written to are no days of trying.
    const untried = refused(MAX_REFUSALS + 6, "refused");
    expect(withoutStale(untried, START_MS + 20 * DAY_MS)).toEqual(untried);
    const stale = withoutStale(given, START_MS + 7 * DAY_MS);
    expect(stale.memories.get("r1")?.outbox).toEqual([]);
    expect(stale.memories.get("r2")?.outbox.length).toBe(1);
    expect([...stale.log.values()]).toMatchObject([{ ruleId: "r1", outcome: "dropped", to: ["bad@x.co"] }]);
  });
});

describe("a more severe rule on the same figure", () => {
  const warning = ruled("w", { severity: "warning" });
  const critical = ruled("c", { severity: "critical" });
  const told = new Map([["c", fired([""], [])]]);
  const suppressed = (one: Rule, other: Rule, label = "", memories: ReadonlyMap<string, Memory> = told) =>
    suppressorOf([one, other])(memories, one, label);

  test.each<readonly [string, boolean, boolean]>([
    ["spares people the lesser one while it has told them", suppressed(warning, critical), true],
    ["is not spared itself", suppressed(critical, warning, "", new Map([["w", fired([""], [])]])), false],
    ["spares nobody before it has told", suppressed(warning, critical, "", new Map()), false],
    ["spares nobody of another metric", suppressed({ ...warning, metric: "clv" }, critical), false],
    [
      "spares nobody of another period",
      suppressed({ ...warning, period: { unit: "month", finished: true } }, critical),
      false,
    ],
    [
      "spares nobody whom it does not tell",
      suppressed(
        { ...warning, recipients: [...warning.recipients, { address: ECE, language: "auto" }] },
        critical,
      ),
      false,
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test("spares each group by itself, whether it watches one or each", () => {
    const each = { ...warning, scope: { kind: "each" as const, by: "owner" as const } };
    const one = { ...critical, scope: { kind: "one" as const, by: "owner" as const, label: "ECE" } };
    const memories = new Map([["c", fired(["ECE"], [])]]);
    expect(["Ece", "Cem"].map((label) => suppressed(each, one, label, memories))).toEqual([true, false]);
  });
});

describe("rules that one run can't hold all of", () => {
  test("have their turn in order of how long ago they were tried, the most severe first of those alike", () => {
    const rules = [ruled("a"), ruled("b"), ruled("c", { severity: "critical" }), ruled("new")];
    const memories = new Map([
      ["a", idleSince(START_MS)],
      ["b", { ...idleSince(START_MS - DAY_MS), failedMs: START_MS + 1 }],
      ["c", idleSince(START_MS)],
    ]);
    expect(fairOrder(rules, memories).map(({ id }) => id)).toEqual(["new", "c", "a", "b"]);
  });
});

describe("a back-test", () => {
  const day = (index: number) => START_MS + index * DAY_MS;
  const history = [25, 19, 18, 24, 22, 19, 19, 30].map((value, i) => ({
    atMs: day(i),
    observation: observation(value),
  }));
  const said = (rule: Rule, past = history) =>
    backTest(rule, past).map(
      ({ atMs, notices }) => `${(atMs - START_MS) / DAY_MS} ${notices.map(({ reason }) => reason)}`,
    );

  test("tells the mails that a rule would have sent, and the days", () => {
    expect(said(RULE)).toEqual(["1 fired", "3 recovered", "5 fired", "7 recovered"]);
    expect(said({ ...RULE, checks: 2, remindDays: 1 })).toEqual([
      "2 fired",
      "3 recovered",
      "6 fired",
      "7 recovered",
    ]);
    expect(said({ ...RULE, condition: { kind: "below", threshold: 10, recoverAt: null } })).toEqual([]);
  });

  test("does not care when a rule is checked, or that it is snoozed or off", () => {
    const changes = {
      active: false,
      snoozedUntil: day(99),
      schedule: { kind: "monthly", hour: 9, day: 1 },
    } as const;
    expect(said({ ...RULE, ...changes })).toEqual(said(RULE));
  });

  test("counts what several groups say on one day as one mail", () => {
    const each: Rule = { ...RULE, scope: { kind: "each", by: "owner" } };
    const past = [{ atMs: day(0), observation: groups({ Ece: 19, Cem: 18 }) }];
    expect(said(each, past)).toEqual(["0 fired,fired"]);
  });
});
