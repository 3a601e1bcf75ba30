import { isDate } from "./realm.ts";

/**
 * A value as `google.script.run` carries it: numbers, booleans, text, null, and plain objects and arrays of these.
 * An undefined inside an array becomes null. [platform 6.8]
 *
 * @throws Error for anything else, which on Google arrives as null or does not arrive at all
 */
export function pageValue(value: unknown, within: readonly unknown[] = []): unknown {
  switch (typeof value) {
    case "undefined":
      return null;
    case "string":
    case "boolean":
      return value;
    case "number":
      if (!Number.isFinite(value)) throw illegal(String(value));
      return value;
    case "object":
      return value === null ? null : pageObject(value, within);
    default:
      throw illegal(`a ${typeof value}`);
  }
}

function pageObject(value: object, within: readonly unknown[]): unknown {
  if (within.includes(value)) throw illegal("a circular reference");
  const inside = [...within, value];
  if (Array.isArray(value)) return Array.from(value, (item) => pageValue(item, inside));
  if (isDate(value)) throw illegal("a Date");
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!plain || Object.prototype.toString.call(value) !== "[object Object]") {
    throw illegal(`an object that is not plain (${Object.prototype.toString.call(value)})`);
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, pageValue(item, inside)]));
}

function illegal(what: string): Error {
  return new Error(`google.script.run cannot carry ${what}`);
}
