import type { FrameMessage, FrameReply } from "./messages.ts";

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

window.addEventListener("message", ({ source, data }: MessageEvent<FrameReply>) => {
  if (source !== window.parent) return;
  const handlers = running.get(data.id);
  if (!running.delete(data.id)) return;
  runNext();
  if (data.ok) handlers?.success?.(data.value, handlers.user);
  else if (handlers?.failure) handlers.failure(new Error(data.message), handlers.user);
  else console.error(`Uncaught ${data.message}`);
});

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
