import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DigestPlan } from "../../src/digests/plan.ts";
import {
  type Addressee,
  afterNotSending,
  afterSending,
  type Round,
  startedAt,
  stepFor,
  waitingIn,
} from "../../src/digests/round.ts";
import { parseRound, roundText } from "../../src/digests/stored-round.ts";
import { intlZone } from "../reading.ts";
import { CARDS, TEAM } from "./plans.ts";

const zone = intlZone("Europe/Istanbul");
/** An instant by the spreadsheet's clock: three hours ahead of UTC all year. */
const at = (wall: string) => ({ nowMs: Date.parse(`${wall}:00+03:00`), zone });
const wallOf = (wall: string) => Date.parse(`${wall}:00Z`);
const MONDAY = "2026-11-02T09:00";

/** As it stands after the run that found everybody served. */
const served = (slot: string, plan: DigestPlan = TEAM): Round => ({
  ...startedAt(plan, at(slot)),
  sent: [{ label: "", address: "ada@example.com" }],
  sentMs: at(slot).nowMs,
});
const underWay = (slot: string): Round => ({ ...served(slot), over: false });

describe("what a run does for a plan of Mondays at 9", () => {
  test.each<[string, Round | undefined, string, string, string]>([
    ["new on a Monday morning", undefined, "2026-11-02T08:30", "rest", "2026-10-26T09:00"],
    ["new after it fell due", undefined, "2026-11-02T09:20", "rest", MONDAY],
    ["an hour before", served("2026-10-26T09:20"), "2026-11-02T08:59", "rest", "2026-10-26T09:00"],
    ["the hour itself", served("2026-10-26T09:20"), "2026-11-02T09:00", "send", MONDAY],
    ["the run an hour late", served("2026-10-26T09:20"), "2026-11-02T10:59", "send", MONDAY],
    ["run twice", served("2026-11-02T09:00"), "2026-11-02T09:01", "rest", MONDAY],
    ["the rest of the week", served("2026-11-02T09:00"), "2026-11-06T12:00", "rest", MONDAY],
    ["runs skipped for a day", served("2026-10-26T09:20"), "2026-11-03T20:00", "send", MONDAY],
    ["for two days to the minute", served("2026-10-26T09:20"), "2026-11-04T09:00", "send", MONDAY],
    ["for more than two days", served("2026-10-26T09:20"), "2026-11-04T09:01", "give-up", MONDAY],
    ["for weeks, back on a Monday", served("2026-10-05T09:20"), "2026-11-02T09:10", "send", MONDAY],
    ["some still wait", underWay("2026-11-02T09:00"), "2026-11-03T09:00", "send", MONDAY],
    ["some wait for too long", underWay("2026-11-02T09:00"), "2026-11-04T10:00", "give-up", MONDAY],
    ["some wait when the next is due", underWay("2026-10-26T09:00"), "2026-11-02T09:00", "send", MONDAY],
  ])("%s", (_, known, now, kind, slot) => {
    const step = stepFor(TEAM, known, at(now));
    expect([step.kind, step.round.slotMs]).toEqual([kind, wallOf(slot)]);
    expect(step.round.over).toBe(kind !== "send");
  });

  test("an issue that the next one overtakes is told of, and starts with nobody served", () => {
    const step = stepFor(TEAM, underWay("2026-10-26T09:00"), at(MONDAY));
    expect(step).toMatchObject({ overtaken: true, round: { sent: [], sentMs: null } });
    expect(stepFor(TEAM, served("2026-10-26T09:00"), at(MONDAY)).overtaken).toBe(false);
  });

  test("one whose day is changed after it was sent waits for its next day", () => {
    const tuesdays: DigestPlan = { ...TEAM, schedule: { kind: "weekly", hour: 9, weekdays: [2] } };
    const now = at("2026-11-04T12:00");
    const step = stepFor(tuesdays, served(MONDAY), now);
    expect([step.kind, step.round.slotMs]).toEqual(["rest", wallOf("2026-11-03T09:00")]);
    expect(stepFor(tuesdays, step.round, at("2026-11-10T09:00")).kind).toBe("send");
  });

  test("one whose day is changed while mails wait is sent to the end", () => {
    const tuesdays: DigestPlan = { ...TEAM, schedule: { kind: "weekly", hour: 9, weekdays: [2] } };
    expect(stepFor(tuesdays, underWay(MONDAY), at("2026-11-03T10:00"))).toMatchObject({
      kind: "send",
      round: { slotMs: wallOf(MONDAY) },
    });
  });

  test("the hour that the clock repeats in autumn sends once, the one it skips in spring as well", () => {
    const berlin = intlZone("Europe/Berlin");
    const nightly: DigestPlan = {
      ...TEAM,
      schedule: { kind: "weekly", hour: 2, weekdays: [1, 2, 3, 4, 5, 6, 7] },
    };
    const sends = (from: string, hours: number) => {
      let round = startedAt(nightly, { nowMs: Date.parse(from), zone: berlin });
      let count = 0;
      for (let i = 1; i <= hours; i += 1) {
        const step = stepFor(nightly, round, { nowMs: Date.parse(from) + i * 3_600_000, zone: berlin });
        count += step.kind === "send" ? 1 : 0;
        round = { ...step.round, over: true };
      }
      return count;
    };
    expect(sends("2026-10-24T12:10:00Z", 24)).toBe(1);
    expect(sends("2026-03-28T12:10:00Z", 24)).toBe(1);
  });
});

