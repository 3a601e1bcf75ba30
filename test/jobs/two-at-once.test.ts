import { describe, expect, test } from "vitest";
import type { FailureCode, Writes } from "../../src/calls/calls.ts";
import { checkRules } from "../../src/jobs/alerts/check-rules.ts";
import { writes } from "../../src/jobs/doors.ts";
import type { World } from "../../src/jobs/ports.ts";
import { Refused } from "../../src/jobs/refused.ts";
import { argumentsIn, DIGEST, OWN, RULE } from "./every-call.ts";
import { done, type FakeFile, goalOf, newFile, SOURCE, saveSources, worldOf } from "./world.ts";

const ADA = "ada@example.com";
const BEN = "ben@example.com";

/** A file in which one thing of each kind is saved, and its checks are on. */
function everythingSaved(): FakeFile {
  const file = newFile({ user: ADA });
  const { chosen } = saveSources(file, SOURCE);
  done(file, "saveOwnMetric", { value: OWN, revision: "" });
  done(file, "saveChosen", { value: { metrics: [RULE.metric, OWN.id] }, revision: chosen.revision });
  done(file, "saveGoal", { value: goalOf(RULE.metric, 0.5), revision: "" });
  done(file, "saveRule", { value: RULE, revision: "" });
  done(file, "saveDigest", { value: DIGEST, revision: "" });
  done(file, "saveCommissionPlan", { value: { rate: 0.1, rateAboveQuota: null }, revision: "" });
  done(file, "setTrigger", true);
  return file;
}

const ready = everythingSaved();
const seen = done(ready, "open");

function copyOf({ refuse, beforeCall, ...data }: FakeFile): FakeFile {
  return { ...structuredClone(data), refuse, beforeCall };
}

/** "check", or what a page asks that has been open since before. */
type Deed = "check" | keyof Writes;
type Answer = "done" | FailureCode;

/** Somebody's run from its beginning to its end, but for what a page is then shown. */
function run(file: FakeFile, user: string, deed: Deed, number: number): Answer {
  const world = { ...worldOf(file), user };
  if (deed === "check") return check(world);
  try {
    writes[deed](world, argumentsIn(seen, number)[deed]);
    return "done";
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** The check of the trigger's owner, which does not say itself when it found the file held. */
function check(world: World): Answer {
  let answer: Answer = "busy";
  const locked: World["locked"] = (work) => {
    const value = world.locked(work);
    if (value !== undefined) answer = "done";
    return value;
  };
  checkRules({ ...world, user: ADA, locked });
  return answer;
}

/** Everything that is kept or sent. */
const stateOf = ({ settings, history, alertLog, store, run: last, owner, sent }: FakeFile) =>
  JSON.stringify({ settings, history, alertLog, store: [...store].sort(), last, owner, sent });

interface Ending {
  readonly first: Answer | "not run";
  readonly second: Answer | "not run";
  readonly state: string;
}

/** One after the other, or one of them alone: what has to come out. */
function endings(first: Deed, second: Deed): readonly Ending[] {
  const inOrder = (...order: readonly ("first" | "second")[]): Ending => {
    const file = copyOf(ready);
    const answers: { first: Ending["first"]; second: Ending["second"] } = {
      first: "not run",
      second: "not run",
    };
    for (const who of order)
      answers[who] = who === "first" ? run(file, ADA, first, 2) : run(file, BEN, second, 3);
    return { ...answers, state: stateOf(file) };
  };
  return [inOrder("first", "second"), inOrder("second", "first"), inOrder("first"), inOrder("second")];
}

/** The second whole, within the first, at its n-th call; undefined where the first has not so many. */
function within(first: Deed, second: Deed, nth: number): Ending | undefined {
  const file = copyOf(ready);
  let calls = 0;
  let between: Answer | undefined;
  file.beforeCall = () => {
    calls += 1;
    if (calls !== nth) return;
    between = run(file, BEN, second, 3);
  };
  const after = run(file, ADA, first, 2);
  return between === undefined ? undefined : { first: after, second: between, state: stateOf(file) };
}

/** Who was told to try again has done nothing. */
const asIfNotRun = (answer: Ending["first"]): Ending["first"] => (answer === "busy" ? "not run" : answer);

function faults(first: Deed, second: Deed): { readonly calls: number; readonly wrong: readonly string[] } {
  const right = endings(first, second);
  const wrong: string[] = [];
  for (let nth = 1; ; nth += 1) {
    const ending = within(first, second, nth);
    if (ending === undefined) return { calls: nth - 1, wrong };
    const [a, b] = [asIfNotRun(ending.first), asIfNotRun(ending.second)];
    const fits = right.some((one) => one.first === a && one.second === b && one.state === ending.state);
    if (!fits) wrong.push(`call ${nth}: ${ending.first}, ${ending.second}`);
  }
}

/** All but those that make sheets or delete them: a workbook has those, in the tests of the bundle. */
const deeds = (Object.keys(writes) as (keyof Writes)[]).filter((name) => !name.endsWith("Sample"));
const pairs = [
  ...deeds.flatMap((one): (readonly [Deed, Deed])[] => [
    [one, one],
    [one, "saveGoal"],
    [one, "check"],
    ["check", one],
  ]),
  ["check", "check"] as const,
];

describe("two at once end as if one had come after the other, or one is told to wait or to look again", () => {
  test.each(pairs)("%s, and %s within it at any call", (first, second) => {
    const { calls, wrong } = faults(first, second);
    expect(wrong).toEqual([]);
    expect(calls).toBeGreaterThan(0);
  });
});
