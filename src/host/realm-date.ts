import type { Intrinsics, RealmClock } from "./realm.ts";

type Parts = [
  year: number,
  month: number,
  day?: number,
  hour?: number,
  minute?: number,
  second?: number,
  ms?: number,
];

const fields = ["FullYear", "Month", "Date", "Day", "Hours", "Minutes", "Seconds", "Milliseconds"] as const;

/** A text with its own zone, or an ISO day, which the language reads as UTC. */
const zoned = /(?:Z|GMT|UTC|[-+]\d{2}:?\d{2}(?:\s*\(.*\))?)\s*$|^\s*[-+]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?\s*$/i;

/**
 * The realm's Date as the script shall see it: `new Date()` tells the host's time, and local time is that of the
 * manifest's zone, whatever the zone of this machine.
 */
export function scriptDate(own: Intrinsics, { now, zone }: RealmClock): DateConstructor {
  const Native = own.Date;
  const parse = (text: string): number => {
    if (zoned.test(text)) return Native.parse(text);
    const iso = /^\s*[-+]?\d{4,6}-\d{2}-\d{2}T/.test(text);
    const wall = Native.parse(iso ? `${text}Z` : `${text} UTC`);
    return Number.isNaN(wall) ? Native.parse(text) : zone.instantOf(wall);
  };
  const timeOf = (args: readonly unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return zone.instantOf(Native.UTC(...(args.map(Number) as Parts)));
    const [first] = args;
    const value = typeof first === "object" && first !== null ? toPrimitive(first) : first;
    return typeof value === "string" ? parse(value) : Number(value);
  };
  const Dated = new Proxy(Native, {
    construct: (target, args, newTarget) => Reflect.construct(target, [timeOf(args)], newTarget),
    apply: () => new Native(now()).toString(),
    get: (target, key) => (key === "now" ? now : key === "parse" ? parse : Reflect.get(target, key)),
  });
  patchPrototype(Native.prototype, zone);
  patchTexts(Native.prototype, zone);
  Object.defineProperty(Native.prototype, "constructor", {
    value: Dated,
    configurable: true,
    writable: true,
  });
  return Dated;
}

function toPrimitive(value: object): unknown {
  if (Object.prototype.toString.call(value) === "[object Date]") return Number(value);
  return typeof value.valueOf() === "object" ? String(value) : value.valueOf();
}

function patchPrototype(prototype: Date, zone: RealmClock["zone"]): void {
  const wallOf = (date: Date) => new Date(date.getTime() + zone.offsetAt(date.getTime()));
  for (const field of fields) {
    set(prototype, `get${field}`, function (this: Date) {
      return Number.isNaN(this.getTime()) ? Number.NaN : wallOf(this)[`getUTC${field}`]();
    });
    if (field === "Day") continue;
    set(prototype, `set${field}`, function (this: Date, ...args: readonly number[]) {
      const wall = wallOf(this);
      Reflect.apply(wall[`setUTC${field}`], wall, args);
      return this.setTime(Number.isNaN(wall.getTime()) ? Number.NaN : zone.instantOf(wall.getTime()));
    });
  }
  set(prototype, "getYear", function (this: Date) {
    return this.getFullYear() - 1900;
  });
  set(prototype, "getTimezoneOffset", function (this: Date) {
    return Number.isNaN(this.getTime()) ? Number.NaN : -zone.offsetAt(this.getTime()) / 60_000 + 0;
  });
}

function patchTexts(prototype: Date, zone: RealmClock["zone"]): void {
  const dayText = (date: Date) => new Date(date.getTime() + zone.offsetAt(date.getTime())).toUTCString();
  set(prototype, "toDateString", function (this: Date) {
    const [, weekday, day, month, year] = /^(\w+), (\d+) (\w+) (-?\d+)/.exec(dayText(this)) ?? [];
    return weekday === undefined ? "Invalid Date" : `${weekday} ${month} ${day} ${year}`;
  });
  set(prototype, "toTimeString", function (this: Date) {
    const minutes = -this.getTimezoneOffset();
    const [time] = /\d\d:\d\d:\d\d/.exec(dayText(this)) ?? ["Invalid Date"];
    const digits = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, "0");
    return `${time} GMT${minutes < 0 ? "-" : "+"}${digits(Math.abs(minutes) / 60)}${digits(minutes % 60)} (${zone.name})`;
  });
  set(prototype, "toString", function (this: Date) {
    return Number.isNaN(this.getTime()) ? "Invalid Date" : `${this.toDateString()} ${this.toTimeString()}`;
  });
  for (const name of ["toLocaleString", "toLocaleDateString", "toLocaleTimeString"] as const) {
    const plain = prototype[name];
    set(prototype, name, function (this: Date, locale: unknown, options: object | undefined) {
      return Reflect.apply(plain, this, [locale, { timeZone: zone.name, ...options }]);
    });
  }
}

function set(target: object, name: string, value: (this: Date, ...args: never[]) => unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
