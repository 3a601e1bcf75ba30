import { describe, expect, test } from "vitest";
import { type Desk, emptyDesk } from "../../../src/alerts/desk.ts";
import { type LogEntry, logOf } from "../../../src/alerts/log.ts";
import { idleSince, type Memory } from "../../../src/alerts/memory.ts";
import { readDesk } from "../../../src/alerts/stored/stored-desk.ts";
import { MOST_STORE_BYTES, type Saving, saveDesk } from "../../../src/alerts/stored/write-desk.ts";
import { fired } from "../desks.ts";
import { START_MS } from "../rules.ts";

type Properties = { readonly [key: string]: string };
const CEM = "cem@example.com";
const ECE = "ece@example.com";

const deskOf = (memories: { readonly [id: string]: Memory }, more: Partial<Desk> = {}): Desk => ({
  ...emptyDesk,
  ...more,
  memories: new Map(Object.entries(memories)),
});
const keysOf = ({ writes }: Saving) => writes.map((texts) => [...texts.keys()]);
const shownOf = ({ writes }: Saving) => writes.map((texts) => Object.fromEntries(texts));
/** What properties hold once all is written. */
const afterOf = (properties: Properties, { writes, deletes }: Saving): Properties => {
  const all = new Map(Object.entries(properties));
  for (const texts of writes) for (const [key, text] of texts) all.set(key, text);
  for (const key of deletes) all.delete(key);
  return Object.fromEntries(all);
};
/** The desk over what properties hold. */
const over = (properties: Properties, desk: Desk, order: readonly string[] = []) =>
  saveDesk(desk, readDesk(properties), order);
const keep = (desk: Desk, properties: Properties = {}) => afterOf(properties, over(properties, desk));
const people = (...addresses: readonly string[]) => JSON.stringify(addresses.map((one) => [one, null]));

const line = (to: readonly string[]): LogEntry => {
  const [notice] = fired(["Ece"], to).outbox;
  if (notice === undefined) throw new Error("one label is one notice");
  return { ruleId: "r1", outcome: "sent", atMs: START_MS, to, notice };
};

describe("what is written", () => {
  test("is nothing where nothing has changed", () => {
    const stored = readDesk(keep(deskOf({ r1: fired(["Ece"], [CEM]), r2: idleSince(1) })));
    const saving = saveDesk(stored.desk, stored);
    expect([saving.writes, saving.deletes, saving.refused]).toEqual([[], [], []]);
    expect(over({}, emptyDesk).writes).toEqual([]);
  });

  test("of idle rules is the moment of their check", () => {
    expect(shownOf(over({}, deskOf({ r1: idleSince(5), r2: idleSince(7), r3: idleSince(5) })))).toEqual([
      { "alerts-idle": '{"5":["r1","r3"],"7":["r2"]}' },
    ]);
    const before = keep(deskOf({ r1: idleSince(5) }));
    expect(shownOf(over(before, deskOf({ r1: fired(["Ece"], []) })))).toEqual([
      { "alert:r1": expect.stringContaining('"Ece"'), "alerts-idle": "" },
    ]);
  });

  test("has new addresses before what names them", () => {
    const first = deskOf({ r1: fired(["Ece"], [CEM]) });
    expect(keysOf(over({}, first))).toEqual([["alerts-people"], ["alert:r1"]]);
    const before = keep(first);
    const second = over(before, deskOf({ r1: fired(["Ece"], [ECE, CEM]) }));
    expect(keysOf(second)).toEqual([["alerts-people"], ["alert:r1"]]);
    expect(afterOf(before, second)["alerts-people"]).toBe(people(CEM, ECE));
  });

  test("has the log with the state, and of addresses that were known whether they are in trouble", () => {
    const before = keep(deskOf({ r1: fired(["Ece"], [CEM]) }));
    const trouble = new Map([[CEM, { refusals: 1, failures: 0, triedMs: START_MS, reported: false }]]);
    const after = over(
      before,
      deskOf({ r1: idleSince(START_MS) }, { people: trouble, log: logOf([line([CEM])]) }),
    );
    expect(keysOf(after)).toEqual([["alerts-people", "alerts-log", "alert:r1", "alerts-idle"]]);
  });

  test("of a long memory is its parts, then what names them, then blanks for the parts before", () => {
    const long = (label: string) => deskOf({ r1: fired([label], [], "x".repeat(9_000)) });
    const before = keep(long("Ece"));
    expect(Object.keys(before).sort()).toEqual(["alert:r1", "alert:r1:a0", "alert:r1:a1"]);
    const after = over(before, long("Can"));
    expect(keysOf(after)).toEqual([
      ["alert:r1:b0", "alert:r1:b1"],
      ["alert:r1"],
      ["alert:r1:a0", "alert:r1:a1"],
    ]);
    expect([...after.stored.texts.keys()].sort()).toEqual(["alert:r1", "alert:r1:b0", "alert:r1:b1"]);
  });
});

