import type { LogEntry } from "../../src/alerts/log.ts";
import type { Sent } from "../../src/jobs/ports.ts";
import type { Chance } from "./random.ts";

/** Google ends the run: nothing of it happens any more. */
export class Cut extends Error {}

export interface Faults {
  /** Of a service call to fail, before or after it had its effect. */
  readonly failing: number;
  /** Of the run to be cut before or after a service call. */
  readonly cutting: number;
}

/** What happens to one call: it fails or the run is cut, before it has its effect or after. */
export interface Fate {
  readonly kind: "fails" | "cut";
  readonly when: "before" | "after";
}

/** One message as it went out. */
export interface Posted {
  readonly run: number;
  readonly atMs: number;
  readonly to: string;
  readonly text: string;
  /**
   * What the run knew of it afterwards: that it was marked as told; that it went out, and then the run ended or the mark
   * failed; that sending had failed, although it went out.
   */
  mark: "marked" | "unmarked" | "thought-failed";
}

/** Called for every service call of a run, in order. */
export type Fates = (name: string) => Fate | undefined;

export function fatesOf(chance: Chance, { failing, cutting }: Faults): Fates {
  return () => {
    const when = chance.hits(0.5) ? "before" : "after";
    if (chance.hits(cutting)) return { kind: "cut", when };
    return chance.hits(failing) ? { kind: "fails", when } : undefined;
  };
}

const MOST_VALUE = 9 * 1024;
const MOST_STORE = 500 * 1024;

/** The services that a run uses, with Google's limits, failing as they are told to. */
export class Google {
  readonly store = new Map<string, string>();
  readonly outbox: Posted[] = [];
  /** Recipients that may still be written to on this day. */
  quota = 100;
  largestValue = 0;
  largestStore = 0;
  calls = 0;
  failures = 0;
  cuts = 0;
  private run = 0;
  private nowMs = 0;
  private ended = false;
  private fates: Fates = () => undefined;
  private unmarked: Posted[] = [];
  private readonly refuses: (to: string, nowMs: number) => boolean;

  /** @param refuses which addresses are refused at a moment */
  constructor(refuses: (to: string, nowMs: number) => boolean) {
    this.refuses = refuses;
  }

  /** Whether the run was ended, also where it took that for a service that failed: it can't have done any more. */
  get isCut(): boolean {
    return this.ended;
  }

  begin(nowMs: number, fates: Fates): number {
    this.run += 1;
    this.nowMs = nowMs;
    this.ended = false;
    this.fates = fates;
    this.unmarked = [];
    return this.run;
  }

  call<T>(name: string, act: () => T): T {
    if (this.ended) throw new Cut("The run has ended.");
    this.calls += 1;
    const fate = this.fates(name);
    if (fate?.when === "before") this.fail(fate, name);
    const result = act();
    if (fate?.when === "after") this.fail(fate, name);
    return result;
  }

  private fail({ kind }: Fate, name: string): never {
    if (kind === "cut") {
      this.cuts += 1;
      this.ended = true;
      throw new Cut("Exceeded maximum execution time");
    }
    this.failures += 1;
    throw new Error(`Server error occurred, please try again. (${name})`);
  }

  readonly properties = {
    all: () => this.call("getProperties", () => Object.fromEntries(this.store)),
    write: (texts: ReadonlyMap<string, string>) =>
      this.call("setProperties", () => {
        this.put(texts);
        for (const posted of this.unmarked) if (marks(texts, posted)) posted.mark = "marked";
        this.unmarked = this.unmarked.filter(({ mark }) => mark === "unmarked");
        this.onWrite(texts);
      }),
    remove: (key: string) => this.call("deleteProperty", () => void this.store.delete(key)),
  };

  /** Told of every write that had its effect. */
  onWrite: (texts: ReadonlyMap<string, string>) => void = () => undefined;

  private put(texts: ReadonlyMap<string, string>): void {
    for (const [key, text] of texts) {
      const bytes = Buffer.byteLength(text);
      this.largestValue = Math.max(this.largestValue, bytes);
      if (bytes > MOST_VALUE) throw new Error("Argument too large: value");
      this.store.set(key, text);
    }
    const total = [...this.store].reduce((sum, [key, text]) => sum + Buffer.byteLength(key + text), 0);
    this.largestStore = Math.max(this.largestStore, total);
    if (total > MOST_STORE) throw new Error("You have exceeded the property storage quota.");
  }

  readonly post = {
    quota: () => this.call("getRemainingDailyQuota", () => this.quota),
    send: ({ to, text }: { readonly to: string; readonly text: string }): Sent => {
      try {
        return this.call("sendEmail", () => this.send(to, text));
      } catch (error) {
        const last = this.unmarked.pop();
        if (last !== undefined && !this.ended) last.mark = "thought-failed";
        return { kind: "later", why: error instanceof Error ? error.message : String(error) };
      }
    },
  };

  readonly log: LogEntry[] = [];

  appendLog(lines: readonly LogEntry[]): void {
    this.call("appendRows", () => void this.log.push(...lines));
  }

  private send(to: string, text: string): Sent {
    if (this.refuses(to, this.nowMs)) return { kind: "refused", why: `Invalid email: ${to}` };
    if (this.quota <= 0) return { kind: "quota", why: "Service invoked too many times for one day: email." };
    this.quota -= 1;
    const posted: Posted = { run: this.run, atMs: this.nowMs, to, text, mark: "unmarked" };
    this.outbox.push(posted);
    this.unmarked.push(posted);
    return { kind: "sent" };
  }
}

/** A message is marked by the next write of its run that holds the state of a rule that it is about. */
function marks(texts: ReadonlyMap<string, string>, { text }: Posted): boolean {
  const rules = (JSON.parse(text) as { readonly items: readonly (readonly [string])[] }).items.map(
    ([rule]) => rule,
  );
  return rules.length === 0 ? texts.has("alerts-people") : rules.some((rule) => texts.has(`alert:${rule}`));
}
