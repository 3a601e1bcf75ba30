import type { Calls, Failure, Reply, Request } from "../calls/calls.ts";
import { type Trouble, troubleOf } from "./trouble.ts";

/** The add-on was not reached; `message` is Google's own text. */
export interface Unreached {
  readonly code: "unreached";
  readonly trouble: Trouble;
  readonly message: string;
}

export type Refusal = Failure | Unreached;
export type Answer<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refusal);

/** A read that a later request has overtaken: its answer is older than what the page shows. */
export const superseded = Symbol("superseded");

/** The one way to the add-on. It never rejects. */
export type Server = <Name extends keyof Calls>(
  call: Name,
  ...args: Parameters<Calls[Name]>
) => Promise<Answer<ReturnType<Calls[Name]>> | typeof superseded>;

/** What the server's way leans on: Google's call, the network, the clock. */
export interface Wire {
  /** Carries one request as JSON text and brings the answer, or throws Google's failure. */
  send(request: string): Promise<unknown>;
  isOnline(): boolean;
  pause(ms: number): Promise<void>;
}

/** Before each new try of a read that met a busy Google. A write is never tried again by itself. */
const pausesMs = [1_000, 2_000, 4_000];

/**
 * Writes go one after another, and a read waits for the writes before it, because Google runs calls side by
 * side and in no order.
 */
export function createServer(wire: Wire): Server {
  let latest = 0;
  let writes: Promise<unknown> = Promise.resolve();
  return async <Name extends keyof Calls>(call: Name, ...args: Parameters<Calls[Name]>) => {
    latest += 1;
    const own = latest;
    const isRead = call === "open";
    const request: Request<Name> = { call, args };
    const pauses = isRead ? pausesMs : [];
    const asked = writes.then(() => askPatiently<ReturnType<Calls[Name]>>(wire, request, pauses));
    if (!isRead) writes = asked;
    const answer = await asked;
    return isRead && own !== latest ? superseded : answer;
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
