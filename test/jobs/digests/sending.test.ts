import { describe, expect, test } from "vitest";
import type { DigestPlan } from "../../../src/digests/plan.ts";
import { CARDS, TEAM } from "../../digests/plans.ts";
import { Google } from "../../soak/google.ts";
import { at, outbox, type Run, run } from "./runs.ts";

const refusesBad = (to: string) => to.startsWith("bad");

/** A file whose plans have been seen by a run of the Sunday before. */
function started(...plans: readonly DigestPlan[]) {
  const google = new Google(refusesBad);
  run({ google, plans, nowMs: at("2026-10-31T12:17") });
  const runAt = (wall: string, options: Partial<Run> = {}) =>
    run({ google, plans, nowMs: at(wall), ...options });
  return { google, runAt };
}

const ADA = "ada@example.com: team";
const CAN = "can@example.com: team";

describe("a digest that falls due", () => {
  test("goes out once to each, at the first run at or after its hour", () => {
    const { google, runAt } = started(TEAM);
    expect(runAt("2026-11-02T08:17")).toEqual([]);
    expect(outbox(google)).toEqual([]);
    expect(runAt("2026-11-02T09:17")).toEqual([]);
    for (const hour of ["09:18", "10:17", "23:17"]) expect(runAt(`2026-11-02T${hour}`)).toEqual([]);
    expect(outbox(google)).toEqual([ADA, CAN]);
    runAt("2026-11-09T09:17");
    expect(outbox(google)).toEqual([ADA, CAN, ADA, CAN]);
  });

  test("costs one call to look at while nothing is due", () => {
    const { runAt } = started(TEAM, CARDS);
    const names: string[] = [];
    const fates = (name: string) => void names.push(name);
    runAt("2026-10-31T13:17", { fates: (name) => fates(name) as undefined });
    expect(names).toEqual(["getProperties"]);
  });

  test("reads the rows once for all of its mails, and asks for the quota once", () => {
    const { runAt } = started(CARDS);
    const names: string[] = [];
    runAt("2026-11-01T08:17", {
      fates: (name) => {
        names.push(name);
        return undefined;
      },
    });
    expect(names).toEqual([
      "getProperties",
      "getValues",
      "getRemainingDailyQuota",
      ...["Cem", "Ece", "Naz"].flatMap(() => ["sendEmail", "setProperties"]),
    ]);
  });

  test("is not made up for when it is new or switched on after its hour", () => {
    const google = new Google(refusesBad);
    const now = { google, plans: [TEAM] };
    run({ ...now, nowMs: at("2026-11-02T09:17") });
    run({ ...now, plans: [{ ...TEAM, active: false }], nowMs: at("2026-11-02T10:17") });
    expect(google.store.get("digest:team")).toBe("");
    run({ ...now, nowMs: at("2026-11-09T10:17") });
    run({ ...now, nowMs: at("2026-11-09T11:17") });
    expect(outbox(google)).toEqual([]);
    run({ ...now, nowMs: at("2026-11-16T09:17") });
    expect(outbox(google)).toEqual([ADA, CAN]);
  });

  test("is kept in mind while its row can't be read, and forgotten when it is gone", () => {
    const { google, runAt } = started(TEAM);
    runAt("2026-11-02T09:17");
    const kept = google.store.get("digest:team");
    runAt("2026-11-02T10:17", { plans: [], complete: false });
    expect(google.store.get("digest:team")).toBe(kept);
    runAt("2026-11-02T11:17", { plans: [] });
    expect(google.store.get("digest:team")).toBe("");
  });
});

describe("where the quota is short", () => {
  test("the rest goes out with later runs, each once, and the run says how many wait", () => {
    const { google, runAt } = started(TEAM, CARDS);
    google.quota = 1;
    expect(runAt("2026-11-01T08:17")).toEqual([{ kind: "quota", plan: CARDS, mails: 2 }]);
    google.quota = 1;
    expect(runAt("2026-11-01T09:17")).toEqual([{ kind: "quota", plan: CARDS, mails: 1 }]);
    google.quota = 100;
    expect(runAt("2026-11-01T10:17")).toEqual([]);
    expect(outbox(google)).toEqual(
      ["Cem", "Ece", "Naz"].map((name) => `${name.toLowerCase()}@example.com: cards ${name}`),
    );
  });

  test("some is left for the alerts of the next hours", () => {
    const { google, runAt } = started(CARDS);
    google.quota = 7;
    expect(runAt("2026-11-01T08:17", { reserve: 5 })).toEqual([{ kind: "quota", plan: CARDS, mails: 1 }]);
    expect(google.quota).toBe(5);
  });

  test("the oldest issue goes first", () => {
    const { google, runAt } = started(TEAM, CARDS);
    google.quota = 0;
    runAt("2026-11-01T08:17");
    google.quota = 4;
    expect(runAt("2026-11-02T09:17")).toEqual([{ kind: "quota", plan: TEAM, mails: 1 }]);
    expect(outbox(google)).toHaveLength(4);
    expect(outbox(google)[3]).toBe(ADA);
  });

  test("for two days, what is left is given up and said so", () => {
    const { google, runAt } = started(TEAM);
    google.quota = 1;
    runAt("2026-11-02T09:17");
    expect(runAt("2026-11-04T09:00")).toEqual([{ kind: "quota", plan: TEAM, mails: 1 }]);
    const slotMs = Date.UTC(2026, 10, 2, 9);
    expect(runAt("2026-11-04T09:01")).toEqual([{ kind: "given-up", plan: TEAM, slotMs }]);
    google.quota = 100;
    expect(runAt("2026-11-04T10:17")).toEqual([]);
    expect(outbox(google)).toEqual([ADA]);
    runAt("2026-11-09T09:17");
    expect(outbox(google)).toEqual([ADA, ADA, CAN]);
  });
});

