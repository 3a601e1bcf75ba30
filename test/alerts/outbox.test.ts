import { describe, expect, test } from "vitest";
import { type Desk, deskFor, emptyDesk, withoutStale } from "../../src/alerts/desk.ts";
import { fairOrder } from "../../src/alerts/fair-order.ts";
import { idleSince, type Memory, memoryFor } from "../../src/alerts/memory.ts";
import type { Notice } from "../../src/alerts/notice.ts";
import { afterRefusal, afterSent, deliveriesOf, holdOn, type Sending } from "../../src/alerts/outbox.ts";
import { isAside, isTried, MAX_FAILURES, MAX_REFUSALS } from "../../src/alerts/people.ts";
import type { Rule, Severity } from "../../src/alerts/rule.ts";
import { utc } from "../../src/table/zone.ts";
import { fired } from "./desks.ts";
import { DAY_MS, HOUR_MS, RULE, START_MS } from "./rules.ts";

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

  test("since longest goes out first, of what is alike", () => {
    const given = waiting(
      { rule: ruled("r1"), notices: [{ atMs: START_MS, waiting: ["new@x.co"] }] },
      { rule: ruled("r2"), notices: [{ atMs: START_MS - DAY_MS, waiting: ["old@x.co"] }] },
      { rule: ruled("r3"), notices: [{ atMs: START_MS - HOUR_MS, waiting: ["mid@x.co"] }] },
    );
    expect(recipients(given)).toEqual(["old@x.co", "mid@x.co", "new@x.co"]);
  });

  test("for the owner, who is also one of the rule's people, does not take along what is held", () => {
    const quiet = { hours: { from: 9, to: 10 }, weekends: false, daysOff: false };
    const given = waiting({
      rule: ruled("r1", { quiet }),
      notices: [{ waiting: [CEM] }, { reason: "failing", label: "", waiting: ["owner"] }],
    });
    const [only] = deliveriesOf(given.desk, given.rules, sending({ owner: " Cem@Example.com" }));
    if (only === undefined) throw new Error("nothing to send");
    const after = afterSent(given.desk, only, sending({ owner: " Cem@Example.com" }));
    expect(after.memories.get("r1")?.outbox.map(({ reason, waiting: who }) => [reason, who])).toEqual([
      ["fired", [CEM]],
    ]);
  });

  test("says why it waits", () => {
    const quiet = { hours: { from: 9, to: 10 }, weekends: false, daysOff: false };
    const why = (changes: Partial<Rule>, people: Desk["people"] = new Map()) => {
      const [notice] = fired(["Ece"], [CEM]).outbox;
      if (notice === undefined) throw new Error("no notice");
      return holdOn({ rule: ruled("r1", changes), notice }, CEM, people, sending());
    };
    const aside = { refusals: MAX_REFUSALS, failures: 0, triedMs: START_MS, reported: false };
    expect(why({})).toBeUndefined();
    expect(why({ quiet })).toBe("quiet");
    expect(why({ quiet, snoozedUntil: START_MS + 1 })).toBe("snoozed");
    expect(why({ quiet }, new Map([[CEM, aside]]))).toBe("set-aside");
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

  test("for the owner, or for somebody whom a column of the sheet may name, goes on waiting", () => {
    const named = ruled("r1", { column: { table: "people", header: "E-mail", language: "auto" } });
    const given = waiting(
      { rule: named, notices: [{ waiting: [ECE] }] },
      { rule: ruled("r2"), notices: [{ reason: "failing", label: "", waiting: ["owner"] }] },
    );
    const { memories } = deskFor([named, ruled("r2")], given.desk, START_MS, true);
    const left = ["r1", "r2"].map((id) => memories.get(id)?.outbox.map((notice) => notice.waiting));
    expect(left).toEqual([[[ECE]], [["owner"]]]);
  });

  test("of a rule that is switched off is forgotten, and what has not changed is the same memory", () => {
    const given = waiting(
      { rule: ruled("off", { active: false }), notices: [{}] },
      { rule: ruled("on"), notices: [] },
    );
    const { memories } = deskFor([ruled("off", { active: false }), ruled("on")], given.desk, START_MS, true);
    expect([...memories.keys()]).toEqual(["on"]);
    // What is the same is not written again.
    expect(memories.get("on")).toBe(given.desk.memories.get("on"));
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

  test("is none of those that the owner is told of where it is the owner's own", () => {
    let { desk } = given;
    for (let i = 0; i < MAX_REFUSALS; i += 1) {
      for (const to of ["bad@x.co", "ada@example.com"]) desk = afterRefusal(desk, to, "refused", START_MS);
    }
    const later = sending({ nowMs: START_MS + DAY_MS });
    const owner = deliveriesOf(desk, given.rules, later).find(({ to }) => to === "ada@example.com");
    expect(owner?.unreachable).toEqual(["bad@x.co"]);
  });

  test("is tried by the run of the next day, though that comes up to half an hour sooner", () => {
    const person = { refusals: MAX_REFUSALS, failures: 0, triedMs: START_MS, reported: true };
    const minutes = (passed: number) => isTried(person, START_MS + passed * 60_000);
    expect([23 * 60 + 29, 23 * 60 + 30, 24 * 60].map(minutes)).toEqual([false, true, true]);
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
    for (const untried of [refused(MAX_REFUSALS + 6, "refused"), refused(MAX_FAILURES + 6, "later")])
      expect(withoutStale(untried, START_MS + 20 * DAY_MS)).toBe(untried);
    const failed = withoutStale(refused(MAX_FAILURES + 7, "later"), START_MS + 7 * DAY_MS);
    expect(failed.memories.get("r1")?.outbox).toEqual([]);
    const stale = withoutStale(given, START_MS + 7 * DAY_MS);
    expect(stale.memories.get("r1")?.outbox).toEqual([]);
    expect(stale.memories.get("r2")?.outbox.length).toBe(1);
    expect([...stale.log.values()]).toMatchObject([{ ruleId: "r1", outcome: "dropped", to: ["bad@x.co"] }]);
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
