import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Calls, Reply } from "../../src/calls/calls.ts";
import type { Host } from "../../src/host/host.ts";
import { deeds, reads, writes } from "../../src/jobs/doors.ts";
import { wordsIn } from "../../src/locale/words.ts";
import { argumentsIn } from "../jobs/every-call.ts";
import { everythingSaved } from "./everything-saved.ts";
import { done } from "./open.ts";
import { anything, placesIn, spoiled, strange } from "./strangers.ts";

const SEED = 20_261_127;
const MALLORY = "mallory@example.com";
const names = Object.keys({ ...reads, ...writes, ...deeds }) as (keyof Calls)[];

let host: Host;
let given: ReturnType<typeof argumentsIn>;
beforeAll(async () => {
  host = await everythingSaved();
  given = argumentsIn(await done(host, "open"), 2);
});
afterAll(() => host.dispose());

/** As a page that is not ours would ask. */
function ask(request: unknown): Reply<unknown> {
  return JSON.parse(String(host.runBeside(MALLORY, "answer", [request]))) as Reply<unknown>;
}

function call(name: string, args: unknown, view: unknown = null): Reply<unknown> {
  return ask(JSON.stringify({ call: name, args, view }));
}

/** Says in the file's language, and in short, what a person could put right. */
function isClear(reply: Reply<unknown>, language: "en" | "tr"): boolean {
  if (reply.ok || reply.message.length > 300) return false;
  const { server } = wordsIn(language);
  const [before = "", after = ""] = server.invalid("§").split("§");
  const invalid = reply.message.startsWith(before) && reply.message.endsWith(after);
  return reply.code === "invalid"
    ? invalid || reply.message === server.unknownCall
    : reply.code === "conflict" || reply.code === "not-found";
}

/** Does nothing but refuse. */
function refuses(act: () => Reply<unknown>, language: "en" | "tr" = "en"): void {
  const before = host.kept();
  const reply = act();
  expect(reply).toSatisfy((one: Reply<unknown>) => isClear(one, language));
  expect(host.kept()).toEqual(before);
}

const sampled = (numRuns: number) => ({ seed: SEED, numRuns, endOnFailure: true });

describe(`a page that is not ours is refused, and nothing changes (seed ${SEED})`, () => {
  test.each(names)("%s with arguments that are none", (name) => {
    const args: readonly unknown[] = given[name];
    for (let few = 0; few < args.length; few += 1) refuses(() => call(name, args.slice(0, few)));
    if (args.length > 0) {
      const runs = Math.min(12, placesIn(args).length * 2);
      fc.assert(
        fc.property(spoiled(args), (bad) => refuses(() => call(name, bad))),
        sampled(runs),
      );
    }
    fc.assert(
      fc.property(anything, (view) => refuses(() => call(name, args, [view]))),
      sampled(3),
    );
  });

  test.each([
    ...["__proto__", "constructor", "toString", "hasOwnProperty", "OPEN", " open", "open\u0000", ""],
    ..."answer,checkAlerts,WIN_RATE,eval".split(","),
  ])("a call of the name %j", (name) => refuses(() => call(name, [])));

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["an object that is no text", { toString: "x", valueOf: 1 }],
    ["no JSON", '{"call":"open"'],
    ["another JSON", "[]"],
    ["a field too many", '{"call":"open","args":[],"view":null,"user":"ada@example.com"}'],
    ["a name that every object has", '{"call":"open","args":[],"view":null,"__proto__":{"x":1}}'],
    ["the same, deep in an argument", '{"call":"detail","args":[{"constructor":1}],"view":null}'],
    ["arguments that are an object", '{"call":"open","args":{"0":1,"length":1},"view":null}'],
    ["a text without end", "x".repeat(2_000_000)],
    ["brackets without end", "[".repeat(200_000)],
    [
      "brackets that end",
      `{"call":"detail","args":[${"[".repeat(50_000)}${"]".repeat(50_000)}],"view":null}`,
    ],
  ])("a request that is %s", (_, request) => refuses(() => ask(request)));

  test("in Turkish where that is the file's language", async () => {
    const turkish = await everythingSaved({ locale: "tr_TR" });
    const english = host;
    host = turkish;
    try {
      refuses(() => call("saveGoal", [{ value: {}, revision: "" }]), "tr");
      refuses(() => call("no such", []), "tr");
    } finally {
      host = english;
      turkish.dispose();
    }
  });
});

describe(`a page that is almost ours (seed ${SEED})`, () => {
  const taking = names.filter((name) => name in writes);

  test.each(taking)("%s saves what a person could have saved, or nothing", (name) => {
    fc.assert(
      fc.property(strange([...given[name], null]), (args) => {
        const before = host.kept();
        const reply = call(name, args);
        if (!reply.ok) {
          expect(reply).toSatisfy((one: Reply<unknown>) => isClear(one, "en") || isClear(one, "tr"));
          expect(host.kept()).toEqual(before);
        }
        const opened = call("open", []);
        expect(opened).toMatchObject({ ok: true, value: { settingsProblems: [] } });
      }),
      sampled(5),
    );
  });
});
