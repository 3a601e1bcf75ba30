import type { CacheEntry } from "../cloud.ts";
import type { Execution } from "../execution.ts";
import { bytes, limits } from "../limits.ts";
import { Refusal } from "../refusal.ts";
import { text } from "./arguments.ts";

export class CacheServiceService {
  private readonly x: Execution;

  constructor(x: Execution) {
    this.x = x;
  }

  getDocumentCache() {
    return this.x.cloud.bound ? this.cache("document") : null;
  }
  getScriptCache() {
    return this.cache("script");
  }
  getUserCache() {
    return this.cache(`user ${this.x.user}`);
  }

  private readonly cache = (name: string) => {
    const caches = this.x.cloud.cache;
    const entries = caches.get(name) ?? new Map<string, CacheEntry>();
    caches.set(name, entries);
    return this.x.expose("Cache", new Cache(this.x, entries));
  };
}

class Cache {
  private readonly x: Execution;
  private readonly entries: Map<string, CacheEntry>;

  constructor(x: Execution, entries: Map<string, CacheEntry>) {
    this.x = x;
    this.entries = entries;
  }

  get(key: unknown) {
    const entry = this.entries.get(keyOf(key));
    return entry !== undefined && entry.expiresMs > this.x.nowMs ? entry.value : null;
  }
  put(key: unknown, value: unknown, seconds: unknown) {
    const content = text(value, "Cache.put");
    if (bytes(content) > limits.cacheValueBytes) throw new Refusal("Argument too large: value");
    const wanted = typeof seconds === "number" ? seconds : limits.cacheSeconds;
    const life = Math.min(Math.max(wanted, 1), limits.cacheMaxSeconds);
    this.entries.set(keyOf(key), { value: content, expiresMs: this.x.nowMs + life * 1_000 });
    if (this.entries.size > limits.cacheItems) evict(this.entries);
  }
  remove(key: unknown) {
    this.entries.delete(keyOf(key));
  }
}

function keyOf(key: unknown): string {
  const name = text(key, "Cache.get");
  if (name.length > limits.cacheKeyLength) throw new Refusal("Argument too large: key");
  return name;
}

/** Keeps those that expire last. [platform 3] */
function evict(entries: Map<string, CacheEntry>): void {
  const oldest = [...entries].sort(([, a], [, b]) => a.expiresMs - b.expiresMs);
  for (const [key] of oldest.slice(0, entries.size - limits.cacheItemsKept)) entries.delete(key);
}
