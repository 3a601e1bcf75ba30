import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyDesk } from "../../src/alerts/desk.ts";
import { idleSince, isIdle, type Memory, memoryFor } from "../../src/alerts/memory.ts";
import { bytesOf, type Texts, textAt, writeText } from "../../src/alerts/stored/property-text.ts";
import { readDesk } from "../../src/alerts/stored/stored-desk.ts";
import { MOST_STORE_BYTES, saveDesk } from "../../src/alerts/stored/write-desk.ts";
import { asKept, desk, fired, nothingStored } from "./desks.ts";
import { RULE, START_MS } from "./rules.ts";

type Store = Map<string, string>;
const utf8 = (text: string) => new TextEncoder().encode(text).length;
const read = (store: Store) => readDesk(Object.fromEntries(store));

/** Writes a desk over what a store holds; some writes only where the run is cut. */
function keep(store: Store, next: Parameters<typeof saveDesk>[0], writes = Number.POSITIVE_INFINITY): Store {
  const saving = saveDesk(next, read(store));
  const after = new Map(store);
  for (const texts of saving.writes.slice(0, writes)) for (const [key, text] of texts) after.set(key, text);
  if (writes > saving.writes.length) for (const key of saving.deletes) after.delete(key);
  return after;
}

describe("what the alerts remember", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(desk, (any) => {
        const stored = read(keep(new Map(), any));
        expect(asKept(stored.desk)).toEqual(asKept(any));
        expect(stored.unreadable).toEqual([]);
      }),
    );
  });

  test("is the last of any number of writes, each over the one before", () => {
    fc.assert(
      fc.property(fc.array(desk, { maxLength: 6 }), (desks) => {
        let store: Store = new Map();
        for (const any of desks) {
          const saving = saveDesk(any, read(store));
          store = keep(store, any);
          expect(asKept(read(store).desk)).toEqual(asKept(any));
          // The next write of the same run starts from what this one says is stored.
          expect(asKept(saving.stored.desk)).toEqual(asKept(read(store).desk));
          expect(new Map([...store].filter(([, text]) => text !== ""))).toEqual(saving.stored.texts);
        }
      }),
    );
  });

  test("is of each rule the old or the new, where the write is cut or done in part", () => {
    fc.assert(
      fc.property(desk, desk, fc.nat(4), fc.infiniteStream(fc.boolean()), (before, after, whole, some) => {
        const store = keep(new Map(), before);
        const cut = keptInPart(store, saveDesk(after, read(store)).writes, whole, () => some.next().value);
        const kept = read(cut).desk.memories;
        for (const id of new Set([...before.memories.keys(), ...after.memories.keys()])) {
          const versions = [before, after].map(({ memories }) => memories.get(id));
          // A rule that turns idle may seem new where only half of that is written: it is checked again.
          expect([...versions, undefined].map(shown)).toContain(shown(kept.get(id)));
          if (versions.every((one) => (one?.outbox.length ?? 0) > 0)) expect(kept.get(id)).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of a rule at rest is no more than when it was checked", () => {
    const memories = new Map(Array.from({ length: 200 }, (_, i) => [`r${i}`, idleSince(START_MS)]));
    const store = keep(new Map(), { ...emptyDesk, memories });
    expect([...store.keys()]).toEqual(["alerts-idle"]);
    expect(utf8([...store.values()].join(""))).toBeLessThan(2_000);
    expect(memoryFor({ ...RULE, id: "r7" }, read(store).desk.memories.get("r7"), 0).checkedMs).toBe(START_MS);
  });

  test("that can't be read is set aside, told of, and holds up no other", () => {
    const memories = new Map([
      ["r1", fired(["Ece"], ["a@example.com"])],
      ["r2", fired(["Cem"], ["a@example.com"])],
    ]);
    const store = keep(new Map(), { ...emptyDesk, memories });
    store.set("alert:r1", "{ half a te");
    const stored = read(store);
    expect(stored.unreadable).toEqual(["alert:r1"]);
    expect([...stored.desk.memories.keys()]).toEqual(["r2"]);
    const after = keep(store, stored.desk);
    expect(after.get("unreadable:alert:r1")).toBe("{ half a te");
    expect(read(after).unreadable).toEqual([]);
  });

  test("leaves what others keep in the file alone", () => {
    const store = new Map([
      ["run", "1"],
      ["trigger", "x"],
      ["alertsomething", "y"],
    ]);
    const after = keep(
      keep(store, { ...emptyDesk, memories: new Map([["r1", fired(["Ece"], ["a@example.com"])]]) }),
      emptyDesk,
    );
    // The addresses go once no text of before names them any more.
    expect(keep(after, emptyDesk)).toEqual(new Map([...store, ["alerts-people", ""]]));
  });
});

/** Some writes as a whole, and of the next some texts. */
function keptInPart(store: Store, writes: readonly Texts[], whole: number, isKept: () => boolean): Store {
  const some = [...(writes[whole] ?? [])].filter(isKept);
  return new Map([...store, ...writes.slice(0, whole).flatMap((texts) => [...texts]), ...some]);
}

/** Of an idle rule only the moment is kept. */
function shown(memory: Memory | undefined): string {
  if (memory === undefined) return "";
  return JSON.stringify(isIdle(memory) ? memory.checkedMs : { ...memory, groups: [...memory.groups] });
}

describe("Google's limits", () => {
  const names = ["Çağrı Öztürk", "Şule Gündoğdu", "İnci Işıksoluğu", "Ömer Faruk Çelik"];
  const labels = (count: number) => Array.from({ length: count }, (_, i) => `${names[i % 4]} ${i}`);
  const people = Array.from({ length: 50 }, (_, i) => `calisma.arkadasi.${i}@satis.ornek.com.tr`);
  const rules = (count: number, groups: number) =>
    new Map(Array.from({ length: count }, (_, i) => [`r${i}`, fired(labels(groups), people)]));

  function checkLimits(store: Store): void {
    expect(Math.max(...[...store.values()].map(utf8))).toBeLessThanOrEqual(9 * 1024);
    expect([...store].reduce((sum, [key, text]) => sum + utf8(key) + utf8(text), 0)).toBeLessThan(500 * 1024);
  }

  test("200 rules whose 10 groups all alert, each waiting for 50 people, find room", () => {
    const memories = rules(200, 10);
    const saving = saveDesk({ ...emptyDesk, memories }, nothingStored);
    expect(saving.refused).toEqual([]);
    const store = keep(new Map(), { ...emptyDesk, memories });
    checkLimits(store);
    expect(asKept(read(store).desk)).toEqual(asKept({ ...emptyDesk, memories }));
  });

  test("one rule with 500 groups lies in several properties", () => {
    const memories = rules(1, 500);
    const store = keep(new Map(), { ...emptyDesk, memories });
    checkLimits(store);
    expect(store.size).toBeGreaterThan(5);
    expect(asKept(read(store).desk)).toEqual(asKept({ ...emptyDesk, memories }));
    const told = keep(store, { ...emptyDesk, memories: new Map([["r0", idleSince(START_MS)]]) });
    expect([...told].filter(([, text]) => text !== "").map(([key]) => key)).toEqual([
      "alerts-people",
      "alerts-idle",
    ]);
  });

  test("a rule that finds no room stays as it was and is named; once others are told it is kept", () => {
    const before = new Map([["r199", fired(["Ece"], ["a@example.com"])]]);
    const store = keep(new Map(), { ...emptyDesk, memories: before });
    const saving = saveDesk({ ...emptyDesk, memories: rules(200, 60) }, read(store));
    expect(saving.refused.length).toBeGreaterThan(50);
    expect(saving.refused).toContain("r199");
    expect(saving.stored.desk.memories.get("r199")?.outbox[0]?.label).toBe("Ece");
    const full = keep(store, { ...emptyDesk, memories: rules(200, 60) });
    checkLimits(full);
    expect([...full].reduce((sum, [key, text]) => sum + utf8(key) + utf8(text), 0)).toBeLessThan(
      MOST_STORE_BYTES + 9_000,
    );
    const told = new Map(
      [...read(full).desk.memories].map(([id, { checkedMs }]) => [id, idleSince(checkedMs)]),
    );
    const again = saveDesk(
      { ...emptyDesk, memories: new Map([...told, ...[...rules(200, 60)].slice(190)]) },
      read(full),
    );
    expect(again.refused).toEqual([]);
  });

  test("the most severe get room first", () => {
    const saving = saveDesk({ ...emptyDesk, memories: rules(200, 60) }, nothingStored, ["r150", "r151"]);
    expect(saving.refused).not.toContain("r150");
    expect(saving.refused).not.toContain("r151");
  });
});

describe("a text in properties", () => {
  const sign = fc.constantFrom("a", "ş", "€", "😀");
  const text = fc
    .tuple(fc.array(sign, { maxLength: 30 }), fc.integer({ min: 1, max: 1_500 }))
    .map(([some, times]) => some.join("").repeat(times));

  test("is counted as UTF-8 counts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (any) => {
        expect(bytesOf(any)).toBe(utf8(any));
      }),
    );
  });

  test("is read back whatever its length and what stood there before", () => {
    fc.assert(
      fc.property(fc.array(fc.option(text, { nil: undefined }), { maxLength: 5 }), (versions) => {
        let store: Store = new Map();
        for (const version of versions) {
          const { parts, head, blanks } = writeText("k", version, store);
          for (const piece of [...parts.values(), ...head.values()])
            expect(utf8(piece)).toBeLessThanOrEqual(9_000);
          store = new Map([...store, ...parts, ...head, ...blanks]);
          expect(textAt("k", store) ?? "").toBe(version ?? "");
        }
      }),
    );
  });

  test("is the version before while the write of the next is not done", () => {
    const long = (letter: string) => letter.repeat(20_000);
    let store: Store = new Map();
    for (const letter of ["a", "b", "c", "d"]) {
      const before = textAt("k", store);
      const { parts, head, blanks } = writeText("k", long(letter), store);
      store = new Map([...store, ...parts]);
      expect(textAt("k", store)).toBe(before);
      store = new Map([...store, ...head]);
      expect(textAt("k", store)).toBe(long(letter));
      store = new Map([...store, ...blanks]);
      expect(textAt("k", store)).toBe(long(letter));
    }
  });
});
