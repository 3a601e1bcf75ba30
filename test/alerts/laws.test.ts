import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/alerts/evaluate.ts";
import type { Observation } from "../../src/alerts/observation.ts";
import type { Rule } from "../../src/alerts/rule.ts";
import { at, type Check, groups, HOUR_MS, observation, RULE, run, START_MS } from "./rules.ts";

/** Each kind of condition with figures that come to lie on either side and between. */
const figure = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 40, noNaN: true }));
const check: fc.Arbitrary<Check> = fc.oneof(
  { weight: 8, arbitrary: figure },
  { weight: 1, arbitrary: fc.constantFrom("-" as const, "!" as const) },
);
const condition = fc.oneof(
  fc.record({
    kind: fc.constant("below" as const),
    threshold: fc.constant(20),
    recoverAt: fc.option(fc.double({ min: 20, max: 30, noNaN: true })),
  }),
  fc.record({
    kind: fc.constant("above" as const),
    threshold: fc.constant(20),
    recoverAt: fc.option(fc.double({ min: 10, max: 20, noNaN: true })),
  }),
  fc.record({
    kind: fc.constant("outside" as const),
    low: fc.constant(10),
    high: fc.constant(30),
    margin: fc.double({ min: 0, max: 10, noNaN: true }),
  }),
);
const rule: fc.Arbitrary<Rule> = fc
  .record({
    condition,
    checks: fc.integer({ min: 1, max: 4 }),
    recoverChecks: fc.integer({ min: 1, max: 4 }),
    noData: fc.constantFrom("keep" as const, "alert" as const, "ok" as const),
    remindDays: fc.option(fc.integer({ min: 1, max: 3 })),
  })
  .map((changes) => ({ ...RULE, ...changes }));
/** Which hours nobody is told in. */
const snoozes = fc.array(fc.boolean(), { maxLength: 80 });
const checks = fc.array(check, { maxLength: 80 });

const snoozedWhen = (any: Rule, snoozed: readonly boolean[]) => (hour: number) => ({
  rule: { ...any, snoozedUntil: snoozed[hour] ? START_MS + (hour + 1) * HOUR_MS : null },
});
const turns = (reasons: readonly string[]) =>
  reasons.filter((reason) => ["fired", "recovered", "gone"].includes(reason));

describe("whatever the rule, the figures and the snoozing", () => {
  test("an episode is told of once when it fires and once when it is over: the two take turns", () => {
    fc.assert(
      fc.property(rule, checks, snoozes, (any, figures, snoozed) => {
        const told = run(any, figures, snoozedWhen(any, snoozed)).flatMap(({ notices }) =>
          notices.map(({ reason }) => reason),
        );
        expect(turns(told)).toEqual(turns(told).map((_, i) => (i % 2 === 0 ? "fired" : "recovered")));
        // A reminder is of something that was told and is not over.
        for (const [i, reason] of told.entries()) {
          if (reason === "reminder") expect(turns(told.slice(0, i)).at(-1)).toBe("fired");
        }
      }),
    );
  });

  test("what was told to be wrong is told to be well once it is, for as many checks as the rule asks", () => {
    fc.assert(
      fc.property(rule, checks, snoozes, (any, figures, snoozed) => {
        const well = any.condition.kind === "below" ? 35 : any.condition.kind === "above" ? 5 : 20;
        const all = [...figures, ...Array.from({ length: any.recoverChecks }, () => well)];
        const steps = run(any, all, snoozedWhen(any, snoozed.slice(0, figures.length)));
        const told = turns(steps.flatMap(({ notices }) => notices.map(({ reason }) => reason)));
        expect(told.length % 2).toBe(0);
        expect(steps.at(-1)?.memory.groups.size ?? 0).toBe(0);
      }),
    );
  });

  test("nobody but the owner is told anything in an hour that is snoozed", () => {
    fc.assert(
      fc.property(rule, checks, snoozes, (any, figures, snoozed) => {
        for (const [hour, { notices }] of run(any, figures, snoozedWhen(any, snoozed)).entries()) {
          if (snoozed[hour]) expect(notices.filter(({ reason }) => reason !== "failing")).toEqual([]);
        }
      }),
    );
  });

  test("a check repeated at the same time, or minutes later, changes nothing whatever it finds", () => {
    fc.assert(
      fc.property(rule, checks, check, fc.nat(19), fc.nat(3), (any, figures, again, minutes, times) => {
        if (figures.length === 0) return;
        const last = run(any, figures).at(-1);
        if (last === undefined) throw new Error("no step");
        const nowMs = START_MS + (figures.length - 1) * HOUR_MS + minutes * 60_000;
        let { memory } = last;
        for (let i = 0; i <= times; i += 1) {
          const step = evaluate(any, memory, observation(again), at(nowMs));
          expect(step.notices).toEqual([]);
          memory = step.memory;
        }
        expect(memory).toEqual(last.memory);
      }),
    );
  });

  test("the owner hears of failing checks once for each row of three or more", () => {
    fc.assert(
      fc.property(rule, checks, (any, figures) => {
        const steps = run(any, figures);
        const failing = steps.map(({ memory }) => (memory.failure === null ? " " : "x")).join("");
        const told = steps.flatMap(({ notices }) => notices.filter(({ reason }) => reason === "failing"));
        expect(told.length).toBe((failing.match(/x{3,}/g) ?? []).length);
      }),
    );
  });
});

