import type { Book } from "./book.ts";
import type { Cloud } from "./cloud.ts";
import type { Faults } from "./faults.ts";
import type { Execution as Entry } from "./host.ts";
import type { Interruptions } from "./interruptions.ts";
import { cellMs, costMs, limits } from "./limits.ts";
import { refuseProtected } from "./protection.ts";
import { give, type Realm } from "./realm.ts";
import { Cut, Refusal } from "./refusal.ts";
import { type AuthMode, publicName, rightOf } from "./rights.ts";

/** What is to be run. */
export interface Task {
  readonly kind: Entry["kind"];
  readonly handler: string;
  readonly mode: AuthMode;
  /** Whose authority the run has. */
  readonly user: string;
  readonly args: readonly unknown[];
}

/** Where it runs. */
export interface Scene {
  readonly cloud: Cloud;
  readonly book: Book;
  readonly realm: Realm;
  readonly faults: Faults;
  readonly interruptions: Interruptions;
}

/** One run of a function of the add-on: who runs it, what it may do, and what it has used. */
export class Execution {
  latencyMs = 0;
  error: string | null = null;
  /** The message with which Google ended the run. */
  private cut: string | null = null;
  private readonly calls: Record<string, number> = {};
  private readonly startedMs = performance.now();
  private readonly hidden = new WeakMap<object, unknown>();

  readonly kind: Task["kind"];
  readonly handler: string;
  readonly mode: AuthMode;
  readonly user: string;
  readonly cloud: Cloud;
  readonly book: Book;
  readonly realm: Realm;
  private readonly faults: Faults;
  private readonly interruptions: Interruptions;
  private readonly startMs: number;

  constructor({ kind, handler, mode, user }: Omit<Task, "args">, scene: Scene) {
    this.kind = kind;
    this.handler = handler;
    this.mode = mode;
    this.user = user;
    this.cloud = scene.cloud;
    this.book = scene.book;
    this.realm = scene.realm;
    this.faults = scene.faults;
    this.interruptions = scene.interruptions;
    this.startMs = scene.cloud.nowMs;
  }

  /** What the clock shows to the run. */
  get nowMs(): number {
    return this.startMs + this.latencyMs;
  }

  /** The service's methods as the script may call them: each one counted, paid for and checked. */
  expose(type: string, service: object): object {
    const methods: Record<string, unknown> = Object.create(null);
    for (const [name, method] of methodsOf(service)) {
      methods[name] = (...args: unknown[]) => {
        const result = this.call(`${type}.${name}`, service, () => Reflect.apply(method, service, args));
        return result === service ? methods : result;
      };
    }
    methods.toString = () => type;
    this.hidden.set(methods, service);
    return methods;
  }

  /** The service behind an object that the script was given. */
  behind(value: unknown): unknown {
    return typeof value === "object" && value !== null ? this.hidden.get(value) : undefined;
  }

  wait(ms: number): void {
    this.latencyMs += ms;
    if (this.usedMs() > this.limitMs()) this.end("Exceeded maximum execution time");
  }

  cells(count: number): void {
    this.wait(Math.ceil(count * cellMs));
  }

  /** Ends the run where the time that the script took by itself is over the limit. */
  checkTime(): void {
    if (this.cut !== null) throw new Cut(this.cut);
    this.wait(0);
  }

  /** Whether Google has ended the run. */
  get ended(): boolean {
    return this.cut !== null;
  }

  /** The message with which the run has failed: a cut counts more than what the script made of it. */
  failure(error: unknown): string {
    return this.cut ?? messageOf(error);
  }

  entry(): Entry {
    const { kind, handler, startMs, latencyMs, calls, error } = this;
    return { kind, handler, startMs, latencyMs, calls, error };
  }

  /** Whether the manifest asks for one of these scopes and the user has granted it. */
  granted(scopes: readonly string[]): boolean {
    const { cloud, user } = this;
    return scopes.some((scope) => cloud.scopes.includes(scope) && !cloud.revoked.has(`${user} ${scope}`));
  }

  private call(method: string, service: object, run: () => unknown): unknown {
    try {
      if (this.cut !== null) throw new Cut(this.cut);
      this.calls[method] = (this.calls[method] ?? 0) + 1;
      this.check(method);
      refuseProtected(this, method, service);
      this.wait(costMs(method));
      this.interruptions.pass();
      const fault = this.faults.take(method);
      if (fault?.before) this.fail(fault.message, fault.cut);
      const result = give(this.realm.own, run());
      if (fault) this.fail(fault.message, fault.cut);
      return result;
    } catch (error) {
      throw this.scriptError(error);
    }
  }

  private check(method: string): void {
    const { modes, scopes } = rightOf(method);
    const name = publicName(method);
    if (!modes.includes(this.mode)) throw new Refusal(`You do not have permission to call ${name}`);
    if (scopes.length === 0 || this.granted(scopes)) return;
    if (scopes.some((scope) => this.cloud.scopes.includes(scope))) {
      throw new Refusal("Authorization is required to perform that action.");
    }
    throw new Refusal(
      `You do not have permission to call ${name}. Required permissions: ${scopes.map((s) => `(${s})`).join(" || ")}`,
    );
  }

  private fail(message: string, cut: boolean): never {
    if (cut) this.end(message);
    throw new Refusal(message);
  }

  private end(message: string): never {
    this.cut = message;
    throw new Cut(message);
  }

  private scriptError(error: unknown): unknown {
    if (!(error instanceof Refusal || error instanceof Cut)) return error;
    const made = new this.realm.own.Error(error.message);
    made.name = "Exception";
    return made;
  }

  private limitMs(): number {
    if (this.kind === "formula") return limits.formulaMs;
    return this.kind === "open" ? limits.simpleTriggerMs : limits.executionMs;
  }

  /** A formula also pays for the time that this machine takes: it is the one limit that real work can reach. */
  private usedMs(): number {
    return this.kind === "formula" ? this.latencyMs + performance.now() - this.startedMs : this.latencyMs;
  }
}

type Method = (...args: unknown[]) => unknown;

/** A service's methods by name, its class's own and those that it inherits. */
function methodsOf(service: object): ReadonlyMap<string, Method> {
  const methods = new Map<string, Method>();
  let from: unknown = Object.getPrototypeOf(service);
  while (typeof from === "object" && from !== null && from !== Object.prototype) {
    for (const name of Object.getOwnPropertyNames(from)) {
      const method: unknown = Reflect.get(from, name);
      if (name !== "constructor" && typeof method === "function" && !methods.has(name))
        methods.set(name, method as Method);
    }
    from = Object.getPrototypeOf(from);
  }
  return methods;
}

function messageOf(error: unknown): string {
  const message: unknown =
    typeof error === "object" && error !== null ? Reflect.get(error, "message") : error;
  return String(message);
}
