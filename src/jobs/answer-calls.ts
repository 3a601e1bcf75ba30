import * as v from "valibot";
import type { Calls, Reply } from "../calls/calls.ts";
import type { View } from "../calls/view.ts";
import { languageOf } from "../locale/language.ts";
import type { ServerWords } from "../locale/server.en.ts";
import { wordsIn } from "../locale/words.ts";
import { dashboard } from "./dashboard.ts";
import { deeds, reads, writes } from "./doors.ts";
import { failureOf } from "./failure.ts";
import { parse, viewSchema } from "./parse-argument.ts";
import type { World } from "./ports.ts";
import { Refused } from "./refused.ts";
import { languageIn, readSettings } from "./settings-now.ts";

/**
 * Answers one call of the page. Anyone who can open the sidebar, and any cell, may call this with anything: every
 * argument is checked by its schema before it is used.
 *
 * @param request JSON text of a `Request`
 * @returns the `Reply`; an expected failure is a value, never a throw
 */
export function answerCall(world: World, request: unknown): Reply<ReturnType<Calls[keyof Calls]>> {
  try {
    const { call, args, view } = parseRequest(request);
    return { ok: true, value: answer(world, call, args, view) };
  } catch (error) {
    return { ok: false, ...failureOf(error, wordsNow(world)) };
  }
}

type Answer = ReturnType<Calls[keyof Calls]>;

/** A write is answered with the dashboard as it stands afterwards. */
function answer(world: World, call: keyof Calls, args: readonly unknown[], view: View | null): Answer {
  if (isOf(writes, call)) {
    writes[call](world, args);
    // A sample is opened as any file is, whatever was looked at before there were data.
    return dashboard(world, call === "trySample" ? null : view);
  }
  return isOf(reads, call) ? reads[call](world, view, args) : deeds[call](world, view, args);
}

function isOf<Table extends object>(table: Table, call: PropertyKey): call is keyof Table {
  return Object.keys(table).includes(String(call));
}

/** The words of the chosen language; of the locale's where the settings are what can't be read. */
function wordsNow(world: World): ServerWords {
  try {
    return wordsIn(languageIn(readSettings(world), world)).server;
  } catch {
    return wordsIn(languageOf(world.locale)).server;
  }
}

const requestSchema = v.strictObject({
  call: v.picklist([...Object.keys(reads), ...Object.keys(writes), ...Object.keys(deeds)] as (keyof Calls)[]),
  args: v.array(v.unknown()),
  view: v.unknown(),
});

function parseRequest(request: unknown) {
  const parsed = v.safeParse(requestSchema, parseJson(request));
  if (!parsed.success) throw new Refused("invalid", (words) => words.unknownCall);
  const { call, args, view } = parsed.output;
  return { call, args, view: parse(v.nullable(viewSchema), view) };
}

/** Undefined where it is no JSON, or has a name that every object answers to and none of ours is: no request. */
function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text), (key, value: unknown) => {
      if (key in Object.prototype) throw new SyntaxError(key);
      return value;
    }) as unknown;
  } catch {
    return undefined; // The schema refuses it.
  }
}
