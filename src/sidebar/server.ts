import type { Calls, Failure, Reply, Request } from "../calls.ts";
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

/**
 * Writes go one after another, and a read waits for the writes before it, because Google runs calls side by
 * side and in no order.
 *
 * @param send carries one request as JSON text and brings the answer, or throws Google's failure
 */
export function createServer(send: (request: string) => Promise<unknown>, isOnline: () => boolean): Server {
  let latest = 0;
  let writes: Promise<unknown> = Promise.resolve();
  return async <Name extends keyof Calls>(call: Name, ...args: Parameters<Calls[Name]>) => {
    latest += 1;
    const own = latest;
    const request: Request<Name> = { call, args };
    const asked = writes.then(() => ask<ReturnType<Calls[Name]>>(send, request, isOnline));
    if (call !== "open") writes = asked;
    const answer = await asked;
    return call === "open" && own !== latest ? superseded : answer;
  };
}

async function ask<T>(
  send: (request: string) => Promise<unknown>,
  request: Request,
  isOnline: () => boolean,
): Promise<Answer<T>> {
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
