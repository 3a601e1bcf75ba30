import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Reads } from "../../calls/calls.ts";
import type { Dashboard } from "../../calls/dashboard.ts";
import type { View } from "../../calls/view.ts";
import type { Answer, Refusal, Server } from "../server.ts";
import { viewKey } from "./view-change.ts";

type Read = keyof Reads;

/** What the page knows of one read. */
export interface Known<T> {
  /** The newest answer; null while there is none. */
  readonly value: T | null;
  /** Why the last try brought none; null when it did. */
  readonly refusal: Refusal | null;
  readonly asking: boolean;
}

/**
 * Answers by call and view, so that a screen that was seen before is there at once and is then refreshed. An answer
 * never replaces one to a later request, and what was asked before the file was changed is forgotten or asked anew.
 */
export interface Answers {
  known<Name extends Read>(
    view: View | null,
    call: Name,
    ...args: Parameters<Reads[Name]>
  ): ReadonlySignal<Known<ReturnType<Reads[Name]>>>;
  /** @returns whether an answer has come */
  ask<Name extends Read>(view: View | null, call: Name, ...args: Parameters<Reads[Name]>): Promise<boolean>;
  /** Keeps an answer, and asks anew whenever the file is changed, until the returned function is called. */
  watch<Name extends Read>(view: View | null, call: Name, ...args: Parameters<Reads[Name]>): () => void;
  /** Asks anew for all that is on the screen. */
  again(): void;
  /** The dashboard that one view was answered with is that of another: what was asked for has been put right. */
  share(from: View | null, to: View): void;
  /** The number of a request that is about to be sent past this store. */
  next(): number;
  /** The request of this number has changed the file, and may have brought the dashboard of a view. */
  changed(at: number, view: View | null, dashboard: Dashboard | null): void;
  /** Whether any read is under way. */
  readonly asking: ReadonlySignal<boolean>;
}

interface Entry {
  readonly known: Signal<Known<unknown>>;
  readonly send: () => Promise<Answer<unknown>>;
  /** The number of the request that brought the value; 0: none. */
  at: number;
  watchers: number;
  flight: { readonly at: number; readonly done: Promise<boolean> } | null;
}

/** Enough to go through all periods of a year; those that were longest unused go first. */
const mostKept = 40;

export function createAnswers(server: Server): Answers {
  const entries = createEntries(server);
  const flying = signal(0);
  let sent = 0;
  let changedAt = 0;

  const ask = (entry: Entry): Promise<boolean> => {
    // One that is under way and was sent after the last change brings all there is to know.
    if (entry.flight !== null && entry.flight.at > changedAt) return entry.flight.done;
    sent += 1;
    const at = sent;
    const done = entry.send().then((answer) => {
      batch(() => {
        flying.value -= 1;
        // What is on the screen is asked anew after a change: an answer from before would show what was.
        settle(entry, at, answer, at > changedAt || entry.watchers === 0);
      });
      return answer.ok;
    });
    entry.flight = { at, done };
    flying.value += 1;
    entry.known.value = { ...entry.known.peek(), asking: true };
    return done;
  };

  return {
    // Each entry is made and asked with its own name, so that its answers are that name's.
    known: (view, call, ...args) => entries.of(view, call, args).known as Signal<Known<never>>,
    ask: (view, call, ...args) => ask(entries.of(view, call, args)),
    watch: (view, call, ...args) => {
      const entry = entries.of(view, call, args);
      entry.watchers += 1;
      return () => {
        entry.watchers -= 1;
      };
    },
    again: () => {
      for (const entry of entries.watched()) ask(entry);
    },
    share: (from, to) => {
      const { at, known } = entries.of(from, "open", []);
      put(entries.of(to, "open", []), at, known.peek().value);
    },
    next: () => {
      sent += 1;
      return sent;
    },
    changed: (at, view, dashboard) =>
      batch(() => {
        changedAt = Math.max(changedAt, at);
        if (dashboard !== null) put(entries.of(view, "open", []), at, dashboard);
        for (const entry of entries.before(at)) {
          if (entry.watchers > 0) ask(entry);
          else forget(entry);
        }
      }),
    asking: computed(() => flying.value > 0),
  };
}

function createEntries(server: Server) {
  const all = new Map<string, Entry>();
  const evict = () => {
    const idle = [...all].filter(([, { watchers, flight }]) => watchers === 0 && flight === null);
    for (const [oldest] of idle.slice(0, Math.max(0, all.size - mostKept))) all.delete(oldest);
  };
  return {
    of: <Name extends Read>(view: View | null, call: Name, args: Parameters<Reads[Name]>): Entry => {
      const key = JSON.stringify([call, args, viewKey(view)]);
      const entry = all.get(key) ?? newEntry(() => server.read(view, call, ...args));
      if (!all.has(key)) evict();
      all.delete(key);
      all.set(key, entry);
      return entry;
    },
    watched: () => [...all.values()].filter(({ watchers }) => watchers > 0),
    /** Those whose value is older than a request. */
    before: (at: number) => [...all.values()].filter((entry) => entry.at < at),
  };
}

function newEntry(send: Entry["send"]): Entry {
  const known = signal<Known<unknown>>({ value: null, refusal: null, asking: false });
  return { known, send, at: 0, watchers: 0, flight: null };
}

function settle(entry: Entry, at: number, answer: Answer<unknown>, wanted: boolean): void {
  const isLast = entry.flight?.at === at;
  if (isLast) entry.flight = null;
  if (answer.ok && wanted) put(entry, at, answer.value);
  const { value, refusal } = entry.known.peek();
  const asking = entry.flight !== null;
  entry.known.value = { value, asking, refusal: isLast && !answer.ok ? answer : refusal };
}

function put(entry: Entry, at: number, value: unknown): void {
  if (at <= entry.at) return;
  entry.at = at;
  entry.known.value = { value, refusal: null, asking: entry.flight !== null };
}

function forget(entry: Entry): void {
  entry.at = 0;
  entry.known.value = { ...entry.known.peek(), value: null };
}
