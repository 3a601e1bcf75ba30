import { everyText, LONGEST, POLYGLOT } from "./texts.ts";

/** What the page compares or counts with, and does not show as somebody's words. */
const KEPT = new Set(["language", "languageChoice", "locale", "user", "recipients", "code", "html"]);

/** Words of ours: ids, dates, periods, cells, marks of versions. */
const OURS = /^([a-z0-9][\w:.-]*|[A-Z]{1,3}\d+)?$/;

export interface Poison {
  /** A reply in which every text that somebody may have written is hostile. */
  into(reply: string): string;
  /** The request as it would be without. */
  outOf(request: string): string;
  /** Hostile texts that came back otherwise than they had been sent. */
  readonly altered: readonly string[];
  /** How many texts were made hostile. */
  readonly count: number;
}

/** Each text is given an end of its own, so that what comes back can be told. */
export function newPoison(): Poison {
  const poisoned = new Map<string, string>();
  const clean = new Map<string, string>();
  const altered: string[] = [];
  const rest = [LONGEST.slice(0, 5_000), ...everyText];
  const hostile = (text: string): string => {
    const made = poisoned.get(text) ?? `${POLYGLOT}${text} ${rest[poisoned.size % rest.length] ?? ""}`;
    poisoned.set(text, made);
    clean.set(made, text);
    return made;
  };
  return {
    into: (reply) => JSON.stringify(mapped(JSON.parse(reply), hostile)),
    outOf: (request) =>
      JSON.stringify(
        mapped(JSON.parse(request), (text) => {
          if (!clean.has(text) && text.includes("__ran")) altered.push(text);
          return clean.get(text) ?? text;
        }),
      ),
    altered,
    get count() {
      return poisoned.size;
    },
  };
}

/** The value with its texts changed; names of fields are ours, but where they are columns. */
function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return OURS.test(value) ? value : change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, KEPT.has(key) ? item : mapped(item, change)]),
  );
}