describe("who waits", () => {
  const ada = { label: "", address: "ada@example.com" };
  const round = underWay(MONDAY);
  const nowMs = at(MONDAY).nowMs;

  test("is whoever has not been sent to, each once, however the address is written", () => {
    expect(waitingIn(round, [ada, { label: "", address: "ADA@example.com " }])).toEqual([]);
    const can = { label: "", address: "can@example.com" };
    expect(waitingIn(round, [ada, can, { ...can, address: "Can@Example.com" }])).toEqual([can]);
  });

  test("two people of one address get a scorecard each", () => {
    const cards = [
      { label: "Ece", address: "team@example.com" },
      { label: "Cem", address: "team@example.com" },
    ];
    const [first] = cards;
    if (first === undefined) throw new Error("nobody");
    expect(waitingIn(afterSending(startedAt(CARDS, at(MONDAY)), first, nowMs), cards)).toEqual([cards[1]]);
  });

  test("is nobody who was refused five times in a row, or failed for a day", () => {
    const can = { label: "", address: "can@example.com" };
    const tried = (kind: "refused" | "later", times: number) =>
      Array.from({ length: times }).reduce<Round>((one) => afterNotSending(one, can, kind, nowMs), round);
    expect(waitingIn(tried("refused", 4), [can])).toEqual([can]);
    expect(waitingIn(tried("refused", 5), [can])).toEqual([]);
    expect(waitingIn(tried("later", 23), [can])).toEqual([can]);
    expect(waitingIn(tried("later", 24), [can])).toEqual([]);
  });
});

const addressee: fc.Arbitrary<Addressee> = fc.record({
  label: fc.oneof(fc.string({ unit: "binary", maxLength: 20 }), fc.constantFrom("İpek", "=A1", '","')),
  address: fc.emailAddress(),
});

describe("what is stored", () => {
  test("is read back as it was", () => {
    const tries = fc.array(fc.tuple(addressee, fc.constantFrom("sent", "refused", "later")), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(tries, fc.boolean(), (all, over) => {
        const round = all.reduce<Round>(
          (one, [who, how]) =>
            how === "sent" || how === undefined
              ? afterSending(one, who, 1)
              : afterNotSending(one, who, how === "later" ? "later" : "refused", 1),
          { ...startedAt(TEAM, at(MONDAY)), over },
        );
        expect(parseRound(roundText(round))).toEqual(round);
      }),
    );
  });

  test.each(["", "{", "null", '{"about":"x"}', "[]"])("%j is no round", (text) => {
    expect(parseRound(text)).toBeUndefined();
  });
});