describe("the band between wrong and well", () => {
  const inBand = fc.double({ min: 20, max: 22.999_999, noNaN: true });

  test("holds a figure still: nothing is told in it, and what alerts goes on alerting", () => {
    fc.assert(
      fc.property(checks, fc.array(inBand, { minLength: 1, maxLength: 40 }), (before, band) => {
        const steps = run(RULE, [...before, ...band]);
        const [last, ...within] = steps.slice(Math.max(0, before.length - 1));
        const alerting = last?.memory.groups.get("")?.episode.kind === "alerting";
        for (const { memory, notices } of before.length === 0 ? steps : within) {
          expect(notices).toEqual([]);
          expect(memory.groups.get("")?.episode.kind === "alerting").toBe(before.length > 0 && alerting);
        }
      }),
    );
  });
});

describe("groups", () => {
  const labels = ["Ece", "Cem", "Şule"];
  const snapshot = fc
    .dictionary(fc.constantFrom(...labels), fc.oneof(figure, fc.constant("-" as const)), { minKeys: 1 })
    .map(groups);
  const each: Rule = { ...RULE, scope: { kind: "each", by: "owner" } };

  test("each is told of as if it were alone, while it is in the data", () => {
    fc.assert(
      fc.property(fc.array(fc.array(figure, { minLength: 3, maxLength: 3 }), { maxLength: 30 }), (rows) => {
        const together = run(
          each,
          rows.map((row) => groups(Object.fromEntries(labels.map((label, i) => [label, row[i] ?? 0])))),
        );
        for (const [i, label] of labels.entries()) {
          const alone = run(
            each,
            rows.map((row) => groups({ [label]: row[i] ?? 0 })),
          );
          const told = (steps: ReturnType<typeof run>) =>
            steps.map(({ notices }) => notices.filter((notice) => notice.label === label));
          expect(told(together)).toEqual(told(alone));
        }
      }),
    );
  });

  test("each takes turns of its own, come and go as it may", () => {
    fc.assert(
      fc.property(fc.array(snapshot, { maxLength: 60 }), (found: readonly Observation[]) => {
        const steps = run(each, found);
        for (const label of labels) {
          const told = turns(
            steps.flatMap(({ notices }) =>
              notices.filter((notice) => notice.label === label).map(({ reason }) => reason),
            ),
          );
          expect(told.map((reason) => reason === "fired")).toEqual(told.map((_, i) => i % 2 === 0));
        }
      }),
    );
  });
});
