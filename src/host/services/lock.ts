import type { Execution } from "../execution.ts";
import type { LockKind } from "../host.ts";
import { Refusal } from "../refusal.ts";
import { whole } from "./arguments.ts";

export class LockServiceService {
  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  getDocumentLock() {
    return this.lock("document");
  }
  getScriptLock() {
    return this.lock("script");
  }
  getUserLock() {
    return this.lock("user");
  }

  private readonly lock = (kind: LockKind) => this.x.expose("Lock", new Lock(this.x, kind));
}

/** Executions run one after the other here, so only a lock that the host holds can be in the way. */
class Lock {
  private held = false;

  private readonly x: Execution;
  private readonly kind: LockKind;

  constructor(x: Execution, kind: LockKind) {
    this.x = x;
    this.kind = kind;
  }

  tryLock(ms: unknown) {
    return this.acquire(whole(ms, "Lock.tryLock"));
  }
  waitLock(ms: unknown) {
    if (!this.acquire(whole(ms, "Lock.waitLock"))) {
      throw new Refusal("Lock timeout: another process was holding the lock for too long.");
    }
  }
  hasLock() {
    return this.held;
  }
  releaseLock() {
    this.held = false;
  }

  private readonly acquire = (ms: number): boolean => {
    if (this.held) return true;
    this.held = !this.x.cloud.heldElsewhere.has(this.kind);
    if (!this.held) this.x.wait(ms);
    return this.held;
  };
}
