import { describe, expect, test } from "vitest";
import { emptyDesk } from "../../../src/alerts/desk.ts";
import { idleSince } from "../../../src/alerts/memory.ts";
import { memoryText } from "../../../src/alerts/stored/memory-text.ts";
import { readDesk } from "../../../src/alerts/stored/stored-desk.ts";
import { fired } from "../desks.ts";

const CEM = "cem@example.com";
const memory = fired(["Ece"], [CEM]);
const people = { "alerts-people": `[["${CEM}",null]]` };
const table = readDesk(people).table;
const text = memoryText(memory, table);

describe("a desk that is read", () => {
  test("is empty where nothing is kept, or only what is others' or blank", () => {
    const others = {
      run: "1",
      alertsomething: "{",
      "unreadable:alert:r1": "{",
      "alerts-log": "",
      "alert:r1": "",
    };
    for (const properties of [{}, others]) {
      const { desk, texts, table, unreadable } = readDesk(properties);
      expect([desk, texts, table.addresses, unreadable]).toEqual([emptyDesk, new Map(), [], []]);
    }
  });

  test("has idle rules by the moment of their check, and of others the memory whose addresses are numbers", () => {
    const { desk, unreadable } = readDesk({
      ...{ "alert:r1": text, "alerts-idle": '{"5":["r2","r3"],"7":["r4"],"9":["r1"]}' },
      ...people,
    });
    expect(desk.memories).toEqual(
      new Map([
        ["r2", idleSince(5)],
        ["r3", idleSince(5)],
        ["r4", idleSince(7)],
        ["r1", memory],
      ]),
    );
    expect(unreadable).toEqual([]);
  });

  test("has rules of the first version, which their metric names", () => {
    const { desk, unreadable } = readDesk({
      "alert:win-rate": JSON.stringify({
        version: 1,
        condition: '["below",0.4,null,1]',
        state: { episode: { kind: "alerting", sinceMs: 5 }, failing: 0, failure: null, checkedMs: 9 },
        outbox: [],
      }),
    });
    expect(unreadable).toEqual([]);
    expect(desk.memories.get("win-rate")).toMatchObject({
      about: expect.stringMatching(/^\["win-rate",.*0\.4/),
      checkedMs: 9,
      groups: new Map([["", expect.objectContaining({ told: { sinceMs: 5, atMs: 9 } })]]),
    });
  });

  test("does not take parts, or what names no rule, for rules", () => {
    const keys = [
      "alert:r1:a0",
      "alert:",
      "alert:r1:",
      "alert:alert:r1",
      "alerts-log:a0",
      "alerts-people:b1",
    ];
    const { desk, texts, unreadable } = readDesk(Object.fromEntries(keys.map((key) => [key, text])));
    expect([desk, unreadable]).toEqual([emptyDesk, []]);
    expect([...texts.keys()]).toEqual(keys);
  });

  test.each(["alert:r2", "alerts-idle", "alerts-log", "alerts-people"])("goes on without %s", (key) => {
    for (const bad of ["{", "parts a 2"]) {
      const { desk, unreadable } = readDesk({ ...people, "alert:r1": text, [key]: bad, [`${key}:a0`]: "[]" });
      expect(unreadable).toEqual([key]);
      expect([...desk.memories.keys()]).toEqual(["r1"]);
    }
  });

  test("has what waits told to the owner of the checks where the addresses can't be read", () => {
    const { desk } = readDesk({ "alerts-people": "{", "alert:r1": text });
    expect(desk.memories.get("r1")?.outbox.map(({ waiting }) => waiting)).toEqual([["owner"]]);
  });
});
