import { signal } from "@preact/signals";

/** What the reader has chosen to see on a screen, by name. It stays when they go to another screen and come back. */
export interface Picks {
  of(name: string): string | null;
  pick(name: string, value: string): void;
}

export function createPicks(): Picks {
  const all = signal<ReadonlyMap<string, string>>(new Map());
  return {
    of: (name) => all.value.get(name) ?? null,
    pick: (name, value) => {
      all.value = new Map(all.value).set(name, value);
    },
  };
}
