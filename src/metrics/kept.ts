/** Columns as they were read, for whoever reads the same ones again: one and the same map for one table's columns. */
export type Read = Map<string, Kept>;
type Kept =
  | { readonly kind: "read"; readonly value: unknown }
  | { readonly kind: "failed"; readonly error: unknown };

export type Keeper = <T>(key: string, make: () => T) => T;

/** What cannot be read is kept as well: it would take as long to find that out again. */
export function keeperOf(kept: Read): Keeper {
  return <T>(key: string, make: () => T): T => {
    const known = kept.get(key) ?? attempt(make);
    kept.set(key, known);
    if (known.kind === "failed") throw known.error;
    return known.value as T;
  };
}

function attempt(make: () => unknown): Kept {
  try {
    return { kind: "read", value: make() };
  } catch (error) {
    return { kind: "failed", error };
  }
}