describe("where time is short", () => {
  test("the rest goes out with the next run", () => {
    const { google, runAt } = started(CARDS);
    expect(runAt("2026-11-01T08:17", { mailMs: 140_000 })).toEqual([
      { kind: "no-time", plan: CARDS, mails: 1 },
    ]);
    expect(runAt("2026-11-01T09:17")).toEqual([]);
    expect(outbox(google)).toHaveLength(3);
  });

  test("no further issue is begun", () => {
    const { google, runAt } = started(CARDS, { ...TEAM, schedule: CARDS.schedule });
    expect(runAt("2026-11-01T08:17", { mailMs: 80_000 })).toEqual([
      { kind: "no-time", plan: expect.objectContaining({ id: "team" }), mails: 0 },
    ]);
    runAt("2026-11-01T09:17");
    expect(outbox(google).slice(3)).toEqual([ADA, CAN]);
  });
});

describe("an address that is refused", () => {
  const BAD: DigestPlan = {
    ...TEAM,
    recipients: [{ address: "bad@example.com", language: "auto" }, ...TEAM.recipients],
  };

  test("holds up nobody, is told of, tried again, and set aside after five times", () => {
    const { google, runAt } = started(BAD);
    const told = (wall: string) =>
      runAt(wall).map((problem) => [problem.kind, ...("addresses" in problem ? problem.addresses : [])]);
    for (const hour of [9, 10, 11, 12, 13]) {
      expect(told(`2026-11-02T${String(hour).padStart(2, "0")}:17`)).toEqual([
        ["undelivered", "bad@example.com"],
      ]);
    }
    expect(outbox(google)).toEqual([ADA, CAN]);
    expect(told("2026-11-02T14:17")).toEqual([]);
    // It may be well again by then.
    expect(told("2026-11-09T09:17")).toEqual([["undelivered", "bad@example.com"]]);
  });

  test("of a plan that can't be computed nobody is written to, until it can", () => {
    const { google, runAt } = started(TEAM);
    const people = () => {
      throw new Error("The sheet is gone.");
    };
    expect(runAt("2026-11-02T09:17", { people })).toEqual([
      { kind: "unmade", plan: TEAM, why: "The sheet is gone." },
    ]);
    runAt("2026-11-02T10:17");
    expect(outbox(google)).toEqual([ADA, CAN]);
  });

  test("scorecards that nobody has an address for are told of once", () => {
    const { runAt } = started(CARDS);
    expect(runAt("2026-11-01T08:17", { people: () => [] })).toEqual([{ kind: "nobody", plan: CARDS }]);
    expect(runAt("2026-11-01T09:17", { people: () => [] })).toEqual([]);
  });
});

describe("what is kept", () => {
  test("has room for two hundred people with long names", () => {
    const people = () =>
      Array.from({ length: 200 }, (_, i) => ({
        label: `Çok uzun adlı bir satış temsilcisi, numarası ${i}`,
        address: `temsilci.${i}@cok-uzun-bir-alan-adi.example.com`,
      }));
    const { google, runAt } = started(CARDS);
    google.quota = 1_000;
    runAt("2026-11-01T08:17", { people });
    runAt("2026-11-01T09:17", { people });
    expect(google.outbox).toHaveLength(200);
  });

  test("and can't be read is told of, and the next one goes out as planned", () => {
    const { google, runAt } = started(TEAM);
    google.store.set("digest:team", "{");
    expect(runAt("2026-11-02T09:17")).toEqual([{ kind: "unreadable", plan: TEAM }]);
    expect(runAt("2026-11-02T10:17")).toEqual([]);
    runAt("2026-11-09T09:17");
    expect(outbox(google)).toEqual([ADA, CAN]);
  });
});
