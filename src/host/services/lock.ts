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
    return this.x.cloud.bound ? this.lock("document") : null;
  }
  getScriptLock() {
    return this.lock("script");
  }
  getUserLock() {
    return this.lock("user");
  }

  private readonly lock = (kind: LockKind) => this.x.expose("Lock", new Lock(this.x, kind));
}

/** Another run holds it where the host says so, or where this one has begun while the other was under way. */
class Lock {
  private readonly x: Execution;
  private readonly kind: LockKind;
  private readonly key: string;

  constructor(x: Execution, kind: LockKind) {
    this.x = x;
    this.kind = kind;
    this.key = kind === "user" ? `user ${x.user}` : kind;
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
    return this.x.cloud.locks.get(this.key) === this.x;
  }
  releaseLock() {
    if (this.hasLock()) this.x.cloud.locks.delete(this.key);
  }

  /** The other run does not get on while this one waits: it waits in vain. */
  private readonly acquire = (ms: number): boolean => {
    if (this.hasLock()) return true;
    const { locks, heldElsewhere } = this.x.cloud;
    if (heldElsewhere.has(this.kind) || locks.has(this.key)) {
      this.x.wait(ms);
      return false;
    }
    locks.set(this.key, this.x);
    return true;
  };
}
