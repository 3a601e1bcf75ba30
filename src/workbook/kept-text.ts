import * as v from "valibot";

type Properties = GoogleAppsScript.Properties.Properties;

/** Where a text that could not be read is set aside. */
export function unreadableKey(key: string): string {
  return `unreadable:${key}`;
}

/**
 * What we have kept under a key, as its schema wants it. A text that can't be read, because it was cut off or somebody
 * has changed it, counts as none and is set aside under a key of its own, for whoever looks into it.
 */
export function keptUnder<T>(
  properties: Properties,
  key: string,
  schema: v.GenericSchema<unknown, T>,
): T | undefined {
  const text = properties.getProperty(key);
  if (text === null) return undefined;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (parsed.success) return parsed.output;
  properties.setProperty(unreadableKey(key), text);
  properties.deleteProperty(key);
  return undefined;
}
