import type { FrameMessage, Outcome, PageMessage } from "./messages.ts";

/**
 * `google.script` as HtmlService gives it to a page, over messages to the page around the frame. This file is
 * bundled on its own and runs in the sidebar's frame before the sidebar does.
 */
interface Handlers {
  readonly success?: (value: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
}

/** Google runs ten calls of a page at a time; more wait for their turn. */
const maxConcurrent = 10;

const waiting: FrameMessage[] = [];
const running = new Map<number, Handlers>();
const queued = new Map<number, Handlers>();
let lastId = 0;

function send(message: FrameMessage): void {
  window.parent.postMessage(message, "*");
}

function runNext(): void {
  if (running.size >= maxConcurrent) return;
  const message = waiting.shift();
  if (message?.kind !== "run") return;
  running.set(message.id, queued.get(message.id) ?? {});
  queued.delete(message.id);
  send(message);
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  lastId += 1;
  const message: FrameMessage = { kind: "run", id: lastId, name, args: copied(args) };
  queued.set(lastId, handlers);
  waiting.push(message);
  runNext();
}

/** Functions and elements of the page cannot leave it; Google names the first argument that holds one. */
function copied(args: readonly unknown[]): readonly unknown[] {
  return args.map((value, index) => {
    try {
      return structuredClone(value);
    } catch {
      throw new Error(`Failed due to illegal value in property: ${index}`);
    }
  });
}

function runner(handlers: Handlers): object {
  const own = {
    withSuccessHandler: (success: Handlers["success"]) =>
      runner({ ...handlers, ...(success && { success }) }),
    withFailureHandler: (failure: Handlers["failure"]) =>
      runner({ ...handlers, ...(failure && { failure }) }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  return new Proxy(own, {
    get(target, name) {
      if (typeof name === "symbol" || Object.hasOwn(target, name)) return Reflect.get(target, name);
      return (...args: unknown[]) => call(name, args, handlers);
    },
  });
}

/** The spreadsheet's clock less this computer's: a page that reads the time reads the simulated one. */
let aheadMs = 0;
const systemNow = Date.now;
const now = () => systemNow() + aheadMs;
window.Date = new Proxy(Date, {
  construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});

window.addEventListener("message", ({ source, data }: MessageEvent<PageMessage>) => {
  if (source !== window.parent) return;
  aheadMs = data.nowMs - systemNow();
  if (data.kind === "reply") settle(data.id, data.outcome);
});

function settle(id: number, outcome: Outcome): void {
  const handlers = running.get(id);
  if (!running.delete(id)) return;
  runNext();
  if (outcome.ok) handlers?.success?.(outcome.value, handlers.user);
  else if (handlers?.failure) handlers.failure(new Error(outcome.message), handlers.user);
  else console.error(`Uncaught ${outcome.message}`);
}

Object.defineProperty(window, "google", {
  value: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ kind: "close" }),
        // A sidebar's size is Google's, so these have no effect there.
        setWidth: () => undefined,
        setHeight: () => undefined,
        editor: { focus: () => send({ kind: "focus" }) },
        origin: "https://docs.google.com",
      },
    },
  },
});
