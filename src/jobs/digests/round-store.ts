import { textAt, writeText } from "../../alerts/stored/property-text.ts";
import type { DigestPlan } from "../../digests/plan.ts";
import type { Round } from "../../digests/round.ts";
import { DIGEST, parseRound, roundText } from "../../digests/stored-round.ts";
import type { Properties } from "../ports.ts";

/** What is kept of each plan, and the way to write it. */
export interface RoundStore {
  /** Ids of plans of which something is kept. */
  readonly ids: readonly string[];
  /** Undefined where nothing is kept; "unreadable" where that can't be read. */
  read(id: string): Round | "unreadable" | undefined;
  write(id: string, round: Round): void;
  forget(ids: readonly string[]): void;
}

/** Reads the file's properties, in one call. */
export function roundStore(properties: Properties): RoundStore {
  const texts = new Map(
    Object.entries(properties.all()).filter(([key, text]) => key.startsWith(DIGEST) && text !== ""),
  );
  const put = (written: ReadonlyMap<string, string>) => {
    if (written.size === 0) return;
    properties.write(written);
    for (const [key, text] of written) {
      if (text === "") texts.delete(key);
      else texts.set(key, text);
    }
  };
  const keysOf = (id: string) =>
    [...texts.keys()].filter((key) => key === DIGEST + id || key.startsWith(`${DIGEST}${id}:`));
  return {
    ids: [...new Set([...texts.keys()].map((key) => key.slice(DIGEST.length).split(":")[0] ?? ""))],
    read: (id) => {
      if (!texts.has(DIGEST + id)) return undefined;
      const text = textAt(DIGEST + id, texts);
      return (text === undefined ? undefined : parseRound(text)) ?? "unreadable";
    },
    write: (id, round) => {
      const { parts, head, blanks } = writeText(DIGEST + id, roundText(round), texts);
      put(parts);
      put(head);
      put(blanks);
    },
    forget: (ids) => put(new Map(ids.flatMap(keysOf).map((key) => [key, ""]))),
  };
}

/** What is kept of a plan, for whoever only looks at it. */
export function knownRound(store: RoundStore, { id }: DigestPlan): Round | undefined {
  const known = store.read(id);
  return known === "unreadable" ? undefined : known;
}
