import { type BaseValueObject, StringValueObject, ValueObjectFactory } from "@univerjs/engine-formula";

/**
 * Makes the engine take a text in quotes for what it is. By itself it reads "2026-10" in a formula as a date, and so
 * does not find it among texts, where Google's VLOOKUP does. The engine has read two quotes as one before.
 */
export function readQuotedText(): void {
  const create = ValueObjectFactory.create;
  if (patched.has(create)) return;
  const reading = (raw: Parameters<typeof create>[0], ...rest: [boolean?]): BaseValueObject => {
    const [, text] = (typeof raw === "string" && /^\s*"([\s\S]*)"\s*$/.exec(raw)) || [];
    return text === undefined ? create(raw, ...rest) : StringValueObject.create(text);
  };
  patched.add(reading);
  ValueObjectFactory.create = reading;
}

const patched = new WeakSet<object>();