describe("a rule that is gone", () => {
  test("is deleted with its parts, and no other is", () => {
    const long = fired(["Ece"], [], "x".repeat(9_000));
    const before = { ...keep(deskOf({ r1: long, r10: long })), run: "1", "x:alert:r1": "2" };
    const saving = over(before, deskOf({ r10: readDesk(before).desk.memories.get("r10") ?? long }));
    expect([...saving.deletes].sort()).toEqual(["alert:r1", "alert:r1:a0", "alert:r1:a1"]);
    expect([...saving.stored.texts.keys()].sort()).toEqual(["alert:r10", "alert:r10:a0", "alert:r10:a1"]);
    expect(saving.writes).toEqual([]);
  });

  test("is deleted where it is to get room first, too", () => {
    const saving = over(keep(deskOf({ r1: fired(["Ece"], []) })), emptyDesk, ["r1"]);
    expect([saving.writes, saving.deletes, saving.refused]).toEqual([[], ["alert:r1"], []]);
  });
});

describe("the numbers of addresses", () => {
  const peopleAfter = (before: Desk, after: Desk) => keep(after, keep(before))["alerts-people"];

  test("stay while a memory or the log that is stored may name them", () => {
    const two = fired(["Ece"], [CEM, ECE]);
    const one = deskOf({ r1: fired(["Ece"], [ECE]) });
    expect(peopleAfter(deskOf({ r1: two }), one)).toBe(people(CEM, ECE));
    expect(peopleAfter(deskOf({}, { log: logOf([line([CEM])]) }), one)).toBe(people(CEM, ECE));
    expect(peopleAfter(deskOf({ r0: fired(["Ece"], []), r1: two, r2: idleSince(1) }), one)).toBe(
      people(CEM, ECE),
    );
  });

  test("begin anew where none does, and who is in trouble has one", () => {
    const trouble = { refusals: 1, failures: 0, triedMs: START_MS, reported: false };
    const inTrouble = (address: string) => new Map([[address, trouble]]);
    const before = deskOf({ r1: idleSince(1) }, { people: inTrouble(CEM) });
    expect(peopleAfter(before, deskOf({}, { people: inTrouble(ECE) }))).toBe(
      `[["${ECE}",[1,0,${START_MS},false]]]`,
    );
    expect(peopleAfter(before, deskOf({ r1: fired(["Ece"], [ECE]) }))).toBe(people(ECE));
    expect(peopleAfter(before, emptyDesk)).toBe("");
  });
});

describe("what can't be read", () => {
  const bad = {
    ...{ "alert:r1": "{ half", "alert:r2": "half }", "alerts-log": "[", "alerts-idle": "]" },
    "alerts-people": "{",
  };

  test("is set aside, in place of it stands what is new or nothing", () => {
    const saving = over(bad, deskOf({ r1: fired(["Ece"], []) }));
    expect(shownOf(saving)).toEqual([
      {
        ...{ "unreadable:alert:r1": "{ half", "unreadable:alert:r2": "half }" },
        ...{ "unreadable:alerts-log": "[", "unreadable:alerts-idle": "]", "unreadable:alerts-people": "{" },
      },
      {
        "alert:r1": expect.stringContaining('"Ece"'),
        ...{ "alert:r2": "", "alerts-log": "", "alerts-idle": "", "alerts-people": "" },
      },
    ]);
    expect([...saving.stored.texts.keys()]).toEqual(["alert:r1"]);
    expect(saving.stored.unreadable).toEqual([]);
  });

  test("is set aside before anything is written in its place, as a write may be cut or done in part", () => {
    const { writes } = over(bad, deskOf({ r1: fired(["Ece"], [CEM]) }));
    const callOf = (key: string) => writes.findIndex((texts) => texts.has(key));
    for (const key of Object.keys(bad)) {
      expect(callOf(`unreadable:${key}`)).toBeGreaterThanOrEqual(0);
      expect(callOf(`unreadable:${key}`)).toBeLessThan(callOf(key));
    }
  });
});

