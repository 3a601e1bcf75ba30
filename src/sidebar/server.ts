import type { Calls, Deeds, Failure, Reads, Reply, Request, Writes } from "../calls/calls.ts";
import type { View } from "../calls/view.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** The add-on was not reached; `message` is Google's own text. */
export interface Unreached {
  readonly code: "unreached";
  readonly trouble: Trouble;
  readonly message: string;
}

export type Refusal = Failure | Unreached;
export type Answer<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal);

/** The calls that change something: the settings, the spreadsheet, what is selected in it. */
export type Act = keyof Writes | keyof Deeds;

/** The one way to the add-on. It never rejects. */
export interface Server {
  /** Waits for the acts before it, and is tried again where Google was busy. */
  read<Name extends keyof Reads>(
    view: View | null,
    call: Name,
    ...args: Parameters<Reads[Name]>
  ): Promise<Answer<ReturnType<Reads[Name]>>>;
  /** One after another, because Google runs calls side by side and in no order; each is sent once. */
  act<Name extends Act>(
    view: View | null,
    call: Name,
    ...args: Parameters<Calls[Name]>
  ): Promise<Answer<ReturnType<Calls[Name]>>>;
}

/** What the server's way leans on: Google's call, the network, the clock. */
export interface Wire {
  /** Carries one request as JSON text and brings the answer, or throws Google's failure. */
  send(request: string): Promise<unknown>;
  isOnline(): boolean;
  pause(ms: number): Promise<void>;
}

/** Before each new try of a read that met a busy Google. An act may have been done: it is never tried again. */
const pausesMs = [1_000, 2_000, 4_000];

export function createServer(wire: Wire): Server {
  let acts: Promise<unknown> = Promise.resolve();
  return {
    read: (view, call, ...args) => acts.then(() => askPatiently(wire, { call, args, view }, pausesMs)),
    act: <Name extends Act>(view: View | null, call: Name, ...args: Parameters<Calls[Name]>) => {
      const request: Request<Name> = { call, args, view };
      const acted = acts.then(() => ask<ReturnType<Calls[Name]>>(wire, request));
      acts = acted;
      return acted;
    },
  };
}

async function askPatiently<T>(wire: Wire, request: Request, pauses: readonly number[]): Promise<Answer<T>> {
  const answer = await ask<T>(wire, request);
  const [next, ...later] = pauses;
  if (answer.ok || next === undefined || !passes(answer)) return answer;
  await wire.pause(next);
  return await askPatiently(wire, request, later);
}

function passes(refusal: Refusal): boolean {
  return refusal.code === "busy" || (refusal.code === "unreached" && refusal.trouble === "overload");
}

async function ask<T>({ send, isOnline }: Wire, request: Request): Promise<Answer<T>> {
  try {
    const text = await send(JSON.stringify(request));
    const reply: unknown = JSON.parse(String(text));
    if (isReply<T>(reply)) return reply;
    return unreached(String(text), isOnline());
  } catch (error) {
    return unreached(error instanceof Error ? error.message : String(error), isOnline());
  }
}

// The add-on's side is checked by the compiler against the same contract; this only tells a reply from an accident.
function isReply<T>(value: unknown): value is Reply<T> {
  return typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";
}

function unreached(message: string, online: boolean): Answer<never> {
  return { ok: false, code: "unreached", trouble: troubleOf(message, online), message };
}
