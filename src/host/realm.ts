import type { Zone } from "./zone.ts";

/** The constructors of a realm: what its own code calls Array, Date and so on. */
export interface Intrinsics {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
}

/** The globals of one execution, which no other execution sees. */
export interface Realm {
  readonly own: Intrinsics;
  /** Gives the script's code a global. */
  define(name: string, value: unknown): void;
  /** Runs the script's top level. */
  load(): void;
  /** What a top-level declaration has made. */
  find(name: string): unknown;
  dispose(): void;
}

export type OpenRealm = () => Realm;

/** What Apps Script's V8 has beside its services. All else that a browser or Node offers is absent. [platform 2.2] */
export const languageGlobals: ReadonlySet<string> = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
   Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Intl
   ArrayBuffer SharedArrayBuffer Atomics DataView Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array
   Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array BigInt Map Set WeakMap WeakSet WeakRef
   FinalizationRegistry Proxy Reflect WebAssembly decodeURI decodeURIComponent encodeURI encodeURIComponent escape
   unescape eval isFinite isNaN`.split(/\s+/),
);

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/**
 * A value of the host as the realm's own: arrays, plain objects and dates are made anew inside. What the realm has
 * made itself, and the services, go through as they are.
 */
export function give(own: Intrinsics, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (Array.isArray(value)) return prototype === own.Array.prototype ? value : giveArray(own, value);
  if (isDate(value)) return prototype === own.Date.prototype ? value : new own.Date(value.getTime());
  if (!isPlain(prototype) || prototype === own.Object.prototype) return value;
  const made = new own.Object();
  for (const [key, item] of Object.entries(value)) Reflect.set(made, key, give(own, item));
  return made;
}

/** Whether it is the prototype of plain objects, of whichever realm. */
function isPlain(prototype: unknown): boolean {
  return typeof prototype === "object" && prototype !== null && Object.getPrototypeOf(prototype) === null;
}

function giveArray(own: Intrinsics, items: readonly unknown[]): unknown[] {
  const made = new own.Array<unknown>(items.length);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    made[i] = typeof item === "object" ? give(own, item) : item;
  }
  return made;
}

/** A value of the realm as the host's own. */
export function take(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isDate(value)) return new Date(value.getTime());
  if (Array.isArray(value)) return Array.from(value, take);
  if (Object.prototype.toString.call(value) !== "[object Object]") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, take(item)]));
}

/** What the realm's Date answers to: the host's clock and the manifest's zone. */
export interface RealmClock {
  now(): number;
  readonly zone: Zone;
}