describe("the room", () => {
  /** Parts of nothing that leave so many bytes. */
  const leaving = (bytes: number): Properties => ({
    "alert:left:a0": "x".repeat(MOST_STORE_BYTES - "alert:left:a0".length - bytes),
  });
  const rule = (about: string) => fired(["Ece"], [], about);
  /** Signs of the text of a rule with nothing in `about`, and of its key. */
  const size = "alert:r1".length + (keep(deskOf({ r1: rule("_") }))["alert:r1"] ?? "").length - 1;

  test("is 400,000 bytes, names of properties with them", () => {
    const desk = deskOf({ r1: rule("12345") });
    expect(MOST_STORE_BYTES).toBe(400_000);
    expect(over(leaving(size + 5), desk).refused).toEqual([]);
    expect(over(leaving(size + 4), desk).refused).toEqual(["r1"]);
    expect(over(leaving(size + 9), deskOf({ r1: rule("12şş5") })).refused).toEqual([]);
    expect(over(leaving(size + 6), deskOf({ r1: rule("12şş5") })).refused).toEqual(["r1"]);
  });

  test("that a rule does not find leaves it as it was, or unknown where it is new", () => {
    const before = keep(deskOf({ r1: rule("1") }), leaving(size + 1));
    const memory = readDesk(before).desk.memories.get("r1");
    const saving = over(before, deskOf({ r1: rule("12"), r2: rule("") }));
    expect([saving.writes, saving.deletes, saving.refused]).toEqual([[], [], ["r1", "r2"]]);
    expect(saving.stored.desk.memories).toEqual(new Map([["r1", memory]]));
  });

  test("is there for what does not grow, however full it is", () => {
    const before = { ...keep(deskOf({ r1: rule("12345") })), ...leaving(0) };
    expect(over(before, deskOf({ r1: rule("54321") })).refused).toEqual([]);
    expect(over(before, deskOf({ r1: rule("1234") })).refused).toEqual([]);
    expect(over(before, deskOf({ r1: rule("123456") })).refused).toEqual(["r1"]);
  });

  test("is taken by people, the log and idle rules in any case", () => {
    const full = leaving(0);
    const saving = over(full, deskOf({ r1: idleSince(1) }, { log: logOf([line([CEM])]) }));
    expect(keysOf(saving)).toEqual([["alerts-people"], ["alerts-log", "alerts-idle"]]);
    // What they take is gone for rules.
    const log = logOf([line([])]);
    const taken = `alerts-log${keep(deskOf({}, { log }))["alerts-log"]}`.length;
    const desk = deskOf({ r1: rule("1") }, { log });
    expect(over(leaving(size + 1 + taken), desk).refused).toEqual([]);
    expect(over(leaving(size + taken), desk).refused).toEqual(["r1"]);
  });

  test("is given in the order asked for, and then in that of the rules", () => {
    const desk = deskOf({ r1: rule("1"), r2: rule("2"), r3: rule("3") });
    const refused = (order: readonly string[], rules: number) =>
      over(leaving(rules * (size + 1)), desk, order).refused;
    expect(refused([], 1)).toEqual(["r2", "r3"]);
    expect(refused(["r3", "gone"], 1)).toEqual(["r1", "r2"]);
    expect(refused(["r3", "r2"], 2)).toEqual(["r1"]);
    expect(refused(["r3", "r3"], 3)).toEqual([]);
  });

  test("is made first by what shrinks", () => {
    const before = keep(deskOf({ r1: rule("1".repeat(50)), r2: rule("1") }), leaving(2 * size + 51));
    const shrunk = deskOf({ r1: rule("1"), r2: rule("1".repeat(50)) });
    expect(over(before, shrunk, ["r2"]).refused).toEqual([]);
    expect(over(before, deskOf({ r1: idleSince(1), r3: rule("1".repeat(30)) }), ["r3"]).refused).toEqual([]);
  });

  test("is that of what shrinks once, and what takes more bytes does not shrink", () => {
    const before = keep(deskOf({ r1: rule("1".repeat(50)), r2: rule("1") }), leaving(2 * size + 51));
    const changed = (first: string, second: string) => deskOf({ r1: rule(first), r2: rule(second) });
    expect(over(before, changed("1".repeat(49), "12")).refused).toEqual([]);
    expect(over(before, changed("1".repeat(49), "123")).refused).toEqual(["r2"]);
    const tight = keep(deskOf({ r1: rule("1234"), r2: rule("1") }), leaving(2 * size + 5 + 2));
    expect(over(tight, changed("şşş", "12"), ["r2"]).refused).toEqual(["r1"]);
  });
});
