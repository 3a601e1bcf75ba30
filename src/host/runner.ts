import type { Book } from "./book.ts";
import { type Cloud, freeLocks } from "./cloud.ts";
import { type Declarations, isPrivate } from "./declarations.ts";
import { Execution, type Task } from "./execution.ts";
import type { Faults } from "./faults.ts";
import type { Execution as Entry } from "./host.ts";
import { Interruptions } from "./interruptions.ts";
import { give, type OpenRealm, type Realm } from "./realm.ts";
import { scriptDate } from "./realm-date.ts";
import { serviceGlobals } from "./services/globals.ts";

/** A run that has failed, with the line of the bundle where it did; 0 where that is not known. */
export class RunError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** Runs functions of the add-on, each in globals of its own. */
export class Runner {
  readonly executions: Entry[] = [];
  readonly interruptions = new Interruptions();

  readonly cloud: Cloud;
  readonly faults: Faults;
  readonly declarations: Declarations;
  private readonly openRealm: OpenRealm;

  constructor(cloud: Cloud, faults: Faults, declarations: Declarations, openRealm: OpenRealm) {
    this.cloud = cloud;
    this.faults = faults;
    this.declarations = declarations;
    this.openRealm = openRealm;
  }

  /** @returns what the function returned, made in its realm @throws RunError */
  run(task: Task, book: Book): unknown {
    const realm = this.openRealm();
    const { cloud, faults, interruptions } = this;
    const x = new Execution(task, { cloud, book, realm, faults, interruptions });
    try {
      this.load(x, realm);
      const found = this.find(task.handler, realm);
      const args = task.args.map((arg) => give(realm.own, arg));
      const value: unknown = Reflect.apply(found, undefined, args);
      x.checkTime();
      return value;
    } catch (error) {
      x.error = x.failure(error);
      throw new RunError(x.error, x.ended ? 0 : lineOf(error));
    } finally {
      this.executions.push(x.entry());
      // What a run has locked is free when it ends, however it ends. [platform 7.6]
      freeLocks(cloud, x);
      // Formulas are calculated beside each other and take nobody's time.
      if (task.kind !== "formula") this.cloud.nowMs = Math.max(this.cloud.nowMs, x.nowMs);
      realm.dispose();
    }
  }

  private load(x: Execution, realm: Realm): void {
    realm.define(
      "Date",
      scriptDate(realm.own, { now: () => Math.floor(x.nowMs), zone: this.cloud.scriptZone }),
    );
    for (const [name, service] of Object.entries(serviceGlobals(x))) realm.define(name, service);
    realm.load();
  }

  private find(name: string, realm: Realm): (...args: unknown[]) => unknown {
    const found = this.declarations.functions.has(name) && !isPrivate(name) ? realm.find(name) : undefined;
    if (typeof found !== "function") throw new Error(`Script function not found: ${name}`);
    return (...args) => Reflect.apply(found, undefined, args);
  }
}

function lineOf(error: unknown): number {
  const stack: unknown = typeof error === "object" && error !== null ? Reflect.get(error, "stack") : "";
  return Number(/Code\.js:(\d+)/.exec(String(stack))?.[1] ?? 0);
}
